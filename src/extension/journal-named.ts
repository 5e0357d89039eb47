import type { KeptEntry } from '../core/journal.ts';
import type { JournalPageState } from '../core/journal-page.ts';
import type { Language } from '../core/vocabulary.ts';
import { citationLine } from '../locales/compose-more.ts';
import { DIALOG } from '../locales/dialog.ts';
import { nameEntries } from './journal-names.ts';
import { type Knowledge, knowledge } from './knowledge.ts';

export { onListsChanged } from './knowledge.ts';

/** What the rules and lists in force say of the journal's entries. */
type NameJournal = (
  entries: readonly KeptEntry[],
  language: Language,
) => Promise<Pick<JournalPageState, 'names' | 'rules' | 'corrections'>>;

/** Reads the rules and lists in force. */
export async function openNames(): Promise<NameJournal> {
  const known = await knowledge();
  return async (entries, language) => {
    const excerpt = await known.excerpt([...new Set(entries.map(({ entry }) => entry))], false);
    return { ...nameEntries(entries, excerpt, language), rules: citedRules(entries, known, language) };
  };
}

function citedRules(
  entries: readonly KeptEntry[],
  { rulebook }: Knowledge,
  language: Language,
): ReadonlyMap<string, string> {
  const cited = new Set(entries.map(({ rule }) => rule));
  return new Map(
    rulebook.rules.flatMap((rule) => {
      const instrument = rulebook.instruments.get(rule.instrument);
      if (!cited.has(rule.id) || instrument === undefined) return [];
      return [[rule.id, citationLine({ rule, instrument }, DIALOG[language])] as const];
    }),
  );
}
