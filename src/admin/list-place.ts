import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Election } from '../core/election.ts';
import type { Account, AccountList, Contestant, Gap, ListInfo, Skew } from '../core/list.ts';
import type { RulesData } from '../core/rulebook.ts';
import { type RulesReading, readRules } from './read-rules.ts';
import { collect, type RawFile } from './rules-folder.ts';
import type { Form } from './rules-form.ts';
import { FORMS } from './rules-layout.ts';

/**
 * A folder that holds a list. It has the shape of `rules/`: either all of it, the law included (the national list),
 * or only `accounts/` and what belongs to it, read on top of the rules it was made for (a region's, an agency's).
 */
export interface ListPlace {
  readonly folder: string;
  /** The rules beneath; null where the folder has its own. */
  readonly base: string | null;
}

export function listPlace(folder: string, rules: string): ListPlace {
  return { folder, base: existsSync(join(folder, 'lexicon.json')) ? null : rules };
}

/** The list with all that it rests on. */
export function readPlace({ folder, base }: ListPlace): RulesReading {
  return base === null ? readRules(folder, null) : readRules(base, folder);
}

/** The same; a folder that is not there yet is an empty list. */
export function readPlaceOrNew(place: ListPlace): RulesReading {
  const { folder, base } = place;
  return base === null || existsSync(folder) ? readPlace(place) : readRules(base, null);
}

type Rows = Pick<AccountList, 'contestants' | 'accounts' | 'protected' | 'gaps' | 'skews'>;

/** Every row that can be read, of a folder that need not be valid. */
export interface LooseList extends Rows {
  readonly elections: readonly Election[];
  readonly regions: RulesData['regions'];
}

export function looseList(files: readonly RawFile[]): LooseList {
  return {
    ...rowsIn(files),
    elections: values(FORMS.elections, files),
    regions: Object.assign({}, ...values(FORMS.regions, files).map(({ names }) => names)),
  };
}

function rowsIn(files: readonly RawFile[]): Rows {
  return {
    contestants: values(FORMS.contestants, files),
    accounts: values(FORMS.accounts, files),
    protected: values(FORMS.protected, files),
    gaps: values(FORMS.gaps, files),
    skews: values(FORMS.skews, files),
  };
}

function values<T>(form: Form<T>, files: readonly RawFile[]): readonly T[] {
  return collect(form, files, []).map(({ value }) => value);
}

/** An account and the file it lies in. */
export interface OwnAccount {
  readonly inside: string;
  readonly account: Account;
}

/** What lies in the folder itself, without the rules beneath it. */
export interface OwnList {
  readonly info: ListInfo | null;
  readonly contestants: readonly Contestant[];
  readonly accounts: readonly OwnAccount[];
  readonly gaps: readonly Gap[];
  readonly skews: readonly Skew[];
}

/** The folder's own files, without those of the rules beneath it. */
function ownFiles({ base }: ListPlace, files: readonly RawFile[]): readonly RawFile[] {
  return files.filter(({ edition }) => edition === (base !== null));
}

export function ownList(place: ListPlace, files: readonly RawFile[]): OwnList {
  const own = ownFiles(place, files);
  const { contestants, gaps, skews } = rowsIn(own);
  return {
    info: values(FORMS.info, own).at(-1) ?? null,
    contestants,
    gaps,
    skews,
    accounts: own.flatMap((file) =>
      values(FORMS.accounts, [file]).map((account) => ({ inside: file.inside, account })),
    ),
  };
}

/** The same as a list by itself: what is compared, and measured against its origin. */
export function ownAsList(
  place: ListPlace,
  { info }: Pick<AccountList, 'info'>,
  files: readonly RawFile[],
): AccountList {
  const own = ownFiles(place, files);
  return {
    info,
    ...rowsIn(own),
    canaries: values(FORMS.canaries, own),
    links: values(FORMS.links, own),
    items: values(FORMS.items, own),
    phrases: values(FORMS.phrases, own),
    hoaxes: values(FORMS.hoaxes, own),
  };
}
