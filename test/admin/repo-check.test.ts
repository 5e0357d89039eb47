import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/admin/repo-check.ts';
import { type Answer, type Ask, askHost } from '../../src/admin/repo-check-ask.ts';
import { hexOf } from '../../src/admin/repo-targets.ts';
import { DAY, Desk } from './repo-publish-desk.ts';

const BASE = 'https://daftar.example/jempol/';
const desk = new Desk();
let fingerprint: string;
type Bend = (path: string, answer: Answer) => Answer;

/** A host of objects that answers 403 for what it does not have, as S3 does; `bend` spoils an answer. */
function host(bend: Bend = (_, answer) => answer): Ask {
  const files = desk.files();
  return async (url) => {
    const path = url.slice(BASE.length);
    const body = files.get(path);
    const cors = { 'access-control-allow-origin': '*', date: new Date(desk.now).toUTCString() };
    if (body === undefined) return bend(path, { url, status: 403, headers: cors, body: new Uint8Array() });
    const control = path.endsWith('timestamp.json') ? 'max-age=60' : 'public, max-age=31536000';
    const headers = { ...cors, 'cache-control': control, etag: `"${hexOf(body)}"` };
    return bend(path, {
      url,
      status: 200,
      headers: { ...headers, 'content-length': `${body.length}` },
      body,
    });
  };
}

const run = (bend?: Bend, options = {}, now = desk.now) =>
  check(desk.values({ words: [BASE], fingerprint, ...options }), { now }, host(bend));
const problems = async (bend: Bend, options = {}, now = desk.now): Promise<string> => {
  const { lines, exitCode } = await run(bend, options, now);
  expect(exitCode).toBe(1);
  return lines.filter((line) => line.startsWith('masalah')).join('\n');
};
const same: Bend = (_, answer) => answer;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: desk.now });
  await desk.office();
  await desk.begin();
  await desk.release();
  fingerprint = hexOf(desk.files().get('metadata/1.root.json')!);
});
afterAll(() => {
  vi.useRealTimers();
  desk.remove();
});

describe('repo check', () => {
  it('takes 403 for what is not there, and any writing of the fingerprint', async () => {
    const spaced = `sha256:${fingerprint.toUpperCase().replace(/(.{4})/g, '$1 ')}`;
    const { lines, exitCode } = await run(same, { fingerprint: spaced });
    expect([exitCode, lines.at(-1)]).toEqual([0, 'Semua sah.']);
    expect(lines.join('\n')).toMatch(/sah +metadata\/2\.root\.json, yang belum ada: 403/);
  });

  it('shows the fingerprint where none was given to compare', async () => {
    const { lines } = await check(desk.values({ words: [BASE] }), { now: desk.now }, host());
    expect(lines.join('\n')).toContain(`catatan  sidik ${fingerprint}; bandingkan sendiri`);
  });

  it('knows another repository by its fingerprint', async () => {
    expect(await problems(same, { fingerprint: 'ab'.repeat(32) })).toMatch(
      /sidik .*, bukan abab.*jangan dipakai/,
    );
  });

  it.each<[string, Bend, RegExp]>([
    [
      'a list that is not the signed one',
      (path, answer) =>
        path.endsWith('.jnl') ? { ...answer, body: answer.body.map((byte) => byte ^ 1) } : answer,
      /klien pengaya menolak: targets versi \?: isi berkas bukan yang ditandatangani/,
    ],
    [
      'a list that was not uploaded',
      (path, answer) => (path.endsWith('.jnl') ? { ...answer, status: 404 } : answer),
      /list\.jnl: dijawab 404 → unggah seluruh isi[\s\S]*klien pengaya menolak: .*berkasnya tidak ada/,
    ],
    [
      'a server that fails at the next root',
      (path, answer) => (path.includes('2.root') ? { ...answer, status: 503 } : answer),
      /2\.root\.json, yang belum ada: dijawab 503[\s\S]*menolak: root versi 2: tidak dapat diambil/,
    ],
    [
      'an absence that is kept for a day',
      (path, answer) =>
        path.includes('2.root')
          ? { ...answer, headers: { ...answer.headers, 'cache-control': 'max-age=86400' } }
          : answer,
      /2\.root\.json, yang belum ada: jawabannya disimpan 86400 detik/,
    ],
    [
      'one site’s own CORS',
      (_, answer) => ({
        ...answer,
        headers: { ...answer.headers, 'access-control-allow-origin': 'https://situs.example' },
      }),
      /timestamp\.json: Access-Control-Allow-Origin https:\/\/situs\.example/,
    ],
    [
      'a body that was cut on its way',
      (path, answer) =>
        path.endsWith('.targets.json')
          ? { ...answer, headers: { ...answer.headers, 'content-length': '9999' } }
          : answer,
      /1\.targets\.json: Content-Length 9999, isinya \d+ byte/,
    ],
    [
      'a clock of another day',
      (_, answer) => ({
        ...answer,
        headers: { ...answer.headers, date: new Date(desk.now + DAY).toUTCString() },
      }),
      /jam server berbeda 86400 detik → samakan/,
    ],
    [
      'a first root that leads elsewhere',
      (path, answer) =>
        path.includes('1.root') ? { ...answer, status: 301, headers: { location: '/x' } } : answer,
      /1\.root\.json: dialihkan \(301\) ke \/x/,
    ],
  ])('finds out: %s', async (_, bend, said) => {
    expect(await problems(bend)).toMatch(said);
  });

  it('finds out what has run out', async () => {
    const later = desk.now + 40 * DAY;
    expect(await problems((_, answer) => answer, {}, later)).toMatch(
      /timestamp\.json, versi 1: kedaluwarsa → terbitkan ulang[\s\S]*timestamp versi 1: sudah kedaluwarsa/,
    );
  });

  it.each(['http://daftar.example/', 'https://daftar.example', `${BASE}?x=1`, 'daftar.example/', ''])(
    'takes no such address: %s',
    async (address) => {
      await expect(check(desk.values({ words: [address] }), { now: desk.now })).rejects.toThrow(
        /bukan alamat repositori/,
      );
    },
  );

  it('says that nobody answers', async () => {
    const dead = check(desk.values({ words: ['http://127.0.0.1:9/'] }), { now: desk.now }, askHost);
    await expect(dead).rejects.toThrow(/1\.root\.json → tidak ada jawaban \(.*ECONNREFUSED/);
  });
});
