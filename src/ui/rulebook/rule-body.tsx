import type { Rule } from '../../core/rule.ts';
import type { Rulebook } from '../../core/rulebook.ts';
import { DIALOG } from '../../locales/dialog.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { instrumentAnchor } from './anchors.ts';
import { Quote, Row, Sources } from './parts.tsx';
import { SanctionText } from './sanction-text.tsx';

interface RuleBodyProps {
  readonly rule: Rule;
  readonly rulebook: Rulebook;
  readonly words: RulebookMessages;
}

/** "R-01" stands as it is in both languages; a circular's rule says where and when it holds. */
function scopeText({ rule, rulebook, words }: RuleBodyProps): string | null {
  if (rule.scope === null) return null;
  const { region, from, to, elections } = rule.scope;
  const { day, series } = DIALOG[words.language];
  const names = elections.map((id) => rulebook.elections.get(id)?.name[words.language] ?? id);
  return words.rule.scopeLine(
    rulebook.regions.get(region) ?? region,
    day(from),
    to === null ? null : day(to),
    names.length === 0 ? null : series(names),
  );
}

function phasesText({ rule, words }: RuleBodyProps): string {
  const { series } = DIALOG[words.language];
  const certain = series(rule.phases.map((each) => words.rule.phaseNames[each]));
  if (rule.phasesUncertain.length === 0) return certain;
  const argued = series(rule.phasesUncertain.map((each) => words.rule.phaseNames[each]));
  return `${certain}; ${words.rule.uncertain(argued)}`;
}

/** Everything the rulebook holds about one rule, doubts included. */
export function RuleBody(props: RuleBodyProps) {
  const { rule, rulebook, words } = props;
  const { language, rule: said } = words;
  const { series, personnel } = DIALOG[language];
  const instrument = rulebook.instruments.get(rule.instrument);
  const scope = scopeText(props);
  const known = rule.binds.filter((each) => each !== 'unknown');
  const sanctioned = { binding: known.length > 0, rulebook, words };
  return (
    <dl>
      <Row term={said.plain}>{rule.plain[language]}</Row>
      <Row term={said.quote}>
        {rule.quote === null ? (
          said.unquoted
        ) : (
          <Quote quote={rule.quote} language={language} translation={said.translation} />
        )}
      </Row>
      {instrument !== undefined && (
        <Row term={said.place}>
          <a href={`#${instrumentAnchor(instrument.id, rulebook)}`}>{instrument.short[language]}</a>,{' '}
          {rule.path[language]}
        </Row>
      )}
      {rule.legalBasis !== null && <Row term={said.legalBasis}>{rule.legalBasis[language]}</Row>}
      <Row term={said.binds}>
        {known.length === 0 ? said.bindsNobody : series(known.map((each) => personnel[each]))}
      </Row>
      {rule.condition !== null && <Row term={said.condition}>{rule.condition[language]}</Row>}
      <Row term={said.acts}>
        {rule.acts.map((each) => words.ask.acts[each].name).join('; ')}
        {rule.photo && ` (${said.photo})`}
      </Row>
      <Row term={said.phases}>{phasesText(props)}</Row>
      {scope !== null && <Row term={said.scope}>{scope}</Row>}
      <SanctionText {...sanctioned} term={said.sanction} id={rule.sanction} />
      <SanctionText {...sanctioned} term={said.sanctionProspective} id={rule.sanctionProspective} />
      {rule.sanctionBasis !== null && <Row term={said.sanctionBasis}>{rule.sanctionBasis[language]}</Row>}
      <SanctionText {...sanctioned} term={said.criminal} id={rule.criminal} />
      {rule.dispute !== null && (
        <Row term={said.dispute}>
          <span class="dispute">{rule.dispute[language]}</span>
        </Row>
      )}
      {rule.note !== null && <Row term={said.note}>{rule.note[language]}</Row>}
      <Row term={said.status}>{rule.status[language]}</Row>
      <Row term={said.confidence}>
        {said.confidenceAct(said.confidenceOf[rule.confidence.act])}{' '}
        {said.confidenceSanction(said.confidenceOf[rule.confidence.sanction])}
      </Row>
      <Row term={said.review}>
        {rule.reviewedBy.length === 0 ? said.unreviewed : said.reviewed(series(rule.reviewedBy))}
      </Row>
      {rule.sources.length > 0 && (
        <Row term={said.sources}>
          <Sources codes={rule.sources} rulebook={rulebook} />
        </Row>
      )}
    </dl>
  );
}
