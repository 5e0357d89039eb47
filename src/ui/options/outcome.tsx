import { useEffect, useRef } from 'preact/hooks';
import { inGroups, type PageOutcome } from '../../core/lists-page.ts';
import type { Language } from '../../core/vocabulary.ts';
import { LISTS } from '../../locales/lists.ts';
import { Icon } from '../shared/icon.tsx';

interface OutcomePlaceProps {
  /** What came of the last thing done in this section; null where the last thing was done in another. */
  readonly outcome: PageOutcome | null;
  readonly language: Language;
}

/** Where a section says what came of it. It stands empty before: only words that come into it later are announced. */
export function OutcomePlace({ outcome, language }: OutcomePlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome === null || outcome.kind === 'nothing' || outcome.kind === 'working') return;
    // What was pressed may be gone, with the card it stood on: the keyboard goes on from here.
    if (document.activeElement === document.body) place.current?.focus();
  }, [outcome]);
  return (
    <div ref={place} role="status" class="outcome" tabIndex={-1}>
      {outcome !== null && <Told outcome={outcome} language={language} />}
    </div>
  );
}

function Told({ outcome, language }: { readonly outcome: PageOutcome; readonly language: Language }) {
  const words = LISTS[language];
  switch (outcome.kind) {
    case 'nothing':
    case 'inspected':
      return null;
    case 'refused':
      return (
        <p class="banner">
          <Icon name="caution" />
          {words.troubles[outcome.why]}
        </p>
      );
    case 'foreign-file':
      return (
        <div class="banner">
          <Icon name="caution" />
          <div>
            <p>{words.importing.foreign(words.originOf(outcome.origin))}</p>
            <code>{inGroups(outcome.fingerprint)}</code>
          </div>
        </div>
      );
    default:
      return (
        <p class="told">
          <Icon name={outcome.kind === 'working' || outcome.kind === 'too-soon' ? 'remark' : 'done'} />
          {words.outcomes[outcome.kind]}
        </p>
      );
  }
}
