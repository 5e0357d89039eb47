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

function find(override: string | undefined, places: readonly string[]): string | null {
  if (override !== undefined && override !== '') return existsSync(override) ? override : null;
  return places.find((place) => existsSync(place)) ?? null;
}

function look(): { readonly chromium: string | null; readonly firefox: string | null } {
  const { JEMPOL_CHROMIUM, JEMPOL_FIREFOX } = process.env;
  return { chromium: find(JEMPOL_CHROMIUM, CHROMIUM), firefox: find(JEMPOL_FIREFOX, FIREFOX) };
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

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
const CALLED = { chromium: 'Chromium (JEMPOL_CHROMIUM)', firefox: 'Firefox 140+ (JEMPOL_FIREFOX)' } as const;

function insist<Name extends keyof Browsers>(wanted: readonly Name[]): Pick<Browsers, Name> {
  const missing = (): readonly Name[] => {
    const found = look();
    return wanted.filter((name) => found[name] === null);
  };
  if (missing().length > 0 && getuid?.() === 0 && existsSync('/etc/debian_version')) {
    install(missing().map((name) => PACKAGES[name]));
  }
  const lacking = missing();
  if (lacking.length > 0) {
    const names = lacking.map((name) => CALLED[name]).join(', ');
    const packages = lacking.map((name) => PACKAGES[name]).join(' ');
    console.error(`Pasang dahulu / install first: ${names}. Debian: apt-get install ${packages}`);
    process.exit(1);
  }
  return look() as Pick<Browsers, Name>;
}

/**
 * Paths of a Chromium and a Firefox (JEMPOL_CHROMIUM and JEMPOL_FIREFOX override). As root on Debian what is missing
 * is installed; elsewhere the process ends with one line that says what to install.
 */
export function ensureBrowsers(): Browsers {
  return insist(['chromium', 'firefox']);
}

/** The same for Chromium alone: a machine without Firefox is good enough for what needs only one browser. */
export function ensureChromium(): string {
  return insist(['chromium']).chromium;
}
