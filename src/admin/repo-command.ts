import { parseArgs } from 'node:util';
import { cost } from './fleet-cost.ts';
import { atHome } from './home-path.ts';
import { optionProblem } from './option-problem.ts';
import type { Outcome } from './outcome.ts';
import { bundle } from './repo-bundle.ts';
import { check } from './repo-check.ts';
import { REPO_OPTIONS, type RepoContext, type RepoValues } from './repo-context.ts';
import { delegate } from './repo-delegate.ts';
import { init } from './repo-init.ts';
import { keys } from './repo-key-new.ts';
import { rememberOnline } from './repo-online.ts';
import { RepoProblem } from './repo-problem.ts';
import { publish } from './repo-publish.ts';
import { revoke } from './repo-revoke.ts';
import { rotate } from './repo-rotate.ts';
import { sign } from './repo-sign.ts';
import { stage } from './repo-stage.ts';
import { unstage } from './repo-stage-end.ts';
import { status } from './repo-status.ts';

export const REPO_HELP = `jempol repo: menerbitkan daftar yang ditandatangani, sebagai folder biasa di server web mana pun

  jempol repo keys new --out BERKAS [--type ed25519|ecdsa]
                         kunci baru: BERKAS (rahasia, terenkripsi) dan BERKAS.pub (dibagikan)
  jempol repo init --profile national|region|office --origin national|region:33.25|"agency:Nama"
      --root-key A.pub … --targets-key B.pub … --online-key BERKAS
                         repositori baru; office: --root-key dua kali dan --outside-key sekali
  jempol repo stage --list FOLDER [--rules FOLDER] [--region 33.25] [--big-change] [--renew]
                         menyiapkan daftar untuk ditandatangani, beserta ringkasan perubahannya;
                         --renew: isi tetap, hanya masa tanda tangannya yang baru
  jempol repo unstage --role PERAN   melepas yang disiapkan; yang berlaku tetap
  jempol repo sign --key BERKAS [--role PERAN] [--yes]
                         memperlihatkan yang disiapkan, lalu menandatangani; juga di mesin lain, pada salinan folder
  jempol repo publish [--timestamp-only]
                         memeriksa, menandatangani snapshot dan timestamp, menulis public/;
                         --timestamp-only: tanda tangan harian, tanpa isi baru
  jempol repo revoke ENTRI --list FOLDER [--reason ALASAN]
                         menarik satu entri: disiapkan, ditandatangani, diterbitkan seperti biasa
  jempol repo delegate --region 33.25 --region-key A.pub … [--threshold 2]
                         kunci daerah menandatangani daftarnya sendiri; --withdraw mencabutnya
  jempol repo rotate --role PERAN --remove NOMOR --add BARU.pub
                         mengganti kunci; --role root tanpa kunci memperpanjang masa root
  jempol repo status     masa berlaku, siapa belum menandatangani, sidik untuk kebijakan
  jempol repo check URL [--fingerprint SIDIK]
                         memeriksa server yang sudah melayani public/, seperti dilihat peramban
  jempol repo bundle --out BERKAS [--url ALAMAT]
                         satu berkas untuk kantor tanpa internet
  jempol repo cost [--accounts 14700] [--browsers 5600000] [--polls-per-day 4]
                         beban server: permintaan dan data sehari, pembagian pertama

  --repo FOLDER          folder kerja repositori (bawaan: folder ini)
  --fingerprint SIDIK    pada sign: sidik yang dibacakan penerbit, sebagai ganti pertanyaan saat pertama kali
  --online-key BERKAS, atau --online-signer PERINTAH --online-public BERKAS.pub
                         pada publish: letak kunci daring di komputer ini; cukup sekali, tidak ikut dalam folder
  --signer PERINTAH --public BERKAS.pub
                         pengganti --key: perintah yang menerima byte dan mencetak tanda tangan heksadesimal
  JEMPOL_PASSPHRASE      frasa sandi untuk skrip; tanpa itu ditanyakan di terminal`;

type Command = (values: RepoValues, context: RepoContext) => Promise<Outcome>;

/** Each with how many words it takes beside its name. */
const COMMANDS: Readonly<Record<string, { readonly run: Command; readonly words: number }>> = {
  init: { run: init, words: 0 },
  keys: { run: keys, words: 1 },
  stage: { run: stage, words: 0 },
  unstage: { run: unstage, words: 0 },
  sign: { run: sign, words: 0 },
  publish: { run: publishFromHere, words: 0 },
  revoke: { run: revoke, words: 1 },
  check: { run: check, words: 1 },
  bundle: { run: bundle, words: 0 },
  delegate: { run: delegate, words: 0 },
  rotate: { run: rotate, words: 0 },
  status: { run: status, words: 0 },
  cost: { run: cost, words: 0 },
};

/** With `--online-key` (or `--online-signer`) this machine learns first how it reaches the online key. */
async function publishFromHere(values: RepoValues, context: RepoContext): Promise<Outcome> {
  rememberOnline(values, context.machine);
  return publish(values, context);
}

/** Runs one `jempol repo …` line (without those two words). */
export async function repoCommand(args: readonly string[], context: RepoContext): Promise<Outcome> {
  const parsed = parse(args.map(atHome));
  if (typeof parsed === 'string') return misuse(parsed);
  if (parsed.values.help === true) return { lines: [REPO_HELP], exitCode: 0 };
  const [name = '', ...words] = parsed.positionals;
  if (name === '') return misuse(null);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return misuse(`perintah tidak dikenal: repo ${name}`);
  if (words.length !== command.words)
    return misuse(`repo ${name}: ${words.length < command.words ? 'kurang' : 'terlalu banyak'} kata`);
  try {
    return await command.run({ ...parsed.values, words }, context);
  } catch (error) {
    if (error instanceof RepoProblem) return { lines: [error.message], exitCode: 1 };
    throw error;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: REPO_OPTIONS, allowPositionals: true });
  } catch (error) {
    return optionProblem(error);
  }
}

function misuse(reason: string | null): Outcome {
  return { lines: reason === null ? [REPO_HELP] : [reason, 'Semua perintah: jempol repo'], exitCode: 2 };
}
