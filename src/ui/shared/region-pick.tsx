import type { Language } from '../../core/vocabulary.ts';
import { PERSON } from '../../locales/person.ts';
import { type Option, PickList } from './pick.tsx';

interface RegionPickProps {
  /** Kemendagri code; null while the person has not said. */
  readonly region: string | null;
  /** Code → name, of every region there is. */
  readonly regions: ReadonlyMap<string, string>;
  readonly language: Language;
  /** Who locked it, in words; null where the person may choose. */
  readonly lockedBy: string | null;
  readonly onRegion: (region: string | null) => void;
}

function byName(a: Option, b: Option): number {
  return a.name.localeCompare(b.name, 'id');
}

/** Provinces have two digits; a regency stands below the province its code begins with. */
function regionOptions(regions: ReadonlyMap<string, string>, within: string | null): readonly Option[] {
  return [...regions]
    .filter(([code]) => (within === null ? !code.includes('.') : code.startsWith(`${within}.`)))
    .map(([value, name]) => ({ value, name }))
    .sort(byName);
}

/** Province, then regency or city: nothing is assumed before it is chosen. */
export function RegionPick({ region, regions, language, lockedBy, onRegion }: RegionPickProps) {
  const words = PERSON[language];
  const province = region?.slice(0, 2) ?? '';
  const regencies = province === '' ? [] : regionOptions(regions, province);
  const provinces = [
    { value: '', name: words.anyProvince },
    ...regionOptions(regions, null),
    // A region of the test edition has no province above it.
    ...(province === '' || regions.has(province) ? [] : [{ value: province, name: province }]),
  ];
  return (
    <>
      <PickList
        id="province"
        label={words.province}
        value={province}
        options={provinces}
        hint={region === null ? words.regionAsk : null}
        lockedBy={lockedBy}
        onPick={(value) => onRegion(value === '' ? null : value)}
      />
      {regencies.length > 0 && (
        <PickList
          id="regency"
          label={words.regency}
          value={region ?? ''}
          options={[{ value: province, name: words.wholeProvince }, ...regencies]}
          lockedBy={lockedBy}
          onPick={onRegion}
        />
      )}
    </>
  );
}
