import type { AccountList } from '../core/list.ts';
import { diffLists, isSame } from '../core/list-diff.ts';
import { rowName } from './list-diff.ts';

/** More than this part of a list coming or going at once is not done without a word. */
export const LARGEST_CHANGE = 0.2;
/** Rows named one by one; the rest is a number. */
const NAMED = 20;

/** A list that is to follow the published one. */
export interface Proposal {
  /** The list in force; null before the first. */
  readonly before: AccountList | null;
  readonly after: AccountList;
  /** Whether its book differs from the published one. */
  readonly bookChanged: boolean;
  /** `--big-change`: whoever stages it knows how much it changes. */
  readonly bigChange: boolean;
  /** `--renew`: only the dates of the signatures are to be new. */
  readonly renew: boolean;
}

/** Every reason for which a valid list is not staged: `place: problem → remedy`. */
export function refusals(proposal: Proposal): readonly string[] {
  return [...unreviewed(proposal.after), ...outOfStep(proposal), ...tooMuch(proposal)];
}

function unreviewed({ accounts, links, items }: AccountList): readonly string[] {
  const rows = [...accounts, ...links, ...items].filter(({ reviewedBy }) => reviewedBy.length === 0);
  const named = rows
    .slice(0, NAMED)
    .map(
      (row) =>
        `${rowName(row)}: belum ditinjau siapa pun → isi Ditinjau oleh (jempol list import … --reviewer NAMA)`,
    );
  return rows.length > NAMED ? [...named, `… dan ${rows.length - NAMED} entri lain tanpa peninjau`] : named;
}

function outOfStep({ before, after, bookChanged, renew }: Proposal): readonly string[] {
  if (before === null) return [];
  const { id, version } = before.info;
  const diff = diffLists(before, after);
  const place = 'accounts/list.json';
  if (after.info.id !== id)
    return [
      `${place}: id ${after.info.id}, padahal yang terbit ${id} → satu repositori satu daftar; betulkan`,
    ];
  const same = isSame(diff);
  if (same && !bookChanged && !renew)
    return [
      `${place}: tidak ada yang berubah sejak versi ${version} → tidak perlu diterbitkan; bila masa tanda tangan hampir habis, tambahkan --renew`,
    ];
  // Clients take a list of the same version for the same list (rollback attack).
  if (after.info.version > version || (same && diff.info.length === 0)) return [];
  return [
    `${place}: versi ${after.info.version}, padahal yang terbit sudah ${version} → naikkan versi dan tanggalnya`,
  ];
}

/** Counted by what came and what went, since as many false entries as true ones removed leave the count alone. */
function tooMuch({ before, after, bigChange }: Proposal): readonly string[] {
  if (before === null || bigChange) return [];
  const [old, now] = [speaking(before), speaking(after)];
  const { accounts, links, items } = diffLists(old, now);
  const added = accounts.added.length + links.added.length + items.added.length;
  const removed = accounts.removed.length + links.removed.length + items.removed.length;
  const count = old.accounts.length + old.links.length + old.items.length;
  if (Math.max(added, removed) <= LARGEST_CHANGE * count) return [];
  return [
    `daftar: ${count} entri, ${added} baru dan ${removed} hilang atau ditarik, lebih dari ${LARGEST_CHANGE * 100} % → periksa dengan jempol list diff; bila memang demikian, tambahkan --big-change`,
  ];
}

/** The list without what warns no more. */
function speaking(list: AccountList): AccountList {
  const spoken = <Row extends { readonly status: string }>(rows: readonly Row[]) =>
    rows.filter(({ status }) => status !== 'withdrawn');
  return {
    ...list,
    accounts: spoken(list.accounts),
    links: spoken(list.links),
    items: spoken(list.items),
  };
}
