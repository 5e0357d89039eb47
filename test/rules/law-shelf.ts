import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../admin/rules-copy.ts';

const SHELF = join(ROOT, '../shared/law/netralitas.md');

/** The law file the rules were written from, whole; null where it is absent, which is said. */
export function readShelf(): string | null {
  if (existsSync(SHELF)) return readFileSync(SHELF, 'utf8');
  console.log('SKIP the rules against their source: ../shared/law/netralitas.md is absent');
  return null;
}

/** One entry of the law file's YAML. */
export interface ShelfEntry {
  readonly id: string;
  /** The text of a field, unquoted; null where the entry has none. */
  field(name: string): string | null;
  /** The items of a one-line list; empty where the entry has none. */
  list(name: string): readonly string[];
}

function entry(id: string, text: string): ShelfEntry {
  const after = (name: string, value: string) =>
    new RegExp(`(?:^|[{,\\s])${name}: (?:${value})`, 'm').exec(text)?.slice(1) ?? [];
  return {
    id,
    field: (name) => after(name, '"([^"]*)"|([^",}\\n#]*[^",}\\s#])').find((each) => each) ?? null,
    list: (name) =>
      [...(after(name, '\\[([^\\]]*)\\]')[0] ?? '').matchAll(/"([^"]*)"|([^\s,][^,]*)/g)].map((each) =>
        (each[1] ?? each[2] ?? '').trim(),
      ),
  };
}

/** The entries of one section of the law file's YAML: `instruments`, `sanctions` or `rules`. */
export function shelfEntries(shelf: string, section: string): readonly ShelfEntry[] {
  const yaml = shelf.split('```')[1] ?? '';
  const [, body = ''] = new RegExp(`\\n${section}:\\n([\\s\\S]*?)\\n(?=\\w)`).exec(yaml) ?? [];
  return body.split(/\n(?= {2}[-\w])/).map((text) => {
    const [, id = ''] = /^\s*(?:- id: (R-\d+)|([\w-]+):)/.exec(text)?.filter((each) => each) ?? [];
    return entry(id, text);
  });
}

/** The rules the law file's `act_matrix` puts first, by act and stage, as `R-06`. */
export function actMatrix(shelf: string): ReadonlyMap<string, Readonly<Record<string, readonly string[]>>> {
  const [, body = ''] = /\nact_matrix:[^\n]*\n((?: {2}.*\n)*)/.exec(shelf) ?? [];
  const rows = [...body.matchAll(/^ {2}(\w+):\s*\{(.*)\}/gm)];
  return new Map(
    rows.map(([, act = '', cells = '']) => [
      act,
      Object.fromEntries(
        [...cells.matchAll(/(\w+): \[([^\]]*)\]/g)].map(([, stage = '', ids = '']) => [
          stage,
          ids.match(/R-\d+/g) ?? [],
        ]),
      ),
    ]),
  );
}

/** Every place a text names inside a law: `Pasal 14`, `huruf i`, `angka 3`, `angka 4` … */
export function places(text: string): ReadonlySet<string> {
  const named = text.matchAll(
    /(Pasal|ayat|huruf|angka|butir) (\(?\w+\)?(?:(?:, dan | dan |, |[-–]| \([^)\d]*\) dan )\(?(?:\d+|\w)\)?(?!\w))*)/g,
  );
  return new Set(
    [...named].flatMap(([, word, members = '']) =>
      (members.match(/\d+\w?|\b[a-z]\b/g) ?? []).map((each) => `${word} ${each}`),
    ),
  );
}

/** Every number a text holds, dots inside left out. */
export function numbers(text: string): ReadonlySet<string> {
  return new Set(text.replaceAll(/(?<=\d)\.(?=\d{3})/g, '').match(/\d+/g) ?? []);
}
