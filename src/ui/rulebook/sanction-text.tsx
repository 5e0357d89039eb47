import type { Rulebook } from '../../core/rulebook.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { Row } from './parts.tsx';

interface SanctionTextProps {
  readonly term: string;
  /** Id of the sanction; null where the rule has none of this kind. */
  readonly id: string | null;
  /** Whether it may meet the reader; what binds others is told without "may". */
  readonly binding: boolean;
  readonly rulebook: Rulebook;
  readonly words: RulebookMessages;
}

/** What a rule's sanction may be, with its basis, its kinds and what is said beside it. */
export function SanctionText({ term, id, binding, rulebook, words }: SanctionTextProps) {
  const sanction = id === null ? undefined : rulebook.sanctions.get(id);
  if (sanction === undefined) return null;
  const { language, rule: said } = words;
  const { generic } = sanction;
  const note = sanction.note !== null && <p class="hint">{sanction.note[language]}</p>;
  return (
    <Row term={term}>
      {binding && <p>{said.sanctionMay[sanction.class]}</p>}
      <p>
        {sanction.basis[language]}
        {generic !== null && `: ${generic[language]}`}.
      </p>
      {/* Kinds of a former wording are told only below what says so. */}
      {generic !== null && note}
      {/* Of the umbrella duty the basis says the kind already. */}
      {sanction.class !== 'general' && (
        <>
          <p>{generic === null ? said.sanctionKinds : said.sanctionKindsFormer}:</p>
          <ul class="kinds">
            {sanction.kinds.map((kind) => (
              <li key={kind.id}>{kind[language]}</li>
            ))}
          </ul>
        </>
      )}
      {generic === null && note}
    </Row>
  );
}
