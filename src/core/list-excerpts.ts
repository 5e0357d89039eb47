import type { AccountList } from './list.ts';
import type { Row } from './wire/block.ts';
import type { Excerpts } from './wire/excerpt.ts';
import type { Part } from './wire/list-file.ts';
import { contestantKey, KEYED } from './wire/row-keys.ts';

interface Place {
  readonly part: Part;
  readonly row: number;
}

/** A list in memory, asked as a stored one is (core/wire/excerpt.ts); opening it reads every row once. */
export function excerptsOf(list: AccountList): Excerpts {
  const places = new Map<string, Place[]>();
  for (const [part, rows] of rowsByPart(list)) {
    for (const [row, each] of rows.entries()) {
      for (const key of KEYED[part]?.keysOf(each, list.info.date).keys ?? []) {
        const there = places.get(key);
        if (there === undefined) places.set(key, [{ part, row }]);
        else there.push({ part, row });
      }
    }
  }

  /** Rows of one part with one of these keys, in the order of the list. */
  function rowsOf<P extends Exclude<Part, 'info'>>(part: P, keys: readonly string[]): AccountList[P] {
    const rows = new Set(
      keys.flatMap((key) => places.get(key) ?? []).flatMap((at) => (at.part === part ? at.row : [])),
    );
    return [...rows].sort((a, b) => a - b).map((row) => list[part][row]) as unknown as AccountList[P];
  }

  return {
    async of(keys, withPhrases) {
      const [accounts, links, items] = [
        rowsOf('accounts', keys),
        rowsOf('links', keys),
        rowsOf('items', keys),
      ];
      const phrases = withPhrases ? list.phrases : [];
      const behind = [...accounts, ...links, ...items, ...phrases];
      return {
        info: list.info,
        contestants: rowsOf('contestants', [
          ...keys,
          ...behind.map((each) => contestantKey(each.contestant)),
        ]),
        accounts,
        protected: rowsOf('protected', keys),
        gaps: [],
        skews: [],
        canaries: list.canaries,
        links,
        items,
        phrases,
        hoaxes: rowsOf('hoaxes', keys),
      };
    },
  };
}

function rowsByPart(list: AccountList): readonly (readonly [Part, readonly Row[]])[] {
  const { info: _, ...parts } = list;
  return Object.entries(parts) as unknown as readonly (readonly [Part, readonly Row[]])[];
}
