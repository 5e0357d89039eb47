import type { Page } from '../browser/driver.ts';

/** The dialog as a person reads it. */
export interface SeenDialog {
  readonly form: string;
  readonly level: string;
  readonly language: string;
  /** Empty outside any stage. */
  readonly phase: string;
  readonly title: string;
  /** Whom it names, one after another. */
  readonly accounts: string;
  readonly rule: string;
  readonly sanction: string;
  readonly cancel: string;
  readonly proceed: string;
}

/** The test edition's shadow root is open; a release's is not. */
export const DIALOG =
  "document.querySelector('[data-jempol-netral]')?.shadowRoot?.querySelector('dialog[open]')";

/** Whether the place of the dialog asks to press once more. */
export const NOTICE =
  "Boolean(document.querySelector('[data-jempol-netral]')?.shadowRoot?.querySelector('.notice'))";

const READ = `(() => {
  const dialog = ${DIALOG};
  const sheet = dialog?.querySelector('.sheet');
  if (!sheet) return null;
  const text = (selector) => dialog.querySelector(selector)?.textContent.trim() ?? '';
  return {
    form: sheet.dataset.form, level: sheet.dataset.level, language: dialog.lang, phase: text('.chip'), title: text('h2'),
    accounts: [...dialog.querySelectorAll('.accounts li > *')].map((each) => each.textContent.trim()).join(', '),
    rule: text('.citation'), sanction: text('#jn-sanction p'),
    cancel: text('[data-act="cancel"]'), proceed: text('[data-act="proceed"]'),
  };
})()`;

export function readDialog(page: Page): Promise<SeenDialog | null> {
  return page.evaluate<SeenDialog | null>(READ);
}

/** Null when none came in time. */
export async function awaitDialog(page: Page): Promise<SeenDialog | null> {
  return page.waitFor<SeenDialog>(READ, { timeout: 3_000 }).catch(() => null);
}

/** Pictures are of the dialog at rest. */
export function awaitStill(page: Page): Promise<void> {
  return page.evaluate(
    `Promise.allSettled((${DIALOG}?.getAnimations({ subtree: true }) ?? []).map(({ finished }) => finished)).then(() => undefined)`,
  );
}

export function pressButton(page: Page, act: 'cancel' | 'proceed'): Promise<void> {
  return page.click({ js: `${DIALOG}?.querySelector('[data-act="${act}"]')` });
}
