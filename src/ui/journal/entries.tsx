import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JournalPageActions, JournalPageState } from '../../core/journal-page.ts';
import { JOURNAL } from '../../locales/journal.ts';
import { Section } from '../shared/section.tsx';
import { EntryRow } from './entry-row.tsx';

/** Rows shown at first, and with each "more". */
const BATCH = 50;

interface EntriesProps extends Pick<JournalPageActions, 'onReason' | 'onForget' | 'onCopy'> {
  readonly state: JournalPageState;
}

/** Every entry, the newest first. */
export function Entries({ state, onReason, onForget, onCopy }: EntriesProps) {
  const { language, entries, names, rules, corrections, outcome } = state;
  const words = JOURNAL[language].entries;
  const [limit, setLimit] = useState(BATCH);
  const [copying, setCopying] = useState<number | null>(null);
  /** Where the keyboard goes on once a row is gone, or more have come. */
  const next = useRef<{ readonly at: number; readonly when: (ids: ReadonlySet<number>) => boolean } | null>(
    null,
  );
  const list = useRef<HTMLUListElement>(null);
  const shown = entries.slice(-limit).reverse();

  useLayoutEffect(() => {
    if (next.current?.when(new Set(shown.map(({ id }) => id))) !== true) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('h3') ?? [];
    const row = rows[Math.min(next.current.at, rows.length - 1)];
    next.current = null;
    (row ?? document.getElementById('entries-heading'))?.focus();
  });

  return (
    <Section id="entries" heading={words.heading}>
      <p class={entries.length === 0 ? undefined : 'lead'}>
        {entries.length === 0 ? words.none : words.lead}
      </p>
      <ul class="cards" ref={list}>
        {shown.map((entry, at) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            named={names.get(entry.entry) ?? null}
            rule={rules.get(entry.rule) ?? null}
            correction={corrections.get(entry.entry) ?? null}
            copied={outcome.kind === 'copied' && copying === entry.id}
            language={language}
            onReason={onReason}
            onForget={(id) => {
              next.current = { at, when: (ids) => !ids.has(id) };
              onForget(id);
            }}
            onCopy={(text) => {
              setCopying(entry.id);
              onCopy(text);
            }}
          />
        ))}
      </ul>
      {entries.length > 0 && <p class="hint">{words.shown(shown.length, entries.length)}</p>}
      {shown.length < entries.length && (
        <button
          type="button"
          class="secondary"
          onClick={() => {
            next.current = { at: shown.length, when: ({ size }) => size > shown.length };
            setLimit(limit + BATCH);
          }}
        >
          {words.more}
        </button>
      )}
    </Section>
  );
}
