import { describe, expect, it } from 'vitest';
import { HOSTS } from '../../src/core/hosts.ts';
import {
  EXPLAINED_PERMISSIONS,
  type OfficeFacts,
  officeView,
  reachSchema,
} from '../../src/core/office-view.ts';
import type { LoggedRequest } from '../../src/core/request-log.ts';
import type { TimeZone } from '../../src/core/time-zone.ts';
import { PLATFORMS } from '../../src/core/vocabulary.ts';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https:; form-action 'none'; frame-ancestors 'none'";
const HONEST = {
  name: 'Contoh',
  permissions: [...EXPLAINED_PERMISSIONS],
  host_permissions: Object.values(HOSTS).flat(),
  content_scripts: [{ matches: [...HOSTS.x], js: ['x.js'] }],
  content_security_policy: { extension_pages: CSP },
  externally_connectable: { ids: [] },
};
const request = (url: string, at = 1_000): LoggedRequest => ({ at, url, status: 200, fault: null, bytes: 9 });
const FACTS: Omit<OfficeFacts, 'reach'> = {
  policySet: [],
  policyIgnored: [],
  requests: [],
  logBroken: false,
  knowsDoorKey: true,
  followed: ['https://daftar.contoh.go.id/jempol/', 'https://lain.example/'],
  zone: 'WIB',
};

const view = (manifest: object = {}, facts: Partial<OfficeFacts> = {}) =>
  officeView({ ...FACTS, reach: reachSchema.parse({ ...HONEST, ...manifest }), ...facts });
const unexplained = (of: ReturnType<typeof view>) =>
  of.rows.flatMap((row) => (row.about === 'unexplained' ? [`${row.where}: ${row.name}`] : []));

describe('an extension that only does what is explained', () => {
  it('shows the office nothing, and says of what that is so', () => {
    const { clear, rows } = view();
    expect(clear).toBe(true);
    expect(rows).toEqual([
      ...EXPLAINED_PERMISSIONS.map((name) => ({ about: 'permission', name })),
      { about: 'sites', platforms: PLATFORMS },
      { about: 'pages' },
      { about: 'outsiders', closedBy: 'browser' },
      { about: 'policy', set: [] },
      { about: 'requests', count: 0, hosts: [], since: null },
    ]);
  });

  it('may be asked for fewer sites, and may have what Firefox writes for nothing', () => {
    const nothing = {
      optional_permissions: null,
      optional_host_permissions: null,
      externally_connectable: null,
      content_scripts: null,
      host_permissions: HOSTS.x,
    };
    const { clear, rows } = view(nothing, { knowsDoorKey: false });
    expect(clear).toBe(true);
    expect(rows).toContainEqual({ about: 'outsiders', closedBy: 'silence' });
    expect(rows).toContainEqual({ about: 'sites', platforms: ['x'] });
  });

  it('tells which keys the office set, and of its requests how many, to whom, since when', () => {
    const requests = [
      request('https://daftar.contoh.go.id/jempol/metadata/timestamp.json', 9_000),
      request('https://daftar.contoh.go.id/jempol/targets/accounts/national/ab12.list.jnl', 7_000),
      request('https://lain.example/metadata/2.root.json', 8_000),
    ];
    const { clear, rows } = view({}, { policySet: ['region', 'mode'], requests });
    expect(clear).toBe(true);
    expect(rows).toContainEqual({ about: 'policy', set: ['region', 'mode'] });
    expect(rows).toContainEqual({
      about: 'requests',
      count: 3,
      hosts: ['daftar.contoh.go.id', 'lain.example'],
      since: '1970-01-01',
    });
  });

  it('tells the day of the oldest by the calendar where the person works', () => {
    const lateAtNight = Date.UTC(2026, 10, 21, 15, 30);
    const requests = [request('https://lain.example/metadata/timestamp.json', lateAtNight)];
    const since = (zone: TimeZone) =>
      view({}, { zone, requests }).rows.flatMap((row) => (row.about === 'requests' ? [row.since] : []));
    expect([since('WIB'), since('WIT')]).toEqual([['2026-11-21'], ['2026-11-22']]);
  });

  it('tells of sources no longer followed, by themselves, and counts them among what is on record', () => {
    const requests = [
      request('https://lama.example/jempol/metadata/timestamp.json'),
      request('https://lama.example/jempol/targets/accounts/own/ab12.list.jnl'),
      request('https://lain.example/metadata/timestamp.json'),
    ];
    const { clear, rows } = view({}, { requests });
    expect(clear).toBe(true);
    expect(rows).toContainEqual(expect.objectContaining({ about: 'requests', count: 3 }));
    expect(rows).toContainEqual({ about: 'former', count: 2, hosts: ['lama.example'] });
    expect(rows).toContainEqual(expect.objectContaining({ hosts: ['lain.example'] }));
  });

  it('is not put in doubt by a policy value that does not count', () => {
    const { clear } = view({}, { policyIgnored: [{ key: 'mode', reason: 'value' }] });
    expect(clear).toBe(true);
  });
});

