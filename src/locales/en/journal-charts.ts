import type { JournalChartsWords } from '../id/journal-charts.ts';
import { series } from './words.ts';

export const journalCharts: JournalChartsWords = {
  range: {
    legend: 'Date range',
    day: { from: 'From', to: 'To' },
    quick: { recent: 'Last 30 days', month: 'This month', all: 'Everything' },
    kept: (days) => `Entries are kept for ${days} days, then delete themselves.`,
    shown: (days, warnings) => `Shown: ${days}, warnings: ${warnings}.`,
    problems: {
      unreadable: () => 'This date is incomplete.',
      early: (first) => `Your journal only begins on ${first}.`,
      late: (_, last) => `Today, ${last}, is the latest.`,
      order: () => 'The end cannot be before the start.',
    },
    stays: (days) => `Still shown: ${days}.`,
  },
  empty: 'No warnings are recorded in this range.',
  numbers: 'See the numbers',
  columns: {
    week: 'Week',
    month: 'Month',
    warnings: 'Warnings',
    cancel: 'Backed out',
    proceed: 'Went ahead',
    share: 'Share backed out',
    again: 'Met again',
    seconds: 'Time to choose (median)',
    times: 'Times',
  },
  peak: (of, most, when) => `Bar chart. ${of}: most ${most}, ${when}.`,
  course: (of, { first, low, high, last }) =>
    `Line chart. ${of}: at first ${first}, last ${last}; lowest ${low}, highest ${high}.`,
  ranking: (of, rows) => `Bar chart. ${of}: ${rows}.`,
  over: {
    heading: 'Warnings over time',
    gist: (all, cancelled, share) =>
      `Of ${all} warnings, you backed out of ${cancelled}${share === null ? '' : ` (${share})`}.`,
  },
  share: {
    heading: 'Share backed out',
    thin: 'Not enough to read yet (at least 5 warnings).',
    one: (share) => `In this range ${share} were backed out of.`,
    between: (low, high, unit) => `Between ${low} and ${high} each ${unit}.`,
    marks: ['34%: Twitter 2020 (for orientation)', '62%: Chrome 2015 (for orientation)'],
    source:
      'The dashed lines are for orientation only: 34% withdrew or revised a reply after a prompt by Twitter (2020); 62% followed Chrome’s redesigned security warning (CHI 2015). Those were other people and other warnings, not a target.',
  },
  platform: { heading: 'By site' },
  action: {
    heading: 'By action',
    names: {
      like: 'Like',
      share: 'Share',
      comment: 'Comment',
      follow: 'Follow',
      join: 'Join',
      post: 'Post',
      attend: 'Attend',
    },
  },
  rule: { heading: 'By rule', uncited: 'No rule cited' },
  most: (names, count, all) =>
    `Most often: ${series(names)}, ${count} of ${all} warnings${names.length > 1 ? ' each' : ''}.`,
  rest: (rows) => `The other ${rows} are in the table.`,
  repeat: {
    heading: 'Accounts met again',
    gist: (accounts, times) =>
      `Accounts you met again with the same action: ${accounts}; times in all: ${times}.`,
    none: 'You have met no account again with the same action.',
    top: 'Met most often',
  },
  habit: {
    heading: 'Time and habit',
    thin: 'Not comparable yet: this needs two weeks, with one between them, of at least 5 warnings each.',
    compared: (first, third) =>
      `Week of ${third.days} beside two weeks before (${first.days}): time to choose ${third.seconds}, before that ${first.seconds}; backed out ${third.share}, before that ${first.share}.`,
    falling: 'Both fell. Warnings may be going by unread.',
    steady: 'The two did not fall together.',
    meaning:
      'Taking less time and backing out less can mean that warnings are no longer read. Weeks with fewer than 5 warnings cannot be compared yet and are not drawn.',
    few: 'not enough',
  },
};
