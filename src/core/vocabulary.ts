/** The closed word lists of the project (design.md, Words). No zod here: content scripts import this file. */

export const PLATFORMS = [
  'facebook',
  'instagram',
  'tiktok',
  'youtube',
  'x',
  'threads',
  'whatsapp',
  'telegram',
  'linkedin',
  'bluesky',
] as const;
export type PlatformId = (typeof PLATFORMS)[number];

/** The regulation's own six verbs (SKB 2022, Lampiran II butir 4 and 6) and attendance. */
export const ACTIONS = ['like', 'share', 'comment', 'follow', 'join', 'post', 'attend'] as const;
export type Action = (typeof ACTIONS)[number];

/** Acts the law names that no button does: the rulebook answers for them, the guard never meets them. */
export const OTHER_ACTS = [
  'photo',
  'support',
  'hoax',
  'party-member',
  'campaign-team',
  'facility',
  'decision',
  'banner',
  'id-support',
  'approach-party',
] as const;
/** Every act a rule may name. A reply is a `comment`: whom it answers says the relation. */
export const ACTS = [...ACTIONS, ...OTHER_ACTS] as const;
export type Act = (typeof ACTS)[number];

export const PERSONNEL = ['pns', 'pppk', 'pppk-pw', 'non-asn', 'unknown'] as const;
export type Personnel = (typeof PERSONNEL)[number];

/** Stages of one contest. `prospective` is before KPU determines the candidates, `after` follows voting. */
export const PHASES = ['outside', 'prospective', 'determined', 'campaign', 'quiet', 'after'] as const;
export type Phase = (typeof PHASES)[number];

/** Ordered from weakest to strongest. Advice, never a verdict. */
export const LEVELS = ['none', 'caution', 'prohibited'] as const;
export type Level = (typeof LEVELS)[number];

export const MODES = ['confirm', 'remind', 'strict'] as const;
export type Mode = (typeof MODES)[number];

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const ROLES = [
  'candidate',
  'prospective',
  'party',
  'team',
  'supporter',
  'office',
  'dual-use',
] as const;
export type Role = (typeof ROLES)[number];

export const KINDS = ['profile', 'page', 'group', 'channel', 'community', 'invite'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * How an account stands to the press: whose item it is, who passed it on, who is quoted, the account or group itself,
 * whose item a comment hangs beneath, or whom one's own words link to or mention.
 */
export const RELATIONS = [
  'author',
  'reposter',
  'quoted',
  'account',
  'group',
  'host',
  'linked',
  'mentioned',
] as const;
export type Relation = (typeof RELATIONS)[number];

export const CHOICES = ['cancel', 'proceed'] as const;
export type Choice = (typeof CHOICES)[number];
