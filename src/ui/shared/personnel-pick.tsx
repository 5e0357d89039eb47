import { type Language, PERSONNEL, type Personnel } from '../../core/vocabulary.ts';
import { PERSON } from '../../locales/person.ts';
import { PickList } from './pick.tsx';

interface PersonnelPickProps {
  readonly personnel: Personnel;
  readonly language: Language;
  readonly onPersonnel: (personnel: Personnel) => void;
}

/** In the order in which people look for themselves. */
const ORDER = ['unknown', 'pns', 'pppk', 'pppk-pw', 'non-asn'] as const satisfies readonly Personnel[];

/** Employment status: nothing is assumed before it is chosen. */
export function PersonnelPick({ personnel, language, onPersonnel }: PersonnelPickProps) {
  const words = PERSON[language];
  return (
    <PickList
      id="personnel"
      label={words.personnel}
      value={personnel}
      options={ORDER.map((value) => ({ value, name: words.personnelNames[value] }))}
      hint={personnel === 'unknown' ? words.personnelAsk : null}
      onPick={(value) => onPersonnel(PERSONNEL.find((each) => each === value) ?? 'unknown')}
    />
  );
}
