import { describe, expect, it } from 'vitest';
import { tiktok } from '../../src/platforms/tiktok.ts';
import { controlsByHook, readings } from './changed-page.ts';
import { pressLine, surroundings } from './page.ts';
import { pressables, showReplica } from './replica.ts';

const BROKEN = 'https://www.tiktok.com/__rusak';

describe.each(['id', 'en'] as const)('the broken page of TikTok, lang=%s', (lang) => {
  it('aims no press at anybody', () => {
    showReplica(BROKEN, `lang=${lang}`);
    const read = readings(tiktok, BROKEN);
    expect(controlsByHook(read)).toEqual({ like: 'like', unhooked: 'nothing' });
    expect([...new Set(read.values())].sort()).toEqual(['like: no target', 'nothing']);
  });

  it('nor where the page is at the address of somebody’s video: what an item hides, its page does not tell', () => {
    const address = 'https://www.tiktok.com/@uji.calon';
    showReplica(BROKEN, `lang=${lang}`);
    const lines = pressables().map((each) => pressLine(tiktok, each, surroundings(address)));
    expect([...new Set(lines)].sort()).toEqual(['like: no target', 'nothing']);
  });

  it('throws at no text, no shape and no address', () => {
    showReplica(BROKEN, `lang=${lang}`);
    for (const each of document.querySelectorAll('a')) each.setAttribute('href', 'https://[');
    for (const each of document.querySelectorAll('*')) each.removeAttribute('class');
    for (const address of ['https://www.tiktok.com/@', 'https://www.tiktok.com/@%', 'about:blank']) {
      const lines = [...document.querySelectorAll('*')].map((each) =>
        pressLine(tiktok, each, surroundings(address)),
      );
      expect([...new Set(lines)].sort()).toEqual(['like: no target', 'nothing']);
    }
  });
});
