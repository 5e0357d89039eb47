import { beforeEach, describe, expect, it } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import { accountsOf, aimOf, readAt, type Sight } from '../../src/guard/aim.ts';
import { rememberMet } from '../../src/guard/met.ts';
import { x } from '../../src/platforms/x.ts';
import { showPage, surroundings } from '../platforms/page.ts';

const HOME = 'https://x.com/home';
const sight: Sight = {
  platform: x,
  around: surroundings(HOME),
  state: { mode: 'confirm', drafts: true },
};
const aimed = () => aimOf(sight, readAt(sight, document.querySelector('#send'), 'pointer'));

function write(text: string): void {
  const editor = document.querySelector('[contenteditable]');
  if (editor !== null) editor.textContent = text;
}

beforeEach(() => {
  showPage(
    '<div><div contenteditable="true" data-testid="tweetTextarea_0"></div><button data-testid="tweetButtonInline" id="send">s</button></div>',
    HOME,
  );
});

describe('what a pass is for', () => {
  it('is what the words name: other words are another press', () => {
    write('halo https://satu.id/a');
    const first = aimed()?.key;
    write('halo lagi, https://satu.id/a');
    expect(aimed()?.key).toBe(first);
    write('halo https://dua.id/a');
    expect(aimed()?.key).not.toBe(first);
  });
});

describe('what the worker cleared', () => {
  const intent: Intent = {
    platform: 'x',
    action: 'like',
    targets: [{ relation: 'author', ref: { platform: 'x', handle: 'a', id: null } }],
    item: '1',
    draft: null,
  };
  it.each<[string, Partial<Intent>]>([
    ['another item', { item: '2' }],
    ['another action', { action: 'share' }],
    ['a short link', { draft: { links: [], opaque: ['bit.ly'], text: null, photos: false } }],
    ['a link', { draft: { links: ['link:a.id'], opaque: [], text: null, photos: false } }],
  ])('is another question with %s', (_what, other) => {
    expect(accountsOf({ ...intent, ...other })).not.toBe(accountsOf(intent));
  });
});

describe('what the pointer met', () => {
  it('is nothing that a page says of it', () => {
    const met = rememberMet();
    const forged = new Event('pointerover');
    Object.defineProperty(forged, 'target', { value: document.body });
    met.note(forged);
    expect(met.latest()).toEqual([]);
    Object.defineProperty(forged, 'isTrusted', { value: true });
    met.note(forged);
    expect(met.latest()).toEqual([document.body]);
  });
});
