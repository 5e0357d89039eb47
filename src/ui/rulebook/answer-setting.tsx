import { DIALOG } from '../../locales/dialog.ts';
import { PERSON } from '../../locales/person.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import type { RulebookProps } from './props.ts';

export interface AnswerSettingProps extends Pick<RulebookProps, 'rulebook' | 'settings' | 'day' | 'phases'> {
  readonly words: RulebookMessages;
}

/** For whom the answer is, on which day, in which stages. */
export function AnswerSetting({ rulebook, settings, day, phases, words }: AnswerSettingProps) {
  const { language } = words;
  const dialog = DIALOG[language];
  const { personnel, region } = settings;
  const running = phases.flatMap(({ phase, election }) =>
    election === null ? [] : [{ phase: dialog.phase[phase], election: election.name[language] }],
  );
  const open = [
    ...(personnel === 'unknown' ? [PERSON[language].personnel] : []),
    ...(region === null ? [PERSON[language].province] : []),
  ];
  return (
    <p class="hint">
      {words.answer.today(
        dialog.day(day),
        personnel === 'unknown' ? null : dialog.personnel[personnel],
        region === null ? null : (rulebook.regions.get(region) ?? region),
      )}{' '}
      {words.answer.stage(running)}{' '}
      {open.length > 0 && words.answer.unchosen(dialog.series(open).toLowerCase())}
    </p>
  );
}
