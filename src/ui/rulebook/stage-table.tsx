import type { Answer } from '../../core/answer.ts';
import type { Personnel } from '../../core/vocabulary.ts';
import { DIALOG } from '../../locales/dialog.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { citedPlace, lawStage, sanctionText } from './answer-words.ts';

interface StageTableProps {
  readonly answer: Answer;
  readonly personnel: Personnel;
  readonly words: RulebookMessages;
}

/** How the answer changes from stage to stage, the present one marked. */
export function StageTable({ answer, personnel, words }: StageTableProps) {
  const { answer: said, language } = words;
  const present = lawStage(answer.now.phase);
  return (
    <section class="changes" aria-labelledby="answer-changes">
      <h4 id="answer-changes">{said.changes}</h4>
      <p class="hint">{said.changesLead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{said.stageColumn}</th>
            <th scope="col">{said.answerColumn}</th>
          </tr>
        </thead>
        <tbody>
          {answer.stages.map(({ phase, advice }) => {
            const stage = lawStage(phase);
            const [deciding] = advice.citations;
            return (
              <tr key={phase} aria-current={stage === present ? 'step' : undefined}>
                <th scope="row">
                  {said.stages[stage]}
                  {stage === present && <span class="now">{said.now}</span>}
                </th>
                <td data-level={advice.level}>
                  <strong class="tone">{said.level[advice.level]}</strong>
                  {deciding === undefined ? (
                    <span>{DIALOG[language].noRule}</span>
                  ) : (
                    <a href={`#${deciding.rule.id}`}>
                      {deciding.rule.id}: {citedPlace(deciding, words)}
                    </a>
                  )}
                  <span>{sanctionText(advice, phase, personnel, words)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
