import { MODES } from '../../core/vocabulary.ts';
import { PERSON } from '../../locales/person.ts';
import { SETTINGS } from '../../locales/settings.ts';
import { Banner } from '../shared/banner.tsx';
import { Choices } from '../shared/choices.tsx';
import { Section } from '../shared/section.tsx';
import { Switch } from '../shared/switch.tsx';
import { lockedBy, type SettingsPageProps } from './props.ts';
import { Done, SettingsSaid } from './settings-said.tsx';
import { WipeJournal } from './wipe-journal.tsx';

/** How warnings come, what is read for them, and whose computer this is. */
export function RemindingSection({ state, ...on }: SettingsPageProps) {
  const { settings, journal } = state;
  const { language } = settings;
  const words = SETTINGS[language];
  const person = PERSON[language];
  return (
    <Section id="reminding" {...words.sections.reminding}>
      <Choices
        name="mode"
        legend={words.names.mode}
        legendUnseen
        value={settings.mode}
        choices={MODES.map((value) => ({ value, told: words.modes[value] }))}
        lockedBy={lockedBy(state, 'mode')}
        onChoose={on.onMode}
      />
      <Switch
        name="drafts"
        on={settings.drafts}
        told={words.drafts}
        lockedBy={lockedBy(state, 'drafts')}
        onSwitch={on.onDrafts}
      />
      <Choices
        name="computer"
        legend={person.computer}
        value={state.computer === 'unsaid' ? null : state.computer}
        choices={[
          { value: 'own', told: person.ownComputer },
          { value: 'shared', told: person.sharedComputer },
        ]}
        lockedBy={lockedBy(state, 'sharedComputer')}
        onChoose={(whose) => on.onSharedComputer(whose === 'shared')}
      />
      {settings.sharedComputer && journal.rows !== null && journal.rows > 0 && (
        <>
          <Banner>
            <p>{words.journalStays(journal.rows)}</p>
          </Banner>
          <WipeJournal language={language} onWipe={on.onWipeJournal} />
        </>
      )}
      <SettingsSaid section="reminding" state={state}>
        {({ kind }) => (kind === 'journal-wiped' ? <Done>{words.wipeJournal.done}</Done> : null)}
      </SettingsSaid>
    </Section>
  );
}
