import { writeFileSync } from 'node:fs';
import type { Outcome, RulesPlace } from './outcome.ts';
import { problemLine } from './problem.ts';
import { readRules } from './read-rules.ts';
import { formOf, type RawFile } from './rules-folder.ts';

interface StaleFile {
  readonly file: RawFile;
  readonly canonical: string;
}

/** Files that parse but are not in canonical form, with the bytes they should have. */
export function staleFiles(files: readonly RawFile[]): readonly StaleFile[] {
  return files.flatMap((file) => {
    const canonical = formOf(file.inside)?.canonical(file.raw) ?? null;
    return canonical === null || canonical === file.text ? [] : [{ file, canonical }];
  });
}

/** `jempol rules format`: writes every file that parses in its canonical form; what does not parse is left alone. */
export function formatRules({ folder, edition }: RulesPlace): Outcome {
  const reading = readRules(folder, edition);
  const stale = staleFiles(reading.files);
  for (const { file, canonical } of stale) writeFileSync(file.absolute, canonical);
  const problems = reading.ok ? [] : reading.problems.map(problemLine);
  const lines = [
    ...stale.map(({ file }) => `ditulis ulang: ${file.file}`),
    ...problems,
    `${reading.files.length} berkas, ${stale.length} ditulis ulang.`,
  ];
  return { lines, exitCode: problems.length > 0 ? 1 : 0 };
}
