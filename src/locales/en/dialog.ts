import type { NamedStage } from '../../core/law-remark.ts';
import type { SanctionRange } from '../../core/sanction-range.ts';
import type { DialogMessages } from '../dialog-messages.ts';
import { more } from './more.ts';
import { act, day, isProspective, officeOf, roleLine, series, whose } from './words.ts';

const personnel: DialogMessages['personnel'] = {
  pns: 'PNS',
  pppk: 'PPPK',
  'pppk-pw': 'part-time PPPK',
  'non-asn': 'non-ASN staff',
};

function least({ from, personnel }: SanctionRange): string {
  if (from.class === 'ethics') return 'a moral sanction';
  if (from.class === 'discipline-light') return 'light disciplinary punishment';
  if (from.class === 'discipline-moderate') return 'moderate disciplinary punishment';
  return personnel === 'non-asn' ? 'graded sanctions' : 'disciplinary punishment';
}

function most({ from, to, personnel }: SanctionRange): string {
  if (to.class === 'ethics') return 'a moral sanction';
  if (to.class === 'dismissal') return 'dishonourable dismissal';
  if (to.class === 'discipline-severe')
    return from.class === to.class ? 'the severe level' : 'severe disciplinary punishment';
  // The levels are the same for all; what they consist of, other classes have of their own.
  const whose = personnel === 'pns' ? '' : ' under your agency’s discipline rules';
  if (to.class === 'discipline-moderate') return `moderate disciplinary punishment${whose}`;
  if (to.class === 'discipline-light') return `light disciplinary punishment${whose}`;
  if (personnel === 'non-asn') return 'termination of employment under the work contract';
  if (personnel === 'pppk-pw') return 'dismissal if judged a severe disciplinary violation';
  return "termination of the work agreement under your agency's PPPK discipline rules";
}

/** One kind of sanction and no range: what the rules put on the act whatever comes of it. */
function isOne({ from, to }: SanctionRange): boolean {
  return from.class === to.class && to.class !== 'discipline-severe' && to.class !== 'contract';
}

function span(range: SanctionRange): string {
  return isOne(range) ? most(range) : `${least(range)} up to ${most(range)}`;
}

function ranges(all: readonly [SanctionRange, ...SanctionRange[]], named: boolean, tail: string): string {
  const [first] = all;
  if (all.every((each) => each.to.class === 'ethics')) {
    return `May be subject to a moral sanction: a closed or a public statement, after examination${tail}.`;
  }
  if (!named) return `May be subject to ${span(first)}, after examination${tail}.`;
  // Where all begin alike, the beginning is said once.
  const alike = all.every((each) => !isOne(each) && least(each) === least(first));
  const classes = new Map<string, string[]>();
  for (const range of all) {
    const said = alike ? most(range) : span(range);
    classes.set(said, [...(classes.get(said) ?? []), personnel[range.personnel]]);
  }
  const each = [...classes].map(([said, names]) => `${said} (${series(names)})`);
  const listed = each.length === 1 ? each.join() : `${each.slice(0, -1).join(', ')} or ${each.at(-1)}`;
  return `May be subject to ${alike ? `${least(first)} up to ` : ''}${listed}, after examination${tail}.`;
}

const NAMED_STAGE = {
  prospective: 'before KPU determines the candidates',
  candidate: 'from the determination of candidates until the vote',
  after: 'after the vote',
} as const satisfies Readonly<Record<NamedStage, string>>;

