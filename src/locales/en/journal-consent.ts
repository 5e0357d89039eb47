import type { JournalConsentWords } from '../id/journal-consent.ts';

export const journalConsent: JournalConsentWords = {
  off: 'The private journal is off.',
  offHint: 'Warnings are not kept in the journal. You may leave it off; warnings go on working.',
  on: 'The private journal is on.',
  onHint: 'If you switch it off, nothing more is recorded. Existing entries stay until their time is up.',
  start: 'Switch the journal on…',
  stop: 'Switch the journal off',
  paused: {
    'shared-computer': 'On a shared computer the private journal cannot be on: others could open it.',
    policy: 'The private journal is locked off on this computer. Warnings go on working.',
  },
  firstHeading: 'Step 1 of 2: what would be recorded',
  points: ({ initial, least, most }) => [
    {
      name: 'Recorded',
      text: 'each dialog about a listed account: day and hour, site, action, listed account, rule, your choice, how many seconds you took, and a reason if you give one. In the mode “Only remind” nothing is recorded.',
    },
    {
      name: 'Not recorded',
      text: 'what you read or write, the page, and the time to the minute. In private windows nothing is recorded.',
    },
    { name: 'Where', text: 'in this browser profile only.' },
    {
      name: 'How long',
      text: `${initial} days, then it deletes itself. You can change that to ${least} to ${most} days.`,
    },
    {
      name: 'Who is sent it',
      text: 'nobody. This extension sends it to no one, and the office can neither switch it on nor read it through this extension.',
    },
  ],
  next: 'Go on',
  secondHeading: 'Step 2 of 2: who can open it',
  secondText:
    'People who use this browser profile, and anyone who examines this computer, can open it. Switch it on all the same?',
  yes: 'Yes, switch it on',
  cancel: 'Cancel',
};
