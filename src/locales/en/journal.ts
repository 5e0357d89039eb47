import type { JournalWords } from '../journal-words.ts';
import { journalCharts } from './journal-charts.ts';

const hours = (hour: number): string => String(hour).padStart(2, '0');
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const entries = (count: number): string => counted(count, 'entry', 'entries');
const rows = (count: number): string => counted(count, 'row', 'rows');

export const journal: JournalWords = {
  title: 'Private journal',
  tagline: 'Yours, in this browser only',
  skip: 'Skip to the content',
  nav: 'Parts of this page',
  failed: 'The journal cannot be read at the moment. Reload this page. Warnings go on working.',
  about: [
    'This journal is a mirror for you alone: when a warning came up, and what you then chose. It is there to see a habit, not to judge you.',
    'Only you can switch it on. Nothing is sent to anyone.',
  ],
  state: 'Status',
  reading: 'Reading the journal…',
  holds: (total, days) =>
    `${counted(total, 'warning is', 'warnings are')} recorded. Each deletes itself after ${days} days.`,
  paused: {
    'shared-computer': (days, total) => ({
      headline: 'Not recording: shared computer',
      detail: `While this computer is marked as shared, nothing is recorded. Kept here: ${entries(total)}, to be read again once this computer is marked as your own. Each deletes itself after ${days} days.`,
    }),
    policy: (days) => ({
      headline: 'Not recording: locked off',
      detail: `This computer's policy locks the journal off. What is here you can look at, export or delete; it deletes itself after ${days} days.`,
    }),
  },
  computer: 'Change this in Settings',
  corrupt: (count) => ({
    headline: `${rows(count)} damaged`,
    detail: 'This part cannot be read and is not counted. The rest of the journal is whole.',
  }),
  mend: 'Remove what is damaged',
  ahead: (count) => ({
    headline: `${entries(count)} dated ahead`,
    detail:
      "This computer's clock seems to have been set ahead or back. Nothing deletes itself for that; it is shown with the date it has.",
  }),
  forgetAhead: 'Delete what is dated ahead',
  fault: {
    full: (day) => ({
      headline: 'Storage is full',
      detail: `On ${day} a warning could not be recorded because this device has no room left. Free some space and recording goes on by itself. Warnings go on working.`,
    }),
    unwritable: (day) => ({
      headline: 'Recording failed',
      detail: `On ${day} the browser refused to keep an entry. Close the browser and open it again; look at the free space of the device, too. Warnings go on working.`,
    }),
  },
  done: {
    wiped: 'Deleted. No entry is left.',
    mended: (count) => `${rows(count)} removed.`,
    aheadForgotten: (count) => `${entries(count)} dated ahead deleted.`,
    exported: (file) => `${file} was made and handed to the browser's downloads.`,
    exportFailed: 'The file could not be made. Your journal is whole; try once more.',
    failed: 'That did not work. What the journal holds has not changed; try once more.',
    copied: 'Copied.',
  },
  summary: 'Summary',
  entries: {
    heading: 'All entries',
    lead: 'Newest first.',
    none: 'No warning has been recorded yet. The next one will stand here.',
    more: 'Show more',
    shown: (shown, total) => `${shown} of ${entries(total)} shown.`,
    when: (day, hour) => `${day}, ${hours(hour)}:00–${hours(hour)}:59`,
    act: (action, platform) => `${action} on ${platform}`,
    gone: 'no longer listed',
    chose: (choice, seconds) => `${choice} after ${counted(seconds, 'second', 'seconds')}`,
    rule: 'Rule',
    noRule: 'no rule was cited',
    reason: 'Your reason',
    noReason: 'No reason',
    duty: 'Keep your letter of assignment; this is not permission.',
    forget: 'Delete this entry',
  },
  correct: {
    open: 'Report a mistake in the list',
    lead: 'It holds nothing about you. Complete the last line before you send it yourself.',
    copy: 'Copy the report',
    mail: 'Open as e-mail',
    contact: (contact) => `Send it to: ${contact}`,
    noContact:
      "There is no address for corrections of this account yet. Copy the report for the list's keeper.",
  },
  take: {
    heading: 'Export',
    lead: 'Covers every stored entry, whatever range is chosen above: totals by month, site and action. Without your choices, without names of accounts.',
    csv: 'Totals as CSV (Excel)',
    json: 'Totals as JSON',
    print: 'Print',
    preview: 'What is on the sheet',
    openRecord: 'Full record…',
    recordHeading: 'The full record says more',
    recordText: [
      'This file names accounts, your choices and your reasons, one by one, with their day and hour.',
      "This extension's guide tells its admins not to ask you for it. To show a habit, the monthly totals are enough.",
      'Whoever gets hold of the file can read it. Keep it well, or delete it after use.',
    ],
    recordCsv: 'Full record as CSV',
    recordJson: 'Full record as JSON',
    cancel: 'Cancel',
    files: { totals: 'jempol-netral-totals', record: 'jempol-netral-record' },
  },
  sheet: {
    title: 'Jempol Netral: warnings a month',
    mark: 'PRIVATE NOTES, NOT EVIDENCE',
    made: (day) => `Made on ${day}`,
    period: (first, last) => `Entries from ${first} to ${last}`,
    sum: 'Sum',
    without: 'What is not on this sheet',
    notIn: [
      'names of accounts, choices and reasons;',
      'the name of whose journal it is;',
      'warnings while the journal was off, in private windows, or in other browsers and devices;',
      'warnings whose entries are deleted already: the earliest month may be incomplete.',
    ],
    by: "Made in its owner's browser; entries can be deleted one by one, so it proves nothing.",
  },
  keep: {
    heading: 'Keeping and deleting',
    days: 'Keep each entry for (days)',
    hint: (least, most) => `Between ${least} and ${most} days.`,
    save: 'Save',
    now: (days) => `Now: ${days} days.`,
    shorterHeading: 'A shorter time deletes something',
    shorter: (gone, days) =>
      `${entries(gone)} older than ${days} days ${gone === 1 ? 'is' : 'are'} deleted at once and cannot be brought back.`,
    shorterYes: 'Yes, shorten and delete',
    cancel: 'Cancel',
    wipe: 'Delete the whole journal…',
    wipeHint: 'Switches the journal off and deletes all that is in it at once.',
    wipeHeading: 'Delete the whole journal?',
    wipeText: (total) => [
      `What goes: ${entries(total)}, how long they are kept, and that you switched it on. This page then looks as if the journal had never been on.`,
      'The short memory (no names) stays; delete it in Settings.',
      'This cannot be undone. Files you have exported are not deleted.',
    ],
    wipeYes: 'Yes, delete everything',
  },
  elsewhere: { settings: 'Settings', rulebook: 'Rulebook' },
  columns: {
    month: 'Month',
    warnings: 'Warnings',
    day: 'Day',
    hour: 'Hour',
    platform: 'Site',
    action: 'Action',
    name: 'Name',
    handle: 'Account',
    entry: 'Key in the list',
    rule: 'Rule',
    choice: 'Choice',
    seconds: 'Seconds',
    reason: 'Reason',
  },
  actions: journalCharts.action.names,
  choices: { cancel: 'Backed out', proceed: 'Went ahead' },
  reasons: { duty: 'Official duty', 'wrong-account': 'Wrong account', slip: 'Pressed by mistake' },
};
