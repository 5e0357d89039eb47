import { SETTINGS } from '../../locales/settings.ts';
import { Banner } from '../shared/banner.tsx';
import { JournalConsent } from '../shared/journal-consent.tsx';
import { Section } from '../shared/section.tsx';
import { lockedBy, type SettingsPageProps } from './props.ts';
import { SettingsSaid } from './settings-said.tsx';

/** The private journal's switch, and the way to it. */
export function JournalSection({ state, onJournal, onOpen }: SettingsPageProps) {
  const { settings, journal } = state;
  const { language } = settings;
  const words = SETTINGS[language];
  return (
    <Section id="journal" {...words.sections.journal}>
      {journal.rows === null && (
        <Banner>
          <p>{words.journalUnreadable}</p>
        </Banner>
      )}
      <JournalConsent
        on={settings.journal}
        pause={journal.pause}
        lockedBy={lockedBy(state, 'journal')}
        language={language}
        beside={
          <button type="button" class="secondary" onClick={() => onOpen('journal.html')}>
            {words.openJournal}
          </button>
        }
        onSwitch={onJournal}
      />
      <SettingsSaid section="journal" state={state} />
    </Section>
  );
}
