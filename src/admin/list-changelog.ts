import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Account, AccountList, Contestant, Source } from '../core/list.ts';
import { type Compared, changeText, compareFolders, rowName } from './list-diff.ts';
import { nameOf } from './list-entry.ts';
import { MEASURE_WORDS, PLATFORM_WORDS, ROLE_WORDS, STATUS_WORDS, wordFor } from './list-words.ts';
import type { Outcome } from './outcome.ts';

const HEADING = '# Catatan perubahan daftar';
const FOREWORD =
  'Catatan umum: apa yang masuk, berubah, dipersoalkan, dan ditarik, dengan sumbernya. Terdaftar berarti ada dalam daftar, bukan melanggar.';

/**
 * `jempol list changelog OLD NEW --out FILE`: writes one version's part of the public record on top of the earlier
 * ones; run again, it replaces that part.
 */
export function listChangelog(old: string, now: string, rules: string, out: string | null): Outcome {
  const compared = compareFolders(old, now, rules);
  if ('problems' in compared) return { lines: compared.problems, exitCode: 1 };
  const part = changelogPart(compared);
  if (out === null) return { lines: [part], exitCode: 0 };
  try {
    const earlier = existsSync(out) ? readFileSync(out, 'utf8') : '';
    writeFileSync(out, withPart(earlier, part));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { lines: [`${out} tidak dapat ditulis: ${reason} → periksa izinnya`], exitCode: 1 };
  }
  return { lines: [`Ditulis: ${out}, ${title(compared.after)}`], exitCode: 0 };
}

/** The record with this part in the place of an earlier one of the same version, newest first. */
export function withPart(record: string, part: string): string {
  const [name = ''] = part.split('\n', 1);
  const [head = '', ...parts] = record.split(/\n(?=## )/);
  const others = parts.filter((each) => each.split('\n', 1)[0] !== name);
  const opening = head.trim() === '' ? `${HEADING}\n\n${FOREWORD}\n` : head;
  return `${[opening.trimEnd(), part.trimEnd(), ...others.map((each) => each.trimEnd())].join('\n\n')}\n`;
}

function title({ info }: AccountList): string {
  return `${info.name.id}, versi ${info.version}`;
}

export function changelogPart({ before, after, diff }: Compared): string {
  const { accounts, protected: cleared, skews, gaps } = diff;
  const now = (status: Account['status']) =>
    accounts.changed.filter((each) => each.after.status === status && each.before.status !== status);
  const moved = new Set([...now('disputed'), ...now('withdrawn')]);
  const entry = (account: Account) => entryText(account, after.contestants, after);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Baru', accounts.added.map(entry)],
    ['Dipersoalkan', now('disputed').map((each) => entry(each.after))],
    ['Ditarik', now('withdrawn').map((each) => entry(each.after))],
    ['Dihapus dari berkas', accounts.removed.map((each) => entryText(each, before.contestants, before))],
    [
      'Berubah',
      accounts.changed
        .filter((each) => !moved.has(each))
        .map(
          (each) =>
            `${rowName(each.after)}: ${each.fields.map((field) => changeText(field, each.before, each.after)).join('; ')}`,
        ),
    ],
    [
      'Akun dilindungi',
      [
        ...cleared.added.map((each) => `baru: ${rowName(each)}, ${each.institution}`),
        ...cleared.removed.map((each) => `dihapus: ${rowName(each)}, ${each.institution}`),
      ],
    ],
    [
      'Kekosongan yang dinyatakan',
      gaps.added.map((each) => `${nameIn(after.contestants, each.contestant)}: ${each.reason}`),
    ],
    [
      'Ketimpangan dan alasannya',
      [...skews.added, ...skews.changed.map((each) => each.after)].map(
        (each) =>
          `${each.election}, ${wordFor(PLATFORM_WORDS, each.platform)}, ${MEASURE_WORDS[each.measure]} sampai ${each.ratio} : 1: ${each.reason}`,
      ),
    ],
    ['Sedang dipersoalkan', after.accounts.filter(({ status }) => status === 'disputed').map(entry)],
  ];
  const written = sections.filter(([, lines]) => lines.length > 0);
  return [
    `## ${title(after)} (${after.info.date})`,
    '',
    `Dibandingkan dengan versi ${before.info.version} (${before.info.date}). Keberatan: ${after.info.contact ?? 'kontak belum ditunjuk'}.`,
    '',
    ...(written.length === 0 ? ['Tidak ada perubahan pada entri.', ''] : []),
    ...written.flatMap(([name, lines]) => [`### ${name}`, '', ...lines.map((each) => `- ${each}`), '']),
  ].join('\n');
}

function entryText(account: Account, contestants: readonly Contestant[], { info }: AccountList): string {
  const { platform, contestant, role, status, note, replyBy, contact, sources } = account;
  const parts = [
    `${wordFor(PLATFORM_WORDS, platform)} ${nameOf(account)}: ${nameIn(contestants, contestant)}, ${wordFor(ROLE_WORDS, role)}`,
    `sumber: ${sources.map(sourceText).join(' + ')}`,
  ];
  if (status !== 'active') parts.push(`${wordFor(STATUS_WORDS, status)}: ${note ?? 'tanpa alasan tertulis'}`);
  if (status === 'disputed')
    parts.push(
      `dijawab paling lambat ${replyBy ?? '(belum ditentukan)'} oleh ${contact ?? info.contact ?? '(belum ditunjuk)'}`,
    );
  return parts.join('; ');
}

function sourceText({ title: name, date }: Source): string {
  return `${name}, ${date}`;
}

function nameIn(contestants: readonly Contestant[], id: string): string {
  return contestants.find((each) => each.id === id)?.name ?? id;
}
