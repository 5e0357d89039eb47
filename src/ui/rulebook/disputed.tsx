import type { Rulebook } from '../../core/rulebook.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { Part } from './parts.tsx';

interface DisputedProps {
  readonly rulebook: Rulebook;
  readonly words: RulebookMessages;
  readonly hidden: boolean;
}

/** Every dispute the rules record, in one place. */
export function Disputed({ rulebook, words, hidden }: DisputedProps) {
  const { language } = words;
  return (
    <Part section="disputed" words={words} lead={words.leads.disputed} hidden={hidden}>
      <ul class="disputes">
        {rulebook.rules.map(({ id, title, dispute }) =>
          dispute === null ? null : (
            <li key={id}>
              <p>
                <a href={`#${id}`}>{id}</a> {title[language]}
              </p>
              <p class="dispute">{dispute[language]}</p>
            </li>
          ),
        )}
      </ul>
    </Part>
  );
}
