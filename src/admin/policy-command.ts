import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type IgnoredReason, parsePolicy } from '../core/policy.ts';
import { POLICY_KEYS, type PolicyKey, type PolicyType } from '../core/policy-schema.ts';
import type { RepositoryConfig } from '../core/repository.ts';
import { atHome } from './home-path.ts';
import type { Outcome } from './outcome.ts';
import { type PolicyFile, type PolicyTarget, policyFiles } from './policy-files.ts';
import { POLICY_BROWSERS, POLICY_SYSTEMS } from './policy-places.ts';
import { type PolicyValue, type PolicyValues, registryBytes } from './policy-registry.ts';

/** The option of each key. */
const OPTION_OF: Readonly<Record<PolicyKey, string>> = {
  repositories: 'repository',
  region: 'region',
  agencyName: 'agency',
  helpContact: 'help-contact',
  mode: 'mode',
  sharedComputer: 'shared-computer',
  lockedSettings: 'lock',
  pollHours: 'poll-hours',
  minListVersion: 'min-list-version',
  skipWelcome: 'skip-welcome',
};
const KEYS = Object.entries(OPTION_OF) as readonly (readonly [PolicyKey, string])[];

export const POLICY_HELP = `jempol policy: berkas kebijakan siap pasang untuk komputer yang dikelola

  jempol policy --browser chrome|edge|firefox --os windows|linux|chromeos [pilihan]

  --browser --os         chromeos hanya untuk chrome
  --id ID                ID ekstensi di Chrome atau Edge: 32 huruf di chrome://extensions (edge://extensions),
                         berbeda di tiap toko; Firefox tidak memerlukannya
  --out FOLDER           menulis berkas dan cara memasangnya ke sana; tanpanya: ditampilkan

${KEYS.map(([key, option]) => `  --${option.padEnd(20)} ${POLICY_KEYS[key].title}. ${POLICY_KEYS[key].description}`).join('\n')}

  --repository dan --lock boleh diulang.`;

const TEXT = { type: 'string', multiple: true } as const;
const OPTIONS = Object.fromEntries(
  ['browser', 'os', 'id', 'out', ...Object.values(OPTION_OF)].map((name) => [name, TEXT]),
);
type Given = Readonly<Record<string, readonly string[] | undefined>>;

const REASONS: Readonly<Record<IgnoredReason, string>> = {
  unknown: 'tidak dikenal',
  type: 'jenis nilainya keliru',
  value: 'nilainya tidak berlaku',
  repeated: 'sudah disebut',
};

/** Runs one `jempol policy …` line (without that word). */
export function policyCommand(args: readonly string[]): Outcome {
  if (args.length === 0) return { lines: [POLICY_HELP], exitCode: 2 };
  const given = parse(args.map(atHome));
  if (given === null) return misuse('pilihan tidak dikenal, tanpa nilai, atau kata yang berlebih');
  const twice = Object.entries(given).find(
    ([name, values = []]) => values.length > 1 && name !== 'repository' && name !== 'lock',
  );
  if (twice !== undefined) return misuse(`--${twice[0]} disebut dua kali`);
  const target = targetOf(given);
  if (typeof target === 'string') return misuse(target);
  const values = valuesOf(given);
  const { policy, ignored } = parsePolicy(values);
  const problems = [
    ...ignored.map(({ key, reason }) => problem(key, REASONS[reason])),
    ...policy.repositories.flatMap((each) => doubtful(each, policy.region)),
  ];
  if (problems.length > 0) return { lines: problems, exitCode: 1 };
  const files = policyFiles(target, values);
  const [out] = given['out'] ?? [];
  return out === undefined ? shown(files) : write(files, out);
}

/** What reads well and cannot be meant. */
function doubtful({ url, origin }: RepositoryConfig, region: string | null): readonly string[] {
  const placeholder = url !== null && /^https:\/\/(?:ALAMAT-ANDA|CONTOH)\b/i.test(url);
  // A province's own list serves its regencies too.
  const elsewhere = origin.scope === 'region' && region !== null && !region.startsWith(origin.code);
  return [
    ...(placeholder ? [`--repository → ${url} hanya contoh → tulis alamat server Anda sendiri`] : []),
    ...(elsewhere
      ? [`--repository region:${origin.code} → bukan daftar untuk --region ${region} → samakan keduanya`]
      : []),
  ];
}

