import { parseArgs } from 'node:util';
import { atHome } from './home-path.ts';
import { BATCH_FIELD_NAMES, BATCH_FIELDS, type BatchField } from './list-batch.ts';
import { listChangelog } from './list-changelog.ts';
import { checkListFolder } from './list-check.ts';
import { listDiff } from './list-diff.ts';
import { listEvenness } from './list-evenness.ts';
import { importList } from './list-import.ts';
import { listPlace } from './list-place.ts';
import { listPreview } from './list-preview.ts';
import { listTemplate } from './list-template.ts';
import { optionProblem } from './option-problem.ts';
import type { Outcome } from './outcome.ts';

const OPTION_LINES = BATCH_FIELD_NAMES.map(
  (field) => `    --${field.padEnd(13)} ${BATCH_FIELDS[field].name}: ${BATCH_FIELDS[field].help}`,
);

export const LIST_HELP = `jempol list: daftar akun dari lembar kerja (.xlsx atau .csv)

  jempol list template [FOLDER] [--out akun.xlsx]
                         lembar kosong untuk diisi; dengan FOLDER: berisi entrinya, untuk diperbarui
  jempol list import <berkas> --into FOLDER
                         memasukkan semua baris, atau tidak satu pun; laporan per baris di “laporan impor.xlsx”
  jempol list check [FOLDER]
                         memeriksa daftar: semua masalah sekaligus, atau "sah"
  jempol list diff LAMA BARU
                         apa yang baru, berubah, dan hilang di antara dua folder
  jempol list evenness [FOLDER]
                         akun per peserta dan platform dalam tiap pemilihan, kekosongan, ketimpangan
  jempol list preview <akun> [FOLDER]
                         apa yang akan dibaca orang yang menekan suka di akun itu
  jempol list changelog LAMA BARU [--out catatan.md]
                         catatan umum perubahan daftar

  FOLDER                 daftar milik Anda: accounts/ (dan protected/), atau salinan utuh rules/
  --rules FOLDER         aturan dan daftar nasional yang mendasarinya (bawaan: rules/ proyek ini)

  Untuk import, pengganti lembar “surat”:
${OPTION_LINES.join('\n')}`;

const TEXT = { type: 'string' } as const;
const BATCH_OPTIONS = Object.fromEntries(BATCH_FIELD_NAMES.map((field) => [field, TEXT]));
const OPTIONS = {
  into: TEXT,
  out: TEXT,
  rules: TEXT,
  ...(BATCH_OPTIONS as Readonly<Record<BatchField, typeof TEXT>>),
};

/** How many words each command takes beside its name: at least, at most. */
const WORDS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  template: [0, 1],
  import: [1, 1],
  check: [0, 1],
  diff: [2, 2],
  evenness: [0, 1],
  preview: [1, 2],
  changelog: [2, 2],
};

interface Surroundings {
  /** The project's own rules. */
  readonly rules: string;
  /** The local day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Runs one `jempol list …` line (without those two words). */
export async function listCommand(
  args: readonly string[],
  { rules: project, today }: Surroundings,
): Promise<Outcome> {
  const parsed = parse(args.map(atHome));
  if (typeof parsed === 'string') return misuse(parsed);
  const { into, out, rules = project, ...batch } = parsed.values;
  const [command = '', first, second] = parsed.positionals;
  const [least, most] = WORDS[command] ?? [0, 0];
  const given = parsed.positionals.length - 1;
  if (WORDS[command] === undefined)
    return misuse(command === '' ? null : `perintah tidak dikenal: list ${command}`);
  if (given < least || given > most)
    return misuse(`list ${command}: ${given < least ? 'kurang' : 'terlalu banyak'} kata`);
  const place = (folder: string | undefined) => listPlace(folder ?? rules, rules);
  switch (command) {
    case 'import':
      if (first === undefined || into === undefined)
        return misuse('list import: sebutkan folder daftar Anda dengan --into FOLDER');
      return importList(first, listPlace(into, rules), batch, today);
    case 'template':
      return listTemplate(place(first), first !== undefined, out ?? 'akun.xlsx');
    case 'check':
      return checkListFolder(place(first));
    case 'evenness':
      return listEvenness(place(first));
    case 'preview':
      return listPreview(first ?? '', place(second), today);
    case 'diff':
      return listDiff(first ?? '', second ?? '', rules);
    default:
      return listChangelog(first ?? '', second ?? '', rules, out ?? null);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return optionProblem(error);
  }
}

function misuse(reason: string | null): Outcome {
  return { lines: reason === null ? [LIST_HELP] : [reason, 'Semua perintah: jempol list'], exitCode: 2 };
}
