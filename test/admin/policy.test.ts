import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { policyCommand } from '../../src/admin/policy-command.ts';
import { FIREFOX_ID } from '../../src/admin/policy-places.ts';
import { parsePolicy } from '../../src/core/policy.ts';
import { POLICY_KEY_NAMES } from '../../src/core/policy-schema.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'jempol-policy-'));
afterAll(() => rmSync(ROOT, { recursive: true }));

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const PIN = 'ab'.repeat(32);

/** Every key once, and what it comes to. */
const WHOLE = [
  ...['--repository', `https://daftar.contoh.go.id/ sha256:${PIN} national`],
  ...['--repository', `- sha256:${'cd'.repeat(32)} agency:Kantor "Ünik" \\ Contoh`],
  ...['--region', '33.25', '--agency', 'Kabupaten Batang', '--help-contact', 'pesawat 112'],
  ...['--mode', 'strict', '--shared-computer', 'ya', '--lock', 'mode', '--lock', 'region'],
  ...['--poll-hours', '12', '--min-list-version', '300', '--skip-welcome', 'tidak'],
];
const VALUES = {
  repositories: [WHOLE[1], WHOLE[3]],
  region: '33.25',
  agencyName: 'Kabupaten Batang',
  helpContact: 'pesawat 112',
  mode: 'strict',
  sharedComputer: true,
  lockedSettings: ['mode', 'region'],
  pollHours: 12,
  minListVersion: 300,
  skipWelcome: false,
};

function writtenBy(...args: readonly string[]): ReadonlyMap<string, Buffer> {
  const out = mkdtempSync(join(ROOT, 'out-'));
  const { lines, exitCode } = policyCommand([...args, '--out', out]);
  expect([exitCode, lines.filter((line) => !line.endsWith('ditulis'))]).toEqual([0, []]);
  return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
}

const textOf = (files: ReadonlyMap<string, Buffer>, name: string): string =>
  (files.get(name) as Buffer).toString('utf8');

/** A `.reg` file as Windows reads it: each key's values, in order. */
function registry(
  bytes: Buffer | undefined,
): Readonly<Record<string, Readonly<Record<string, string | number>>>> {
  expect(bytes?.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
  const [head, ...lines] = (bytes as Buffer).toString('utf16le').slice(1).split('\r\n');
  expect(head).toBe('Windows Registry Editor Version 5.00');
  const keys: Record<string, Record<string, string | number>> = {};
  let at: Record<string, string | number> = {};
  for (const line of lines) {
    const [, minus, key] = /^\[(-?)HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\(.+)\]$/.exec(line) ?? [];
    const [, name, value = ''] = /^"([^"]+)"=(.+)$/.exec(line) ?? [];
    if (key !== undefined && minus === '') {
      at = {};
      keys[key] = at;
    } else if (name !== undefined) {
      at[name] = value.startsWith('dword:')
        ? Number.parseInt(value.slice(6), 16)
        : (JSON.parse(value) as string);
    } else if (key === undefined) expect(line).toBe('');
  }
  return keys;
}

/** The policy's values as a browser puts them together again: subkeys are lists; nothing tells 1 from yes. */
function fromRegistry(keys: ReturnType<typeof registry>, root: string): Record<string, unknown> {
  const lists = Object.entries(keys).filter(([key]) => key.startsWith(`${root}\\`));
  return {
    ...keys[root],
    ...Object.fromEntries(lists.map(([key, list]) => [key.slice(root.length + 1), Object.values(list)])),
  };
}

