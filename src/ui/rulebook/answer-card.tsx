import type { Answer } from '../../core/answer.ts';
import type { Level } from '../../core/vocabulary.ts';
import { lawRemarkText } from '../../locales/compose-remark.ts';
import { DIALOG } from '../../locales/dialog.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { Icon, type IconName } from '../shared/icon.tsx';
import { AnswerSetting, type AnswerSettingProps } from './answer-setting.tsx';
import { citedPlace, criminalText, questionTitle, sanctionNotes, sanctionText } from './answer-words.ts';
import { Quote, Row, RuleLinks } from './parts.tsx';
import { StageTable } from './stage-table.tsx';

interface AnswerCardProps extends AnswerSettingProps {
  readonly answer: Answer;
}

const ICONS: Readonly<Record<Level, IconName>> = {
  none: 'remark',
  caution: 'caution',
  prohibited: 'prohibited',
};

/** What is free is free whatever the stage. */
export function levelShown({ free, now }: Answer): Level {
  return free === null ? now.advice.level : 'none';
}

/** Looking on: no act, so no rule is asked. */
export function ReadingCard({ words }: { readonly words: RulebookMessages }) {
  const { answer: said } = words;
  return (
    <article class="card answer" data-level="none">
      <h3 id="answer" tabIndex={-1}>
        {words.ask.reading}
      </h3>
      <p class="level">
        <Icon name={ICONS.none} />
        <strong>{said.level.none}</strong>
      </p>
      <p>{said.free.reading}</p>
      <p>
        <a href="#rights">{said.freeMore}</a>
      </p>
    </article>
  );
}

/** The answer to one question, today and in every stage: advice with its rules, never a verdict. */
export function AnswerCard(props: AnswerCardProps) {
  const { answer, rulebook, words } = props;
  const { language, answer: said } = words;
  const { advice, phase } = answer.now;
  const [deciding, ...others] = advice.citations;
  const { personnel } = props.settings;
  const sanction = sanctionText(advice, phase, personnel, words);
  const criminal = advice.criminal.map((each) => criminalText(each, words));
  // The dispute has a row of its own, and how a case runs a topic.
  const remarks = advice.remarks
    .filter(({ kind }) => kind !== 'rule-disputed' && kind !== 'route')
    .map((each) => lawRemarkText(each, DIALOG[language]));
  const level = levelShown(answer);
  return (
    <article class="card answer" data-level={level}>
      <h3 id="answer" tabIndex={-1}>
        {questionTitle(answer.question, words)}
      </h3>
      <p class="level">
        <Icon name={ICONS[level]} />
        <strong>{said.level[level]}</strong>
      </p>
      {answer.free !== null && (
        <p>
          {said.free[answer.free]} <a href="#rights">{said.freeMore}</a>
        </p>
      )}
      {answer.free === null && deciding === undefined && <p>{DIALOG[language].noRule}</p>}
      {level === 'none' && <p>{said.notPermission}</p>}
      <AnswerSetting {...props} />
      <dl>
        {deciding !== undefined && (
          <Row term={said.rule}>
            <p>
              <a href={`#${deciding.rule.id}`}>
                {deciding.rule.id}: {citedPlace(deciding, words)}
              </a>
            </p>
            {deciding.rule.quote !== null && (
              <Quote quote={deciding.rule.quote} language={language} translation={said.translation} />
            )}
            <p>
              {said.meaning}: {deciding.rule.plain[language]}
            </p>
          </Row>
        )}
        {sanction !== null && (
          <Row term={said.sanction}>
            <p>{sanction}</p>
            {sanctionNotes(advice, words).map((each) => (
              <p key={each} class="hint">
                {each}
              </p>
            ))}
          </Row>
        )}
        {criminal.length > 0 && (
          <Row term={said.criminal}>
            {criminal.map((each) => (
              <p key={each}>{each}</p>
            ))}
          </Row>
        )}
        {advice.disputed && deciding !== undefined && deciding.rule.dispute !== null && (
          <Row term={said.disputed}>{deciding.rule.dispute[language]}</Row>
        )}
        {remarks.length > 0 && (
          <Row term={said.remarks}>
            {remarks.map((each) => (
              <p key={each}>{each}</p>
            ))}
          </Row>
        )}
        {advice.remarks.some(({ kind }) => kind === 'route') && (
          <Row term={said.route}>
            <a href="#route">{said.routeLink}</a>
          </Row>
        )}
        {others.length > 0 && (
          <Row term={said.others}>
            <RuleLinks ids={others.map((each) => each.rule.id)} rulebook={rulebook} language={language} />
          </Row>
        )}
      </dl>
      {answer.free === null && <StageTable answer={answer} personnel={personnel} words={words} />}
    </article>
  );
}
