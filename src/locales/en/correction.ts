import type { CorrectionWords } from '../id/correction.ts';

export const correction: CorrectionWords = {
  subject: (entry) => `Jempol Netral list correction: ${entry}`,
  heading: 'Jempol Netral list correction',
  on: (handle, platform) => `${handle} on ${platform}`,
  account: 'Account',
  address: 'Link or post',
  list: 'List',
  unlisted: 'this entry is in no list in force any more',
  wrong: 'What is wrong (write it here)',
  version: 'Jempol Netral version',
  sendTo: 'Send to',
};
