import type { Statement, Topic } from '../../core/handbook.ts';
import type { Rulebook } from '../../core/rulebook.ts';
import { DIALOG } from '../../locales/dialog.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { statementAnchor } from './anchors.ts';
import { Quote, Sources } from './parts.tsx';

interface TopicBodyProps {
  readonly topic: Topic;
  readonly rulebook: Rulebook;
  readonly words: RulebookMessages;
}

/** One topic of the handbook: what it is, then its statements in reading order. */
export function TopicBody({ topic, rulebook, words }: TopicBodyProps) {
  return (
    <>
      <p>{topic.lead[words.language]}</p>
      <ol class="statements">
        {topic.statements.map((each) => (
          <li key={each.id} id={statementAnchor(topic.id, each.id)} tabIndex={-1}>
            <StatementText statement={each} rulebook={rulebook} words={words} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface StatementProps extends Omit<TopicBodyProps, 'topic'> {
  readonly statement: Statement;
}

function StatementText({ statement, rulebook, words }: StatementProps) {
  const { language, topic: said, rule } = words;
  const { heading, text, quote, disputed, date, confidence, sources, rules } = statement;
  const held = [
    ...(disputed ? [said.disputed] : []),
    ...(date === null ? [] : [DIALOG[language].day(date)]),
    confidence === null ? said.unverified : rule.confidenceOf[confidence],
  ].join('; ');
  return (
    <>
      {heading !== null && <h4>{heading[language]}</h4>}
      <p class={disputed ? 'dispute' : undefined}>{text[language]}</p>
      {quote !== null && <Quote quote={quote} language={language} translation={rule.translation} />}
      <p class="hint">{held}</p>
      {rules.length > 0 && (
        <p class="hint">
          {said.rules}:
          {rules.map((id) => (
            <>
              {' '}
              <a href={`#${id}`}>{id}</a>
            </>
          ))}
        </p>
      )}
      {sources.length > 0 && <Sources codes={sources} rulebook={rulebook} />}
    </>
  );
}