function parse(args: readonly string[]): Given | null {
  try {
    // "- sha256:…" is a repository without an address, which parseArgs would take for an option.
    const joined = args
      .join('\0')
      .replaceAll(/(^|\0)(--[a-z-]+)\0(?=- )/g, '$1$2=')
      .split('\0');
    return parseArgs({ args: joined, options: OPTIONS }).values as Given;
  } catch {
    // parseArgs throws only for options it does not know, that lack their value, or for bare words.
    return null;
  }
}

/** What to write for, or what is wrong with what was asked. */
function targetOf(given: Given): PolicyTarget | string {
  const browser = POLICY_BROWSERS.find((each) => each === given['browser']?.[0]);
  const os = POLICY_SYSTEMS.find((each) => each === given['os']?.[0]);
  const [id] = given['id'] ?? [];
  if (browser === undefined) return `--browser → sebutkan salah satu: ${POLICY_BROWSERS.join(', ')}`;
  if (os === undefined) return `--os → sebutkan salah satu: ${POLICY_SYSTEMS.join(', ')}`;
  if (browser === 'firefox') {
    if (os === 'chromeos') return '--os chromeos → hanya ada Chrome di sana: pakai --browser chrome';
    return id === undefined ? { browser, os } : '--id → Firefox tidak memerlukannya: hapus pilihan ini';
  }
  if (id === undefined || !/^[a-p]{32}$/.test(id))
    return `--id → 32 huruf a–p: buka ${browser}://extensions, nyalakan mode pengembang, salin "ID" Jempol Netral`;
  if (browser === 'chrome') return { browser, os, id };
  return os === 'chromeos'
    ? '--os chromeos → hanya ada Chrome di sana: pakai --browser chrome'
    : { browser, os, id };
}

function valuesOf(given: Given): PolicyValues {
  const values = KEYS.flatMap(([key, option]): (readonly [PolicyKey, PolicyValue])[] => {
    const texts = given[option];
    return texts === undefined ? [] : [[key, readAs(POLICY_KEYS[key].type, texts)]];
  });
  return Object.fromEntries(values);
}

/** What cannot be read stays text, so that the one check of policies (core/policy.ts) says what is wrong with it. */
function readAs(type: PolicyType, texts: readonly string[]): PolicyValue {
  const [text = ''] = texts;
  if (type === 'texts') return texts;
  if (type === 'number' && /^\d+$/.test(text)) return Number(text);
  if (type === 'yes-no' && /^(?:ya|true)$/.test(text)) return true;
  if (type === 'yes-no' && /^(?:tidak|false)$/.test(text)) return false;
  return text;
}

/** `key` may carry the number of the one among several. */
function problem(key: string, what: string): string {
  const [name, at] = key.split(' ');
  const known = KEYS.find(([each]) => each === name);
  if (known === undefined) return `${key} → ${what}`;
  return `--${known[1]}${at === undefined ? '' : ` ke-${at}`} → ${what} → ${POLICY_KEYS[known[0]].description}`;
}

function shown(files: readonly PolicyFile[]): Outcome {
  const lines = files.flatMap(({ name, text, guide }) => [`=== ${name}`, text, ...guide, '']);
  return { lines, exitCode: 0 };
}

function write(files: readonly PolicyFile[], folder: string): Outcome {
  const written = files.flatMap(({ name, text, guide }) => [
    { path: join(folder, name), bytes: name.endsWith('.reg') ? registryBytes(text) : Buffer.from(text) },
    { path: join(folder, `${name}.cara-memasang.txt`), bytes: Buffer.from(`${guide.join('\n')}\n`) },
  ]);
  // A policies.json that stands there may be the whole office's.
  const taken = written.find(({ path, bytes }) => existsSync(path) && !readFileSync(path).equals(bytes));
  if (taken !== undefined)
    return {
      lines: [`${taken.path} → sudah ada dengan isi lain → pindahkan, atau pilih folder lain`],
      exitCode: 1,
    };
  mkdirSync(folder, { recursive: true });
  for (const { path, bytes } of written) writeFileSync(path, bytes);
  return { lines: written.map(({ path }) => `${path} → ditulis`), exitCode: 0 };
}

function misuse(reason: string): Outcome {
  return { lines: [reason, 'Semua pilihan: jempol policy'], exitCode: 2 };
}
