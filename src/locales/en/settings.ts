import type { SettingsWords } from '../id/settings.ts';
import { settingsFile } from './settings-file.ts';

export const settings: SettingsWords = {
  title: 'Settings',
  tagline: 'All your choices, and all that is kept in this browser.',
  skip: 'Skip to content',
  parts: 'Parts of this page',
  accountLists: 'Lists of accounts',
  sections: {
    person: {
      heading: 'You',
      lead: 'Used so that the rules and sanctions named fit you. Kept in this browser. When a regional list is fetched, its address names that region’s code; nothing else about you.',
    },
    reminding: { heading: 'How to remind', lead: 'Whatever you choose, the decision stays yours.' },
    memory: { heading: 'Short memory', lead: 'So that the same warning is not always shown in full.' },
    journal: {
      heading: 'Private journal',
      lead: 'A mirror for yourself: when you were reminded, and what you chose.',
    },
    pledge: { heading: 'Neutrality pledge', lead: 'To read and, if you wish, to keep its date.' },
    file: {
      heading: 'Settings as a file',
      lead: 'To take your settings to another browser, or to keep them as a backup.',
    },
    wipe: { heading: 'Delete everything', lead: 'Deletes all that is kept about you in this browser.' },
    about: { heading: 'About', lead: 'Version, other pages, and limits.' },
  },
  settingsBroken: {
    headline: 'Settings are damaged; defaults are used',
    detail: 'What is stored cannot be read. Check your choices below.',
  },
  memoryBroken: {
    headline: 'The short memory is damaged; it starts empty',
    detail: 'What is stored cannot be read. Warnings you have already seen will come back in full.',
  },
  names: {
    personnel: 'Employment status',
    language: 'Language',
    mode: 'How to remind',
    sharedComputer: 'This computer',
    drafts: 'Check what I send',
    region: 'Region',
  },
  modes: {
    confirm: {
      headline: 'Ask first',
      detail:
        'A press on a listed account is held before it reaches the site, and you choose: cancel or go on.',
    },
    remind: {
      headline: 'Only remind',
      detail: 'Nothing is held; a reminder appears at the bottom of the screen once the press is sent.',
    },
    strict: {
      headline: 'Strict',
      detail:
        'Like “Ask first”; from the determination of candidates to the vote it also asks when the account cannot be recognised.',
    },
  },
  drafts: {
    headline: 'Check links and mentions when I send',
    detail:
      'Read once, when you press send: in public posts the text, its mentions and links; in private messages only the links. What it says is not kept and not reported. Switched off, what you send is not read.',
  },
  on: 'On',
  off: 'Off',
  nowhere: 'Not chosen yet',
  kept: (setting, value) => `Saved. ${setting}: ${value}.`,
  failed:
    'That did not work: the browser’s storage is full or cannot be written. What was chosen before stays.',
  journalStays: (rows) =>
    `Your private journal (${rows} entries) gets no new entries and is not shown on a shared computer. What is in it stays until you delete it: anyone who changes this choice can open it again.`,
  wipeJournal: {
    ask: 'Delete the private journal…',
    sureHeading: 'Delete the private journal?',
    sure: 'All its entries are deleted and cannot be brought back.',
    yes: 'Yes, delete it',
    cancel: 'Cancel',
    done: 'The private journal is deleted.',
  },
  openJournal: 'Open the private journal',
  memory: {
    why: 'Only a code without a name, and its day, are kept. Within 7 days the same act on the same account gets a short reminder; outside election stages, each account is warned about once in 30 days. After that the code is no longer used, and it cannot be read back into a name.',
    count: (remembered, since) => `Remembered now: ${remembered}, since ${since}.`,
    none: 'Nothing is remembered now.',
    session: 'Shared computer: this memory is erased when the browser closes.',
    forget: 'Delete the short memory',
    forgotten: 'The short memory is deleted. Warnings you have already seen will come back in full.',
  },
  pageFailed: 'This page cannot be made. Reload it; if it still fails, install the extension again.',
  journalUnreadable: 'The private journal cannot be opened at the moment; the other settings hold.',
  file: settingsFile,
  wipe: {
    goes: 'What is deleted:',
    parts: {
      journal: 'the private journal, and whether it is on',
      memory: 'the short memory and its key',
      health: 'the counts of how the extension fares',
      pledge: 'the day of the pledge',
      sources: 'sources you added yourself, with their lists',
      requests: 'the record “What was fetched from the internet”',
      settings: 'your settings; the language goes back to Indonesian',
    },
    stays: 'What stays:',
    staying: [
      'what your agency’s policy sets: it is not this extension’s to delete',
      'lists from your agency’s sources (also those of a region once fetched) and the memory of their versions: they record nothing you do, and keep old lists from being slipped back in',
    ],
    sharedStays: 'that this is a shared computer, as you chose',
    ask: 'Delete everything…',
    sureHeading: 'Really delete everything?',
    sure: 'What is deleted cannot be brought back.',
    yes: 'Yes, delete everything',
    cancel: 'Cancel',
    working: 'Deleting…',
    done: 'Everything named is deleted.',
    left: (parts) =>
      `Not deleted yet: ${parts}. The rest is deleted. Close the browser, open it and try again.`,
  },
  about: {
    version: 'Version',
    browser: 'Browser',
    pages: {
      'rulebook.html': 'Rulebook',
      'welcome.html': 'Introduction',
    },
    limits: 'Limits and privacy',
    limitLines: [
      'No warning is not permission.',
      'Phones are not guarded: only the browser on this computer.',
      'Network: it only fetches lists from the sources set here or by your agency; without a source it asks nothing. When a regional list is fetched, its address names that region’s code; nothing else about you.',
    ],
  },
};