describe('for Windows', () => {
  test.each([
    ['chrome', 'Google\\Chrome', 'https://clients2.google.com/service/update2/crx'],
    ['edge', 'Microsoft\\Edge', 'https://edge.microsoft.com/extensionwebstorebase/v1/crx'],
  ])('%s has one .reg that installs and configures', (browser, place, update) => {
    const files = writtenBy('--browser', browser, '--os', 'windows', '--id', ID, ...WHOLE);
    const keys = registry(files.get(`jempol-netral-${browser}-windows.reg`));
    expect(keys[`${place}\\ExtensionSettings\\${ID}`]).toMatchObject({
      installation_mode: 'force_installed',
      update_url: update,
    });
    expect(parsePolicy(fromRegistry(keys, `${place}\\3rdparty\\extensions\\${ID}\\policy`))).toEqual(
      parsePolicy(VALUES),
    );
    const guide = textOf(files, `jempol-netral-${browser}-windows.reg.cara-memasang.txt`);
    expect(guide).toContain('Tanpa domain (workgroup)');
    expect(guide).toContain('Belum kami uji di Windows');
  });

  test('firefox has a .reg and a policies.json that say the same', () => {
    const files = writtenBy('--browser', 'firefox', '--os', 'windows', ...WHOLE);
    const keys = registry(files.get('jempol-netral-firefox-windows.reg'));
    const { policies } = JSON.parse(textOf(files, 'policies.json'));
    expect(keys[`Mozilla\\Firefox\\ExtensionSettings\\${FIREFOX_ID}`]).toEqual(
      policies.ExtensionSettings[FIREFOX_ID],
    );
    const values = fromRegistry(keys, `Mozilla\\Firefox\\3rdparty\\Extensions\\${FIREFOX_ID}`);
    expect(policies['3rdparty'].Extensions[FIREFOX_ID]).toEqual(VALUES);
    expect(parsePolicy(values)).toEqual(parsePolicy(VALUES));
  });

  test('empties our own keys first, and no others', () => {
    const text = (
      writtenBy('--browser', 'chrome', '--os', 'windows', '--id', ID, '--mode', 'strict').get(
        'jempol-netral-chrome-windows.reg',
      ) as Buffer
    ).toString('utf16le');
    expect(text.match(/^\[-.*\]/gm)?.map((line) => line.includes(`\\${ID}`))).toEqual([true, true]);
  });
});

describe('what reads well and cannot be meant', () => {
  const pin = `sha256:${'3f9a'.repeat(16)}`;
  const linux = ['--browser', 'firefox', '--os', 'linux'];
  test.each([
    [['--repository', `https://ALAMAT-ANDA/ ${pin} region:33.25`], 'tulis alamat server Anda sendiri'],
    [
      ['--repository', `https://a.example/ ${pin} region:33.26`, '--region', '33.25'],
      'bukan daftar untuk --region 33.25',
    ],
  ])('is refused: %j', (given, why) => {
    const { lines, exitCode } = policyCommand([...linux, ...given]);
    expect([exitCode, lines.join()]).toEqual([1, expect.stringContaining(why)]);
  });

  test('a province’s list is one for its regencies', () => {
    const given = ['--repository', `https://a.example/ ${pin} region:33`, '--region', '33.25'];
    expect(policyCommand([...linux, ...given]).exitCode).toBe(0);
  });
});

describe('for Linux and ChromeOS', () => {
  test.each([
    ['chrome', '/etc/opt/chrome/policies/managed', '/etc/chromium/policies/managed'],
    ['edge', '/etc/opt/edge/policies/managed', ''],
  ])(
    '%s has a file for its folder, and another that would displace an office’s own',
    (browser, ...folders) => {
      const files = writtenBy('--browser', browser, '--os', 'linux', '--id', ID, ...WHOLE);
      const name = `jempol-netral-${browser}-linux.json`;
      expect(JSON.parse(textOf(files, name))).toEqual({ '3rdparty': { extensions: { [ID]: VALUES } } });
      const install = name.replace('.json', '-pasang.json');
      const { ExtensionSettings, ...others } = JSON.parse(textOf(files, install));
      expect([ExtensionSettings[ID].installation_mode, others]).toEqual(['force_installed', {}]);
      expect(textOf(files, `${install}.cara-memasang.txt`)).toContain('jangan salin berkas ini');
      for (const folder of folders) expect(textOf(files, `${name}.cara-memasang.txt`)).toContain(folder);
    },
  );

  test('firefox has policies.json', () => {
    const files = writtenBy('--browser', 'firefox', '--os', 'linux', ...WHOLE);
    expect(JSON.parse(textOf(files, 'policies.json')).policies['3rdparty'].Extensions[FIREFOX_ID]).toEqual(
      VALUES,
    );
    expect([...files.keys()]).toEqual(['policies.json', 'policies.json.cara-memasang.txt']);
    expect(textOf(files, 'policies.json.cara-memasang.txt')).toContain('/etc/firefox/policies/policies.json');
  });

  test('ChromeOS has what the console takes', () => {
    const files = writtenBy('--browser', 'chrome', '--os', 'chromeos', '--id', ID, '--mode', 'strict');
    const name = 'jempol-netral-chrome-chromeos.json';
    expect(JSON.parse(textOf(files, name))).toEqual({ mode: { Value: 'strict' } });
    expect(textOf(files, `${name}.cara-memasang.txt`)).toContain(ID);
  });
});

