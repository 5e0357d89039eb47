import { listPath } from '../../src/core/repository.ts';
import type { Repository } from '../../src/core/tuf/update.ts';
import { FileServer } from '../core/tuf/file-server.ts';
import { MemoryStore, pollOurs } from '../core/tuf/our-client.ts';
import { nationalRepository, OWN_REGION } from './list-metadata.ts';

/** What a browser asks of one repository that has nothing new. */
export interface PollCost {
  readonly requests: number;
  /** Bodies of the answers, unpacked: the heads of requests and answers come on top (fleet-cost.ts). */
  readonly bytes: number;
}

const LISTS = [listPath({ scope: 'national' }), listPath({ scope: 'region', code: OWN_REGION })];

/** Two polls of one repository, one after the other: the cost of the second. */
export async function pollCost(): Promise<PollCost> {
  const { files } = nationalRepository();
  const server = new FileServer(files);
  const store = new MemoryStore();
  const root = files.get('metadata/1.root.json');
  if (root === undefined) throw new Error('the repository has no root');
  const poll = async (): Promise<void> => {
    const { kind } = await pollOurs(server, store, root, '', (repository) =>
      newest(repository, store.content),
    );
    if (kind !== 'current') throw new Error(`the repository is ${kind}`);
  };
  await poll();
  server.requests.splice(0);
  server.sent = 0;
  await poll();
  return { requests: server.requests.length, bytes: server.sent };
}

/** As the extension takes lists: what it has by this hash is never read again. */
async function newest(repository: Repository, held: string | null): Promise<string> {
  const found = await Promise.all(LISTS.map((path) => repository.find(path)));
  const hashes = found.map((each) => String(each?.target.custom?.['sha256'])).join(' ');
  if (hashes !== held) for (const each of found) if (each !== null) await repository.read(each);
  return hashes;
}
