import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Lexicon } from '../core/lexicon.ts';
import type { RulesData } from '../core/rulebook.ts';
import { checkAccounts } from './check-accounts.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkArticles } from './check-articles.ts';
import { checkCanaries } from './check-canaries.ts';
import { checkCertainty } from './check-certainty.ts';
import { checkCirculars } from './check-circulars.ts';
import { checkElection } from './check-elections.ts';
import { checkErrata } from './check-errata.ts';
import { checkHandbook, checkHandbookWhole } from './check-handbook.ts';
import { checkIds, checkLaw } from './check-law.ts';
import { checkEvenness, checkList } from './check-list.ts';
import { checkReferences, checkUncited } from './check-references.ts';
import { checkRegions, writtenRegions } from './check-regions.ts';
import { checkStanding } from './check-standing.ts';
import { checkSwitches } from './check-switches.ts';
import type { Located, Problem } from './problem.ts';
import { collect, type RawFile, readFolder, writtenIds } from './rules-folder.ts';
import { FORMS } from './rules-layout.ts';
import type { RulesRows } from './rules-rows.ts';

/** What reading gave: either everything, valid and cross-checked, or every problem found. */
export type RulesReading =
  | { readonly ok: true; readonly data: RulesData; readonly files: readonly RawFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly files: readonly RawFile[] };

/**
 * Reads a rules folder and an edition merged on top of it (its rows are added; its `accounts/list.json`, if any,
 * replaces the other). Paths are resolved against the working directory.
 */
export function readRules(folder: string, edition: string | null): RulesReading {
  const folders = edition === null ? [folder] : [folder, edition];
  const absent = folders.filter((each) => !existsSync(each));
  if (absent.length > 0) return { ok: false, files: [], problems: absent.map(absentFolder) };
  const readings = folders.map((each, at) => readFolder(resolve(each), at > 0));
  const files = readings.flatMap((each) => each.files);
  const problems = readings.flatMap((each) => [...each.problems]);
  const rows = collectRows(files, problems);
  problems.push(...checkIds(rows), ...checkLaw(rows), ...rows.elections.flatMap(checkElection));
  problems.push(...checkReferences(rows), ...checkSwitches(rows));
  problems.push(...checkAccounts(rows), ...checkCanaries(rows), ...checkAddresses(rows));
  problems.push(...checkList(rows), ...checkStanding(rows), ...checkRegions(rows));
  problems.push(...checkArticles(rows), ...checkCirculars(rows));
  problems.push(...checkHandbook(rows), ...checkErrata(rows), ...checkCertainty(rows));
  // What looks absent may only be a row that did not parse.
  if (problems.length === 0)
    problems.push(...checkUncited(rows), ...checkEvenness(rows), ...checkHandbookWhole(rows));
  const info = rows.info.at(-1);
  const lexicon = rows.lexicon.at(-1);
  if (problems.length === 0) {
    if (info === undefined) problems.push(absentList(folder));
    if (lexicon === undefined) problems.push(absentLexicon(folder));
  }
  if (problems.length > 0 || info === undefined || lexicon === undefined)
    return { ok: false, problems, files };
  return { ok: true, files, data: toData(rows, info.value, lexicon.value) };
}

function collectRows(files: readonly RawFile[], problems: Problem[]): RulesRows {
  return {
    instruments: collect(FORMS.instruments, files, problems),
    rules: collect(FORMS.rules, files, problems),
    circulars: collect(FORMS.circulars, files, problems),
    topics: collect(FORMS.topics, files, problems),
    errata: collect(FORMS.errata, files, problems),
    lexicon: collect(FORMS.lexicon, files, problems),
    sanctions: collect(FORMS.sanctions, files, problems),
    elections: collect(FORMS.elections, files, problems),
    sources: collect(FORMS.sources, files, problems),
    regions: collect(FORMS.regions, files, problems),
    info: collect(FORMS.info, files, problems),
    contestants: collect(FORMS.contestants, files, problems),
    accounts: collect(FORMS.accounts, files, problems),
    protected: collect(FORMS.protected, files, problems),
    gaps: collect(FORMS.gaps, files, problems),
    skews: collect(FORMS.skews, files, problems),
    canaries: collect(FORMS.canaries, files, problems),
    links: collect(FORMS.links, files, problems),
    items: collect(FORMS.items, files, problems),
    phrases: collect(FORMS.phrases, files, problems),
    hoaxes: collect(FORMS.hoaxes, files, problems),
    switches: collect(FORMS.switches, files, problems),
    written: {
      instruments: writtenIds(FORMS.instruments, files),
      sanctions: writtenIds(FORMS.sanctions, files),
      elections: writtenIds(FORMS.elections, files),
      contestants: writtenIds(FORMS.contestants, files),
      regions: writtenRegions(files),
    },
  };
}

function toData(rows: RulesRows, info: RulesData['list']['info'], lexicon: Lexicon): RulesData {
  return {
    instruments: values(rows.instruments),
    rules: values(rows.rules),
    circulars: values(rows.circulars),
    topics: values(rows.topics),
    lexicon,
    sanctions: values(rows.sanctions),
    elections: values(rows.elections),
    sources: Object.assign({}, ...values(rows.sources)),
    regions: Object.assign({}, ...values(rows.regions).map((each) => each.names)),
    switches: values(rows.switches),
    list: {
      info,
      contestants: values(rows.contestants),
      accounts: values(rows.accounts),
      protected: values(rows.protected),
      gaps: values(rows.gaps),
      skews: values(rows.skews),
      canaries: values(rows.canaries),
      links: values(rows.links),
      items: values(rows.items),
      phrases: values(rows.phrases),
      hoaxes: values(rows.hoaxes),
    },
  };
}

function values<T>(rows: readonly Located<T>[]): readonly T[] {
  return rows.map((each) => each.value);
}

function absentFolder(folder: string): Problem {
  const remedy = 'run from the repository root, or correct the path';
  return { file: folder, row: null, label: null, path: '', problem: 'no such folder', remedy };
}

function absentList(folder: string): Problem {
  const file = `${folder}/accounts/list.json`;
  const remedy = 'write it: id, name, version, date, contact, criteria';
  return { file, row: null, label: null, path: '', problem: 'the list says nothing about itself', remedy };
}

function absentLexicon(folder: string): Problem {
  const file = `${folder}/lexicon.json`;
  const remedy = 'write it: acts, reading, further, subjects, kinds, alone';
  return { file, row: null, label: null, path: '', problem: 'nobody’s words are understood', remedy };
}
