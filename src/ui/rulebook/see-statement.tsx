import type { RulebookMessages } from '../../locales/rulebook.ts';
import { statementAnchor } from './anchors.ts';
import type { RulebookProps } from './props.ts';

interface SeeStatementProps extends Pick<RulebookProps, 'topics'> {
  readonly words: RulebookMessages;
  readonly statement: string;
}

/** "Tentang ini, lihat Memilih": where the handbook speaks of what no rule answers. */
export function SeeStatement({ topics, words, statement }: SeeStatementProps) {
  const topic = topics.find((each) => each.statements.some(({ id }) => id === statement));
  const said = topic?.statements.find(({ id }) => id === statement);
  if (topic === undefined || said === undefined) return null;
  return (
    <>
      {words.ask.see}{' '}
      <a href={`#${statementAnchor(topic.id, statement)}`}>{(said.heading ?? topic.title)[words.language]}</a>
    </>
  );
}
