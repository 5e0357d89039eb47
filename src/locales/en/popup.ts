import type { PopupWords } from '../id/popup.ts';

export const popup: PopupWords = {
  product: 'Jempol Netral',
  version: (version) => `Version ${version}`,
  failed:
    'What Jempol Netral is doing could not be read. Close and open it again; if this continues, tell your admin.',
  tab: {
    guarded: (platform, mode) =>
      mode === 'remind'
        ? {
            headline: `${platform} in this tab: reminders only`,
            detail: 'Nothing is held; a reminder appears when you press on a listed account.',
          }
        : {
            headline: `${platform} is guarded in this tab`,
            detail: 'A press on a listed account is held first, before the site sees it.',
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
      detail: 'It is only active on the social media sites it guards.',
    }),
  },
  degraded: (platform, failing, mode) =>
    mode === 'remind'
      ? {
          headline: `${platform} in this tab: reminders only, and only some`,
          detail: `Nothing is held, and a reminder may not appear for these presses: ${failing}.`,
        }
      : {
          headline: `${platform} is guarded in part in this tab`,
          detail: `These presses may pass without a warning: ${failing}.`,
        },
  off: (platform, since, reason) => ({
    headline: `${platform} in this tab is not guarded`,
    detail: `The national list has switched the guard on ${platform} off since ${since}: ${reason}. Your presses here are not held.`,
  }),
  details: 'See the details',
  grant: 'Allow on all guarded sites',
  grantHint: 'The browser has not allowed some sites yet, so they are not guarded.',
  reload: 'Reload this tab',
  settingsBroken: {
    headline: 'Settings damaged; defaults are used',
    detail: 'The stored settings could not be read. Check your choices on the settings page.',
  },
  quietMemoryBroken: {
    headline: 'The short memory is damaged; it starts empty',
    detail: 'What is stored cannot be read. Warnings you have already seen will come back in full.',
  },
  listsBroken: {
    headline: 'The stored lists cannot be read; the built-in list serves',
    detail: 'Close and open the browser. If this continues, tell your admin.',
  },
  standing: {
    heading: 'Election stages',
    outside: (region) =>
      region === null
        ? 'No stage of a national election is recorded as running.'
        : `No stage of an election is recorded as running for ${region}.`,
    until: (election, lastDay) => `${election}, until ${lastDay}`,
    more: (count) => `${count} more in the calendar`,
    nationalOnly: 'By national elections only.',
  },
  complete: 'Add your status and region',
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
  lists: {
    heading: 'List of accounts',
    line: (date, accounts) => `${date}, ${accounts} accounts`,
    page: 'Lists and sources',
  },
  pages: {
    label: 'Pages',
    rulebook: 'Rulebook',
    settings: 'Settings',
    journal: {
      on: 'Private journal: on',
      off: 'Private journal: off',
      paused: 'Private journal: paused',
    },
    welcome: 'Introduction',
  },
  limits: 'No warning is not permission. Phones are not guarded.',
};
