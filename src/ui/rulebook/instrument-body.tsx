import type { Instrument } from '../../core/rule.ts';
import type { Rulebook } from '../../core/rulebook.ts';
import { daysBefore } from '../../core/time-zone.ts';
import { DIALOG } from '../../locales/dialog.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { instrumentAnchor } from './anchors.ts';
import { Row, RuleLinks, Sources } from './parts.tsx';

interface InstrumentBodyProps {
  readonly instrument: Instrument;
  readonly rulebook: Rulebook;
  /** Address of its text; null where none was found. */
  readonly link: string | null;
  readonly words: RulebookMessages;
}

/** One law, regulation or circular: what it is called, whether it holds, and which rules come from it. */
export function InstrumentBody({ instrument, rulebook, link, words }: InstrumentBodyProps) {
  const { language, instrument: said, rule } = words;
  const { day } = DIALOG[language];
  const { inForceFrom, inForceTo, replacedBy } = instrument;
  const force = [
    inForceFrom === null ? said.unknownFrom : said.from(day(inForceFrom)),
    inForceTo === null ? said.unknownTo : said.to(day(daysBefore(inForceTo, 1))),
  ].join('; ');
  const successor = replacedBy === null ? undefined : rulebook.instruments.get(replacedBy);
  const rules = rulebook.rules.filter((each) => each.instrument === instrument.id).map((each) => each.id);
  return (
    <dl>
      <Row term={said.titleTerm}>
        <span lang="id">{instrument.title}</span>
      </Row>
      {instrument.numbers.length > 0 && <Row term={said.numbers}>{instrument.numbers.join('; ')}</Row>}
      {instrument.date !== null && <Row term={said.date}>{day(instrument.date)}</Row>}
      <Row term={said.inForce}>{force}</Row>
      {successor !== undefined && (
        <Row term={said.replacedBy}>
          <a href={`#${instrumentAnchor(successor.id, rulebook)}`}>{successor.short[language]}</a>
        </Row>
      )}
      <Row term={rule.status}>{instrument.status[language]}</Row>
      <Row term={rule.confidence}>{rule.confidenceOf[instrument.confidence]}</Row>
      <Row term={said.rules}>
        {rules.length === 0 ? (
          said.noRules
        ) : (
          <RuleLinks ids={rules} rulebook={rulebook} language={language} />
        )}
      </Row>
      {link !== null && (
        <Row term={said.link}>
          <a href={link} target="_blank" rel="noreferrer">
            {link}
          </a>
        </Row>
      )}
      {instrument.sources.length > 0 && (
        <Row term={rule.sources}>
          <Sources codes={instrument.sources} rulebook={rulebook} />
        </Row>
      )}
    </dl>
  );
}
