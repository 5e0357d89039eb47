import { SETTINGS } from '../../locales/settings.ts';
import { LanguagePick } from '../shared/language-pick.tsx';
import { PersonnelPick } from '../shared/personnel-pick.tsx';
import { RegionPick } from '../shared/region-pick.tsx';
import { Section } from '../shared/section.tsx';
import { lockedBy, type SettingsPageProps } from './props.ts';
import { SettingsSaid } from './settings-said.tsx';

/** Who and where the person is, and in which language they read. */
export function PersonSection({ state, onLanguage, onPersonnel, onRegion }: SettingsPageProps) {
  const { settings, regions } = state;
  const { language, personnel, region } = settings;
  return (
    <Section id="person" {...SETTINGS[language].sections.person}>
      <LanguagePick language={language} onLanguage={onLanguage} />
      <PersonnelPick personnel={personnel} language={language} onPersonnel={onPersonnel} />
      <RegionPick
        region={region}
        regions={regions}
        language={language}
        lockedBy={lockedBy(state, 'region')}
        onRegion={onRegion}
      />
      <SettingsSaid section="person" state={state} />
    </Section>
  );
}
