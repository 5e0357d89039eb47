import { SETTINGS } from '../../locales/settings.ts';
import { longDay } from '../shared/long-day.ts';
import { Section } from '../shared/section.tsx';
import type { SettingsPageProps } from './props.ts';
import { Done, SettingsSaid } from './settings-said.tsx';
import { numberOf } from './when.ts';

/** What is remembered of the warnings shown, and the way to have it forgotten. */
export function MemorySection({ state, onForget }: SettingsPageProps) {
  const { settings, memory } = state;
  const { language } = settings;
  const words = SETTINGS[language];
  return (
    <Section id="memory" {...words.sections.memory}>
      <p>{words.memory.why}</p>
      <p>
        {memory.since === null
          ? words.memory.none
          : words.memory.count(numberOf(memory.remembered, language), longDay(memory.since, language))}
      </p>
      {settings.sharedComputer && <p class="hint">{words.memory.session}</p>}
      <button type="button" class="secondary" onClick={onForget}>
        {words.memory.forget}
      </button>
      <SettingsSaid section="memory" state={state}>
        {({ kind }) => kind === 'forgotten' && <Done>{words.memory.forgotten}</Done>}
      </SettingsSaid>
    </Section>
  );
}
