import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { Updater } from 'tuf-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/admin/repo-check.ts';
import { askHost } from '../../src/admin/repo-check-ask.ts';
import { hexOf } from '../../src/admin/repo-targets.ts';
import { listPath } from '../../src/core/repository.ts';
import { NGINX, Nginx } from './nginx.ts';
import { BATANG, Desk } from './repo-publish-desk.ts';

/** Where the configuration says what becomes of a name that is not there. */
const ABSENT = /error_page 403 404 @absent;([\s\S]*)return 404;(\s*\}\s*\})/;

if (!NGINX) console.log('skipped: no /usr/sbin/nginx (apt-get install nginx)');

describe.skipIf(!NGINX)('behind a real nginx with the guide’s configuration', () => {
  const desk = new Desk();
  const roots = getCACertificates('default');
  let nginx: Nginx;
  let fingerprint: string;

  beforeAll(async () => {
    // nginx and tuf-js keep the real time.
    desk.now = Date.now();
    await desk.office();
    await desk.begin();
    await desk.release();
    await desk.add('kedua');
    await desk.release();
    fingerprint = hexOf(desk.files().get('metadata/1.root.json')!);
    nginx = await Nginx.start(desk.public);
    setDefaultCACertificates([...roots, nginx.certificate]);
  });
  afterAll(async () => {
    setDefaultCACertificates(roots);
    await nginx.stop();
    desk.remove();
  });

  const checked = (base = nginx.base) =>
    check(desk.values({ words: [base], fingerprint }), { now: Date.now() });

  it('is right in every way a browser minds', async () => {
    const { lines, exitCode } = await checked();
    expect(lines.filter((line) => line.startsWith('masalah'))).toEqual([]);
    expect([exitCode, lines.at(-1)]).toEqual([0, 'Semua sah.']);
    const text = lines.join('\n');
    for (const said of [
      /sah +metadata\/2\.root\.json, yang belum ada: 404/,
      /sah +metadata\/2\.root\.json, yang belum ada: Access-Control-Allow-Origin \*/,
      /sah +metadata\/timestamp\.json: Cache-Control public, max-age=300/,
      /sah +metadata\/2\.targets\.json: Cache-Control public, max-age=31536000, immutable/,
      /sah +targets\/accounts\/33\.25\/[0-9a-f]{64}\.list\.jnl: ETag/,
      /sah +targets\/.*\.from-[0-9a-f]{16}\.jnd: Access-Control-Allow-Origin \*/,
      /sah +metadata\/timestamp\.json, versi 2: berlaku 29 hari lagi/,
      /sah +klien pengaya menerima seluruhnya/,
    ])
      expect(text).toMatch(said);
  });

  it('gives tuf-js, as an independent client, the list', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tuf-'));
    writeFileSync(join(folder, 'root.json'), desk.files().get('metadata/1.root.json')!);
    const updater = new Updater({
      metadataDir: folder,
      metadataBaseUrl: `${nginx.base}metadata`,
      targetBaseUrl: `${nginx.base}targets`,
    });
    await updater.refresh();
    const target = await updater.getTargetInfo(listPath(BATANG));
    await updater.downloadTarget(target!, join(folder, 'list.jnl'));
    expect(target!.length).toBeGreaterThan(100);
    rmSync(folder, { recursive: true });
  });

  it('has another ETag after a second timestamp within the same second, and says so when asked', async () => {
    const url = `${nginx.base}metadata/timestamp.json`;
    const seen = new Set<string>();
    for (let time = 0; time < 6; time++) {
      await desk.publish({ 'timestamp-only': true });
      const { headers, body } = await askHost(url);
      const etag = headers.etag ?? '';
      expect([seen.has(etag), JSON.parse(new TextDecoder().decode(body)).signed.version]).toEqual([
        false,
        3 + time,
      ]);
      for (const old of seen) expect(await statusIf(url, old)).toBe(200);
      expect(await statusIf(url, etag)).toBe(304);
      seen.add(etag);
    }
    // Some of the six fell into one second: that is what the padding is for.
    const seconds = [...seen].map((etag) => etag.split('-')[0]);
    expect(new Set(seconds).size).toBeLessThan(6);
  });

  it('shows no list of files and nothing beside the repository', async () => {
    writeFileSync(join(desk.public, 'catatan.txt'), 'rahasia');
    for (const path of ['', 'metadata/', 'catatan.txt', 'metadata/root.json'])
      expect((await askHost(`${nginx.base}${path}`)).status).toBe(404);
    rmSync(join(desk.public, 'catatan.txt'));
  });

  it.each([
    ['no CORS', /add_header Access-Control-Allow-Origin .*\n/g, '', /Access-Control-Allow-Origin tidak ada/],
    [
      'no CORS on the answer for what is not there',
      / "\*" always;\n {8}add_header Cache-Control "no-cache" always/,
      ' "https://situs.example";add_header Cache-Control "no-cache"',
      /2\.root\.json, yang belum ada: Access-Control-Allow-Origin tidak ada/,
    ],
    [
      'a timestamp kept for a year',
      'max-age=300, stale-if-error=86400',
      'max-age=31536000, immutable',
      /timestamp\.json: Cache-Control public, max-age=31536000, immutable → jawab dengan max-age/,
    ],
    [
      'files asked for anew each time',
      'max-age=31536000, immutable',
      'max-age=60',
      /list\.jnl: Cache-Control/,
    ],
    [
      'a page in the place of what is not there',
      ABSENT,
      `error_page 403 404 = @absent;$1return 200 "halo";$2`,
      /dijawab 200/,
    ],
    [
      'a detour for what is not there',
      ABSENT,
      `error_page 403 404 = @absent;$1return 302 /;$2`,
      /dijawab 302/,
    ],
    ['no ETag', 'server_tokens off;', 'server_tokens off; etag off;', /timestamp\.json: tanpa ETag/],
    [
      'a detour',
      'location = /metadata/timestamp.json {',
      'location = /metadata/timestamp.json { return 301 /x;',
      /timestamp\.json: dialihkan \(301\)/,
    ],
  ])('finds out: %s', async (_, part, bent, said) => {
    const other = await Nginx.start(desk.public, (conf) => {
      const changed = conf.replace(part, bent);
      expect(changed).not.toBe(conf);
      return changed;
    });
    const { lines, exitCode } = await checked(other.base);
    await other.stop();
    expect([exitCode, lines.filter((line) => line.startsWith('masalah')).join('\n')]).toEqual([
      1,
      expect.stringMatching(said),
    ]);
  });
});

function statusIf(url: string, etag: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'If-None-Match': etag } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}
