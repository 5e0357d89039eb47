import { z } from '../core/zod.ts';
import { nameless } from './check-references.ts';
import { type Located, type Problem, problemAt } from './problem.ts';
import type { RawFile } from './rules-folder.ts';
import { FORMS } from './rules-layout.ts';
import type { RulesRows } from './rules-rows.ts';

const rawRegions = z.looseObject({ names: z.record(z.string(), z.unknown()) });

/** The codes written in `regions.json`, read leniently: a broken name is not a missing one. */
export function writtenRegions(files: readonly RawFile[]): ReadonlySet<string> {
  const written = files
    .filter((each) => FORMS.regions.pattern.test(each.inside))
    .map((each) => rawRegions.safeParse(each.raw));
  return new Set(written.flatMap((each) => (each.success ? Object.keys(each.data.names) : [])));
}

/** Every region an entry names has a name, and only one. */
export function checkRegions(rows: RulesRows): Problem[] {
  const entries = [...rows.accounts, ...rows.links, ...rows.items];
  const unnamed = (row: Located<unknown>, path: string, code: string | null) =>
    code === null || rows.written.regions.has(code) ? [] : [nameless(row, path, code)];
  const named = entries.flatMap((row) => unnamed(row, 'region', row.value.region));
  const origins = entries.flatMap((row) => {
    const { origin } = row.value;
    return origin.scope === 'region' ? unnamed(row, 'origin.code', origin.code) : [];
  });
  return [...named, ...origins, ...checkTwice(rows)];
}

function checkTwice({ regions }: RulesRows): Problem[] {
  const first = new Map<string, Located<unknown>>();
  return regions.flatMap((row) =>
    Object.keys(row.value.names).flatMap((code) => {
      const earlier = first.get(code);
      if (earlier === undefined) {
        first.set(code, row);
        return [];
      }
      const problem = `${code} is already in ${earlier.file}`;
      return [problemAt(row, `names.${code}`, problem, 'keep one of the two names')];
    }),
  );
}
