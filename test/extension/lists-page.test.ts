import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageOutcome } from '../../src/core/lists-page.ts';
import { browser } from '../../src/extension/browser.ts';
import { listsPageActions, onListsPage, readListsPage } from '../../src/extension/lists-page.ts';
import fake from '../fake-browser.ts';

const FINGERPRINT = 'ab'.repeat(32);
const CURRENT = { kind: 'current', validUntil: 9e15, refusals: [] };

const on = vi.hoisted(() => ({
  inspect: vi.fn(),
  subscribe: vi.fn(),
  unsubscribe: vi.fn(),
  updateLists: vi.fn(),
  recordCheck: vi.fn(),
  checkNow: vi.fn(),
  importBundle: vi.fn(),
  readChecks: vi.fn(),
  reports: vi.fn(),
  held: vi.fn(),
}));
vi.mock('../../src/extension/repositories.ts', () => ({ ...on, followed: async () => [] }));
vi.mock('../../src/extension/update.ts', () => on);
vi.mock('../../src/extension/update-desk.ts', () => ({ ...on, updateDesk: () => 'desk' }));
vi.mock('../../src/extension/import-bundle.ts', () => on);
vi.mock('../../src/extension/request-log.ts', () => ({
  openRequestLog: () => 'log',
  readRequests: async () => ({ requests: [], broken: false }),
}));
vi.mock('../../src/extension/poll-facts.ts', () => ({ readReports: async () => on.reports() }));
vi.mock('../../src/extension/check-store.ts', () => ({ ...on, LISTS_CHANGED: 'lists-changed' }));
vi.mock('../../src/extension/embedded.ts', () => ({ embedded: {} }));
vi.mock('../../src/extension/knowledge.ts', () => ({
  knowledge: async () => ({
    lists: on.held(),
    rulebook: { regions: new Map([['33.25', 'Kabupaten Batang']]) },
    storeBroken: false,
  }),
  onListsChanged: (changed: () => void) =>
    fake.storage.local.onChanged.addListener((changes: object) => {
      if ('lists-changed' in changes) changed();
    }),
}));

/** Everything the page is told, one after the other, of what a control did. */
async function told(act: (actions: ReturnType<typeof listsPageActions>) => void): Promise<PageOutcome[]> {
  const outcomes: PageOutcome[] = [];
  act(listsPageActions((outcome) => outcomes.push(outcome)));
  await vi.waitFor(() => {
    if (outcomes.at(-1)?.kind === 'working' || outcomes.length === 0) throw new Error('still working');
  });
  return outcomes;
}

beforeEach(() => {
  fake.reset();
  for (const each of Object.values(on)) each.mockReset();
  on.readChecks.mockResolvedValue(new Map([[FINGERPRINT, { outcome: 'current', refusals: [] }]]));
  on.reports.mockReturnValue([]);
  on.held.mockReturnValue([]);
  vi.stubGlobal('navigator', { locks: { request: (_: string, run: () => unknown) => run() } });
});

describe('what the page shows', () => {
  it('names each list, whose it is, and whether it is still renewed', async () => {
    const info = { name: { id: 'Daftar', en: 'List' }, version: 2, date: '2026-11-20', contact: null };
    const counted = [
      { platform: 'x', count: 2 },
      { platform: 'facebook', count: 3 },
    ];
    const list = (repository: string | null, validUntil: number | null, origin: object) => ({
      info,
      origin,
      repository,
      validUntil,
      accounts: counted,
    });
    on.held.mockReturnValue([
      list(null, null, { scope: 'national' }),
      list('aa', 9e15, { scope: 'region', code: '33.25' }),
      list('bb', 1, { scope: 'agency', name: 'Dinas Contoh' }),
    ]);
    const { lists } = await readListsPage({ kind: 'nothing' });
    expect(lists.map(({ origin, freshness, accounts }) => [origin.name, freshness, accounts])).toEqual([
      ['', 'embedded', 5],
      ['Kabupaten Batang', 'fresh', 5],
      ['Dinas Contoh', 'stale', 5],
    ]);
  });

  it('says of each source what its last check came to', async () => {
    const config = { fingerprint: FINGERPRINT, url: null, origin: { scope: 'national' }, by: 'policy' };
    const refusal = { origin: { scope: 'region', code: '33.25' }, reason: 'authority', fault: null };
    const last = { checkedAt: 5, fault: { name: 'unsigned' }, refusals: [refusal] };
    on.reports.mockReturnValue([
      { config, last, dueAt: 7 },
      { config, last: null, dueAt: null },
    ]);
    const { sources } = await readListsPage({ kind: 'nothing' });
    expect(sources[0]).toMatchObject({
      trouble: 'unsigned',
      checkedAt: 5,
      dueAt: 7,
      refusals: [{ origin: { scope: 'region', name: 'Kabupaten Batang' }, reason: 'authority' }],
    });
    expect(sources[1]).toMatchObject({ trouble: null, checkedAt: null, refusals: [] });
  });

  it('is made anew when lists, checks or settings change, whoever changed them, and by nothing else', async () => {
    const changed = vi.fn();
    onListsPage(changed);
    for (const key of ['lists-changed', 'checks', 'settings', 'quiet', 'health']) {
      await browser.storage.local.set({ [key]: 1 });
    }
    expect(changed).toHaveBeenCalledTimes(3);
  });
});

