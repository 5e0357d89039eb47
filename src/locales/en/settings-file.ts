import type { FileSetting } from '../../core/settings-file.ts';
import type { SettingsFileWords } from '../id/settings-file.ts';

/** What a setting may be in a file. */
const mayBe: Readonly<Record<FileSetting, string>> = {
  personnel: 'unknown, pns, pppk, pppk-pw or non-asn',
  language: 'id or en',
  mode: 'confirm, remind or strict',
  sharedComputer: 'true or false',
  drafts: 'true or false',
  region: 'a Kemendagri region code that exists, such as 33 or 33.25, or null',
};

export const settingsFile: SettingsFileWords = {
  holds:
    'The file can hold six settings: employment status, language, how to remind, this computer, checking what you send, and region. Only what you chose yourself is in it.',
  not: 'Not in it: the private journal and whether it is on, because turning it on must be asked first; the pledge; and sources of lists, because their fingerprints need your own comparison.',
  export: 'Save settings to a file',
  exported: (file) => `The file ${file} was handed to the browser for download.`,
  choose: 'Take settings from a file',
  compare: 'What will change',
  change: (setting, from, to) => `${setting}: ${from} → ${to}`,
  locked: (settings) => `Left out, because your agency sets it: ${settings}.`,
  apply: 'Apply',
  cancel: 'Cancel',
  same: 'Nothing would change.',
  applied: 'The settings from the file are in force.',
  refused: (fault) => {
    switch (fault.kind) {
      case 'too-large':
        return 'The file is larger than 64 kB; it is no settings file. Nothing was changed.';
      case 'unreadable':
        return 'The file cannot be read as JSON; it may be damaged. Nothing was changed.';
      case 'foreign':
        return 'This is no settings file of Jempol Netral. Nothing was changed.';
      case 'newer':
        return `This file is from a newer Jempol Netral (format ${fault.version}). Update the extension first. Nothing was changed.`;
      case 'unknown-key':
        return `The file holds “${fault.key}”, which cannot be set by a file. Nothing was changed.`;
      case 'wrong-value':
        return `The value of “${fault.key}” in the file is wrong; it may be: ${mayBe[fault.key]}. Nothing was changed.`;
    }
  },
};
