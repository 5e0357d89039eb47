import type { AfterText } from '../../core/after.ts';
import type { Reason } from '../../core/journal.ts';
import type { Correction } from '../../core/journal-page.ts';
import { Mark } from '../shared/mark.tsx';

const TITLE_ID = 'jn-after-title';

/** How far the question is. */
export interface AfterState {
  /** Null until one was given. */
  readonly reason: Reason | null;
  /** False where the journal did not take the reason. */
  readonly kept: boolean;
  /** How copying the report went; null until it was asked for. */
  readonly copied: boolean | null;
  /** What assistive technology is told now; empty until the region stands, or nothing of it would be heard. */
  readonly spoken: string;
}

interface AfterProps {
  readonly text: AfterText;
  readonly correction: Correction;
  readonly state: AfterState;
}

/** In the order of the words; the list of reasons itself stands beside zod, which no page is to carry. */
export function reasonsOf({ reasons }: AfterText): readonly Reason[] {
  return Object.keys(reasons) as Reason[];
}

/** The question, or in its place what became of the answer. */
export function headingOf(text: AfterText, { reason, kept }: Pick<AfterState, 'reason' | 'kept'>): string {
  if (reason === null) return text.title;
  return kept ? text.noted : text.unnoted;
}

/** What stands below it at a moment. */
export function saidOf(text: AfterText, { reason, kept, copied }: Omit<AfterState, 'spoken'>): string {
  if (copied !== null) return copied ? text.copied : text.uncopied;
  if (reason === null) return text.lead;
  return kept ? text.kept[reason] : text.unkept;
}

/** Asks why, once, in a bar that nobody has to answer; its buttons have `data-act`. */
export function After({ text, correction, state }: AfterProps) {
  const { reason } = state;
  return (
    <>
      <Mark />
      <div class="said">
        <p class="headline" id={TITLE_ID}>
          {headingOf(text, state)}
        </p>
        <p>{saidOf(text, state)}</p>
        {reason === 'wrong-account' && <Report text={text} correction={correction} />}
        <div class="answers">
          {reason === null &&
            reasonsOf(text).map((each) => (
              <button key={each} type="button" class="secondary" data-act={each}>
                {text.reasons[each]}
              </button>
            ))}
          {reason === 'wrong-account' && (
            <button type="button" class="secondary" data-act="copy">
              {text.copy}
            </button>
          )}
          {reason === 'wrong-account' && correction.mailto !== null && (
            // A tab of its own: the page neither sees the address nor gives way to a mail program in the web.
            <a class="secondary" href={correction.mailto} target="_blank" rel="noreferrer">
              {text.mail}
            </a>
          )}
          <button key="dismiss" type="button" class="quiet" data-act="dismiss">
            {reason === null ? text.none : text.close}
          </button>
        </div>
      </div>
      <p class="unseen" role="status">
        {state.spoken}
      </p>
    </>
  );
}

function Report({ text, correction }: Pick<AfterProps, 'text' | 'correction'>) {
  return (
    <>
      <pre>{correction.report}</pre>
      {correction.contact === null && <p>{text.noContact}</p>}
    </>
  );
}

/** The bar's own element: a popover, so that nothing of the page's lies above it, with a name to find it by. */
export function createBar(document: Document, text: AfterText): HTMLElement {
  const bar = document.createElement('div');
  bar.classList.add('notice', 'after', 'jn');
  bar.lang = text.lang;
  bar.setAttribute('popover', 'manual');
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-labelledby', TITLE_ID);
  return bar;
}
