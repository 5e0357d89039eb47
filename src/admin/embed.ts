import { resolve } from 'node:path';
import { encodeIndex } from '../core/account-index.ts';
import { buildIndex } from '../core/account-index-build.ts';
import type { RulesData } from '../core/rulebook.ts';
import { PLATFORMS, type PlatformId } from '../core/vocabulary.ts';
import { listedKeys } from './listed-keys.ts';
import { problemLine } from './problem.ts';
import { type RulesReading, readRules } from './read-rules.ts';

const RULES = 'virtual:rules';
const INDEX = 'virtual:account-index/';
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
 * Serves `virtual:rules` (default export: `RulesData`) and `virtual:account-index/<platform>` (default export: the
 * platform's index, base64). A problem in `rules/` fails the build with file, row and remedy.
 */
export function embedRules({ edition, root = '.' }: EmbedOptions): EmbedPlugin {
  const read = () =>
    readRules(resolve(root, 'rules'), edition === 'test' ? resolve(root, 'test/edition') : null);
  return {
    name: 'embed-rules',
    enforce: 'pre',
    resolveId(id) {
      return id === RULES || id.startsWith(INDEX) ? MARK + id : null;
    },
    load(id) {
      if (!id.startsWith(MARK)) return null;
      const name = id.slice(MARK.length);
      if (name !== RULES && !name.startsWith(INDEX)) return null;
      const reading = read();
      for (const file of reading.files) this.addWatchFile(file.absolute);
      const data = dataOf(reading);
      return name === RULES ? rulesModule(data) : indexModule(data, name.slice(INDEX.length));
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

function indexModule(data: RulesData, name: string): string {
  const platform = PLATFORMS.find((each) => each === name);
  if (platform === undefined) throw new RulesError(`virtual:account-index/${name}: no such platform`);
  return `export default ${JSON.stringify(embeddedIndex(data, platform))};\n`;
}

/** Base64 of the index a bundle starts with. */
export function embeddedIndex(data: RulesData, platform: PlatformId): string {
  return encodeIndex(buildIndex(platform, listedKeys(data.list, platform)));
}
