import { z } from '../core/zod.ts';
import type { Outcome } from './outcome.ts';
import { absentRight, clockRight, type Finding, right, servedRight, wrong } from './repo-check-answers.ts';
import { type Answer, type Ask, askHost } from './repo-check-ask.ts';
import { visitHost } from './repo-check-client.ts';
import type { RepoContext, RepoValues } from './repo-context.ts';
import { RepoProblem } from './repo-problem.ts';
import { hexOf } from './repo-targets.ts';

const FIRST_ROOT = 'metadata/1.root.json';
const DAY = 86_400_000;

/** `repo check URL`: a host looked at as a browser will see it, one line a question, and by our own client. */
export async function check(
  values: RepoValues,
  { now }: Pick<RepoContext, 'now'>,
  ask: Ask = askHost,
): Promise<Outcome> {
  const base = baseOf(values.words[0]);
  const root = await asked(ask, `${base}${FIRST_ROOT}`);
  const findings: Finding[] = [
    base.startsWith('https:')
      ? right('alamat: https')
      : { kind: 'catatan', text: 'alamat: http, hanya untuk uji di komputer ini; peramban meminta https' },
  ];
  if (root.status !== 200) return told([...findings, ...servedRight(FIRST_ROOT, root)]);
  findings.push(...servedRight(FIRST_ROOT, root), fingerprintRight(root, values.fingerprint));
  const { answers, refused } = await visitHost(base, root.body, ask, now);
  for (const [path, answer] of answers) {
    // A page for people in its place is no root either.
    const absent = ROOT.test(path) && (answer.status !== 200 || dated(answer.body) === null);
    findings.push(...(absent ? absentRight(path, answer) : servedRight(path, answer)));
  }
  findings.push(clockRight(answers.get('metadata/timestamp.json') ?? root, now));
  findings.push(...expiries(new Map([[FIRST_ROOT, root], ...answers]), now));
  findings.push(
    refused === null
      ? right('klien pengaya menerima seluruhnya')
      : wrong(
          `klien pengaya menolak: ${refused}`,
          'unggah ulang seluruh public/, timestamp.json paling akhir',
        ),
  );
  return told(findings);
}

function told(findings: readonly Finding[]): Outcome {
  const problems = findings.filter(({ kind }) => kind === 'masalah').length;
  return {
    lines: [
      ...findings.map(({ kind, text }) => `${kind.padEnd(8)} ${text}`),
      problems === 0 ? 'Semua sah.' : `${problems} masalah.`,
    ],
    exitCode: problems === 0 ? 0 : 1,
  };
}

/** https with its path and nothing else; plain http only where no network lies between. */
function baseOf(text: string | undefined): string {
  const url = URL.parse(text ?? '');
  const loopback = url !== null && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  const scheme = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback);
  if (url !== null && scheme && url.search === '' && url.hash === '' && text?.endsWith('/')) return url.href;
  throw new RepoProblem(
    text ?? 'repo check',
    'bukan alamat repositori',
    'tulis https://…/ yang berakhir dengan /, tanpa ? dan #',
  );
}

async function asked(ask: Ask, url: string): Promise<Answer> {
  try {
    return await ask(url);
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new RepoProblem(
      url,
      `tidak ada jawaban (${reason})`,
      'periksa alamat, DNS, sertifikat, dan jaringannya',
    );
  }
}

/** The pin that all trust rests on; compared with what was given out, not with what the host says. */
function fingerprintRight({ body }: Answer, expected: string | undefined): Finding {
  const found = hexOf(body);
  if (expected === undefined)
    return { kind: 'catatan', text: `sidik ${found}; bandingkan sendiri, atau tambahkan --fingerprint` };
  const wanted = expected
    .replace(/^sha256:/, '')
    .replaceAll(/\s/g, '')
    .toLowerCase();
  return found === wanted
    ? right(`sidik ${found}`)
    : wrong(
        `sidik ${found}, bukan ${wanted}`,
        'repositori lain, atau root pertamanya diganti; jangan dipakai',
      );
}

const datedSchema = z.looseObject({
  signed: z.looseObject({ expires: z.iso.datetime(), version: z.int() }),
});

const ROOT = /^metadata\/\d+\.root\.json$/;

/** Superseded roots may have expired; the last one, like all else, must not. */
function expiries(answers: ReadonlyMap<string, Answer>, now: number): readonly Finding[] {
  const metadata = [...answers].filter(
    ([path, { status }]) => status === 200 && path.startsWith('metadata/'),
  );
  const root = metadata.findLast(([path]) => ROOT.test(path));
  return metadata
    .filter(([path]) => path === root?.[0] || !ROOT.test(path))
    .map(([path, { body }]) => expiry(path, body, now));
}

function expiry(path: string, body: Uint8Array, now: number): Finding {
  const signed = dated(body);
  if (signed === null) return wrong(`${path}: bukan metadata TUF`, 'unggah ulang public/');
  const { expires, version } = signed;
  const days = Math.floor((Date.parse(expires) - now) / DAY);
  const what = `${path}, versi ${version}`;
  return days >= 0
    ? right(`${what}: berlaku ${days} hari lagi`)
    : wrong(`${what}: kedaluwarsa`, 'terbitkan ulang');
}

function dated(body: Uint8Array): z.infer<typeof datedSchema>['signed'] | null {
  try {
    return datedSchema.parse(JSON.parse(new TextDecoder().decode(body))).signed;
  } catch {
    // Neither JSON nor metadata: what it is instead does not matter.
    return null;
  }
}
