import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { getuid } from 'node:process';

export interface Browsers {
  readonly chromium: string;
  readonly firefox: string;
}

/** Chrome itself is left out: Chrome-branded builds ignore --load-extension. */
const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

type Name = keyof Browsers;
const PLACES = { chromium: CHROMIUM, firefox: FIREFOX } as const;
/** The oldest that can run the extension: the manifest's own minimum (wxt.config.ts). */
const LEAST = { chromium: 137, firefox: 140 } as const;
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
const CALLED = { chromium: 'Chromium', firefox: 'Firefox' } as const;
const CHOSEN = { chromium: 'JEMPOL_CHROMIUM', firefox: 'JEMPOL_FIREFOX' } as const;

const chosen = (name: Name): string => process.env[CHOSEN[name]] ?? '';

const versions = new Map<string, number>();

/** Major version a browser says of itself; 0 where it says none. Asked once a file: every launch comes by here. */
function versionOf(path: string): number {
  const known = versions.get(path);
  if (known !== undefined) return known;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const version = Number(/(\d+)\.\d/.exec(stdout ?? '')?.[1] ?? 0);
  versions.set(path, version);
  return version;
}

/** The first that is new enough, or else the first there is. */
function find(name: Name): string | null {
  const places = chosen(name) === '' ? PLACES[name] : [chosen(name)];
  const there = places.filter((place) => existsSync(place));
  return there.find((place) => versionOf(place) >= LEAST[name]) ?? there[0] ?? null;
}

/** What keeps a browser from being used, in the words of the closing line; null when nothing does. */
function fault(name: Name): string | null {
  const path = find(name);
  const wanted = `${CALLED[name]} ${LEAST[name]}+`;
  if (path === null) return `${wanted} (${CHOSEN[name]})`;
  const version = versionOf(path);
  if (version >= LEAST[name]) return null;
  return `${wanted} (${CHOSEN[name]}; ${path}: ${version === 0 ? 'tanpa versi / no version' : version})`;
}

function install(packages: readonly string[]): void {
  console.log(`Memasang peramban untuk uji: apt-get install ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ])
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
}

function insist(wanted: readonly Name[]): void {
  // A browser somebody chose is theirs to mend: installing another would not be used.
  const ours = wanted.filter((name) => fault(name) !== null && chosen(name) === '');
  if (ours.length > 0 && getuid?.() === 0 && existsSync('/etc/debian_version')) {
    install(ours.map((name) => PACKAGES[name]));
    versions.clear();
  }
  const lacking = wanted.filter((name) => fault(name) !== null);
  if (lacking.length === 0) return;
  const packages = lacking.map((name) => PACKAGES[name]).join(' ');
  console.error(
    `Pasang dahulu / install first: ${lacking.map(fault).join(', ')}. Debian: apt-get install ${packages}`,
  );
  process.exit(1);
}

function pathOf(name: Name): string {
  const path = find(name);
  if (path === null) throw new Error(`${CALLED[name]} is gone`);
  return path;
}

/**
 * Paths of a Chromium and a Firefox new enough (JEMPOL_CHROMIUM and JEMPOL_FIREFOX override). As root on Debian what
 * is missing or too old is installed; elsewhere, or if that did not help, the process ends with one line that says so.
 */
export function ensureBrowsers(): Browsers {
  insist(['chromium', 'firefox']);
  return { chromium: pathOf('chromium'), firefox: pathOf('firefox') };
}

/** The same for Chromium alone: a machine without Firefox is good enough for what needs only one browser. */
export function ensureChromium(): string {
  insist(['chromium']);
  return pathOf('chromium');
}
