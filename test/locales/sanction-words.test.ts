import { expect, it } from 'vitest';
import { advise } from '../../src/core/advise.ts';
import { ACTS, LANGUAGES, PERSONNEL, PHASES } from '../../src/core/vocabulary.ts';
import { DIALOG } from '../../src/locales/dialog.ts';
import { FACTS } from '../core/sample-law.ts';
import { rulebook } from './compose-press.ts';
import { expectGolden } from './render-text.ts';

/** Every sanction sentence the rules lead to, each once, with the acts it is said of. */
function sentences(language: (typeof LANGUAGES)[number]): ReadonlyMap<string, ReadonlySet<string>> {
  const { sanction } = DIALOG[language];
  const said = new Map<string, Set<string>>();
  for (const act of ACTS)
    for (const phase of PHASES)
      for (const personnel of PERSONNEL) {
        const advice = advise(rulebook, { ...FACTS, act, phase, personnel });
        const [first, ...rest] = advice.sanctions;
        if (first === undefined) continue;
        const sentence = sanction.ranges([first, ...rest], personnel === 'unknown', '');
        said.set(sentence, (said.get(sentence) ?? new Set()).add(act));
      }
  return said;
}

it.each(LANGUAGES)('every sanction is something that may follow an examination, %s', (language) => {
  const said = sentences(language);
  const may = {
    id: /^Dapat dikenai .+, setelah pemeriksaan\.$/,
    en: /^May be subject to .+, after examination\.$/,
  };
  for (const sentence of said.keys()) expect(sentence).toMatch(may[language]);
  const lines = [...said].map(([sentence, acts]) => `${sentence} (${[...acts].join(', ')})`);
  expectGolden(`sanctions-${language}`, `${lines.join('\n')}\n`);
});
