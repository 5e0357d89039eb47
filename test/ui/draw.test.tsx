import { h as preactH, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { draw, Fragment, h } from '../../src/ui/interstitial/draw.ts';
import { Interstitial, Report } from '../../src/ui/interstitial/interstitial.tsx';
import { Notice } from '../../src/ui/interstitial/notice.tsx';
import { SAMPLES } from './samples.ts';

const place = (): HTMLElement => document.createElement('div');

function drawn(markup: unknown): HTMLElement {
  const into = place();
  draw(markup as Parameters<typeof draw>[0], into);
  return into;
}

function rendered(markup: Parameters<typeof render>[0]): HTMLElement {
  const into = place();
  render(markup, into);
  return into;
}

/** Every kind of thing that a part of the guard's view is made of. */
function Kinds({ children }: { readonly children?: unknown }) {
  return h('section', { class: 'kinds', hidden: true, title: undefined, lang: null }, children);
}

describe('drawing', () => {
  it.each(Object.entries(SAMPLES))('puts the same into the page as Preact, with %s', (_name, text) => {
    for (const markup of [
      <Interstitial key="full" text={text} level="prohibited" form="full" />,
      <Interstitial key="compact" text={text} level="caution" form="compact" />,
      <Report key="report" text={text} copied />,
      <Notice key="remind" text={text} kind="remind" />,
    ]) {
      const { innerHTML } = drawn(markup);
      expect(innerHTML.length).toBeGreaterThan(40);
      // Preact sets it as a property, which browsers show as the same empty attribute; happy-dom does not.
      expect(innerHTML).toBe(rendered(markup).innerHTML.replace('autofocus="true"', 'autofocus=""'));
    }
  });

  it('makes a drawing of SVG, and what stands after it of HTML', () => {
    const found = [...drawn(<Notice text={SAMPLES.determinedId} kind="again" />).querySelectorAll('*')];
    const svg = found.filter((each) => each.namespaceURI === 'http://www.w3.org/2000/svg');
    expect(svg.map((each) => each.localName)).toEqual(['svg', 'rect', 'path', 'path', 'svg', 'path']);
    expect(found.filter((each) => each instanceof HTMLElement).map((each) => each.localName)).toEqual([
      ...['div', 'p', 'button'],
    ]);
  });

  it('knows its own markup as it knows Preact’s: nothing, words, numbers, lists, fragments, functions', () => {
    const kinds = (make: typeof h) =>
      make(
        Kinds,
        null,
        null,
        false,
        'one',
        make(Fragment, null, make('b', { key: 'b' }, 2), [make('i', null), ' three']),
      );
    const wanted = '<section class="kinds" hidden="">one<b>2</b><i></i> three</section>';
    expect(drawn(kinds(h)).innerHTML).toBe(wanted);
    expect(drawn(kinds(preactH as typeof h)).innerHTML).toBe(wanted);
  });

  it('leaves what stands there, and writes words as words', () => {
    const into = place();
    into.append('before ');
    draw('<b>after</b>', into);
    expect(into.innerHTML).toBe('before &lt;b&gt;after&lt;/b&gt;');
  });
});
