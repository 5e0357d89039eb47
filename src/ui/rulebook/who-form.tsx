import type { Rulebook } from '../../core/rulebook.ts';
import { LANGUAGES, PERSONNEL } from '../../core/vocabulary.ts';
import { POLICY } from '../../locales/policy-words.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { type Option, PickList } from './pick.tsx';
import type { RulebookProps } from './props.ts';

type WhoFormProps = Pick<
  RulebookProps,
  'rulebook' | 'settings' | 'locked' | 'managedBy' | 'onLanguage' | 'onPersonnel' | 'onRegion'
> & { readonly words: RulebookMessages };

/** Each language in its own name, so that it is found by those who read only that one. */
const LANGUAGE_OPTIONS = [
  { value: 'id', name: 'Bahasa Indonesia' },
  { value: 'en', name: 'English' },
] as const satisfies readonly Option[];

function byName(a: Option, b: Option): number {
  return a.name.localeCompare(b.name, 'id');
}

/** Provinces have two digits; a regency stands below the province its code begins with. */
function regionOptions(regions: Rulebook['regions'], within: string | null): readonly Option[] {
  return [...regions]
    .filter(([code]) => (within === null ? !code.includes('.') : code.startsWith(`${within}.`)))
    .map(([value, name]) => ({ value, name }))
    .sort(byName);
}

/** Language, employment status and region: the answers are for these. */
export function WhoForm(props: WhoFormProps) {
  const { rulebook, settings, words, onLanguage, onPersonnel, onRegion } = props;
  const { who } = words;
  const regionLockedBy = props.locked.includes('region')
    ? POLICY[settings.language].managedBy(props.managedBy)
    : null;
  const province = settings.region?.slice(0, 2) ?? '';
  const regencies = province === '' ? [] : regionOptions(rulebook.regions, province);
  const known = rulebook.regions.has(province);
  const provinces = [
    { value: '', name: who.anyProvince },
    ...regionOptions(rulebook.regions, null),
    // A region of the test edition has no province above it.
    ...(province === '' || known ? [] : [{ value: province, name: province }]),
  ];
  return (
    <fieldset class="who">
      <legend>{who.heading}</legend>
      <PickList
        id="who-language"
        label={who.language}
        value={settings.language}
        options={LANGUAGE_OPTIONS}
        onPick={(value) => onLanguage(LANGUAGES.find((each) => each === value) ?? 'id')}
      />
      <PickList
        id="who-personnel"
        label={who.personnel}
        value={settings.personnel}
        options={(['unknown', 'pns', 'pppk', 'pppk-pw', 'non-asn'] as const).map((value) => ({
          value,
          name: who.personnelNames[value],
        }))}
        onPick={(value) => onPersonnel(PERSONNEL.find((each) => each === value) ?? 'unknown')}
      />
      <PickList
        id="who-province"
        label={who.province}
        value={province}
        options={provinces}
        lockedBy={regionLockedBy}
        onPick={(value) => onRegion(value === '' ? null : value)}
      />
      {regencies.length > 0 && (
        <PickList
          id="who-regency"
          label={who.regency}
          value={settings.region ?? ''}
          options={[{ value: province, name: who.wholeProvince }, ...regencies]}
          lockedBy={regionLockedBy}
          onPick={(value) => onRegion(value)}
        />
      )}
      <p class="hint">{who.kept}</p>
    </fieldset>
  );
}
