import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The admin guide's command blocks by the number of their section, as an admin copies them. */
export function guideBlocks(): ReadonlyMap<number, readonly string[]> {
  const guide = readFileSync(`${ROOT}src/admin/guide.md`, 'utf8');
  const blocks = new Map<number, string[]>();
  for (const section of guide.split(/^## /m)) {
    const number = Number.parseInt(section, 10);
    if (Number.isNaN(number)) continue;
    blocks.set(
      number,
      [...section.matchAll(/^```sh\n(?<code>.*?)^```$/gms)].map(({ groups }) => groups?.['code'] ?? ''),
    );
  }
  return blocks;
}

/**
 * Runs one block word for word, at a terminal (`script` makes one): `home` is the admin's own folder, and what asks for
 * it is answered with `ya`. Answers with what was printed; throws when a command fails.
 */
export function follow(
  block: string,
  home: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const lines = `set -e\ncd ${quoted(ROOT)}\n${block}`;
  const child = spawn('script', ['-qec', `bash -c ${quoted(lines)}`, '/dev/null'], {
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: '',
      JEMPOL_PASSPHRASE: 'empat kata yang panjang',
      ...env,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    if (/Ketik ya[^\n]*$/.test(text)) child.stdin.write('ya\n');
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => (code === 0 ? done(printed) : failed(new Error(printed))));
  });
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
