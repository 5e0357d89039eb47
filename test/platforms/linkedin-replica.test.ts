import { describe, expect, it } from 'vitest';
import { linkedin } from '../../src/platforms/linkedin.ts';
import { HOME_POSTS } from '../fixtures/platforms/linkedin/posts.ts';
import { detailOf } from '../fixtures/platforms/linkedin/presses-aims.ts';
import { CHANGES, controlsByHook, expectNoOther, kept, readings } from './changed-page.ts';
import { pressLine, surroundings } from './page.ts';
import { inCase, showReplica } from './replica.ts';

const SITE = 'https://www.linkedin.com';
const HOME = `${SITE}/feed/`;
const OLDER = `${HOME}?legacy`;
const DETAIL = detailOf('uji-calon');

/** Every post of the replica's home, as a reader must see it. */
const POSTS: Readonly<Record<string, string>> = {
  'warga-biasa': 'author in/warga-biasa',
  'uji-calon': 'author in/uji-calon',
  'uji-tim-budi': 'author company/uji-tim-budi',
  'kpu-contoh': 'author company/kpu-contoh',
  'kopi-pagi': 'author company/kopi-pagi',
  'warga-biasa:by:uji-calon': 'author in/warga-biasa, reposter in/uji-calon',
  'uji-calon:by:warga-biasa': 'author in/uji-calon, reposter in/warga-biasa',
  'kopi-pagi:by:warga-biasa': 'author company/kopi-pagi, reposter in/warga-biasa',
  'warga-biasa:reshare:uji-calon': 'author in/warga-biasa',
  'uji-calon:liked': 'author in/uji-calon',
  'uji-calon:id': 'author #ACoAAUjiCalonContoh01',
  'uji-calon:celebration': 'author in/uji-calon',
  'warga-biasa:celebration': 'author in/warga-biasa',
  'uji-tim-budi:base': 'author company/uji-tim-budi',
  'warga-biasa:mention:uji-calon': 'author in/warga-biasa',
  'uji-calon:bare': 'author in/uji-calon',
  'warga-biasa:bare': 'author in/warga-biasa',
  'warga-biasa:bare:by:uji-calon': 'author in/warga-biasa, reposter in/uji-calon',
};

const NEW = {
  reactions: 'reactions',
  comment: 'nothing',
  send: 'send-sheet',
  follow: 'follow',
} as const;
/** The older stack's repost button has no name, only words. */
const OLD = { ...NEW, like: 'like-older', repost: 'repost-menu-by-words', unhooked: 'nothing' } as const;
const RAIL = { unhooked: 'nothing', follow: 'follow' } as const;

const PAGES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [OLDER, { ...OLD, like: 'like-older nothing', start: 'new-post' }],
  [
    detailOf('warga-biasa', 'legacy'),
    { ...OLD, like: 'like-older', 'comment-submit': 'send-comment', reply: 'nothing' },
  ],
  [`${SITE}/groups/990/`, { ...OLD, join: 'join-group', start: 'new-post' }],
  [`${SITE}/events/991/`, { ...RAIL, attend: 'attend' }],
  [`${SITE}/jobs/view/993/`, { unhooked: 'nothing', follow: 'follow follow-by-words' }],
];

describe.each(['id', 'en'])('the replica of LinkedIn, lang=%s', (lang) => {
  it('has no post that this table leaves out', () => {
    expect(Object.keys(POSTS).sort()).toEqual(HOME_POSTS.map(({ testcase }) => testcase).sort());
  });

  it.each([
    [HOME, 'like'],
    [OLDER, 'like-older'],
  ])('gives every post of %s its accounts', (address, control) => {
    showReplica(address, `lang=${lang}`);
    const whose = (testcase: string): string => {
      const like = inCase(`linkedin:${testcase}`, '[data-try="like"]');
      return pressLine(linkedin, like, surroundings(address)).replace(/ on \d+$/, '');
    };
    for (const [testcase, accounts] of Object.entries(POSTS)) {
      // happy-dom reads `:has(> * > x)` as `:has(x)`: the new stack's reposts are pressed in Chromium instead.
      if (address === HOME && testcase.includes(':by:')) continue;
      const expected = testcase.endsWith(':liked') ? 'nothing' : `${control}: like ${accounts}`;
      expect(`${testcase} ${whose(testcase)}`).toBe(`${testcase} ${expected}`);
    }
  });

  it.each(PAGES)('%s holds these controls and no other', (address, controls) => {
    showReplica(address, `lang=${lang}`);
    expect(controlsByHook(readings(linkedin, address))).toEqual(controls);
  });

  it('never reads menus, counts, names or any link but Send as a control', () => {
    showReplica(HOME, `lang=${lang}`);
    const calm = [...readings(linkedin, HOME)].filter(([each]) =>
      each.matches(
        '.counts *, .context *, .head a, .push :not([data-try]), .actor-pick, [data-try="comment"]',
      ),
    );
    expect(calm.length).toBeGreaterThan(HOME_POSTS.length);
    for (const [, line] of calm) expect(line).toBe('nothing');
  });

  it('aims each press of the feed at nobody but its own post', () => {
    showReplica(HOME, `lang=${lang}`);
    const read = controlsByHook(readings(linkedin, HOME));
    expect(read).toMatchObject({ ...NEW, send: expect.stringContaining('send-sheet'), like: 'like nothing' });
    expect(read['suggested']).toBe('suggested-comment');
  });
});

describe.each([HOME, OLDER, DETAIL, `${SITE}/in/uji-calon/`, `${SITE}/company/uji-tim-budi/`])(
  'changes of %s',
  (address) => {
    it.each(Object.keys(CHANGES))('%s: no press is read as aimed at somebody else', (name) => {
      showReplica(address);
      const before = readings(linkedin, address);
      CHANGES[name]?.();
      expectNoOther(before, readings(linkedin, address));
    });
  },
);

describe('what changes leave of the feed', () => {
  it.each([
    'other class names',
    'no class names',
    'a wrapper round links and drawings',
    'unknown attributes',
  ])('%s: everything is read as before', (name) => {
    showReplica(HOME);
    const before = readings(linkedin, HOME);
    CHANGES[name]?.();
    expect(kept(before, readings(linkedin, HOME))).toBe(1);
  });

  it('a copy that links nobody is read by its twin alone', () => {
    showReplica(HOME);
    const like = (): string =>
      pressLine(linkedin, inCase('linkedin:uji-calon:bare', '[data-try="like"]'), surroundings(HOME));
    expect(like()).toBe('like: like author in/uji-calon');
    const copy = inCase('linkedin:uji-calon:bare', '[componentkey^="expanded"]');
    copy.insertAdjacentHTML(
      'beforeend',
      '<div componentkey="replaceableComment_urn:li:comment:(urn:li:activity:1,2)"><button id="it" aria-label="Status tombol reaksi: tidak ada reaksi"></button></div>',
    );
    const comment = copy.querySelector('#it') as Element;
    expect(pressLine(linkedin, comment, surroundings(HOME))).toBe('like: no target');
    for (const each of document.querySelectorAll('.parked')) each.remove();
    expect(like()).toBe('like: no target');
  });
});
