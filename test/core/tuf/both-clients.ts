import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Bytes } from '../../../src/core/tuf/bytes.ts';
import type { Fault } from '../../../src/core/tuf/fault.ts';
import { FileServer } from './file-server.ts';
import { MemoryStore, pollOurs } from './our-client.ts';
import {
  LIST,
  NOW,
  publish,
  publishRoot,
  type SampleRepository,
  sampleRepository,
} from './sample-repository.ts';
import { TheirClient } from './their-client.ts';

export type Verdict = { readonly content: string | null } | { readonly fault: Fault };

const open: TheirClient[] = [];

/** The tests' present, for both clients; timers stay real. */
export function setUpClients(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await Promise.all(open.splice(0).map((client) => client.close()));
  });
}

/** Our client and tuf-js before one repository, each with its own memory of it. */
export class BothClients {
  readonly repository: SampleRepository;
  readonly server: FileServer;
  readonly store = new MemoryStore();
  readonly pinned: Bytes;
  readonly #theirs: TheirClient;

  private constructor(repository: SampleRepository, server: FileServer, pinned: Bytes, theirs: TheirClient) {
    this.repository = repository;
    this.server = server;
    this.pinned = pinned;
    this.#theirs = theirs;
  }

  static async before(changes: Partial<SampleRepository> = {}): Promise<BothClients> {
    const repository = sampleRepository(changes);
    const pinned = publishRoot(repository);
    publish(repository);
    const server = new FileServer(repository.files);
    const theirs = await TheirClient.open(server, pinned);
    open.push(theirs);
    return new BothClients(repository, server, pinned, theirs);
  }

  /** What our client alone makes of it. */
  async pollOurs(path = LIST): Promise<Verdict> {
    const outcome = await pollOurs(this.server, this.store, this.pinned, path);
    return outcome.kind === 'current' ? { content: outcome.content } : { fault: outcome.fault };
  }

  pollTheirs(path = LIST): ReturnType<TheirClient['poll']> {
    return this.#theirs.poll(path);
  }

  /** Our verdict, after it was seen that tuf-js takes and refuses the same, content included. */
  async poll(path = LIST): Promise<Verdict> {
    const { left } = this.server;
    const ours = await this.pollOurs(path);
    this.server.left = left;
    const theirs = await this.#theirs.poll(path);
    const same = 'content' in ours ? ours.content : 'refused';
    expect(theirs.kind === 'accepted' ? theirs.content : 'refused').toBe(same);
    return ours;
  }

  /** Both take the target. */
  async expectContent(content: string | null, path = LIST): Promise<void> {
    expect(await this.poll(path)).toEqual({ content });
  }

  /** Both refuse; ours for this reason. And nothing that was taken before is lost. */
  async expectFault(fault: Partial<Fault>, path = LIST): Promise<void> {
    const { content } = this.store;
    const verdict = await this.poll(path);
    expect(verdict).toEqual({ fault: expect.objectContaining(fault) });
    expect(this.store.content).toBe(content);
  }
}
