import { describe, expect, it } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import { PASS_MS } from '../../src/guard/pass.ts';
import { openRequestPasses } from '../../src/guard/request-pass.ts';

function passesAt() {
  const time = { now: 1_000_000 };
  const passes = openRequestPasses(() => time.now);
  return { time, passes, goes: (line: string) => passes.release([intent(line)]).length === 0 };
}

/** "like @akun #7 on 12" */
function intent(line: string): Intent {
  const [, action, handle, id, item] = /^(\w+)(?: @(\w+))?(?: #(\d+))?(?: on (\w+))?$/.exec(line) ?? [];
  const ref = { platform: 'x', handle: handle ?? null, id: id ?? null } as const;
  const targets = (handle ?? id) ? [{ relation: 'author', ref } as const] : [];
  return { platform: 'x', action: action as 'like', targets, item: item ?? null, draft: null };
}

describe('a pass for a request', () => {
  it.each([
    ['like @a on 1', 'like @a on 1', true],
    ['like @a on 1', 'like on 1', true],
    // The item decides where both name it.
    ['like @a on 1', 'like @b on 1', true],
    ['like @a on 1', 'like @a on 2', false],
    ['like @a on pfbid1', 'like @a on pfbid2', false],
    // One spelling says nothing of the other, and neither does an item nobody names.
    ['like @a on pfbid1', 'like @a on 1', true],
    ['like @a on pfbid1', 'like @b on 1', false],
    ['like @a', 'like @a on 1', true],
    ['like @a', 'like @b on 1', false],
    ['like @a', 'like on 1', false],
    ['follow @a', 'follow @a', true],
    ['follow @a #7', 'follow #7', true],
    ['follow @a #7', 'follow @a', true],
    ['follow @a', 'follow #7', false],
    // Ids decide: a handle in common is then a guess of the page's.
    ['follow @a #7', 'follow @a #8', false],
    ['follow @a', 'follow @b', false],
    ['follow', 'follow', false],
    ['like @a on 1', 'comment @a on 1', false],
    ['like @a on 1', 'share @a on 1', false],
  ])('for "%s" releases "%s": %s', (confirmed, asked, released) => {
    const { passes, goes } = passesAt();
    passes.remember(intent(confirmed), 'proceed');
    expect(goes(asked)).toBe(released);
    expect(goes(confirmed)).toBe(!released && confirmed !== 'follow');
  });

  it('is one however often it is armed', () => {
    const { passes, goes } = passesAt();
    passes.remember(intent('like @a on 1'), 'proceed');
    passes.remember(intent('like @a on 1'), 'proceed');
    expect(goes('like on 1')).toBe(true);
    expect(goes('like on 1')).toBe(false);
  });

  it('leaves the pass for another item of the account where it stands', () => {
    const { passes, goes } = passesAt();
    passes.remember(intent('like @a on pfbid1'), 'proceed');
    passes.remember(intent('like @a on pfbid2'), 'proceed');
    expect([1, 2, 3].map((each) => goes(`like @a on ${each}`))).toEqual([true, true, false]);
  });

  it.each([
    [PASS_MS - 1, true],
    [PASS_MS, false],
  ])('after %i ms stands: %s', (passed, stands) => {
    const { time, passes, goes } = passesAt();
    passes.remember(intent('like @a on 1'), 'proceed');
    time.now += passed;
    expect(goes('like on 1')).toBe(stands);
  });
});

describe('a pass for words that were written', () => {
  const written = { links: [], opaque: [], text: 'lihat @a', photos: false };

  it.each([
    ['post @a', 'share @a on 1', true],
    ['comment @a on 1', 'comment on 1', true],
    ['comment @a on 1', 'share on 1', false],
    ['comment @a on 1', 'share @b on 2', false],
    ['post @a', 'like @a on 1', false],
    ['post @a', 'share @b on 1', false],
  ])('of %s, on %s: %s', (confirmed, asked, released) => {
    const { passes, goes } = passesAt();
    passes.remember({ ...intent(confirmed), draft: written }, 'proceed');
    expect(goes(asked)).toBe(released);
  });
});

describe('a pass for a post in a group', () => {
  const postOf = (handle: string, item: string): Intent => ({
    ...intent(`like @${handle} on ${item}`),
    targets: (
      [
        ['author', handle],
        ['group', 'kelompok'],
      ] as const
    ).map(([relation, each]) => ({
      relation,
      ref: { platform: 'x', handle: each, id: null },
    })),
  });

  it.each([
    ['a', 0],
    ['b', 1],
  ])('leaves of one by %s: %i', (author, left) => {
    const { passes } = passesAt();
    passes.remember(postOf('a', 'pfbid1'), 'proceed');
    // The group is an account in common of all that stands in it.
    expect(passes.release([postOf(author, '9')])).toHaveLength(left);
  });
});

describe('a pass for a request that does several things', () => {
  const reply = { ...intent('comment @a on 1'), draft: { links: [], opaque: [], text: null, photos: false } };
  const left = (...lines: string[]): readonly (string | null)[] => {
    const { passes } = passesAt();
    passes.remember(reply, 'proceed');
    return passes.release(lines.map(intent)).map(({ item }) => item);
  };

  it('covers those at the accounts that the dialog was about', () => {
    expect(left('share @a on 2', 'comment on 1')).toEqual([]);
  });

  it('leaves those at anybody else to be asked about', () => {
    expect(left('share @b on 2', 'comment on 1')).toEqual(['2']);
    expect(left('share on 2', 'comment on 1')).toEqual(['2']);
  });

  it('covers what was written for as long as a picture takes to go with it', () => {
    const { time, passes, goes } = passesAt();
    passes.remember(reply, 'proceed');
    time.now += 10_000;
    expect(goes('share @a on 2')).toBe(false);
    expect(goes('comment on 1')).toBe(true);
  });
});

describe('a refusal', () => {
  it('lasts 30 s, for the same as a pass would serve', () => {
    const { time, passes } = passesAt();
    passes.remember(intent('follow @a #7'), 'cancel');
    expect(passes.refused(intent('follow #7'), 0, false)).toBe(true);
    expect(passes.refused(intent('follow #8'), 0, false)).toBe(false);
    time.now += PASS_MS;
    expect(passes.refused(intent('follow #7'), 0, false)).toBe(false);
  });

  it('is not spent, and ends with a press that came after it', () => {
    const { time, passes } = passesAt();
    passes.remember(intent('like @a on 1'), 'cancel');
    const [before, after] = [time.now - 1, time.now + 1];
    expect([before, before, after].map((each) => passes.refused(intent('like on 1'), each, false))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('of what was written does not stand for other words, at an account that nobody lists', () => {
    const { passes } = passesAt();
    const draft = { links: [], opaque: [], text: null, photos: false };
    passes.remember({ ...intent('comment @a on 1'), draft }, 'cancel');
    passes.remember(intent('like @a on 1'), 'cancel');
    const refused = (line: string, isFree: boolean) => passes.refused(intent(line), 0, isFree);
    expect([refused('comment on 1', false), refused('comment on 1', true)]).toEqual([true, false]);
    expect(refused('like on 1', true)).toBe(true);
  });

  it('takes the pass with it, and goes with the next one', () => {
    const { passes, goes } = passesAt();
    passes.remember(intent('like @a on 1'), 'proceed');
    passes.remember(intent('like @a on 1'), 'cancel');
    expect(goes('like on 1')).toBe(false);
    passes.remember(intent('like @a on 1'), 'proceed');
    expect(passes.refused(intent('like on 1'), 0, false)).toBe(false);
  });
});
