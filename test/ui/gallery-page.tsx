import { type ContainerNode, render, type VNode } from 'preact';
import afterCss from '../../src/ui/after/after.css?inline';
import { After, createBar } from '../../src/ui/after/after.tsx';
import { draw } from '../../src/ui/interstitial/draw.ts';
import dialogCss from '../../src/ui/interstitial/interstitial.css?inline';
import { describedBy, Interstitial, Report, TITLE_ID } from '../../src/ui/interstitial/interstitial.tsx';
import { Notice } from '../../src/ui/interstitial/notice.tsx';
import { AFTERS, afterFacts } from './after-sample.ts';
import { PAINTERS, type Painter } from './gallery-pages.tsx';
import type { View } from './gallery-states.ts';
import { SAMPLES } from './samples.ts';

/** A page that fights: its root font size, inherited and dialog rules must not reach us. */
const PAGE = `
html{font-size:31px;letter-spacing:3px;line-height:2.5;text-align:right;text-transform:uppercase}
*{letter-spacing:2px} dialog,button{background:hotpink;border-radius:0} div{direction:rtl!important;visibility:hidden}
body{margin:0;background:#f3f5f6} main{display:grid;gap:12px;max-width:600px;margin:0 auto;padding:12px}
h1{font:600 20px sans-serif;letter-spacing:0;text-transform:none;color:#333;margin:4px} p{height:150px;margin:0;border-radius:12px;background:#dde3e6}
@media (prefers-color-scheme:dark){body{background:#0b0f12}h1{color:#ccc}p{background:#1c2328}}`;

let painting: ContainerNode | null = null;

function paint(what: VNode, into: ContainerNode): void {
  painting = into;
  render(what, into);
}

function shadow(css: string): ShadowRoot {
  const style = document.createElement('style');
  style.textContent = PAGE;
  document.head.append(style);
  const host = document.createElement('div');
  document.body.insertAdjacentHTML('afterbegin', `<main><h1>Beranda</h1>${'<p></p>'.repeat(8)}</main>`);
  host.id = 'host';
  // In the body only here: axe-core cannot compute contrast for a host beside it.
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return root;
}

function showDialog(view: Extract<View, { part: 'dialog' }>): void {
  const text = SAMPLES[view.sample];
  const dialog = document.createElement('dialog');
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', TITLE_ID);
  dialog.setAttribute('aria-describedby', describedBy(text));
  dialog.lang = text.lang;
  dialog.className = 'jn';
  shadow(dialogCss).append(dialog);
  draw(<Interstitial text={text} level={view.level} form={view.form} />, dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('[data-act="cancel"]')!.focus({ preventScroll: true });
  if (view.report !== undefined)
    draw(<Report text={text} copied={view.report === 'copied'} />, dialog.querySelector('.report')!);
}

function showAfter({ sample, language }: Extract<View, { part: 'after' }>): void {
  const facts = afterFacts(language, sample === 'copied' ? null : 'daftar@contoh.go.id');
  const root = shadow(afterCss);
  const bar = createBar(document, facts.text);
  root.append(bar);
  paint(<After {...facts} state={AFTERS[sample]} />, bar);
  bar.showPopover();
}

const painted = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Parts of a page may come some frames after the first: it is whole once three have changed nothing. */
async function whole(place: Element): Promise<void> {
  let before = '';
  for (let same = 0; same < 3; ) {
    await painted();
    const now = place.innerHTML;
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

async function showPage({ page, sample, language }: Extract<View, { part: 'page' }>): Promise<void> {
  // The states name samples of their own page.
  const { css, paint: paintSample, presses = {} } = PAINTERS[page] as Painter<string>;
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  document.documentElement.lang = language;
  document.body.className = 'jn';
  document.body.insertAdjacentHTML('beforeend', '<div id="page"></div>');
  const place = document.querySelector('#page')!;
  paint(paintSample(sample, language), place);
  for (const selector of presses[sample] ?? []) {
    await whole(place);
    document.querySelector<HTMLElement>(selector)!.click();
  }
  await whole(place);
}

async function show(view: View): Promise<void> {
  // What was shown before may not go on beside it.
  if (painting !== null) render(null, painting);
  document.documentElement.lang = 'id';
  document.title = 'Galeri';
  if (view.part === 'dialog') showDialog(view);
  else if (view.part === 'after') showAfter(view);
  else if (view.part === 'page') await showPage(view);
  else paint(<Notice text={SAMPLES[view.sample]} kind={view.kind} />, shadow(dialogCss));
}

Object.assign(globalThis, { show });
