import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { ensureBrowsers } from '../browser/find.ts';

/** Where each browser of Debian reads policy, and under which name a file counts. */
const PLACES = {
  chromium: { folder: '/etc/chromium/policies/managed', file: 'jempol.json' },
  firefox: { folder: '/etc/firefox/policies', file: 'policies.json' },
} as const;

/**
 * Mounts of its own, in which /etc is a copy that forgets: nothing is written to the machine's. The folder of policies
 * in there is one of ours, so that it can be edited from outside while the browser runs.
 */
const PRIVATE = `
mount -t tmpfs tmpfs "$1"
mkdir "$1/upper" "$1/work"
mount -t overlay overlay -o "lowerdir=/etc,upperdir=$1/upper,workdir=$1/work$4" /etc
mkdir -p "$2"
mount --bind "$3" "$2"
shift 4
exec "$@"
`;

/** What a test needs to give one browser a policy. */
export class PolicyPlace {
  /** To be started in the browser's place. */
  readonly executable: string;
  readonly #root = mkdtempSync(join(tmpdir(), 'jempol-policy-'));
  readonly #file: string;

  constructor(browser: keyof typeof PLACES) {
    const { folder, file } = PLACES[browser];
    const [scratch, source] = ['scratch', 'source'].map((each) => join(this.#root, each)) as [string, string];
    mkdirSync(scratch);
    mkdirSync(source);
    this.#file = join(source, file);
    this.executable = join(this.#root, browser);
    // Without root a user namespace lends it, where overlays keep their marks in another place.
    const isRoot = getuid?.() === 0;
    const line = [
      ...['exec', 'unshare', isRoot ? '-m' : '-Urm', 'sh', '-e', '-c', quoted(PRIVATE), 'sh'],
      ...[scratch, folder, source, isRoot ? '' : ',userxattr', ensureBrowsers()[browser]].map(quoted),
      '"$@"',
    ];
    writeFileSync(this.executable, `#!/bin/sh\n${line.join(' ')}\n`);
    chmodSync(this.executable, 0o755);
  }

  /** Why no policy can be given here; null where it can. */
  fault(): string | null {
    const { status, stderr } = spawnSync(this.executable, ['--version'], { encoding: 'utf8' });
    return status === 0 ? null : `no private mounts: ${stderr.trim().split('\n')[0] ?? 'no reason given'}`;
  }

  write(policy: object): void {
    writeFileSync(this.#file, JSON.stringify(policy));
  }

  remove(): void {
    rmSync(this.#file);
  }

  end(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
