import { type AccountKey, accountKeys, canonicalAccount } from '../core/account.ts';
import { canonicalUrl } from '../core/account-page.ts';
import type { Account, AccountList, Protected, Source } from '../core/list.ts';
import { keysOf } from './check-accounts.ts';
import type { Outcome, RulesPlace } from './outcome.ts';
import { problemLine } from './problem.ts';
import { readRules } from './read-rules.ts';

const ROLES: Readonly<Record<Account['role'], string>> = {
  candidate: 'calon',
  prospective: 'bakal calon',
  party: 'partai politik',
  team: 'tim pemenangan',
  supporter: 'halaman pendukung',
  office: 'akun jabatan petahana',
  'dual-use': 'akun petahana yang juga dipakai untuk jabatannya',
};

const CONFIDENCE = { high: 'tinggi', medium: 'sedang', derived: 'turunan' } as const;
const STATUS = { active: 'aktif', disputed: 'dipersoalkan', withdrawn: 'ditarik' } as const;

/** `jempol who <URL>`: the account an address names, and what the rules say about it. */
export function who(url: string, { folder, edition }: RulesPlace): Outcome {
  const reading = readRules(folder, edition);
  if (!reading.ok) return { lines: reading.problems.map(problemLine), exitCode: 1 };
  const ref = canonicalAccount(url);
  if (ref === null) {
    return { lines: [`Alamat ini tidak menyebut akun yang dikenal: ${url}`], exitCode: 0 };
  }
  const keys = accountKeys(ref);
  const lines = [`Akun      ${keys.join(', ')}`, `Alamat    ${canonicalUrl(ref)}`];
  return { lines: [...lines, ...findings(reading.data.list, keys)], exitCode: 0 };
}

function findings(list: AccountList, keys: readonly AccountKey[]): readonly string[] {
  const named = (entry: Account | Protected) => keysOf(entry).some((key) => keys.includes(key));
  const cleared = list.protected.filter(named);
  const accounts = list.accounts.filter(named);
  if (cleared.length === 0 && accounts.length === 0) {
    return ['Keadaan   tidak terdaftar (tidak ada peringatan; itu bukan izin)'];
  }
  return [...cleared.flatMap(protectedLines), ...accounts.flatMap((account) => accountLines(list, account))];
}

function protectedLines(entry: Protected): readonly string[] {
  return [
    'Keadaan   dilindungi: akun lembaga netral, tidak pernah memicu peringatan',
    `Lembaga   ${entry.institution}`,
    `Keyakinan ${CONFIDENCE[entry.confidence]}`,
    ...entry.sources.map(sourceLine),
  ];
}

function accountLines({ info, contestants }: AccountList, account: Account): readonly string[] {
  const contestant = contestants.find((each) => each.id === account.contestant);
  const past = account.validTo !== null && account.validTo < info.date;
  return [
    `Keadaan   ${past ? 'terdaftar, tetapi masa berlakunya sudah lewat (tidak ada peringatan)' : 'terdaftar'}`,
    `Peserta   ${contestant?.name ?? account.contestant}${account.person === null ? '' : ` (${account.person})`}`,
    `Peran     ${ROLES[account.role]}`,
    `Berlaku   ${account.validFrom ?? 'tanpa awal'} sampai ${account.validTo ?? 'tanpa akhir yang diketahui'}`,
    `Status    ${STATUS[account.status]}; keyakinan ${CONFIDENCE[account.confidence]}`,
    ...account.sources.map(sourceLine),
    ...(account.note === null ? [] : [`Catatan   ${account.note}`]),
    `Daftar    ${info.name.id}, versi ${info.version}, ${info.date}`,
  ];
}

function sourceLine({ title, date, url }: Source): string {
  return `Sumber    ${title}, ${date}${url === null ? '' : `, ${url}`}`;
}
