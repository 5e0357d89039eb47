import { render } from 'preact';
import type { ListsPageState } from '../../src/core/lists-page.ts';
import dialogCss from '../../src/ui/interstitial/interstitial.css?inline';
import {
  describedBy,
  Interstitial,
  type ReportState,
  TITLE_ID,
} from '../../src/ui/interstitial/interstitial.tsx';
import { Notice } from '../../src/ui/interstitial/notice.tsx';
import listsCss from '../../src/ui/options/options.css?inline';
import { ListsPage } from '../../src/ui/options/page.tsx';
import popupCss from '../../src/ui/popup/popup.css?inline';
import { Popup } from '../../src/ui/popup/popup.tsx';
import type { View } from './gallery-states.ts';
import { LISTS_PAGES } from './options-sample.ts';
import { POPUPS } from './popup-samples.ts';
import { SAMPLES } from './samples.ts';

const nothing = () => {};

/** A page that fights: its root font size, inherited and dialog rules must not reach us. */
const PAGE = `
html{font-size:31px;letter-spacing:3px;line-height:2.5;text-align:right;text-transform:uppercase}
*{letter-spacing:2px} dialog,button{background:hotpink;border-radius:0} div{direction:rtl!important;visibility:hidden}
body{margin:0;background:#f3f5f6} main{display:grid;gap:12px;max-width:600px;margin:0 auto;padding:12px}
h1{font:600 20px sans-serif;letter-spacing:0;text-transform:none;color:#333;margin:4px} p{height:150px;margin:0;border-radius:12px;background:#dde3e6}
@media (prefers-color-scheme:dark){body{background:#0b0f12}h1{color:#ccc}p{background:#1c2328}}`;

function shadow(): ShadowRoot {
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
  sheet.replaceSync(dialogCss);
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
  shadow().append(dialog);
  const paint = (report: ReportState) =>
    render(<Interstitial text={text} level={view.level} form={view.form} report={report} />, dialog);
  paint('hidden');
  dialog.showModal();
  dialog.querySelector<HTMLElement>('[data-act="cancel"]')!.focus({ preventScroll: true });
  if (view.report !== undefined) paint(view.report);
}

function styled(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

/** What came of it stands in the section it was done in, so it is done first. */
function showLists({ sample, language }: Extract<View, { part: 'lists' }>): void {
  styled(listsCss);
  document.body.className = 'jn';
  document.body.insertAdjacentHTML('beforeend', '<div id="options"></div>');
  const place = document.querySelector('#options')!;
  const paint = (state: ListsPageState) =>
    render(
      <ListsPage
        state={{ ...state, language }}
        onCheck={nothing}
        onInspect={nothing}
        onSubscribe={nothing}
        onUnsubscribe={nothing}
        onImport={nothing}
        onCancel={nothing}
      />,
      place,
    );
  const state: ListsPageState = LISTS_PAGES[sample];
  paint({ ...state, outcome: { kind: 'nothing' } });
  if (sample === 'refused') {
    const [form] = document.querySelectorAll('form');
    form!.querySelector('input')!.value = 'https://pantau.example/';
    form!.requestSubmit();
  }
  if (sample === 'foreign') {
    const input = document.querySelector<HTMLInputElement>('#import-file')!;
    const chosen = new DataTransfer();
    chosen.items.add(new File(['{}'], 'daftar.json'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  paint(state);
}

function show(view: View): void {
  document.documentElement.lang = view.part === 'lists' ? view.language : 'id';
  document.title = 'Galeri';
  if (view.part === 'dialog') showDialog(view);
  else if (view.part === 'notice') render(<Notice text={SAMPLES[view.sample]} kind={view.kind} />, shadow());
  else if (view.part === 'lists') showLists(view);
  else {
    styled(popupCss);
    render(
      <Popup
        state={POPUPS[view.sample]}
        onPersonnel={nothing}
        onLanguage={nothing}
        onMode={nothing}
        onDrafts={nothing}
        onSharedComputer={nothing}
        onRulebook={nothing}
        onLists={nothing}
        onGrant={nothing}
        onReload={nothing}
        onForget={nothing}
        onExamine={nothing}
        onCopyReport={nothing}
        onForgetHealth={nothing}
      />,
      document.body,
    );
  }
}

Object.assign(globalThis, { show });
