import { bookPath } from '../core/repository.ts';
import type { Bytes } from '../core/tuf/bytes.ts';
import { openEnvelope, readSigned } from '../core/tuf/envelope.ts';
import { targetsSchema } from '../core/tuf/metadata.ts';
import type { FetchFile } from '../core/tuf/ports.ts';
import { type Repository, update } from '../core/tuf/update.ts';
import { WireError } from '../core/wire/wire-error.ts';
import type { Answer, Ask } from './repo-check-ask.ts';
import { ClientMemory, refusalOf, requireList } from './repo-publish-verify.ts';

/** What our client asked of a host, and what it made of the answers. */
export interface Visit {
  /** By path below the base, in the order in which they were asked for. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Null when every list was taken. */
  readonly refused: string | null;
}

/** Follows the client's workflow over a host from this first root, and reads every target of every role. */
export async function visitHost(base: string, pinned: Bytes, ask: Ask, now: number): Promise<Visit> {
  const answers = new Map<string, Answer>();
  const fetchFrom =
    (folder: string): FetchFile =>
    async (path) => {
      const inside = `${folder}/${path}`;
      const answer = await ask(`${base}${inside}`);
      answers.set(inside, answer);
      if (answer.status === 403 || answer.status === 404) return { kind: 'absent' };
      if (answer.status !== 200) throw new Error(`status ${answer.status}`);
      return { kind: 'found', body: whole(answer.body) };
    };
  const ports = {
    fetchMetadata: fetchFrom('metadata'),
    fetchTarget: fetchFrom('targets'),
    subtle: globalThis.crypto.subtle,
    store: new ClientMemory(),
    clock: () => now,
  };
  try {
    const outcome = await update(ports, pinned, (repository) => readAll(repository, answers));
    return { answers, refused: refusalOf(outcome) };
  } catch (error) {
    if (error instanceof WireError) return { answers, refused: error.message };
    throw error;
  }
}

async function readAll(repository: Repository, answers: ReadonlyMap<string, Answer>): Promise<null> {
  const top = targetsIn(answers, 'targets');
  const listed = Object.keys(snapshotMeta(answers));
  const regions = (top?.delegations?.roles ?? [])
    .map(({ name }) => name)
    .filter((name) => name.startsWith('region-') && listed.includes(`${name}.json`));
  // A region's role is fetched when something of it is looked for.
  for (const name of regions)
    await repository.find(bookPath({ scope: 'region', code: name.slice('region-'.length) }));
  const paths = ['targets', ...regions].flatMap((role) =>
    Object.keys(targetsIn(answers, role)?.targets ?? {}),
  );
  for (const path of paths) {
    const found = await repository.find(path);
    const bytes = found && (await repository.read(found));
    if (found !== null && bytes !== null && path.endsWith('/list.jnl')) await requireList(found, bytes);
  }
  return null;
}

function targetsIn(answers: ReadonlyMap<string, Answer>, role: string) {
  const named = new RegExp(`^metadata/\\d+\\.${role.replaceAll('.', '\\.')}\\.json$`);
  const [, answer] = [...answers].findLast(([path]) => named.test(path)) ?? [];
  return answer === undefined ? null : readSigned(openEnvelope(answer.body, role), targetsSchema, '4.5');
}

function snapshotMeta(answers: ReadonlyMap<string, Answer>): object {
  const [, answer] = [...answers].findLast(([path]) => path.endsWith('.snapshot.json')) ?? [];
  const { signed } = JSON.parse(new TextDecoder().decode(answer?.body)) as { signed: { meta: object } };
  return signed.meta;
}

async function* whole(bytes: Bytes): AsyncGenerator<Uint8Array> {
  yield bytes;
}