describe('what is asked wrongly', () => {
  const firefox = ['--browser', 'firefox', '--os', 'linux'];

  test.each([
    [['--os', 'linux'], '--browser → sebutkan salah satu: chrome, edge, firefox'],
    [['--browser', 'firefox', '--os', 'mac'], '--os → sebutkan salah satu: windows, linux, chromeos'],
    [['--browser', 'chrome', '--os', 'linux'], '--id → 32 huruf a–p: buka chrome://extensions'],
    [['--browser', 'edge', '--os', 'linux', '--id', 'abc'], '--id → 32 huruf a–p: buka edge://extensions'],
    [['--browser', 'edge', '--os', 'chromeos', '--id', ID], 'pakai --browser chrome'],
    [['--browser', 'firefox', '--os', 'chromeos'], 'pakai --browser chrome'],
    [[...firefox, '--id', ID], '--id → Firefox tidak memerlukannya'],
    [[...firefox, '--mode', 'strict', '--mode', 'remind'], '--mode disebut dua kali'],
    [[...firefox, '--report', 'x'], 'pilihan tidak dikenal'],
  ])('%j is not understood', (args, said) => {
    const { lines, exitCode } = policyCommand(args);
    expect([exitCode, lines[0]]).toEqual([2, expect.stringContaining(said)]);
  });

  test('values are checked as the browser checks them: all at once, each with its remedy, and nothing is written', () => {
    const out = mkdtempSync(join(ROOT, 'out-'));
    const wrong = ['--mode', 'off', '--region', '3325', '--poll-hours', 'enam', '--shared-computer', 'entah'];
    const lists = ['--lock', 'mode', '--lock', 'jurnal', '--repository', 'http://contoh.go.id/'];
    const { lines, exitCode } = policyCommand([...firefox, ...wrong, ...lists, '--out', out]);
    expect(exitCode).toBe(1);
    expect(lines.map((line) => line.split(' → ').slice(0, 2).join(': '))).toEqual([
      '--repository ke-1: nilainya tidak berlaku',
      '--region: nilainya tidak berlaku',
      '--mode: nilainya tidak berlaku',
      '--shared-computer: jenis nilainya keliru',
      '--lock ke-2: nilainya tidak berlaku',
      '--poll-hours: jenis nilainya keliru',
    ]);
    expect(lines.every((line) => line.split(' → ').length === 3)).toBe(true);
    expect(readdirSync(out)).toEqual([]);
  });

  test('a policies.json that is not ours is not overwritten', () => {
    const out = mkdtempSync(join(ROOT, 'out-'));
    writeFileSync(join(out, 'policies.json'), '{"policies":{}}');
    const { lines, exitCode } = policyCommand([...firefox, '--mode', 'strict', '--out', out]);
    expect([exitCode, lines[0]]).toEqual([1, expect.stringContaining('sudah ada dengan isi lain')]);
    expect(readdirSync(out)).toEqual(['policies.json']);
  });
});

test('the journal can be locked, which the help explains as off for good, and not be turned on', () => {
  expect(policyCommand(['--browser', 'firefox', '--os', 'linux', '--lock', 'journal']).exitCode).toBe(0);
  expect(policyCommand([]).lines.join('\n')).toContain('journal (terkunci berarti selalu mati)');
  expect(policyCommand(['--browser', 'firefox', '--os', 'linux', '--journal', 'ya']).exitCode).toBe(2);
});

test('every key has its option, and the help names it', () => {
  const { lines, exitCode } = policyCommand([]);
  expect(exitCode).toBe(2);
  expect(Object.keys(VALUES)).toEqual(POLICY_KEY_NAMES);
  for (const option of WHOLE.filter((each) => each.startsWith('--')))
    expect(lines[0]).toContain(`  ${option} `);
});

test('without --out all is shown', () => {
  const { lines } = policyCommand(['--browser', 'firefox', '--os', 'windows', '--mode', 'strict']);
  expect(lines.filter((line) => line.startsWith('=== '))).toEqual([
    '=== jempol-netral-firefox-windows.reg',
    '=== policies.json',
  ]);
});
