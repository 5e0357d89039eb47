import type { OfficeViewWords } from '../id/office-view.ts';

export const officeView: OfficeViewWords = {
  heading: (clear) =>
    clear ? 'What the office sees: nothing' : 'What the office sees: look at the marked lines',
  lead: 'Made automatically as this page opens: from the permissions of this program, the policy in this browser and the log of what it fetched from the internet.',
  permissionsOf: (count) => `${count} permissions of the browser, and what for`,
  permissions: {
    storage: {
      headline: 'May store',
      detail: 'Your settings and the account lists are kept in this browser.',
    },
    unlimitedStorage: {
      headline: 'May store large files',
      detail: 'Account lists may be large, and the browser does not throw them away when room is short.',
    },
    alarms: {
      headline: 'May set a timer',
      detail: 'To know when newer lists should be asked for.',
    },
    scripting: {
      headline: 'May work in tabs that are already open',
      detail:
        'Only on guarded sites: so that tabs already open are guarded after an installation or an update; for the small question about the reason after you went on, if the journal is on; and when you press “Check this page”.',
    },
    activeTab: {
      headline: 'May know the tab you are looking at',
      detail: 'Only when you press its icon: to say whether that tab is guarded.',
    },
    declarativeNetRequestWithHostAccess: {
      headline: 'May make a request of a site fail',
      detail:
        'Only on guarded sites, and for one thing: to make the request fail that you just backed out of. The browser does it; nothing is read or sent by this permission.',
    },
  },
  sites: (platforms) => ({
    headline: 'Guarded sites',
    detail: `${platforms}. What is read there, as you press: the button, the account it is aimed at, and words you are about to send (in private messages only links; can be switched off). After that, in the request that the site itself sends: whether it likes, shares, comments, follows or joins, and whose account it is aimed at. What comes of it stays in this browser. Other sites are not read.`,
  }),
  pages: {
    headline: 'Connections',
    detail: 'Only to https addresses. There is no address for reports.',
  },
  outsiders: {
    browser: {
      headline: 'Access by others',
      detail:
        "None: this program's own file closes them, and the browser turns away any site or other program that would ask it something.",
    },
    silence: {
      headline: 'Access by others',
      detail:
        'None: in this browser no site can ask it anything, and this program listens to no other program.',
    },
  },
  policy: (keys) => ({
    headline: 'What the office sets here',
    detail: `${keys === null ? 'Nothing.' : `${keys}.`} The office has no key that turns reporting or the journal on.`,
  }),
  policyKeys: {
    repositories: 'sources of account lists',
    region: 'region',
    agencyName: 'name of the agency',
    helpContact: 'help contact',
    mode: 'way of reminding',
    sharedComputer: 'shared computer',
    lockedSettings: 'locked settings',
    pollHours: 'time between checks for lists',
    minListVersion: 'lowest version of the list',
    skipWelcome: 'this introduction',
  },
  requests: ({ count, hosts, since, most }) => ({
    headline: `Fetched from the internet (logged): ${count}`,
    detail:
      since === null
        ? `The log as it is now is empty (it keeps ${most} at most, and can be deleted).`
        : `The oldest is of ${since}. ${
            hosts === ''
              ? 'None went to a source of lists that is in use now.'
              : `To the sources of lists in use: ${hosts}; each of those requests names only the file it fetches.`
          }`,
  }),
  former: ({ count, hosts }) => ({
    headline: `From sources no longer in use: ${count}`,
    detail: `${hosts}. The addresses have the form of list files; the sources are not followed here now, such as some you once looked at or stopped following.`,
  }),
  requestsLink: 'See every request',
  unexplained: (name) => `Not explained: ${name}`,
  unexplainedIn: {
    permission: 'This permission is not among those explained on this page.',
    site: 'This site is not among those that are guarded.',
    pages: 'This rule for pages is not among those we explain.',
    outsiders: 'These are given a way to ask this program something.',
    policy: 'We do not know this policy key; its value is ignored.',
    requests: 'This record cannot be explained as the fetching of a list.',
  },
  elsewhere:
    'Even without Jempol Netral the office can see what passes through its own network (also that this computer fetches lists) and what shows on a screen it watches. Anyone who examines this computer can also open what this browser stores.',
};