describe('what its controls do', () => {
  it('shows a fingerprint and follows nothing by that', async () => {
    on.inspect.mockResolvedValue({ kind: 'found', url: 'https://a.example/', fingerprint: FINGERPRINT });
    const source = { url: 'https://a.example/', fingerprint: FINGERPRINT };
    expect(await told((does) => does.onInspect('https://a.example'))).toEqual([
      { kind: 'working' },
      { kind: 'inspected', source },
    ]);
    expect(on.subscribe).not.toHaveBeenCalled();
  });

  it.each([
    ['absent', 'sourceless'],
    ['malformed', 'sourceless'],
    ['bad-url', 'bad-url'],
    ['unreachable', 'unreachable'],
  ])('says of an address that is %s: %s', async (why, said) => {
    on.inspect.mockResolvedValue({ kind: 'refused', why });
    expect((await told((does) => does.onInspect('x'))).at(-1)).toEqual({ kind: 'refused', why: said });
  });

  it('follows what was confirmed and checks it at once', async () => {
    on.subscribe.mockResolvedValue('subscribed');
    const source = { url: 'https://a.example/', fingerprint: FINGERPRINT };
    expect((await told((does) => does.onSubscribe(source, 'Pantau'))).at(-1)).toEqual({ kind: 'subscribed' });
    expect(on.updateLists).toHaveBeenCalledWith('desk', { only: FINGERPRINT, when: 'new' });
    on.readChecks.mockResolvedValue(new Map([[FINGERPRINT, { outcome: 'current', refusals: ['one'] }]]));
    expect((await told((does) => does.onSubscribe(source, 'Pantau'))).at(-1)).toEqual({ kind: 'checked' });
    on.subscribe.mockResolvedValue('too-many');
    expect((await told((does) => does.onSubscribe(source, 'Pantau'))).at(-1)).toEqual({
      kind: 'refused',
      why: 'too-many',
    });
  });

  it('drops what is no longer followed', async () => {
    expect((await told((does) => does.onUnsubscribe(FINGERPRINT))).at(-1)).toEqual({ kind: 'unsubscribed' });
    expect(on.unsubscribe).toHaveBeenCalledWith(FINGERPRINT);
    expect(on.updateLists).toHaveBeenCalledWith('desk', { when: 'new' });
  });

  const file = (text: string): File => new File([text], 'daftar.json');
  const checked = (outcome: object) => ({ kind: 'checked', config: {}, checked: { outcome, changed: true } });
  it.each([
    [checked(CURRENT), { kind: 'imported' }, 1],
    [checked({ ...CURRENT, refusals: ['one'] }), { kind: 'checked' }, 1],
    // What is wrong with a file says nothing of its source: no check is recorded, nothing is put off.
    [checked({ kind: 'failed', fault: { name: 'unsigned' } }), { kind: 'refused', why: 'unsigned' }, 0],
    [{ kind: 'unreadable', fault: 'not-json' }, { kind: 'refused', why: 'bad-file' }, 0],
    [{ kind: 'unreadable', fault: 'too-long' }, { kind: 'refused', why: 'file-too-large' }, 0],
    [
      { kind: 'foreign', fingerprint: FINGERPRINT, origin: { scope: 'national' } },
      { kind: 'foreign-file', fingerprint: FINGERPRINT, origin: { scope: 'national', name: '' } },
      0,
    ],
  ])('takes a file: %j', async (result, outcome, records) => {
    on.importBundle.mockResolvedValue(result);
    expect((await told((does) => does.onImport(file('{}')))).at(-1)).toEqual(outcome);
    expect(on.recordCheck).toHaveBeenCalledTimes(records);
  });

  it('tells of what broke beneath it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    on.checkNow.mockRejectedValue(new Error('disk'));
    expect((await told((does) => does.onCheck())).at(-1)).toEqual({ kind: 'refused', why: 'storage' });
  });
});
