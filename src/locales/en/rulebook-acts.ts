import type { RulebookMessages } from '../rulebook.ts';
import { act as pressed } from './words.ts';

const joined = (link: string, of: string | null): string => (of === null ? '' : ` ${link} ${of}`);

/** Every act the rulebook answers for; what a button does is spoken of as in the dialog. */
export const acts: RulebookMessages['ask']['acts'] = {
  like: {
    name: 'Like',
    title: (of, kind) => (of === null ? 'Liking a post' : pressed.like.begin(of, kind)),
  },
  share: {
    name: 'Share',
    title: (of, kind) => (of === null ? 'Sharing a post' : pressed.share.begin(of, kind)),
  },
  comment: {
    name: 'Comment or reply',
    title: (of, kind) => (of === null ? 'Commenting' : pressed.comment.begin(of, kind)),
  },
  follow: {
    name: 'Follow',
    title: (of, kind) => (of === null ? 'Following an account' : pressed.follow.begin(of, kind)),
  },
  join: {
    name: 'Join a group',
    title: (of, kind) => (of === null ? 'Joining a group' : pressed.join.begin(of, kind)),
  },
  post: {
    name: 'Post something of your own',
    title: (of) => `Posting something of your own${joined('about', of)}`,
  },
  attend: { name: 'Attend an event', title: (of) => `Attending an event${joined('of', of)}` },
  photo: { name: 'Post a photo or video', title: (of) => `Posting a photo${joined('with', of)}` },
  support: {
    name: 'Take part in a support activity',
    title: (of) => `Taking part in a support activity${joined('for', of)}`,
  },
  hoax: { name: 'Spread false news', title: (of) => `Spreading false news${joined('about', of)}` },
  'party-member': {
    name: 'Become a member or official of a political party',
    title: () => 'Becoming a member or official of a political party',
  },
  'campaign-team': {
    name: 'Become campaign team, expert team or consultant',
    title: () => 'Becoming part of a campaign team, an expert team or a consultant',
  },
  facility: {
    name: 'Use state facilities for a campaign',
    title: (of) => `Using state facilities for the campaign${joined('of', of)}`,
  },
  decision: {
    name: 'Make a decision that favours or harms',
    title: (of) => `Making a decision that favours or harms ${of ?? 'a contestant'}`,
  },
  banner: {
    name: 'Put up banners, billboards or campaign props',
    title: (of) => `Putting up banners, billboards or campaign props${joined('of', of)}`,
  },
  'id-support': {
    name: 'Give a letter of support with an ID card copy',
    title: (of) => `Giving a letter of support with an ID card copy${joined('to', of)}`,
  },
  'approach-party': {
    name: 'Approach a party as a prospective candidate',
    title: () => 'Approaching a political party as a prospective candidate',
  },
};
