import type { PopupWords } from '../id/popup.ts';

export const popup: PopupWords = {
  product: 'Jempol Netral',
  version: (version) => `Version ${version}`,
  tab: {
    guarded: (platform, mode) =>
      mode === 'remind'
        ? {
            headline: `${platform} in this tab: reminders only`,
            detail:
              'Nothing is held; a reminder appears when you press on a listed account. No warning is not permission.',
          }
        : {
            headline: `${platform} is guarded in this tab`,
            detail:
              'A press on a listed account is held first, before the site sees it. No warning is not permission.',
          },
    reload: (platform) => ({
      headline: `${platform} is not guarded in this tab`,
      detail: 'This tab was opened before Jempol Netral was installed or updated. Reload it to be guarded.',
    }),
    'no-permission': (platform) => ({
      headline: `${platform} is not guarded: permission missing`,
      detail: 'The browser has not allowed Jempol Netral to work on this site.',
    }),
    other: () => ({
      headline: 'Not a guarded site',
      detail: 'Jempol Netral does not work on this page.',
    }),
  },
  off: (platform, since, reason) => ({
    headline: `${platform} in this tab is not guarded`,
    detail: `The national list has switched the guard on ${platform} off since ${since}: ${reason}. Your presses here are not held.`,
  }),
  grant: 'Allow on all guarded sites',
  grantHint: 'The browser has not allowed some sites yet, so they are not guarded.',
  reload: 'Reload this tab',
  rulebook: 'Rulebook: may I …?',
  settingsBroken: {
    headline: 'Settings damaged; defaults are used',
    detail: 'The stored settings could not be read. Check the choices below.',
  },
  quietMemoryBroken: {
    headline: 'Warning history damaged; started anew',
    detail: 'The stored history could not be read. Warnings you have already seen will come back in full.',
  },
  listsBroken: {
    headline: 'The stored lists cannot be read; the built-in list serves',
    detail: 'Close and open the browser. If it stays so, tell your admin.',
  },
  list: 'List of accounts',
  listLine: (name, date, version) => `${name}, ${date}, version ${version}`,
  accounts: (count) => `${count} listed accounts:`,
  noAccounts: 'This list holds no accounts.',
  stale: (date) => `Not renewed: it keeps warning, according to the list as of ${date}.`,
  listsPage: 'Lists, sources and network',
  settings: 'Settings',
  personnel: 'Employment status',
  personnelAsk: 'Choose yours so that the sanctions named fit you. Kept in this browser only.',
  personnelNames: {
    unknown: 'Not chosen yet',
    pns: 'PNS, civil servant (including CPNS)',
    pppk: 'PPPK, contract',
    'pppk-pw': 'PPPK, part-time',
    'non-asn': 'Non-ASN staff',
  },
  mode: 'How to remind',
  modes: {
    confirm: { headline: 'Ask first', detail: 'The press is held until you choose.' },
    remind: {
      headline: 'Only remind',
      detail: 'Nothing is held; a reminder appears at the bottom of the screen.',
    },
    strict: {
      headline: 'Strict',
      detail:
        'Like “Ask first”; from the determination of candidates to the vote it also asks when the account cannot be recognised.',
    },
  },
  drafts: {
    headline: 'Check links and mentions when I send',
    detail: 'Read once when you press send, not kept and not reported; in messages only the links.',
  },
  sharedComputer: {
    headline: 'Shared computer',
    detail: 'The warning history is kept only until the browser closes.',
  },
  language: 'Language',
  forget: 'Delete warning history',
  forgetHint: 'Warnings you have already seen will come back in full.',
  forgotten: 'The warning history has been deleted.',
  limits: 'Limits and privacy',
  limitLines: [
    'No warning is not permission.',
    'Phones are not guarded: only the browser on this computer.',
    'Network: it only fetches lists from the sources set here or by your office; without a source it asks nothing. It sends nothing about you.',
  ],
};
