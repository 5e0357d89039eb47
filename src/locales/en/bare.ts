import type { BareWords } from '../../core/messages.ts';

export const bareWords: BareWords = {
  lang: 'en',
  title: 'This account may be listed.',
  lead: 'matches the list of election accounts. Reload this tab to make sure and to read the rule; the choice stays with you.',
  role: 'listed account',
  ruleLabel: 'Rule',
  reload: 'Reload this tab.',
  cancel: 'Never mind',
  proceed: {
    like: 'Like anyway',
    share: 'Share anyway',
    comment: 'Comment anyway',
    follow: 'Follow anyway',
    join: 'Join anyway',
    post: 'Post anyway',
    attend: 'Attend anyway',
  },
  wrongAccount: 'Wrong account?',
  reportCopied: 'Report copied.',
  unreported: 'Nothing is reported.',
  pressAgain: 'Press once more.',
};
