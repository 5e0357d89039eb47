#!/usr/bin/env node
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { jakartaDay } from '../core/phase.ts';
import { type Answers, CIRCULAR_FIELD_NAMES, type CircularField } from './circular-answers.ts';
import { importRegions } from './import-regions.ts';
import { listCommand } from './list-command.ts';
import { askCircular, isComplete, newCircular } from './new-circular.ts';
import type { Outcome, RulesPlace } from './outcome.ts';
import { policyCommand } from './policy-command.ts';
import { repoCommand } from './repo-command.ts';
import { atRepoTerminal } from './repo-terminal.ts';
import { checkRules } from './rules-check.ts';
import { formatRules } from './rules-format.ts';
import { reviewRules } from './rules-review.ts';
import { atTerminal } from './terminal.ts';
import { who } from './who.ts';

const HELP = `jempol: perkakas pengelola Jempol Netral

  jempol rules check     memeriksa rules/: semua masalah sekaligus, atau "sah"
  jempol rules format    menulis ulang rules/ dalam satu bentuk baku
  jempol rules import-regions
                         menulis regions.json dari paket npm idn-area-data
  jempol rules review --out <berkas>
                         lembar tinjauan semua teks: .html (cetak) atau .csv (Excel)
  jempol rules new-circular
                         menambah surat edaran: bertanya satu per satu, atau dengan pilihan
  jempol who <URL>       akun yang disebut alamat itu, dan apakah ia terdaftar
  jempol list …          daftar akun dari lembar kerja; jempol list menyebut semuanya
  jempol repo …          menerbitkan daftar yang ditandatangani; jempol repo menyebut semuanya
  jempol policy …        berkas kebijakan untuk komputer yang dikelola; jempol policy menyebut semuanya

Pilihan:
  --rules <folder>       folder aturan (bawaan: rules/ proyek ini)
  --edition <folder>     folder edisi yang digabungkan di atasnya, misalnya test/edition
  --out <berkas>         berkas yang ditulis rules review
  --title --number --date --region --short --acts --binds --wording --plain --plain-en
  --from --to --elections --link
                         jawaban untuk rules new-circular`;

const TEXT = { type: 'string' } as const;
const ANSWERS = Object.fromEntries(CIRCULAR_FIELD_NAMES.map((name) => [name, TEXT]));
const OPTIONS = {
  rules: TEXT,
  edition: TEXT,
  out: TEXT,
  ...(ANSWERS as Readonly<Record<CircularField, typeof TEXT>>),
};
const PROJECT_RULES = fileURLToPath(new URL('../../rules', import.meta.url));

/** Runs one command line (without `node jempol`). */
export function jempol(args: readonly string[]): Outcome {
  const parsed = parse(args);
  if (parsed === null) return misuse('pilihan tidak dikenal atau tanpa nilai');
  const { positionals, values } = parsed;
  const place = placeOf(values);
  const [command, argument, ...rest] = positionals;
  if (rest.length > 0) return misuse(`terlalu banyak kata: ${rest.join(' ')}`);
  if (command === 'rules' && argument === 'check') return checkRules(place);
  if (command === 'rules' && argument === 'format') return formatRules(place);
  if (command === 'rules' && argument === 'review') return reviewRules(values.out ?? null, place);
  if (command === 'rules' && argument === 'new-circular') return newCircular(answersOf(values), place);
  if (command === 'rules' && argument === 'import-regions') return importRegions(place);
  if (command === 'who' && argument !== undefined) return who(argument, place);
  return misuse(command === undefined ? null : `perintah tidak dikenal: ${positionals.join(' ')}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    // parseArgs throws only for options it does not know or that lack their value.
    return null;
  }
}

type Values = NonNullable<ReturnType<typeof parse>>['values'];

function placeOf({ rules, edition }: Values): RulesPlace {
  return { folder: rules ?? PROJECT_RULES, edition: edition ?? null };
}

function answersOf(values: Values): Answers {
  return Object.fromEntries(CIRCULAR_FIELD_NAMES.map((name) => [name, values[name]]));
}

/** A person who left something out is asked for it; a script is told. */
async function run(args: readonly string[]): Promise<Outcome> {
  if (args[0] === 'list')
    return listCommand(args.slice(1), { rules: PROJECT_RULES, today: jakartaDay(Date.now()) });
  if (args[0] === 'repo') return repoCommand(args.slice(1), atRepoTerminal(PROJECT_RULES, Date.now()));
  if (args[0] === 'policy') return policyCommand(args.slice(1));
  const parsed = process.stdin.isTTY ? parse(args) : null;
  if (parsed === null || parsed.positionals.join(' ') !== 'rules new-circular') return jempol(args);
  const { values } = parsed;
  const answers = answersOf(values);
  if (isComplete(answers)) return jempol(args);
  return atTerminal((terminal) => askCircular(answers, placeOf(values), terminal));
}

function misuse(reason: string | null): Outcome {
  return { lines: reason === null ? [HELP] : [reason, '', HELP], exitCode: 2 };
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { lines, exitCode } = await run(process.argv.slice(2));
  (exitCode === 0 ? console.log : console.error)(lines.join('\n'));
  process.exitCode = exitCode;
}
