import { resolve } from 'node:path';
import { encodeIndex } from '../core/account-index.ts';
import { buildIndex } from '../core/account-index-build.ts';
import type { RulesData } from '../core/rulebook.ts';
import { heldKeys } from '../core/wire/row-keys.ts';
import { problemLine } from './problem.ts';
import { type RulesReading, readRules } from './read-rules.ts';

const RULES = 'virtual:rules';
const INDEX = 'virtual:account-index';
/** Rollup's mark for a module that is no file. */
const MARK = '\0';

/** The part of a Vite plugin this one uses, spelled out so that the CLI's folder needs no bundler. */
interface EmbedPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(id: string): string | null;
  load(this: { addWatchFile(path: string): void }, id: string): string | null;
}

interface EmbedOptions {
  /** `test` merges the invented election and accounts of `test/edition` on top. */
  readonly edition: 'release' | 'test';
  /** Repository root; the working directory when absent. */
  readonly root?: string;
}

/** `rules/` does not hold what it should; the message has one line a problem. */
class RulesError extends Error {
  override readonly name = 'RulesError';
}

/**
 * Serves `virtual:rules` (default export: `RulesData`) and `virtual:account-index` (default export: the index of
 * every platform's keys, base64). A problem in `rules/` fails the build with file, row and remedy.
 */
export function embedRules({ edition, root = '.' }: EmbedOptions): EmbedPlugin {
  const read = () =>
    readRules(resolve(root, 'rules'), edition === 'test' ? resolve(root, 'test/edition') : null);
  return {
    name: 'embed-rules',
    enforce: 'pre',
    resolveId(id) {
      return id === RULES || id === INDEX ? MARK + id : null;
    },
    load(id) {
      if (id !== MARK + RULES && id !== MARK + INDEX) return null;
      const reading = read();
      for (const file of reading.files) this.addWatchFile(file.absolute);
      const data = dataOf(reading);
      return id === MARK + RULES ? rulesModule(data) : indexModule(data);
    },
  };
}

function dataOf(reading: RulesReading): RulesData {
  if (reading.ok) return reading.data;
  const lines = reading.problems.map(problemLine);
  throw new RulesError(`${lines.length} problem(s) in the rules:\n${lines.join('\n')}`);
}

/** JSON.parse of a literal starts faster than the same object written as code. */
function rulesModule(data: RulesData): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});\n`;
}

function indexModule(data: RulesData): string {
  return `export default ${JSON.stringify(embeddedIndex(data))};\n`;
}

/** Base64 of the index a bundle starts with. */
export function embeddedIndex(data: RulesData): string {
  return encodeIndex(buildIndex(heldKeys(data.list)));
}
