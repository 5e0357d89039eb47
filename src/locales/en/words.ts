import type { Action, Kind, Phase, Role } from '../../core/vocabulary.ts';
import type { ActWords } from '../dialog-messages.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2026-11-21" → "21 November 2026". */
export function day(iso: string): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** "a, b and c" */
export function series(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(' and ');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

const PLACES: Readonly<Record<Kind, string>> = {
  profile: 'account',
  page: 'page',
  group: 'group',
  channel: 'channel',
  community: 'community',
  invite: 'group',
};

export const act: Readonly<Record<Action, ActWords>> = {
  like: {
    doing: (of) => `like a post by ${of}`,
    begin: (of) => `Liking a post by ${of}`,
    once: 'a single like',
    proceed: 'Like anyway',
    on: 'post',
  },
  share: {
    doing: (of) => `share a post by ${of}`,
    begin: (of) => `Sharing a post by ${of}`,
    once: 'a single share',
    proceed: 'Share anyway',
    on: 'post',
  },
  comment: {
    doing: (of) => `comment on a post by ${of}`,
    begin: (of) => `Commenting on a post by ${of}`,
    once: 'a single comment',
    proceed: 'Comment anyway',
    on: 'post',
  },
  follow: {
    doing: (of) => `follow the account of ${of}`,
    begin: (of) => `Following the account of ${of}`,
    once: 'a single follow',
    proceed: 'Follow anyway',
    on: 'account',
  },
  join: {
    doing: (of, kind) => `join the ${PLACES[kind]} of ${of}`,
    begin: (of, kind) => `Joining the ${PLACES[kind]} of ${of}`,
    once: 'joining once',
    proceed: 'Join anyway',
    on: 'community or group',
  },
  post: {
    doing: (of, kind) => `post to the ${PLACES[kind]} of ${of}`,
    begin: (of, kind) => `Posting to the ${PLACES[kind]} of ${of}`,
    once: 'a single post',
    proceed: 'Post anyway',
    on: 'post box',
  },
  attend: {
    doing: (of) => `say that you will attend an event of ${of}`,
    begin: (of) => `Attending an event of ${of}`,
    once: 'attending once',
    proceed: 'Attend anyway',
    on: 'event',
  },
};

/** Before KPU determines the candidates, whoever is listed as a candidate is still a prospective one. */
export function isProspective(role: Role, phase: Phase): boolean {
  return role === 'prospective' || (role === 'candidate' && phase === 'prospective');
}

const WHOSE: Readonly<Record<Role, string>> = {
  candidate: 'a candidate',
  prospective: 'a prospective candidate',
  party: 'a political party',
  team: 'a campaign team',
  supporter: 'supporters of a contestant',
  office: 'an incumbent official',
  'dual-use': 'an incumbent official',
};

export function whose(role: Role, phase: Phase): string {
  return WHOSE[isProspective(role, phase) ? 'prospective' : role];
}

/** "candidates for president" → "a candidate for president"; "a prospective candidate …" before determination. */
export function officeOf(office: string, prospective: boolean): string {
  return office.replace(/^candidates? /, prospective ? 'a prospective candidate ' : 'a candidate ');
}

const ROLE_LINES: Readonly<Record<Role, string>> = {
  candidate: "a candidate's account",
  prospective: "a prospective candidate's account",
  party: 'a party account',
  team: "a campaign team's account",
  supporter: "a supporters' account",
  office: "an incumbent's office account",
  'dual-use': "an incumbent's account, also used for the office",
};

export function roleLine(role: Role, phase: Phase, office: string | null): string {
  const prospective = isProspective(role, phase);
  const line = ROLE_LINES[prospective ? 'prospective' : role];
  if (office === null || (role !== 'candidate' && role !== 'prospective')) return line;
  return `the account of ${officeOf(office, prospective)}`;
}
