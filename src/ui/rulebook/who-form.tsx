import { PERSON } from '../../locales/person.ts';
import { POLICY } from '../../locales/policy-words.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { LanguagePick } from '../shared/language-pick.tsx';
import { PersonnelPick } from '../shared/personnel-pick.tsx';
import { RegionPick } from '../shared/region-pick.tsx';
import type { RulebookProps } from './props.ts';

type WhoFormProps = Pick<
  RulebookProps,
  'rulebook' | 'settings' | 'locked' | 'managedBy' | 'onLanguage' | 'onPersonnel' | 'onRegion'
> & { readonly words: RulebookMessages };

/** Language, employment status and region: the answers are for these. */
export function WhoForm(props: WhoFormProps) {
  const { rulebook, settings, words } = props;
  const { language, personnel, region } = settings;
  const lockedBy = props.locked.includes('region') ? POLICY[language].managedBy(props.managedBy) : null;
  return (
    <fieldset class="who">
      <legend>{words.who}</legend>
      <LanguagePick language={language} onLanguage={props.onLanguage} />
      <PersonnelPick personnel={personnel} language={language} onPersonnel={props.onPersonnel} />
      <RegionPick
        region={region}
        regions={rulebook.regions}
        language={language}
        lockedBy={lockedBy}
        onRegion={props.onRegion}
      />
      <p class="hint">{PERSON[language].kept}</p>
    </fieldset>
  );
}
