import type { Topic } from '../../core/handbook.ts';
import type { Language } from '../../core/vocabulary.ts';
import { PLEDGE } from '../../locales/pledge.ts';
import { longDay } from './long-day.ts';

interface PledgeCardProps {
  /** The rulebook's topic `pledge`. */
  readonly topic: Topic;
  /** Calendar day, `YYYY-MM-DD`; null while it is not kept. */
  readonly keptOn: string | null;
  /** Not on a shared computer. */
  readonly canKeep: boolean;
  readonly language: Language;
  /** Source code → reference, as printed; without it the codes stand alone. */
  readonly sources?: ReadonlyMap<string, string>;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
}

/** The Ikrar Netralitas to read and, if wished, to keep as a date. Nothing ever asks for it. */
export function PledgeCard(props: PledgeCardProps) {
  const { topic, keptOn, canKeep, language, sources, onKeep, onDrop } = props;
  const words = PLEDGE[language];
  return (
    <div class="card pledge">
      <p>{topic.lead[language]}</p>
      <details>
        <summary>{words.read}</summary>
        <ul class="cards">
          {topic.statements.map(({ id, heading, text, quote }) => (
            <li key={id}>
              {heading !== null && <h3>{heading[language]}</h3>}
              {quote !== null && <blockquote lang="id">“{quote.id}”</blockquote>}
              {quote !== null && language !== 'id' && (
                <p>
                  {words.translation}: “{quote[language]}”
                </p>
              )}
              {/* What we remark on a point stands in the rulebook. */}
              {quote === null && <p class="hint">{text[language]}</p>}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{words.source}</summary>
        <ul class="lines" translate={false}>
          {ownSources(topic, sources).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </details>
      <p class="hint">{words.meaning}</p>
      {!canKeep && <p>{words.shared}</p>}
      <p role="status">
        {keptOn === null ? (canKeep ? words.notKept : '') : words.keptOn(longDay(keptOn, language))}
      </p>
      {/* One button for both: what was pressed keeps the focus. */}
      {(canKeep || keptOn !== null) && (
        <button
          type="button"
          class={keptOn === null ? 'secondary' : 'danger'}
          onClick={keptOn === null ? onKeep : onDrop}
        >
          {keptOn === null ? words.keep : words.drop}
        </button>
      )}
    </div>
  );
}

/** Where its words stand: what every quoted point names; sources of a remark on one of them are the rulebook's. */
function ownSources({ statements }: Topic, sources?: ReadonlyMap<string, string>): readonly string[] {
  const [first, ...others] = statements.filter(({ quote }) => quote !== null);
  const own = first?.sources.filter((code) => others.every((each) => each.sources.includes(code))) ?? [];
  return own.flatMap((code) => (sources?.get(code) ?? code).split(' ; '));
}
