import { describe, expect, it } from 'vitest';
import { openIndex } from '../../src/core/account-index.ts';
import { buildIndex, fuseIndex } from '../../src/core/account-index-build.ts';
import { FIRST_LANE, fingerprint, SECOND_LANE } from '../../src/core/fingerprint.ts';
import type { Draft, Intent, Target } from '../../src/core/intent.ts';
import type { Mode } from '../../src/core/vocabulary.ts';
import type { Aim } from '../../src/guard/aim.ts';
import { concerns, suspectOf } from '../../src/guard/concern.ts';
import { x } from '../../src/platforms/x.ts';

const index = openIndex(buildIndex(['x:handle:terdaftar', 'x:id:77', 'link:uji-calon.example', 'item:x:99']));
const [control] = x.controls.filter((each) => each.role === 'commit');
const account = (handle: string | null, id: string | null = null): Target => ({
  relation: 'author',
  ref: { platform: 'x', handle, id },
});
const draft = (given: Partial<Draft>): Draft => ({
  links: [],
  opaque: [],
  text: null,
  photos: false,
  ...given,
});

function aim(given: Partial<Intent>, missed = false): Aim {
  const intent: Intent = { platform: 'x', action: 'like', targets: [], item: null, draft: null, ...given };
  return { control: control!, element: document.createElement('button'), intent, key: 'k', missed };
}

describe('what is asked about', () => {
  it.each<readonly [string, Partial<Intent>, boolean, Mode, boolean, string | null]>([
    ['a listed handle', { targets: [account('terdaftar')] }, false, 'confirm', true, '@terdaftar'],
    ['a listed id', { targets: [account(null, '77')] }, false, 'confirm', true, '77'],
    ['nobody listed', { targets: [account('biasa')] }, false, 'strict', false, null],
    ['a listed item', { targets: [account('biasa')], item: '99' }, false, 'confirm', true, '99'],
    [
      'a listed site',
      { draft: draft({ links: ['link:lain.example', 'link:uji-calon.example'] }) },
      false,
      'confirm',
      true,
      'uji-calon.example',
    ],
    ['a short link', { draft: draft({ opaque: ['bit.ly'] }) }, false, 'confirm', false, null],
    ['a short link, strict', { draft: draft({ opaque: ['bit.ly'] }) }, false, 'strict', true, null],
    ['a target unread', {}, true, 'confirm', false, null],
    ['a target unread, strict', {}, true, 'strict', true, null],
    ['a press without a target by its nature', {}, false, 'strict', false, null],
  ])('%s', (_what, given, missed, mode, asked, suspect) => {
    const state = { mode, drafts: true } as const;
    expect(concerns(aim(given, missed), index, state)).toBe(asked);
    expect(suspectOf(aim(given).intent, index)).toBe(suspect);
  });
});

describe('an account of another platform, linked to from here', () => {
  const state = { mode: 'confirm', drafts: true } as const;
  const key = 'x:handle:terdaftar';
  const large = openIndex(
    fuseIndex(Uint32Array.of(fingerprint(key, FIRST_LANE), fingerprint(key, SECOND_LANE))),
  );
  const linked = aim({
    targets: [{ relation: 'linked', ref: { platform: 'tiktok', handle: 'siapa_pun', id: null } }],
  });

  it('is asked about where the index holds this platform alone, and only there', () => {
    expect(large.header.bits).toBe(16);
    expect(concerns(linked, large, state)).toBe(true);
    expect(concerns(linked, index, state)).toBe(false);
    expect(concerns(aim({ targets: [account('biasa_saja')] }), large, state)).toBe(false);
  });

  it('is never called listed by a guard that no worker answers', () => {
    expect(suspectOf(linked.intent, large)).toBeNull();
  });
});
