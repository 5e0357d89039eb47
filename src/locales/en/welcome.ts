import type { WelcomeWords } from '../id/welcome.ts';

export const welcome: WelcomeWords = {
  title: 'Meet Jempol Netral',
  tagline: 'Nothing has to be filled in; close it whenever you like.',
  skip: 'Skip to the content',
  failed: 'This page could not be opened. Reload it.',
  settingsBroken: 'The stored settings could not be read; the defaults are used. Check the choices below.',
  permission: {
    headline: 'Not on guard yet: a site permission is missing.',
    detail: 'The browser does not let Jempol Netral work on all the sites it guards.',
    grant: 'Allow it now',
  },
  steps: {
    heading: 'What it does',
    press: {
      headline: 'You press like',
      detail: 'Or share, comment, follow, join, on a listed campaign account.',
    },
    held: {
      headline: 'The press is held first',
      detail:
        'It has not reached the site. You see whose account it is, the wording of the rule, and the sanction.',
    },
    reminded: {
      headline: 'A reminder appears at the bottom of the screen',
      detail:
        'This computer only reminds and does not hold: whose account it is and the wording of the rule.',
    },
    decide: {
      headline: 'You decide',
      detail: 'Back out or go on, nothing is reported. Jempol Netral never acts for you.',
    },
    decideReminded: {
      headline: 'You decide',
      detail: 'The press has been sent; undoing it on the site is always free. Nothing is reported.',
    },
  },
  limits: {
    heading: 'Its limits',
    rows: [
      {
        headline: 'Phones are not guarded',
        detail: 'Only the browser on this computer. Apps and your phone are not.',
      },
      {
        headline: 'Reading is never held',
        detail: 'Looking, reading and taking a like back are always free.',
      },
      {
        headline: 'No warning is not permission',
        detail: 'A list is never complete. In doubt? Ask your superior or look into the rulebook.',
      },
    ],
    empty: (platforms) => ({
      headline: 'No listed account yet',
      detail: `On ${platforms} there is no account to warn about yet.`,
    }),
  },
  person: {
    heading: 'To get it right',
    lead: 'Sanctions and stages differ by employment status and region. We do not guess them.',
  },
  journal: {
    heading: 'A private journal, if you like',
    lead: 'If you want to watch your own habit, Jempol Netral can note each of its dialogs in this browser, for you alone. It is off until you turn it on, and may stay off.',
    computerFirst: 'Before the journal can go on, choose first who uses this computer.',
    toComputer: 'To that choice',
  },
  practice: {
    heading: 'Try it once',
    lead: 'Press “Like” below. The dialog is the one of the real sites and the rules are real; account and campaign are invented. Nothing is sent or noted.',
    leadReminded:
      'On real sites you are only reminded; no press is held. In this exercise the dialog appears all the same.',
    names: {
      party: 'Partai Contoh',
      office: 'contestant of the practice election',
      election: 'Practice Election (invented)',
      list: 'Practice list (invented)',
      source: 'Invented account for this exercise',
    },
    post: 'With Partai Contoh our town moves ahead! (invented post)',
    like: 'Like',
    liked: 'Liked',
    site: 'practice site',
    chip: 'Exercise',
    title: (title) => `EXERCISE: ${title}`,
    remark:
      'This is an exercise: account, election and list are invented; the rules are real. Nothing is noted.',
    report: 'EXERCISE: there is nothing to report, this account is invented.',
    outcome: {
      cancel: 'That’s how it works: the site received nothing.',
      proceed: 'On a real site the like would now be sent.',
    },
    unliked: 'Taking a like back is never held.',
  },
  end: {
    heading: 'Where to find it again',
    icon: {
      headline: "The thumb icon in the browser's bar",
      detail: 'Whether this tab is guarded, which lists are in use, how it reminds.',
    },
    rulebook: { headline: 'Rulebook', detail: '“May I …?”, the wording of the rules, and the calendar.' },
    settings: {
      headline: 'Settings',
      detail: 'Every choice, the lists, and what was fetched from the internet.',
    },
    journal: { headline: 'Private journal', detail: 'Your own habit, if you turn it on.' },
    again: 'This page will not open by itself again.',
    close: 'Done',
  },
};