/** The dialog in English; the Indonesian text is the original. */
export const dialog: DialogMessages = {
  language: 'en',
  product: 'Jempol Netral',
  day,
  series,
  phase: {
    outside: 'Outside any stage',
    prospective: 'Before candidates are determined',
    determined: 'Candidates determined',
    campaign: 'Campaign period',
    quiet: 'Quiet period',
    after: 'After voting',
  },
  act,
  whose,
  roleLine,
  linkLine: (whom) => `a link of ${whom}`,
  link: 'link',
  relation: {
    author: '',
    account: '',
    group: '',
    quoted: 'quoted in this post',
    reposter: 'reposted this post',
    host: 'whose post this comment is under',
    linked: 'linked in what you wrote',
    mentioned: 'mentioned in what you wrote',
  },
  title: {
    outside: (role) => {
      const line = roleLine(role, 'outside', null);
      return role === 'candidate' || role === 'prospective'
        ? `This account is listed as ${line}.`
        : `This is ${line}.`;
    },
    stage: (begin, phase) => {
      if (phase === 'prospective') return `${begin}?`;
      return phase === 'after' ? `${begin} after voting?` : `${begin} may be judged not neutral.`;
    },
    apart: (relation, whom) =>
      ({
        quoted: `This post quotes ${whom}.`,
        reposter: `This post was reposted by ${whom}.`,
        host: `This comment is under a post by ${whom}.`,
        linked: `What you wrote links to ${whom}.`,
        mentioned: `What you wrote mentions ${whom}.`,
      })[relation],
  },
  lead: {
    named: ({ role, name, office, phase, determinedOn, source }) => {
      if (role === 'team') return `the campaign team of ${name}`;
      if (role === 'supporter') return `supporters of ${name}`;
      if (role === 'office') return `${name}, an incumbent's office account`;
      if (role === 'dual-use') return `${name}, an incumbent who also uses this account for the office`;
      if (role === 'party') return name;
      if (office === null) return `${name}, listed as ${whose(role, phase)}`;
      const prospective = isProspective(role, phase);
      const sought = officeOf(office, prospective);
      if (prospective) return `${name}, ${sought} according to “${source}”`;
      return `${name}, ${sought}${determinedOn === null ? '' : `, determined by KPU on ${determinedOn}`}`;
    },
    about: (doing) => `You are about to ${doing}.`,
    byOthers: (author) => author ?? 'another account',
    apart: ({ relation, action, doing, author, named }) =>
      ({
        quoted: `You are about to ${doing}, which quotes ${named}.`,
        reposter: `You are about to ${doing}, which was reposted by ${named}.`,
        host: `You are about to ${action === 'share' ? 'share' : 'like'} a comment by ${author} under a post by ${named}.`,
        linked: `You are about to send words with a link to ${named}.`,
        mentioned: `You are about to send words that mention ${named}.`,
      })[relation],
    outside: (role) =>
      `No election stage is on record as running for ${role === 'party' ? 'this party' : 'this contestant'} now.`,
    stage: ({ phase, election, votingDay, lastDay, determinedOn }) => {
      if (phase === 'prospective') return `KPU has not determined the candidates yet (${election}).`;
      if (phase === 'campaign') return `The campaign period runs until ${lastDay} (${election}).`;
      if (phase === 'quiet')
        return `The quiet period runs until ${votingDay === null ? lastDay : `voting day, ${votingDay}`} (${election}).`;
      if (phase === 'after')
        return `Voting ${votingDay === null ? 'has taken place' : `took place on ${votingDay}`} (${election}).`;
      return determinedOn === null
        ? `The candidates have been determined (${election}).`
        : `KPU determined the candidates on ${determinedOn} (${election}).`;
    },
  },
  ruleLabel: 'Rule',
  noRule: 'We found no rule specific to this act; that is not permission.',
  readRule: 'Read it in the rulebook',
  sanctionLabel: 'Sanction',
  sanction: {
    none: (once, phase) => {
      if (phase === 'outside')
        return `We found no specific sanction for ${once} outside a stage; that is not permission.`;
      const when = phase === 'after' ? 'after voting' : 'in this stage';
      return `We found no specific sanction for ${once} ${when}; that is not permission.`;
    },
    ranges,
    classDisputed: '; its class is disputed',
    disputed: '; this is disputed',
    general: (once, phase) =>
      `; whether it applies to ${once}${phase === 'after' ? ' after voting' : ''} is not certain`,
  },
  listOf: (scope, name) =>
    ({
      region: `Regional list of ${name}`,
      agency: `List of ${name}`,
      subscription: `Subscribed list ${name}`,
    })[scope],
  listedLabel: (line) => `Listed as ${line}`,
  listed: (source, date, list, listDate) => `${source}, ${date}; ${list}, as of ${listDate}.`,
  window: (from, to) => {
    if (from !== null && to !== null) return `; valid from ${from} to ${to}`;
    if (from !== null) return `; valid since ${from}`;
    return to === null ? '' : `; valid until ${to}`;
  },
  remark: {
    disagreement: (handle) =>
      `The account name and the account number on this page do not point to the same account in the list (${handle}); please check first that this is the account meant.`,
    entryDisputed: (handle, answer) =>
      `The listing of ${handle} is being disputed${answer === null ? '' : `; an answer is due by ${answer}`}.`,
    entryDerived: (handle) =>
      `The listing of ${handle} is derived from another account of the same contestant, not from a statement of its own.`,
    indirect: (relation) => {
      if (relation === 'host')
        return 'This comment is not by the listed account; how the rule applies depends on what the comment says.';
      if (relation === 'linked' || relation === 'mentioned')
        return 'Your comment only mentions or links to what is listed; how the rule applies depends on what the comment says.';
      return 'This post is not by the listed account; how the rule applies depends on what the post says.';
    },
    office:
      'We found no source that says whether a neutral post by an office account is covered; look at what the post says.',
    partyInStage:
      'Disputed: the SKB item names campaign accounts and candidates; Bawaslu Bengkulu includes party accounts as well.',
    stillProspective: (handle) => `The list still records ${handle} as a prospective candidate's account.`,
    elections: (parts) => `Several stages run at once: ${series(parts)}. The strictest is used here.`,
    phrase: (text, contestant, source) =>
      `What you wrote also holds “${text}”, which is on the list as a hashtag or slogan of ${contestant} (${source}).`,
    otherStage: (stages) =>
      `The rules that name this act hold ${series(stages.map((each) => NAMED_STAGE[each]))}; no such stage is recorded as running today.`,
    dependsOnContent:
      'It depends on the content: news about election contestants can still be judged to be campaigning.',
    photo:
      'A photo or video goes along. We do not look at what it shows; the rule on photos with a candidate, a campaign team or campaign props is under “More”.',
    hoax: (url, source) => `What you wrote holds a link that was found to be false: ${url} (${source}).`,
    opaque: (hosts) =>
      `Where a short link (${hosts}) leads cannot be checked; that does not mean it is safe.`,
    draftNotKept: 'What you wrote is read once, when you press; it is not kept and not reported.',
    personnelUnknown:
      'Your kind of employment is not set, so this text is for civil servants (ASN) in general; the sanction depends on the kind of employment.',
    viewingFree: 'We found no prohibition on viewing an account without following it.',
    stale: (date) => `This list is past its validity; this warning follows the list as of ${date}.`,
  },
  more,
  personnel,
  cancel: 'Never mind',
  wrongAccount: 'Wrong account?',
  report: ({ accounts, lists, page, version, contact }) =>
    [
      'Jempol Netral list correction',
      ...(accounts.length === 0 ? ['Account: could not be read on this page'] : []),
      ...accounts.flatMap((each) => [
        `Account: ${each.handle} on ${each.platform}`,
        `Listed as: ${each.role}, ${each.name}`,
        `Source of the entry: ${each.source}`,
      ]),
      ...lists.map((list) => `List: ${list}`),
      `Page form: ${page}`,
      `Jempol Netral version: ${version}`,
      ...(contact === null ? [] : [`Send to: ${contact}`]),
    ].join('\n'),
  reportCopied: 'Correction report copied. Nothing was sent; paste it into a message of your own.',
  smallPrint: {
    reminds: 'Jempol Netral reminds; you decide. Nothing is reported.',
    silence: 'No warning does not mean permission.',
    unreviewed: 'This text has not been reviewed by the legal department of any agency.',
    reviewed: (offices) => `This text was reviewed by ${offices}.`,
  },
  pressAgain: 'Press once more: the site has not taken your choice yet.',
};