describe('what nobody explained takes the headline away and is named as it is', () => {
  it.each<readonly [string, object, string]>([
    [
      'a permission',
      { permissions: [...EXPLAINED_PERMISSIONS, 'nativeMessaging'] },
      'permission: nativeMessaging',
    ],
    ['an optional permission', { optional_permissions: ['history'] }, 'permission: history'],
    ['every site', { host_permissions: ['https://*/*'] }, 'site: https://*/*'],
    ['a site among the permissions', { permissions: ['*://*/*'] }, 'site: *://*/*'],
    [
      'an optional site',
      { optional_host_permissions: ['https://kantor.example/*'] },
      'site: https://kantor.example/*',
    ],
    ['a content script elsewhere', { content_scripts: [{ matches: ['<all_urls>'] }] }, 'site: <all_urls>'],
    [
      'a way for others to ask',
      { externally_connectable: { ids: [], matches: ['https://kantor.example/*'] } },
      'outsiders: {"ids":[],"matches":["https://kantor.example/*"]}',
    ],
    [
      'a way for every extension to ask',
      { externally_connectable: { ids: ['*'] } },
      'outsiders: {"ids":["*"]}',
    ],
    [
      'doors that stand open because nothing closes them',
      { externally_connectable: null },
      'outsiders: externally_connectable',
    ],
    [
      'a report endpoint',
      csp(`${CSP}; report-uri https://kantor.example/r`),
      'pages: report-uri https://kantor.example/r',
    ],
    ['a report group', csp(`${CSP}; report-to kantor`), 'pages: report-to kantor'],
    [
      'connections without https',
      csp(CSP.replace('https:', 'https: http:')),
      'pages: connect-src https: http:',
    ],
    ['images from anywhere', csp(CSP.replace("img-src 'self'", 'img-src *')), 'pages: img-src *'],
    ['forms to anywhere', csp(CSP.replace("form-action 'none'; ", '')), 'pages: form-action'],
  ])('%s', (_, manifest, named) => {
    const seen = view(manifest);
    expect([seen.clear, unexplained(seen)]).toEqual([false, [named]]);
  });

  it('pages under the browser’s own rules', () => {
    const seen = view({ content_security_policy: null });
    expect(seen.clear).toBe(false);
    expect(unexplained(seen)).toEqual(['pages: default-src', 'pages: connect-src', 'pages: form-action']);
  });

  it('a policy key that there is not', () => {
    const seen = view({}, { policyIgnored: [{ key: 'reportTo', reason: 'unknown' }] });
    expect([seen.clear, unexplained(seen)]).toEqual([false, ['policy: reportTo']]);
  });

  it.each([
    'https://lain.example/metadata/timestamp.json?nip=1',
    'https://lain.example/metadata/timestamp.json#nip',
    'http://lain.example/metadata/timestamp.json',
    'https://nip:1@lain.example/metadata/timestamp.json',
    'https://:1@lain.example/metadata/timestamp.json',
    'https://lain.example/metadata/../pegawai/1987',
    'https://lain.example/metadata/',
    'https://lain.example/pegawai/1987',
    'https://lain.example.kantor.example/pegawai/1987',
    'https://kantor.example/metadata/1987/suka.json',
    'https://kantor.example/pegawai/1987',
    `https://lain.example/targets/${'a'.repeat(40)}…`,
    'bukan alamat',
  ])('a request that could carry more than a list’s own file’s address: %s', (url) => {
    const seen = view({}, { requests: [request(url), request('https://lain.example/targets/a')] });
    expect([seen.clear, unexplained(seen)]).toEqual([false, [`requests: ${url}`]]);
    expect(seen.rows).toContainEqual({
      about: 'requests',
      count: 2,
      hosts: ['lain.example'],
      since: '1970-01-01',
    });
  });

  it('a log that cannot be read whole', () => {
    const seen = view({}, { logBroken: true });
    expect([seen.clear, unexplained(seen)]).toEqual([false, ['requests: requests']]);
  });
});

function csp(extension_pages: string) {
  return { content_security_policy: { extension_pages } };
}
