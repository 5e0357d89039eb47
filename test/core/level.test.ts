import { describe, expect, it } from 'vitest';
import { formOf, isSilentOutside, type LevelFacts, levelOf } from '../../src/core/level.ts';
import { type Action, PHASES, ROLES } from '../../src/core/vocabulary.ts';

const facts: LevelFacts = {
  role: 'party',
  phase: 'campaign',
  action: 'like',
  relation: 'author',
  disagreement: false,
  ruled: true,
  named: true,
};

describe('levelOf', () => {
  it('is the table of the design, role by role and phase by phase', () => {
    const rows = ROLES.map((role) =>
      PHASES.map((phase) => levelOf({ ...facts, role, phase, named: false })).join(' '),
    );
    const campaign = 'caution prohibited prohibited prohibited prohibited caution';
    const office = 'none caution caution caution caution none';
    expect(rows).toEqual([campaign, campaign, campaign, campaign, campaign, office, office]);
  });

  it('lets a rule that names the act say more after voting, for campaign accounts only', () => {
    expect(levelOf({ ...facts, phase: 'after' })).toBe('prohibited');
    expect(levelOf({ ...facts, phase: 'after', role: 'office' })).toBe('none');
  });

  it('is lowered by doubt about the account or by the lack of a rule', () => {
    expect(levelOf({ ...facts, disagreement: true })).toBe('caution');
    expect(levelOf({ ...facts, ruled: false })).toBe('caution');
  });

  it.each(['quoted', 'reposter'] as const)('counts a %s account in full for a share only', (relation) => {
    expect(levelOf({ ...facts, relation, action: 'share' })).toBe('prohibited');
    expect(levelOf({ ...facts, relation, action: 'like' })).toBe('caution');
    expect(levelOf({ ...facts, relation, action: 'comment' })).toBe('caution');
  });

  it('counts a comment beneath a host’s post in full, and a like of somebody’s comment there not', () => {
    const host = (action: Action) => levelOf({ ...facts, relation: 'host', action });
    expect([host('comment'), host('like'), host('share')]).toEqual(['prohibited', 'caution', 'caution']);
  });

  it.each(['linked', 'mentioned'] as const)(
    'counts who is %s in a post in full, in a comment not',
    (relation) => {
      const own = (action: Action) => levelOf({ ...facts, relation, action });
      expect([own('post'), own('share'), own('comment')]).toEqual(['prohibited', 'prohibited', 'caution']);
    },
  );
});

describe('formOf', () => {
  it('holds in full once, then compact; caution is compact; remind holds nothing', () => {
    expect(formOf('prohibited', 'confirm', false)).toBe('full');
    expect(formOf('prohibited', 'strict', false)).toBe('full');
    expect(formOf('prohibited', 'confirm', true)).toBe('compact');
    expect(formOf('caution', 'confirm', false)).toBe('compact');
    expect(formOf('prohibited', 'remind', false)).toBe('remind');
  });
});

describe('isSilentOutside', () => {
  it('mentions an account once in 30 days, and only outside an election', () => {
    expect(isSilentOutside('outside', null)).toBe(false);
    expect(isSilentOutside('outside', 29)).toBe(true);
    expect(isSilentOutside('outside', 30)).toBe(false);
    expect(isSilentOutside('campaign', 0)).toBe(false);
  });
});
