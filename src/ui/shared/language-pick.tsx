import { LANGUAGES, type Language } from '../../core/vocabulary.ts';
import { LANGUAGE_NAMES, PERSON } from '../../locales/person.ts';
import { PickList } from './pick.tsx';

interface LanguagePickProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Independent of the browser's own language. */
export function LanguagePick({ language, onLanguage }: LanguagePickProps) {
  return (
    <PickList
      id="language"
      label={PERSON[language].language}
      value={language}
      options={LANGUAGES.map((value) => ({ value, name: LANGUAGE_NAMES[value] }))}
      onPick={(value) => onLanguage(LANGUAGES.find((each) => each === value) ?? 'id')}
    />
  );
}
