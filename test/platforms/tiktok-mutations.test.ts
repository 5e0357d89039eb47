import { describe, expect, it } from 'vitest';
import { tiktok } from '../../src/platforms/tiktok.ts';
import { CHANGES, expectNoOther, kept, readings } from './changed-page.ts';
import { showReplica } from './replica.ts';

const FEED = 'https://www.tiktok.com/foryou';
const VIDEO = 'https://www.tiktok.com/@uji.calon/video/7300000000000000001';
const PAGES = [
  FEED,
  VIDEO,
  'https://www.tiktok.com/@uji.calon/video/7300000000000000002',
  'https://www.tiktok.com/@uji.calon/video/7300000000000000090',
  'https://www.tiktok.com/@uji.calon',
  'https://www.tiktok.com/@uji.calon/live',
] as const;

describe.each(PAGES)('changes of %s', (address) => {
  it.each(Object.keys(CHANGES))('%s: no press is read as aimed at somebody else', (name) => {
    showReplica(address);
    const before = readings(tiktok, address);
    CHANGES[name]?.();
    expectNoOther(before, readings(tiktok, address));
  });
});

describe('what changes leave of the feed', () => {
  it.each([
    'other class names',
    'a wrapper round every button',
    'a wrapper round links and drawings',
    'names in an unknown language',
    'no names',
    'no states',
    'unknown attributes',
  ])('%s: everything is read as before', (name) => {
    showReplica(FEED);
    const before = readings(tiktok, FEED);
    CHANGES[name]?.();
    expect(kept(before, readings(tiktok, FEED))).toBe(1);
  });

  it('a mention in the words makes nobody an author', () => {
    showReplica(VIDEO);
    const before = readings(tiktok, VIDEO);
    for (const each of document.querySelectorAll('[data-e2e="video-desc"], [data-e2e^="comment-level-"]')) {
      each.insertAdjacentHTML('afterbegin', '<a href="/@gerindra">@gerindra</a> ');
    }
    const after = readings(tiktok, VIDEO);
    expectNoOther(before, after);
    expect(kept(before, after)).toBe(1);
  });

  it('has no target once the author is gone, whoever is mentioned', () => {
    showReplica(FEED);
    for (const each of document.querySelectorAll('[data-e2e^="video-author"]')) each.remove();
    for (const each of document.querySelectorAll('article .link-a11y-focus')) each.remove();
    const [like] = [...readings(tiktok, FEED)].filter(([each]) => each.matches('[data-try="like"]'));
    expect(like?.[1]).toBe('like: no target');
  });
});
