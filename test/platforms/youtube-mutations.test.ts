import { describe, expect, it } from 'vitest';
import { youtube } from '../../src/platforms/youtube.ts';
import { CHANGES, expectNoOther, kept, readings } from './changed-page.ts';
import { showReplica } from './replica.ts';

const WATCH = 'https://www.youtube.com/watch?v=ujiCalon001';
const PAGES = [
  'https://www.youtube.com/',
  WATCH,
  'https://www.youtube.com/watch?v=ujiLamaV001',
  'https://www.youtube.com/shorts/shortUji001',
  'https://www.youtube.com/shorts/shortUji002',
  'https://www.youtube.com/@uji-calon',
  'https://www.youtube.com/results?search_query=uji',
  'https://m.youtube.com/watch?v=ujiCalon001',
] as const;

describe.each(PAGES)('changes of %s', (address) => {
  it.each(Object.keys(CHANGES))('%s: no press is read as aimed at somebody else', (name) => {
    showReplica(address);
    const before = readings(youtube, address);
    CHANGES[name]?.();
    expectNoOther(before, readings(youtube, address));
  });
});

describe('what changes leave of a watch page', () => {
  it.each(['a wrapper round links and drawings', 'no states', 'unknown attributes'])(
    '%s: everything is read as before',
    (name) => {
      showReplica(WATCH);
      const before = readings(youtube, WATCH);
      CHANGES[name]?.();
      expect(kept(before, readings(youtube, WATCH))).toBe(1);
    },
  );

  it.each(['other class names', 'no class names', 'names in an unknown language', 'no names'])(
    '%s: likes and comments are read as before',
    (name) => {
      showReplica(WATCH);
      const before = readings(youtube, WATCH);
      CHANGES[name]?.();
      const after = readings(youtube, WATCH);
      const lost = [...before].filter(([each, line]) => after.get(each) !== line).map(([, line]) => line);
      expect(lost.filter((line) => /^(?:like|reply|subscribe)/.test(line))).toEqual([]);
    },
  );

  it('a mention in the words makes nobody an author', () => {
    showReplica(WATCH);
    const before = readings(youtube, WATCH);
    for (const each of document.querySelectorAll('#content-text, #title h1')) {
      each.insertAdjacentHTML('afterbegin', '<a href="/@gerindra">@gerindra</a> ');
    }
    const after = readings(youtube, WATCH);
    expectNoOther(before, after);
    expect(kept(before, after)).toBe(1);
  });
});
