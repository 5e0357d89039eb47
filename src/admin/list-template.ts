import { existsSync } from 'node:fs';
import type { RulesData } from '../core/rulebook.ts';
import { BATCH_FIELD_NAMES, BATCH_FIELDS } from './list-batch.ts';
import { exportRows } from './list-export.ts';
import { COLUMNS, FIELDS, type Field } from './list-fields.ts';
import { type ListPlace, ownAsList, readPlace, readPlaceOrNew } from './list-place.ts';
import { problemsInWords } from './list-problem-words.ts';
import {
  type Choice,
  CONFIDENCE_WORDS,
  CONTESTANT_WORDS,
  KIND_WORDS,
  PLATFORM_WORDS,
  ROLE_WORDS,
  SOURCE_WORDS,
  STATUS_WORDS,
  wordFor,
} from './list-words.ts';
import { columnLetter, type DropDown, type SheetToWrite, writeSheets } from './list-write-sheet.ts';
import type { Outcome } from './outcome.ts';

/** Rows that show how it is done, on names that belong to nobody; they are never read. */
const EXAMPLES: readonly Partial<Record<Field, string>>[] = [
  {
    contestant: 'Sari dan Budi Contoh',
    person: 'Sari Contoh',
    platform: 'Instagram',
    account: 'https://www.instagram.com/contoh_paslon/',
    contestantKind: 'pasangan calon',
    election: 'pilkada-2024',
    office: 'calon bupati dan wakil bupati Contoh',
    ballot: '1',
  },
  { contestant: 'Sari dan Budi Contoh', platform: 'X', account: 'contoh_paslon' },
  {
    contestant: 'Sari dan Budi Contoh',
    platform: 'Facebook',
    account: 'https://www.facebook.com/profile.php?id=100000000000001',
    role: 'tim',
  },
  {
    contestant: 'Partai Contoh',
    platform: 'TikTok',
    reason: 'Partai menyatakan tidak memiliki akun TikTok.',
  },
];

const GUIDE: readonly string[] = [
  'Satu akun, satu baris, di lembar “akun”. Hanya peserta, timnya, dan halaman kampanye; perorangan tidak pernah dimuat.',
  'Isi lembar “surat” sekali: nomor, tanggal, dan instansi penerbit surat berlaku untuk semua baris tanpa sumber sendiri.',
  'Akun ditulis sebagai alamat (https://…) atau nama akun. “Facebook atas nama …” tidak dapat dicocokkan: baris itu disisihkan ke “belum cocok.xlsx”, tidak ditebak.',
  'Peserta yang tidak punya akun di sebuah platform: kosongkan Akun, tulis alasannya. Daftar yang timpang lebih dari 3 : 1 perlu alasan tertulis di lembar “surat”.',
  'Baris yang kolom No. berisi “petunjuk” atau “contoh” tidak dibaca; boleh dihapus.',
  'Simpan, lalu: npm run jempol -- list import akun.xlsx --into FOLDER. Semua masuk, atau tidak ada yang ditulis; “laporan impor.xlsx” menyebut tiap baris.',
];

/**
 * `jempol list template [DIR] [--out FILE]`: an empty workbook to fill in, or one with the entries that a folder has.
 * Never over a file that exists.
 */
export async function listTemplate(place: ListPlace, filled: boolean, out: string): Promise<Outcome> {
  if (existsSync(out))
    return { lines: [`${out} sudah ada → pakai nama lain: --out akun-baru.xlsx`], exitCode: 1 };
  const reading = filled ? readPlace(place) : readPlaceOrNew(place);
  if (!reading.ok) return { lines: problemsInWords(reading.problems), exitCode: 1 };
  const { data } = reading;
  const list = ownAsList(place, data.list, reading.files);
  const entries = filled ? exportRows({ ...list, contestants: data.list.contestants }) : [];
  const failure = await writeSheets(out, [
    accountSheet(entries),
    letterSheet(),
    choiceSheet(data),
    guideSheet(),
  ]);
  if (failure !== null) return { lines: [failure], exitCode: 1 };
  const lines = [
    `Ditulis: ${out}${filled ? ` dengan ${entries.length} baris dari ${place.folder}` : ''}`,
    `Isi lembar “akun” dan “surat”, lalu: jempol list import ${out} --into FOLDER`,
  ];
  return { lines, exitCode: 0 };
}

/** What Excel would change while it is typed: numbers of accounts, names that begin with @, days. */
const TYPED: readonly Field[] = ['account', 'id', 'from', 'to', 'replyBy', 'sourceDate', 'ballot'];
const WIDE: readonly Field[] = ['account', 'contestant', 'source', 'note', 'reason', 'office'];

function accountSheet(entries: readonly (readonly string[])[]): SheetToWrite {
  const help = FIELDS.map((field) => (field === 'mark' ? 'petunjuk' : COLUMNS[field].help));
  const examples = EXAMPLES.map((cells) =>
    FIELDS.map((field) => (field === 'mark' ? 'contoh' : (cells[field] ?? ''))),
  );
  return {
    name: 'akun',
    header: FIELDS.map((field) => COLUMNS[field].names[0]),
    rows: [help, ...(entries.length === 0 ? examples : entries)],
    widths: FIELDS.map((field) => (field === 'mark' ? 9 : WIDE.includes(field) ? 34 : 18)),
    explained: entries.length === 0 ? 1 + examples.length : 1,
    textColumns: TYPED.map((field) => FIELDS.indexOf(field)),
    dropDowns: CHOICES.flatMap(({ field, words }, at): DropDown[] => {
      const letter = columnLetter(at);
      const range = `pilihan!$${letter}$2:$${letter}$${Object.keys(words).length + 1}`;
      return [{ column: FIELDS.indexOf(field), range }];
    }),
  };
}

const CHOICES: readonly { readonly field: Field; readonly words: Choice<string> }[] = [
  { field: 'platform', words: PLATFORM_WORDS },
  { field: 'kind', words: KIND_WORDS },
  { field: 'role', words: ROLE_WORDS },
  { field: 'status', words: STATUS_WORDS },
  { field: 'sourceKind', words: SOURCE_WORDS },
  { field: 'confidence', words: CONFIDENCE_WORDS },
  { field: 'contestantKind', words: CONTESTANT_WORDS },
];

function choiceSheet({ elections, list }: RulesData): SheetToWrite {
  const columns = [
    ...CHOICES.map(({ field, words }) => ({
      name: COLUMNS[field].names[0],
      values: Object.keys(words).map((each) => wordFor(words, each)),
    })),
    { name: 'Pemilihan', values: elections.map(({ id }) => id) },
    { name: 'Nama pemilihan', values: elections.map(({ name }) => name.id) },
    { name: 'Peserta yang sudah ada', values: list.contestants.map(({ name }) => name) },
  ];
  const longest = Math.max(...columns.map(({ values }) => values.length));
  return {
    name: 'pilihan',
    header: columns.map(({ name }) => name),
    rows: Array.from({ length: longest }, (_, row) => columns.map(({ values }) => values[row] ?? '')),
    widths: columns.map(() => 26),
  };
}

function letterSheet(): SheetToWrite {
  return {
    name: 'surat',
    header: ['Isian', 'Nilai', 'Keterangan'],
    rows: BATCH_FIELD_NAMES.map((field) => [BATCH_FIELDS[field].name, '', BATCH_FIELDS[field].help]),
    widths: [28, 44, 70],
  };
}

function guideSheet(): SheetToWrite {
  return { name: 'petunjuk', header: ['Cara mengisi'], rows: GUIDE.map((each) => [each]), widths: [120] };
}
