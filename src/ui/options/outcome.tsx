import { inGroups, type PageOutcome } from '../../core/lists-page.ts';
import type { Language } from '../../core/vocabulary.ts';
import { LISTS } from '../../locales/lists.ts';
import { Banner } from '../shared/banner.tsx';
import { Icon } from '../shared/icon.tsx';
import { Said } from './said.tsx';

interface OutcomePlaceProps {
  /** What came of the last thing done in this section; null where the last thing was done in another. */
  readonly outcome: PageOutcome | null;
  readonly language: Language;
}

/** What came of the last thing done with lists. */
export function OutcomePlace({ outcome, language }: OutcomePlaceProps) {
  const ended = outcome === null || outcome.kind === 'nothing' || outcome.kind === 'working' ? null : outcome;
  return <Said of={ended}>{outcome !== null && <Told outcome={outcome} language={language} />}</Said>;
}

function Told({ outcome, language }: { readonly outcome: PageOutcome; readonly language: Language }) {
  const words = LISTS[language];
  switch (outcome.kind) {
    case 'nothing':
    case 'inspected':
      return null;
    case 'refused':
      return (
        <Banner kind="caution">
          <p>{words.troubles[outcome.why]}</p>
        </Banner>
      );
    case 'foreign-file':
      return (
        <Banner kind="caution">
          <p>{words.importing.foreign(words.originOf(outcome.origin))}</p>
          <code>{inGroups(outcome.fingerprint)}</code>
        </Banner>
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
