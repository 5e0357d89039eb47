import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JournalOutcome, JournalPageActions, JournalPageState } from '../../core/journal-page.ts';
import type { Language } from '../../core/vocabulary.ts';
import { JOURNAL } from '../../locales/journal.ts';
import { Banner } from '../shared/banner.tsx';
import { longDay } from '../shared/long-day.ts';

interface StateBannersProps extends Pick<JournalPageActions, 'onMend' | 'onForgetAhead'> {
  readonly state: JournalPageState;
  /** There is something to look at: a pause is worth a word of its own. */
  readonly kept: boolean;
}

/** What a person must know of the journal's state before relying on what it shows. */
export function StateBanners({ state, kept, onMend, onForgetAhead }: StateBannersProps) {
  const { language, pause, days, corrupt, ahead, fault, entries } = state;
  const words = JOURNAL[language];
  const paused = pause === null || !kept ? null : words.paused[pause](days, entries.length + corrupt);
  const failing = fault === null ? null : words.fault[fault.kind](longDay(fault.day, language));
  const away = pause === 'shared-computer';
  const broken = away || corrupt === 0 ? null : words.corrupt(corrupt);
  const early = away || ahead === 0 ? null : words.ahead(ahead);
  return (
    <>
      {failing !== null && (
        <Banner headline={failing.headline}>
          <p>{failing.detail}</p>
        </Banner>
      )}
      {broken !== null && (
        <Banner headline={broken.headline}>
          <p>{broken.detail}</p>
          <button type="button" class="secondary" onClick={onMend}>
            {words.mend}
          </button>
        </Banner>
      )}
      {paused !== null && (
        <Banner kind="note" headline={paused.headline}>
          <p>{paused.detail}</p>
          {away && <a href="options.html#reminding">{words.computer}</a>}
        </Banner>
      )}
      {early !== null && (
        <Banner kind="note" headline={early.headline}>
          <p>{early.detail}</p>
          <button type="button" class="secondary" onClick={onForgetAhead}>
            {words.forgetAhead}
          </button>
        </Banner>
      )}
    </>
  );
}

interface OutcomeLineProps {
  readonly outcome: JournalOutcome;
  readonly language: Language;
}

/** Says what came of the last thing done to the whole journal. What was pressed for it is gone: the focus comes here. */
export function OutcomeLine({ outcome, language }: OutcomeLineProps) {
  const words = JOURNAL[language].done;
  const place = useRef<HTMLParagraphElement>(null);
  const said = saidOf(outcome, words);
  useLayoutEffect(() => {
    if (saidOf(outcome, words) !== null) place.current?.focus();
  }, [outcome, words]);
  // It stands empty before: only words that come into it later are announced.
  return (
    <p class="outcome" role="status" tabIndex={-1} ref={place}>
      {said}
    </p>
  );
}

function saidOf(outcome: JournalOutcome, words: (typeof JOURNAL)[Language]['done']): string | null {
  switch (outcome.kind) {
    case 'wiped':
      return words.wiped;
    case 'mended':
      return words.mended(outcome.rows);
    case 'ahead-forgotten':
      return words.aheadForgotten(outcome.entries);
    case 'failed':
      return words.failed;
    default:
      return null;
  }
}
