import type { Metadata, Targets } from '@tufjs/models';
import { evenness, LARGEST_RATIO } from '../core/evenness.ts';
import type { AccountList, Origin } from '../core/list.ts';
import { diffLists, isSame } from '../core/list-diff.ts';
import { bookPath, listPath } from '../core/repository.ts';
import { PLATFORMS } from '../core/vocabulary.ts';
import { decodeList } from '../core/wire/list-file.ts';
import { diffLines } from './list-diff.ts';
import { MEASURE_WORDS, PLATFORM_WORDS, wordFor } from './list-words.ts';
import { delegationsOf } from './repo-draft.ts';
import type { RepoFolder } from './repo-folder.ts';
import { shortId } from './repo-key.ts';
import { RepoProblem } from './repo-problem.ts';
import type { TargetsRole } from './repo-role.ts';
import { readBook, readListFile } from './repo-stage-before.ts';
import { bookLines } from './repo-stage-book.ts';

export function summaryFile(folder: RepoFolder, role: TargetsRole): string {
  return folder.path('staged', role === 'targets' ? 'summary.txt' : `summary-${role}.txt`);
}

/** Whose list a role of this repository answers for. */
export function originOf(folder: RepoFolder, role: TargetsRole): Origin {
  if (role === 'targets') return folder.settings.origin;
  return { scope: 'region', code: role.slice('region-'.length) };
}

/**
 * What a staged targets file would change, worked out from the files it names and those in force, each checked by its
 * hash: an approver need not believe the text that came along. Throws a RepoProblem when nothing is staged.
 */
export async function stagedReview(folder: RepoFolder, role: TargetsRole): Promise<readonly string[]> {
  const staged = folder.readStaged(role);
  if (staged === null)
    throw new RepoProblem(folder.path('staged', `${role}.json`), 'tidak ada', 'jalankan repo stage');
  const origin = originOf(folder, role);
  const inForce = folder.latest(role);
  const [before, after] = [
    inForce && (await listIn(folder, inForce, origin)),
    await listIn(folder, staged, origin),
  ];
  const { version, expires } = staged.signed;
  const [oldBook, newBook] = [inForce && readBook(folder, inForce, origin), readBook(folder, staged, origin)];
  return [
    `Yang ditandatangani: ${role} versi ${version}, berlaku sampai ${expires.slice(0, 10)}.`,
    ...delegationLines(inForce, staged),
    ...(after === null ? ['Tidak memuat daftar.'] : listLines(before, after)),
    ...bookLines(oldBook, newBook),
    ...fileLines(staged, origin),
  ];
}

async function listIn(
  folder: RepoFolder,
  metadata: Metadata<Targets>,
  origin: Origin,
): Promise<AccountList | null> {
  const named = metadata.signed.targets[listPath(origin)];
  if (named === undefined) return null;
  const file = await readListFile(folder, metadata, origin);
  if (file !== null && file.sha256 === named.custom['sha256']) return decodeList(file.file).list;
  throw new RepoProblem(
    folder.path('staged/targets'),
    `daftar dalam ${listPath(origin)} tidak ada atau bukan yang disebut`,
    'salin seluruh folder staged/ dari mesin pengusul',
  );
}

function listLines(before: AccountList | null, after: AccountList): readonly string[] {
  const { info } = after;
  const then =
    before === null
      ? 'belum ada yang terbit'
      : `yang terbit versi ${before.info.version} (${before.info.date})`;
  const diff = diffLists(before ?? emptied(after), after);
  const changes = isSame(diff)
    ? ['Isi daftar tidak berubah.']
    : ['Perubahan:', ...diffLines(diff).map(indented)];
  return [
    `Daftar: ${info.name.id}, versi ${info.version} (${info.date}); ${then}.`,
    'Akun yang memperingatkan, dulu → nanti:',
    ...countLines(before, after).map(indented),
    ...changes,
    'Perimbangan antarpeserta (yang terbanyak : yang tersedikit):',
    ...spreadLines(after).map(indented),
  ];
}

function emptied(list: AccountList): AccountList {
  const { info } = list;
  const none = { contestants: [], accounts: [], protected: [], gaps: [], skews: [] };
  return { info, ...none, canaries: [], links: [], items: [], phrases: [], hoaxes: [] };
}

function countLines(before: AccountList | null, after: AccountList): readonly string[] {
  const count = (list: AccountList | null, platform: string) =>
    list?.accounts.filter((each) => each.platform === platform && each.status !== 'withdrawn').length ?? 0;
  return PLATFORMS.flatMap((platform) => {
    const [old, now] = [count(before, platform), count(after, platform)];
    return old + now === 0 ? [] : [`${wordFor(PLATFORM_WORDS, platform)} ${old} → ${now}`];
  });
}

function spreadLines(list: AccountList): readonly string[] {
  const lines = evenness(list).flatMap(({ election, region, platforms }) =>
    platforms.flatMap(({ platform, spreads }) =>
      spreads.map(({ measure, most, least, ratio, reason }) => {
        const counts = `${most.counts[measure]} : ${least.counts[measure]}`;
        const who = `${most.contestant.name} : ${least.contestant.name}`;
        const where = [election, region ?? 'nasional', wordFor(PLATFORM_WORDS, platform)].join(', ');
        const why = ratio > LARGEST_RATIO ? `; TIMPANG, alasan: ${reason ?? 'BELUM ADA'}` : '';
        return `${where}, ${MEASURE_WORDS[measure]} ${counts} (${who})${why}`;
      }),
    ),
  );
  return lines.length === 0 ? ['tidak ada yang dapat dibandingkan'] : lines;
}

/** Who may sign for a region is the nation's to say: a change of it is never hidden among accounts. */
function delegationLines(before: Metadata<Targets> | null, after: Metadata<Targets>): readonly string[] {
  const said = (metadata: Metadata<Targets> | null) =>
    (metadata === null ? [] : delegationsOf(metadata.signed)).map(({ region, threshold }) => {
      const ids = metadata?.signed.delegations?.roles?.[`region-${region}`]?.keyIDs ?? [];
      return `wilayah ${region}: ${threshold} dari ${ids.length} kunci (${ids.map(shortId).join(', ')})`;
    });
  const [old, now] = [said(before), said(after)];
  return [
    ...now.filter((line) => !old.includes(line)).map((line) => `Delegasi baru: ${line}`),
    ...old.filter((line) => !now.includes(line)).map((line) => `Delegasi tidak lagi: ${line}`),
  ];
}

function fileLines({ signed }: Metadata<Targets>, origin: Origin): readonly string[] {
  const main = [listPath(origin), bookPath(origin)];
  const deltas = Object.entries(signed.targets).filter(([path]) => path.endsWith('.jnd'));
  const others = Object.keys(signed.targets).filter((path) => !main.includes(path) && !path.endsWith('.jnd'));
  const longest = Math.max(0, ...deltas.map(([, { length }]) => length));
  return [
    ...main.flatMap((path) => {
      const named = signed.targets[path];
      return named === undefined
        ? []
        : [`${path}: ${named.length} byte, SHA-256 ${named.hashes['sha256'] ?? '?'}`];
    }),
    `Delta dari versi sebelumnya: ${deltas.length}${deltas.length === 0 ? '' : `, terbesar ${longest} byte`}.`,
    ...others.map((path) => `BERKAS TAK DIKENAL: ${path}`),
  ];
}

function indented(line: string): string {
  return `  ${line}`;
}
