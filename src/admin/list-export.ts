import { canonicalHandle } from '../core/account.ts';
import { canonicalUrl } from '../core/account-page.ts';
import type { Account, AccountList, Contestant, Gap } from '../core/list.ts';
import { findContestant } from './list-contestants.ts';
import { FIELDS, type Field } from './list-fields.ts';
import {
  CONFIDENCE_WORDS,
  KIND_WORDS,
  PLATFORM_WORDS,
  ROLE_WORDS,
  SOURCE_WORDS,
  STATUS_WORDS,
  wordFor,
} from './list-words.ts';

type Cells = Partial<Record<Field, string>>;

/** Entries and stated gaps as rows of the account sheet, in the order of `FIELDS`. Importing them again changes nothing. */
export function exportRows({
  accounts,
  gaps,
  contestants,
}: Pick<AccountList, 'accounts' | 'gaps' | 'contestants'>): readonly (readonly string[])[] {
  const cells = [
    ...accounts.map((each) => accountCells(each, contestants)),
    ...gaps.map((each) => gapCells(each, contestants)),
  ];
  return cells.map((row, at) =>
    FIELDS.map((field) => (field === 'mark' ? String(at + 1) : (row[field] ?? ''))),
  );
}

/** By name where that says who is meant, otherwise by id. */
function contestantText(id: string, contestants: readonly Contestant[]): string {
  const name = contestants.find((each) => each.id === id)?.name ?? id;
  const found = findContestant(name, contestants);
  return 'contestant' in found && found.contestant.id === id ? name : id;
}

function accountCells(account: Account, contestants: readonly Contestant[]): Cells {
  const { platform, handles, ids, sources } = account;
  const [handle] = handles;
  const [source] = sources;
  const ref = { platform, handle: handle === undefined ? null : canonicalHandle(platform, handle), id: null };
  const kind = source === undefined || source.kind === 'test' ? null : source.kind;
  return {
    contestant: contestantText(account.contestant, contestants),
    person: account.person ?? '',
    platform: wordFor(PLATFORM_WORDS, platform),
    account: ref.handle === null ? '' : canonicalUrl(ref),
    id: ids[0] ?? '',
    kind: wordFor(KIND_WORDS, account.kind),
    role: wordFor(ROLE_WORDS, account.role),
    region: account.region ?? '',
    from: account.validFrom ?? '',
    to: account.validTo ?? '',
    status: wordFor(STATUS_WORDS, account.status),
    contact: account.contact ?? '',
    replyBy: account.replyBy ?? '',
    confidence: wordFor(CONFIDENCE_WORDS, account.confidence),
    reviewedBy: account.reviewedBy.join('; '),
    note: account.note ?? '',
    ...(source === undefined || kind === null
      ? {}
      : {
          source: source.title,
          sourceKind: wordFor(SOURCE_WORDS, kind),
          sourceDate: source.date,
          sourceUrl: source.url ?? '',
        }),
  };
}

function gapCells({ contestant, platform, reason }: Gap, contestants: readonly Contestant[]): Cells {
  return {
    contestant: contestantText(contestant, contestants),
    platform: platform === null ? '' : wordFor(PLATFORM_WORDS, platform),
    reason,
  };
}
