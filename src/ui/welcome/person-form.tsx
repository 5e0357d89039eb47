import type { WelcomeActions, WelcomeState } from '../../core/welcome-state.ts';
import type { WelcomeWords } from '../../locales/id/welcome.ts';
import { PERSON } from '../../locales/person.ts';
import { POLICY } from '../../locales/policy-words.ts';
import { SETTINGS } from '../../locales/settings.ts';
import { Choices } from '../shared/choices.tsx';
import { chosenText } from '../shared/chosen-text.ts';
import { LanguagePick } from '../shared/language-pick.tsx';
import { PersonnelPick } from '../shared/personnel-pick.tsx';
import { RegionPick } from '../shared/region-pick.tsx';
import { Section } from '../shared/section.tsx';

interface PersonFormProps
  extends Pick<WelcomeState, 'settings' | 'locked' | 'managedBy' | 'computer' | 'regions' | 'saved'>,
    Pick<WelcomeActions, 'onLanguage' | 'onPersonnel' | 'onRegion' | 'onComputer'> {
  readonly words: WelcomeWords['person'];
}

/** Who the advice is for; nothing is assumed, nothing has to be said, and every choice is kept at once. */
export function PersonForm(props: PersonFormProps) {
  const { settings, locked, managedBy, computer, regions, words, saved } = props;
  const { language, personnel, region } = settings;
  const said = PERSON[language];
  // Named, it stays true while the next choice is on its way to storage, and is read out each time.
  const { kept, names } = SETTINGS[language];
  const lockedBy = (name: 'region' | 'sharedComputer'): string | null =>
    locked.includes(name) ? POLICY[language].managedBy(managedBy) : null;
  return (
    <Section id="person" heading={words.heading} lead={words.lead}>
      <div class="card">
        <LanguagePick language={language} onLanguage={props.onLanguage} />
        <PersonnelPick personnel={personnel} language={language} onPersonnel={props.onPersonnel} />
        <RegionPick
          region={region}
          regions={regions}
          language={language}
          lockedBy={lockedBy('region')}
          onRegion={props.onRegion}
        />
        <Choices
          name="computer"
          legend={said.computer}
          value={computer}
          choices={[
            { value: 'own', told: said.ownComputer },
            { value: 'shared', told: said.sharedComputer },
          ]}
          lockedBy={lockedBy('sharedComputer')}
          onChoose={(value) => props.onComputer(value === 'shared')}
        />
        <p class="hint">{said.kept}</p>
        <p role="status">
          {saved === null ? '' : kept(names[saved], chosenText(saved, { settings, regions, language }))}
        </p>
      </div>
    </Section>
  );
}
