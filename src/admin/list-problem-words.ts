import { PLATFORMS } from '../core/vocabulary.ts';
import { PLATFORM_WORDS, wordFor } from './list-words.ts';
import type { Problem } from './problem.ts';
import { problemLine } from './problem.ts';

type Words = readonly [problem: string, remedy: string];

/** What the checks of a list say, in the words of whoever keeps it: `$1` is the first group. */
const SAID: readonly (readonly [RegExp, Words])[] = [
  [/^neither a handle nor an id$/, ['tanpa nama akun dan tanpa nomor', 'isi salah satunya dari sumbernya']],
  [
    /^(".*") is no handle (\w+) could hold$/s,
    ['$1 tidak mungkin nama akun di $2', 'salin dari alamat profilnya'],
  ],
  [/^(".*") is no id of (\w+)$/s, ['$1 bukan nomor akun di $2', 'salin nomor tetap dari platformnya']],
  [/^(\S+) is before (\S+)$/, ['$1 mendahului $2', 'tukar atau betulkan kedua tanggalnya']],
  [
    /^a supporter’s personal profile$/,
    ['profil pribadi seorang pendukung', 'hapus: perorangan tidak pernah dimuat'],
  ],
  [
    /^nobody declared this person a prospective candidate$/,
    [
      'belum ada yang menyatakan orang ini bakal calon',
      'tambahkan sumber: pernyataannya sendiri, partainya, atau pendaftaran',
    ],
  ],
  [
    /^confidence and first source disagree$/,
    [
      'keyakinan “turunan” dan jenis sumber pertama tidak sejalan',
      'pakai “turunan” pada keduanya, atau tidak sama sekali',
    ],
  ],
  [
    /^no Instagram entry of the same name and contestant$/,
    [
      'tidak ada akun Instagram bernama sama milik peserta ini',
      'daftarkan dahulu akun Instagramnya, atau hapus ini',
    ],
  ],
  [/^(\S+) is already in (.+)$/s, ['$1 sudah ada di $2', 'pertahankan satu saja']],
  [/^already in (.+)$/s, ['sudah ada di $1', 'pertahankan satu saja']],
  [/^(\S+) is protected in (.+)$/s, ['$1 dilindungi di $2', 'putuskan yang mana, hapus yang lain']],
  [/^(\S+) does not exist$/, ['$1 tidak dikenal', 'tambahkan dahulu, atau betulkan kodenya']],
  [/^an invented source$/, ['sumber rekaan', 'pindahkan ke edisi uji']],
  [
    /^(\S+) is later than the list’s own date (\S+)$/,
    [
      '$1 lebih baru daripada tanggal daftar, $2',
      'betulkan, atau naikkan tanggal dan versi di accounts/list.json',
    ],
  ],
  [
    /^(listed|withdrawn|protected) on (\w+) in (\S+): (\d+) against (\d+) of (\S+) without a reason$/,
    [
      'ketimpangan tanpa alasan di $2 ($1), $3: $4 banding $5 milik $6',
      'lengkapi akun yang kurang, atau tulis Alasan ketimpangan di lembar “surat” (--reason)',
    ],
  ],
  [/^(disputed|withdrawn) without a reason$/, ['$1 tanpa alasan', 'isi Catatan: alasannya, untuk umum']],
  [
    /^a reply is due, but nothing is disputed$/,
    ['ada batas jawaban, padahal tidak dipersoalkan', 'kosongkan, atau tulis Status “dipersoalkan”'],
  ],
  [
    /^disputed, and no day by which it is answered$/,
    ['dipersoalkan tanpa batas jawaban', 'isi Batas jawaban'],
  ],
  [
    /^disputed, and nobody to turn to$/,
    ['dipersoalkan tanpa kontak', 'isi Kontak, pada baris ini atau di lembar “surat”'],
  ],
  [/^region (\S+) has no name$/, ['kode wilayah $1 tidak dikenal', 'betulkan kodenya']],
  [/^no such folder$/, ['foldernya tidak ada', 'periksa ejaannya']],
  [/^not JSON: (.*)$/s, ['isinya rusak: $1', 'pulihkan dari salinan terakhir, atau betulkan tanda bacanya']],
];

const MISSING = /^neither listed on (\w+) nor explained$/;

/** One line a problem, in Indonesian; whoever is missing on a platform is named in one line a platform. */
export function problemsInWords(problems: readonly Problem[]): readonly string[] {
  const missing = new Map<string, string[]>();
  for (const { problem, label } of problems) {
    const platform = MISSING.exec(problem)?.[1];
    if (platform !== undefined) missing.set(platform, [...(missing.get(platform) ?? []), label ?? '?']);
  }
  return [
    ...problems.filter(({ problem }) => !MISSING.test(problem)).map(inWords),
    ...[...missing].map(([platform, who]) => {
      const remedy =
        'tambahkan akunnya, atau baris dengan Peserta, Platform, Akun kosong, dan Alasan tidak ada akun';
      return `Belum ada akun di ${shown(platform)}, dan tidak ada alasannya: ${who.join(', ')} → ${remedy}`;
    }),
  ];
}

/** What the table does not know stays as the checks say it. */
function inWords(problem: Problem): string {
  for (const [pattern, [said, remedy]] of SAID) {
    const found = pattern.exec(problem.problem);
    if (found === null) continue;
    const filled = said.replaceAll(/\$(\d)/g, (_, group) => shown(found[Number(group)] ?? ''));
    const row = problem.row === null ? '' : ` baris ${problem.row}`;
    const label = problem.label === null ? '' : ` (${problem.label})`;
    return `${problem.file}${row}${label}: ${filled} → ${remedy}`;
  }
  return problemLine(problem);
}

const WORDS: Readonly<Record<string, string>> = {
  listed: 'terdaftar',
  withdrawn: 'ditarik',
  protected: 'dilindungi',
  disputed: 'dipersoalkan',
  ...Object.fromEntries(PLATFORMS.map((each) => [each, wordFor(PLATFORM_WORDS, each)])),
};

function shown(word: string): string {
  return WORDS[word] ?? word;
}
