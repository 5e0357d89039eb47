import type { Election, Stage } from '../../core/election.ts';
import type { Rulebook } from '../../core/rulebook.ts';
import { daysBefore } from '../../core/time-zone.ts';
import { DIALOG } from '../../locales/dialog.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { Row, Sources } from './parts.tsx';

interface ElectionBodyProps {
  readonly election: Election;
  readonly rulebook: Rulebook;
  readonly words: RulebookMessages;
}

/** Newest first; before them those without a single day, most of which are still to come. */
export function inCalendarOrder({ elections }: Rulebook): readonly Election[] {
  const day = ({ votingDay, stages }: Election): string => votingDay ?? stages[0]?.from ?? '9999';
  return [...elections.values()].sort((a, b) => day(b).localeCompare(day(a)));
}

/** "Masa kampanye: 25 September 2024 sampai 23 November 2024" */
export function stageLine({ phase, from, to }: Stage, { calendar, language }: RulebookMessages): string {
  const { day, phase: names } = DIALOG[language];
  return to === null
    ? calendar.openStage(names[phase], day(from))
    : calendar.stage(names[phase], day(from), day(daysBefore(to, 1)));
}

/** One election: where, when, each stage with its sources, and what was not found. */
export function ElectionBody({ election, rulebook, words }: ElectionBodyProps) {
  const { language, calendar: said, rule } = words;
  const { region, votingDay, stages, note } = election;
  return (
    <dl>
      <Row term={said.region}>{region === null ? said.whole : (rulebook.regions.get(region) ?? region)}</Row>
      <Row term={said.votingDay}>
        {votingDay === null ? said.noVotingDay : DIALOG[language].day(votingDay)}
      </Row>
      <Row term={said.stages}>
        {stages.length === 0 ? (
          said.noStages
        ) : (
          <ul class="stages">
            {stages.map((stage) => (
              <li key={stage.phase}>
                <p>{stageLine(stage, words)}</p>
                {stage.note !== null && <p class="hint">{stage.note[language]}</p>}
                <Sources codes={stage.sources} rulebook={rulebook} />
              </li>
            ))}
          </ul>
        )}
      </Row>
      {note !== null && <Row term={rule.note}>{note[language]}</Row>}
      <Row term={rule.confidence}>{rule.confidenceOf[election.confidence]}</Row>
      <Row term={rule.sources}>
        <Sources codes={election.sources} rulebook={rulebook} />
      </Row>
    </dl>
  );
}
