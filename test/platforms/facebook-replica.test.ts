import { describe, expect, it } from 'vitest';
import { facebook } from '../../src/platforms/facebook.ts';
import { type FacebookPost, HOME_POSTS } from '../fixtures/platforms/facebook/posts.ts';
import { pressLine, surroundings } from './page.ts';
import { inCase, pressables, showReplica } from './replica.ts';

const SITE = 'https://www.facebook.com';
const HOME = `${SITE}/`;

/** Every post of the replica's home, as a reader must see it: accounts, in order. */
const POSTS: Readonly<Record<string, string>> = {
  'warga.biasa': 'author wargabiasa',
  'uji.calon.bupati': 'author ujicalonbupati',
  'kpu.contoh': 'author kpucontoh',
  '61500000001': 'author #61500000001',
  'people:61500000001': 'author #61500000001',
  'uji.calon.bupati:plain': 'author ujicalonbupati',
  'kopi.pagi:plain': 'author kopipagi',
  'uji.tim.budi:bearing': 'author ujitimbudi',
  'warga.biasa:bearing': 'author wargabiasa',
  'warga.biasa:reshare': 'author wargabiasa, quoted ujicalonbupati',
  'uji.tim.budi:reshare': 'author ujitimbudi, quoted kpucontoh',
  'kpu.contoh:reshare': 'author kpucontoh, quoted ujicalonbupati',
  'kopi.pagi:reshare': 'author kopipagi, quoted wargabiasa',
  'groups/relawanuji': 'author #61500000021, group groups/relawanuji',
  'groups/pecintakopi:61500000001': 'author #61500000001, group groups/pecintakopi',
  'groups/pecintakopi': 'author #61500000021, group groups/pecintakopi',
  'uji.calon.bupati:liked': 'author ujicalonbupati',
  'uji.tim.budi:suggested': 'author ujitimbudi',
  'kopi.pagi:suggested': 'author kopipagi',
  'kopi.pagi:sponsored': 'author kopipagi',
  'uji.tim.budi:sponsored': 'author ujitimbudi',
  'warga.biasa:with': 'author wargabiasa',
  'kopi.pagi:friends': 'author kopipagi',
  'warga.biasa:comments': 'author wargabiasa',
  'kpu.contoh:comments': 'author kpucontoh',
  'kopi.pagi': 'author kopipagi',
};
const COMMENTS: Readonly<Record<string, string>> = {
  'uji.calon.bupati:comment': 'author ujicalonbupati, host wargabiasa',
  'kopi.pagi:comment': 'author kopipagi, host wargabiasa',
  'uji.tim.budi:comment': 'author ujitimbudi, host kpucontoh',
  'warga.biasa:comment': 'author wargabiasa, host kpucontoh',
};

const line = (element: Element, address = HOME): string =>
  pressLine(facebook, element, surroundings(address)).replace(/ on \d+$/, '');
const hooks = (testcase: string, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.map((name) => [name, line(inCase(`facebook:${testcase}`, `[data-try="${name}"]`))]),
  );
/** What the buttons of a post must be read as: each experiment of the site has names of its own. */
function ofPost(post: FacebookPost, accounts: string): Readonly<Record<string, string>> {
  const { layout, liked, friendsOnly } = post;
  const comment = layout === 'markers' ? 'comment' : 'comment-named';
  const share = layout === 'markers' ? 'share' : 'share-named';
  const like = `${layout === 'bearing' ? 'react-with' : 'like'}: like ${accounts}`;
  return {
    like: liked === true ? 'nothing' : like,
    comment: `${comment}: opens comment ${accounts}`,
    ...(friendsOnly === true ? {} : { share: `${share}: opens share ${accounts}` }),
    ...(layout === 'markers' ? { react: `reactions: opens like ${accounts}` } : {}),
    ...(layout === 'bearing' ? { 'react-like': `react-to: like ${accounts}`, count: 'nothing' } : {}),
  };
}
/** The kinds of control that the page's pressable things are read as, each once. */
const kinds = (address: string): string[] =>
  [...new Set(pressables().map((each) => line(each, address).replace(/:.*/, '')))].sort();
/** Words as a name of a control are told apart from words as its text only by the selectors. */
const plain = (found: readonly string[]): string[] => [
  ...new Set(found.map((each) => each.replace(/-(?:words|named)$/, ''))),
];

describe.each(['id', 'en'])('the replica of Facebook, lang=%s', (lang) => {
  it('has no post that this table leaves out', () => {
    expect(Object.keys(POSTS).sort()).toEqual(HOME_POSTS.map(({ testcase }) => testcase).sort());
  });

  it('gives every post and comment its accounts', () => {
    showReplica(HOME, `lang=${lang}`);
    const read: Record<string, Readonly<Record<string, string>>> = {};
    const expected: typeof read = {};
    for (const post of HOME_POSTS) {
      expected[post.testcase] = ofPost(post, POSTS[post.testcase] ?? '');
      read[post.testcase] = hooks(post.testcase, Object.keys(expected[post.testcase] ?? {}));
    }
    for (const [testcase, accounts] of Object.entries(COMMENTS)) {
      expected[testcase] = { like: `like: like ${accounts}`, reply: `reply: opens comment ${accounts}` };
      read[testcase] = hooks(testcase, ['like', 'reply']);
    }
    expect(read).toEqual(expected);
  });

  it('never reads undo, counts, menus, times or any link as a control', () => {
    showReplica(HOME, `lang=${lang}`);
    expect(kinds(HOME)).toEqual([
      'befriend',
      'comment',
      'comment-named',
      'follow',
      'join',
      'like',
      'nothing',
      'react-to',
      'react-with',
      'reactions',
      'reply',
      'share',
      'share-named',
      'write',
    ]);
    for (const each of document.querySelectorAll('a, [data-site="menu"], [data-site="reactors"], .decoy *')) {
      expect(line(each)).toBe('nothing');
    }
  });

  it.each([
    [
      'uji.calon.bupati',
      ['comment', 'follow-page', 'like', 'nothing', 'page-like', 'reactions', 'share', 'write'],
    ],
    [
      'uji.tim.budi',
      [
        'befriend-page',
        'comment',
        'follow',
        'follow-page',
        'like',
        'nothing',
        'react-to',
        'react-with',
        'reactions',
        'share',
        'write',
      ],
    ],
    ['groups/relawanuji', ['comment', 'join', 'like', 'nothing', 'reactions', 'share', 'write']],
    ['events/123', ['attend', 'nothing', 'share']],
    ['reel/123', ['comment', 'follow', 'like', 'nothing', 'share']],
    ['stories/1/', ['nothing', 'story-react', 'story-send']],
    [
      'photo/?fbid=1',
      ['comment', 'like', 'nothing', 'reactions', 'reply', 'send-comment', 'share', 'stickers'],
    ],
    [
      'watch/live/?v=1',
      ['comment', 'like', 'nothing', 'reactions', 'reply', 'send-comment', 'share', 'stickers'],
    ],
  ])('reads of %s only what it offers', (place, expected) => {
    const address = HOME + place;
    showReplica(address, `lang=${lang}`);
    expect(plain(kinds(address))).toEqual(expected);
  });
});
