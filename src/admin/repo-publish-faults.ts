// For whoever signs or publishes: `stagedFaults(folder, role, rules)` says why a staged list or book would be refused.
import type { Metadata, Targets } from '@tufjs/models';
import { BOOK_CAP, parseBook } from '../core/book.ts';
import { type AuthorityBreach, bookAuthority } from '../core/book-authority.ts';
import { LARGEST_RATIO, unexplainedSkews } from '../core/evenness.ts';
import type { AccountList, Origin } from '../core/list.ts';
import { entryKeys } from '../core/match.ts';
import { bookPath, listPath } from '../core/repository.ts';
import type { RulesData } from '../core/rulebook.ts';
import { MOST_ROWS_OF_A_REGION, unpackedCap } from '../core/take.ts';
import { decodeList } from '../core/wire/list-file.ts';
import { WireError } from '../core/wire/wire-error.ts';
import { oversteps } from './list-authority.ts';
import { rowName } from './list-diff.ts';
import { MEASURE_WORDS, PLATFORM_WORDS, wordFor } from './list-words.ts';
import { readRules } from './read-rules.ts';
import type { RepoFolder } from './repo-folder.ts';
import { RepoProblem } from './repo-problem.ts';
import { refusals } from './repo-refusals.ts';
import { isTargetsRole, type PeopleRole } from './repo-role.ts';
import { readListFile, readTarget, targetHash } from './repo-stage-before.ts';
import { originOf } from './repo-stage-review.ts';
import { hexOf, unpacked } from './repo-targets.ts';

/**
 * Every reason for which clients would refuse what a staged file names, or `repo stage` would not have prepared it:
 * worked out from the bytes, since `staged/` may come from any machine. Each is `place: problem → remedy`; empty: none.
 * `rules`: the folder of the rules beneath a region's or an agency's list. `nation`: the targets a region's list will
 * stand beside; by itself those in force, else the staged ones.
 */
export async function stagedFaults(
  folder: RepoFolder,
  role: PeopleRole,
  rules: string,
  nation: Metadata<Targets> | null = folder.latest('targets') ?? folder.readStaged('targets'),
): Promise<readonly string[]> {
  const staged = isTargetsRole(role) ? folder.readStaged(role) : null;
  if (staged === null || !isTargetsRole(role)) return [];
  const origin = originOf(folder, role);
  try {
    const list = await listIn(folder, staged, origin);
    const held = origin.scope === 'national' ? [] : await heldBeside(folder, role, rules, nation);
    const inForce = folder.latest(role);
    const before = inForce && (await readListFile(folder, inForce, origin));
    return [
      ...bookFaults(folder, staged, origin),
      ...(list === null ? [] : listFaults(list, origin, held)),
      ...(list === null
        ? []
        : refusals({
            before: before === null ? null : decodeList(before.file).list,
            after: list,
            bookChanged: true,
            // Both were whoever staged it to answer for; the summary shows them to whoever signs.
            bigChange: true,
            renew: true,
          })),
    ];
  } catch (error) {
    if (error instanceof RepoProblem) return [error.message];
    if (error instanceof WireError)
      return [`${listPath(origin)}: tidak akan diterima pengaya (${error.message}) → siapkan ulang`];
    throw error;
  }
}

/** With the client's own cap, so that what is too large for it is never published. */
async function listIn(
  folder: RepoFolder,
  staged: Metadata<Targets>,
  origin: Origin,
): Promise<AccountList | null> {
  const path = listPath(origin);
  const sha256 = targetHash(staged, path);
  if (sha256 === null) return null;
  const bytes = readTarget(folder, path, sha256);
  if (bytes === null)
    throw new RepoProblem(
      folder.path('staged'),
      `${path}: tidak ada di staged/targets`,
      'salin seluruh folder staged/ dari mesin pengusul, atau siapkan ulang',
    );
  const file = await unpacked(bytes, unpackedCap(origin));
  if (hexOf(file) !== staged.signed.targets[path]?.custom['sha256'])
    throw new RepoProblem(path, 'isinya bukan daftar yang disebut', 'siapkan ulang');
  return decodeList(file).list;
}

