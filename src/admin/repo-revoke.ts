import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account, ListInfo } from '../core/list.ts';
import { jakartaDay } from '../core/phase.ts';
import { rowName } from './list-diff.ts';
import { listPlace, type OwnAccount, ownList, readPlace } from './list-place.ts';
import { findEntries } from './list-preview.ts';
import { problemsInWords } from './list-problem-words.ts';
import { type Texts, writeTexts } from './list-store.ts';
import type { Outcome } from './outcome.ts';
import type { RepoContext, RepoValues } from './repo-context.ts';
import { RepoProblem } from './repo-problem.ts';
import { stage } from './repo-stage.ts';
import { FORMS } from './rules-layout.ts';

const REASON = 'Ditarik: keliru dicantumkan.';
const INFO = 'accounts/list.json';

/** `repo revoke ENTRY --list DIR`: the entry is withdrawn in the list's folder, and the list staged at once. */
export async function revoke(values: RepoValues, context: RepoContext): Promise<Outcome> {
  const [entry] = values.words;
  if (entry === undefined || values.list === undefined)
    throw new RepoProblem(
      'repo revoke',
      'entri atau --list belum disebut',
      'tulis repo revoke @nama --list FOLDER --reason "sebabnya"',
    );
  const place = listPlace(values.list, values.rules ?? context.rules);
  const reading = readPlace(place);
  if (!reading.ok) return { lines: problemsInWords(reading.problems), exitCode: 1 };
  const { info, accounts } = ownList(place, reading.files);
  const gone = withdrawn(entry, accounts);
  if (info === null || gone.size === 0)
    throw new RepoProblem(
      entry,
      `bukan entri yang memperingatkan dalam ${place.folder}`,
      'tulis alamat lengkapnya atau @nama persis seperti dalam daftar; situs dan unggahan ditarik lewat list import',
    );
  const texts = changed(info, accounts, gone, values.reason ?? REASON, jakartaDay(context.now));
  const before: Texts = new Map(
    [...texts.keys()].map((inside) => [inside, readFileSync(join(place.folder, inside), 'utf8')]),
  );
  write(place.folder, texts);
  try {
    // One entry of a short list is soon a fifth of it, and whoever names it means it.
    const staged = await stage({ ...values, 'big-change': true }, context);
    if (staged.exitCode !== 0) write(place.folder, before);
    const names = [...gone].map((account) => `Ditarik: ${rowName(account)}`);
    return staged.exitCode === 0 ? { ...staged, lines: [...names, ...staged.lines] } : staged;
  } catch (problem) {
    write(place.folder, before);
    throw problem;
  }
}

/** The entry, and what was only derived from it: the ground for that is gone too. */
function withdrawn(entry: string, accounts: readonly OwnAccount[]): ReadonlySet<Account> {
  const warning = accounts.map(({ account }) => account).filter(({ status }) => status !== 'withdrawn');
  const named = findEntries(entry, warning);
  const derived = warning.filter(
    (each) =>
      each.confidence === 'derived' &&
      named.some(
        ({ platform, contestant, handles }) =>
          platform === 'instagram' && contestant === each.contestant && handles[0] === each.handles[0],
      ),
  );
  return new Set([...named, ...derived]);
}

function changed(
  info: ListInfo,
  accounts: readonly OwnAccount[],
  gone: ReadonlySet<Account>,
  reason: string,
  today: string,
): Texts {
  const files = new Set(accounts.filter(({ account }) => gone.has(account)).map(({ inside }) => inside));
  const after = (account: Account): Account =>
    gone.has(account) ? { ...account, status: 'withdrawn', note: reason, replyBy: null } : account;
  const texts = [...files].map((inside): readonly [string, string | null] => {
    const rows = accounts.filter((each) => each.inside === inside).map(({ account }) => after(account));
    return [inside, FORMS.accounts.canonical(rows)];
  });
  const next = { ...info, version: info.version + 1, date: info.date > today ? info.date : today };
  return new Map(
    [...texts, [INFO, FORMS.info.canonical(next)] as const].flatMap(([inside, text]) =>
      text === null ? [] : [[inside, text] as const],
    ),
  );
}

function write(folder: string, texts: Texts): void {
  const reason = writeTexts(folder, texts);
  if (reason !== null) throw new RepoProblem(folder, `tidak dapat ditulis (${reason})`, 'periksa izinnya');
}
