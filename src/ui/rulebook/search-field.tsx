import type { RulebookMessages } from '../../locales/rulebook.ts';

interface SearchFieldProps {
  readonly query: string;
  /** Entries found; null while nothing is searched. */
  readonly count: number | null;
  readonly words: RulebookMessages;
  /** About to search: what takes time can be made ready. */
  readonly onFocus: () => void;
  readonly onQuery: (query: string) => void;
}

/** Filters every part of the page as one types. */
export function SearchField({ query, count, words, onFocus, onQuery }: SearchFieldProps) {
  const { search } = words;
  return (
    <search class="search">
      <label for="search">{search.label}</label>
      <div class="line">
        <input
          id="search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={search.hint}
          value={query}
          onFocus={onFocus}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        {count !== null && (
          <button type="button" class="secondary" onClick={() => onQuery('')}>
            {search.clear}
          </button>
        )}
      </div>
      <p class="hint" role="status">
        {count !== null && search.found(count, query.trim())}
      </p>
    </search>
  );
}