/** What the extension holds beside this list: its own rules, and in the national repository the nation's list. */
async function heldBeside(
  folder: RepoFolder,
  role: PeopleRole,
  rules: string,
  nation: Metadata<Targets> | null,
): Promise<readonly RulesData['list'][]> {
  const reading = readRules(rules, null);
  const beneath = reading.ok ? [reading.data.list] : [];
  if (role === 'targets' || nation === null) return beneath;
  const file = await readListFile(folder, nation, { scope: 'national' });
  return file === null ? beneath : [...beneath, decodeList(file.file).list];
}

function listFaults(list: AccountList, origin: Origin, held: readonly AccountList[]): readonly string[] {
  const { info: _, ...parts } = list;
  const rows = Object.values(parts).reduce((sum, each) => sum + each.length, 1);
  const tooLong =
    origin.scope === 'national' || rows <= MOST_ROWS_OF_A_REGION
      ? []
      : [
          `${listPath(origin)}: ${rows} baris, pengaya menerima paling banyak ${MOST_ROWS_OF_A_REGION} → hapus entri yang sudah lama ditarik`,
        ];
  return [
    ...tooLong,
    ...oversteps(list, origin, held, {}),
    ...cleared(list, held),
    // As in `repo stage`, on top of the rules beneath: a region may add to contestants that those describe.
    ...skewed([...held.slice(0, 1), list]),
  ];
}

function cleared(list: AccountList, held: readonly AccountList[]): readonly string[] {
  const keys = new Set([...held, list].flatMap((each) => each.protected.flatMap(entryKeys)));
  return list.accounts.flatMap((account) =>
    account.status !== 'withdrawn' && entryKeys(account).some((key) => keys.has(key))
      ? [`${rowName(account)}: akun yang dilindungi → putuskan yang mana, hapus yang lain`]
      : [],
  );
}

function skewed(lists: readonly AccountList[]): readonly string[] {
  const all = <Part extends 'contestants' | 'accounts' | 'protected' | 'gaps' | 'skews'>(part: Part) =>
    lists.flatMap((each): AccountList[Part][number][] => [...each[part]]);
  const merged = {
    contestants: all('contestants'),
    accounts: all('accounts'),
    protected: all('protected'),
    gaps: all('gaps'),
    skews: all('skews'),
  };
  return unexplainedSkews(merged).map(({ contest, platform, spread }) => {
    const { measure, most, least } = spread;
    const counts = `${most.counts[measure]} : ${least.counts[measure]}`;
    const who = `${most.contestant.name} : ${least.contestant.name}`;
    return `${contest.election}, ${wordFor(PLATFORM_WORDS, platform)}, ${MEASURE_WORDS[measure]} ${counts} (${who}): timpang lebih dari ${LARGEST_RATIO} : 1 tanpa alasan → lengkapi akun yang kurang, atau tulis alasannya`;
  });
}

function bookFaults(folder: RepoFolder, staged: Metadata<Targets>, origin: Origin): readonly string[] {
  const path = bookPath(origin);
  const sha256 = targetHash(staged, path);
  if (sha256 === null) return [];
  const bytes = readTarget(folder, path, sha256);
  if (bytes === null)
    return [`${path}: tidak ada di staged/targets → salin seluruh folder staged/, atau siapkan ulang`];
  const refused = (why: string) => [
    `${path}: tidak akan diterima pengaya (${why}) → periksa dengan jempol rules check, lalu siapkan ulang`,
  ];
  if (bytes.length > BOOK_CAP) return refused(`${bytes.length} byte, paling banyak ${BOOK_CAP}`);
  const text = textIn(bytes);
  if (text === null) return refused('bukan teks UTF-8');
  const reading = parseBook(text);
  if (!reading.ok) return refused(reading.problem.kind);
  return bookAuthority(reading.book, origin).map(
    (breach) => `${path}: ${BREACH_WORDS[breach.kind]} (${breachName(breach)}) → hapus dari sini`,
  );
}

const BREACH_WORDS: Readonly<Record<AuthorityBreach['kind'], string>> = {
  'foreign-section': 'bagian yang bukan wewenang daftar ini',
  'foreign-region': 'surat edaran wilayah lain',
  'national-number': 'surat edaran dengan nomor aturan nasional',
};

function breachName(breach: AuthorityBreach): string {
  return breach.kind === 'foreign-section' ? breach.section : breach.circular.id;
}

function textIn(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
