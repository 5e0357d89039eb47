import type { Topic } from '../../core/handbook.ts';
import type { Rulebook } from '../../core/rulebook.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { statementAnchor } from './anchors.ts';
import { Part } from './parts.tsx';

interface DisputedProps {
  readonly rulebook: Rulebook;
  readonly topics: readonly Topic[];
  readonly words: RulebookMessages;
  readonly hidden: boolean;
}

/** Every dispute the rules and the handbook record, in one place. */
export function Disputed({ rulebook, topics, words, hidden }: DisputedProps) {
  const { language } = words;
  const ofRules = rulebook.rules.flatMap(({ id, title, dispute }) =>
    dispute === null ? [] : [{ anchor: id, name: id, title: title[language], text: dispute[language] }],
  );
  const ofTopics = topics.flatMap((topic) =>
    topic.statements
      .filter((each) => each.disputed)
      .map(({ id, heading, text }) => ({
        anchor: statementAnchor(topic.id, id),
        name: topic.title[language],
        title: heading?.[language] ?? '',
        text: text[language],
      })),
  );
  return (
    <Part section="disputed" words={words} lead={words.leads.disputed} hidden={hidden}>
      <ul class="disputes">
        {[...ofRules, ...ofTopics].map(({ anchor, name, title, text }) => (
          <li key={anchor}>
            <p>
              <a href={`#${anchor}`}>{name}</a> {title}
            </p>
            <p class="dispute">{text}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
