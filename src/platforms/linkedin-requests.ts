import { itemIn, operation } from './operations.ts';
import type { Evidence } from './platform.ts';
import type { AimField, RequestBook } from './requests.ts';

const captured: Evidence = {
  seen: '2026-08-14',
  source: 'requests recorded on live pages; the older stack: maintained tools',
  grade: 'transcribed',
};
const maintained: Evidence = {
  seen: '2026-08-26',
  source: 'maintained tools; of a repost with words no capture',
  grade: 'source-code',
};

const ACTIVITY = itemIn('activityId');
function plain(field: string, form: RegExp): AimField {
  return { field, spelling: 'plain', form };
}
/** A comment's urn ends in the comment's own number. A share's number is not the one that pages show. */
const urnIn = (field: string) => plain(field, /(?:activity:|,)(?<item>\d+)\)?$/);
const memberIn = (field: string) => ({ ...plain(field, /^(?<handle>[\w-]+)$/), space: 'in/' });

/**
 * The new stack names the act in its address and again in the body; the older one writes to its resources. Following a
 * company and asking to connect with a note name numbers that no list has: neither is here.
 */
export const LINKEDIN_REQUESTS: RequestBook = {
  platform: 'linkedin',
  operations: [
    operation({
      action: 'like',
      address: /\.reactions\.create\b|voyagerSocialDashReactions\b/,
      // In the older stack taking it back and changing it have the same address.
      body: /ReactionType_|^\{"reactionType":"\w+"\}|"entity"/,
      aims: [itemIn('commentId'), ACTIVITY, urnIn('threadUrn')],
      evidence: captured,
    }),
    operation({
      action: 'comment',
      // Replies take the older way in both.
      address: /\.createComment\b|voyagerSocialDashNormComments\b/,
      aims: [ACTIVITY, urnIn('threadUrn')],
      evidence: captured,
    }),
    operation({
      action: 'share',
      address: /\.createInstantRepost\b|ContentcreationDashShares\b|\/normShares\b/,
      // Else a post of one's own.
      body: /InstantRepost|"parentUrn"/,
      aims: [ACTIVITY, urnIn('parentUrn')],
      evidence: maintained,
    }),
    operation({
      // Asking to connect is the same act.
      action: 'follow',
      address: /pdateFollowState\b|\.addaAddConnection\b/,
      body: /_FOLLOW(?:_ACTIVE)?"|"inviteeUrn"/,
      aims: [
        memberIn('memberVanityName'),
        memberIn('vanityName'),
        plain('profileCanonicalUrl', /\/(?<handle>in\/[\w-]+)/),
        plain('nonIterableProfileId', /^(?<id>ACoAA.+)$/),
      ],
      evidence: maintained,
    }),
  ],
  embedded: null,
};
