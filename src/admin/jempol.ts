#!/usr/bin/env node
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Outcome, RulesPlace } from './outcome.ts';
import { checkRules } from './rules-check.ts';
import { formatRules } from './rules-format.ts';
import { who } from './who.ts';

const HELP = `jempol: perkakas pengelola Jempol Netral

  jempol rules check     memeriksa rules/: semua masalah sekaligus, atau "sah"
  jempol rules format    menulis ulang rules/ dalam satu bentuk baku
  jempol who <URL>       akun yang disebut alamat itu, dan apakah ia terdaftar

Pilihan:
  --rules <folder>       folder aturan (bawaan: rules/ proyek ini)
  --edition <folder>     folder edisi yang digabungkan di atasnya, misalnya test/edition`;

const OPTIONS = { rules: { type: 'string' }, edition: { type: 'string' } } as const;
const PROJECT_RULES = fileURLToPath(new URL('../../rules', import.meta.url));

/** Runs one command line (without `node jempol`). */
export function jempol(args: readonly string[]): Outcome {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch {
    // parseArgs throws only for options it does not know or that lack their value.
    return misuse('pilihan tidak dikenal atau tanpa nilai');
  }
  const { positionals, values } = parsed;
  const place: RulesPlace = { folder: values.rules ?? PROJECT_RULES, edition: values.edition ?? null };
  const [command, argument, ...rest] = positionals;
  if (rest.length > 0) return misuse(`terlalu banyak kata: ${rest.join(' ')}`);
  if (command === 'rules' && argument === 'check') return checkRules(place);
  if (command === 'rules' && argument === 'format') return formatRules(place);
  if (command === 'who' && argument !== undefined) return who(argument, place);
  return misuse(command === undefined ? null : `perintah tidak dikenal: ${positionals.join(' ')}`);
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

function misuse(reason: string | null): Outcome {
  return { lines: reason === null ? [HELP] : [reason, '', HELP], exitCode: 2 };
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { lines, exitCode } = jempol(process.argv.slice(2));
  (exitCode === 0 ? console.log : console.error)(lines.join('\n'));
  process.exitCode = exitCode;
}
