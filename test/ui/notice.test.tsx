import { describe, expect, it } from 'vitest';
import { draw } from '../../src/ui/interstitial/draw.ts';
import { Notice, type NoticeKind } from '../../src/ui/interstitial/notice.tsx';
import { SAMPLES } from './samples.ts';

const { determinedId: text, determinedEn } = SAMPLES;

function show(kind: NoticeKind, said = text): HTMLElement {
  const place = document.createElement('div');
  draw(<Notice text={said} kind={kind} />, place);
  return place.firstElementChild as HTMLElement;
}

describe('the notice', () => {
  it('is a polite status in the text’s language, never a dialog', () => {
    expect(show('remind').getAttribute('role')).toBe('status');
    expect(show('remind').lang).toBe('id');
    expect(show('remind', determinedEn).lang).toBe('en');
    expect(show('remind').querySelector('dialog')).toBeNull();
  });

  it('remind: title, rule and sanction', () => {
    const said = show('remind').textContent;
    for (const one of [text.title, text.rule.citation, text.sanction]) expect(said).toContain(one);
  });

  it('again says one thing', () => {
    expect(show('again').textContent).toBe(text.pressAgain);
  });

  it.each(['again', 'remind'] as const)('%s can be put away by a named button', (kind) => {
    const button = show(kind).querySelector('button');
    expect(button?.dataset['act']).toBe('dismiss');
    expect(button?.getAttribute('aria-label')).toBe('Tutup');
  });
});
