import type { Settings } from '../../core/settings.ts';
import type { FileSetting } from '../../core/settings-file.ts';
import type { Language } from '../../core/vocabulary.ts';
import { LANGUAGE_NAMES, PERSON } from '../../locales/person.ts';
import { SETTINGS } from '../../locales/settings.ts';

interface Worded {
  readonly settings: Settings;
  /** Code → name. */
  readonly regions: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** What a setting is set to, as people choose it. */
export function chosenText(name: FileSetting, { settings, regions, language }: Worded): string {
  const words = SETTINGS[language];
  const person = PERSON[language];
  switch (name) {
    case 'personnel':
      return person.personnelNames[settings.personnel];
    case 'language':
      return LANGUAGE_NAMES[settings.language];
    case 'mode':
      return words.modes[settings.mode].headline;
    case 'sharedComputer':
      return (settings.sharedComputer ? person.sharedComputer : person.ownComputer).headline;
    case 'drafts':
      return settings.drafts ? words.on : words.off;
    case 'region': {
      const { region } = settings;
      return region === null ? words.nowhere : (regions.get(region) ?? region);
    }
  }
}
