import { Metadata } from '@tufjs/models';
import type { Outcome } from './outcome.ts';
import type { RepoContext, RepoValues } from './repo-context.ts';
import { delegationsOf, draftTargets, onlineKeys, publicOf, withDelegations } from './repo-draft.ts';
import { RepoFolder } from './repo-folder.ts';
import { readKeys, refuseRepeated } from './repo-key-ring.ts';
import { RepoProblem } from './repo-problem.ts';
import { roleOfRegion } from './repo-role.ts';

/** Proposer and approver are two people everywhere. */
const LEAST = 2;

/** `repo delegate`: a region's keys answer for `accounts/CODE/*` in the national repository, or no longer do. */
export async function delegate(values: RepoValues, { now }: RepoContext): Promise<Outcome> {
  const folder = RepoFolder.open(values.repo ?? '.');
  const { region, withdraw = false, 'region-key': paths = [] } = values;
  if (region === undefined)
    throw new RepoProblem('repo delegate', '--region belum disebut', 'tulis misalnya --region 33.25');
  const role = roleOfRegion(region);
  if (folder.settings.origin.scope !== 'national')
    throw new RepoProblem(
      'repo delegate',
      'bukan repositori nasional',
      'repositori daerah ditandatangani kuncinya sendiri',
    );
  const draft = draftTargets(folder, 'targets', now);
  const others = delegationsOf(draft).filter((each) => each.region !== region);
  const known = delegationsOf(draft).length > others.length;
  if (withdraw && !known)
    throw new RepoProblem(`--region ${region}`, 'tidak didelegasikan', 'lihat repo status');

  const threshold = Number(values.threshold ?? LEAST);
  const ring = withdraw ? [] : readKeys(paths, '--region-key');
  // The online key lies open on a server: as one of two persons it would leave the other alone (key compromise).
  refuseRepeated([...ring, ...onlineKeys(folder)], '--region-key');
  const keys = ring.map(publicOf);
  if (!withdraw) refuseWeak(threshold, keys.length);
  const all = withdraw ? others : [...others, { region, keys, threshold }];
  folder.writeStaged('targets', new Metadata(withDelegations(draft, all.toSorted(byRegion))));
  const lines = [
    withdraw
      ? `wilayah ${region}: delegasi dicabut; namanya tetap tercatat di snapshot`
      : `wilayah ${region}: ${threshold} dari ${keys.length} kunci menandatangani ${role}`,
    `${folder.path('staged/targets.json')}: versi ${draft.version}, menunggu tanda tangan pemegang targets.`,
  ];
  if (!withdraw && known) lines.push(...renewRegion(folder, role, now));
  return { lines, exitCode: 0 };
}

/** Other keys mean other signatures: what is in force is staged again, one version on, to be signed by the new ones. */
export function renewRegion(
  folder: RepoFolder,
  role: ReturnType<typeof roleOfRegion>,
  now: number,
): readonly string[] {
  if (folder.latest(role) === null && folder.readStaged(role) === null) return [];
  const draft = draftTargets(folder, role, now);
  folder.writeStaged(role, new Metadata(draft));
  return [
    `${folder.path('staged', `${role}.json`)}: versi ${draft.version}, isi tetap, menunggu tanda tangan kunci barunya.`,
  ];
}

function refuseWeak(threshold: number, count: number): void {
  if (!Number.isInteger(threshold) || threshold < LEAST)
    throw new RepoProblem(
      '--threshold',
      'kurang dari dua',
      'yang mengusulkan bukan yang menyetujui: tulis 2 atau lebih',
    );
  if (count < threshold)
    throw new RepoProblem(
      '--region-key',
      `${count} kunci untuk ${threshold} tanda tangan`,
      'sebutkan .pub sebanyak itu atau lebih',
    );
}

function byRegion(a: { readonly region: string }, b: { readonly region: string }): number {
  return a.region < b.region ? -1 : 1;
}
