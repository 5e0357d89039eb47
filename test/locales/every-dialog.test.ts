import { expect, it } from 'vitest';
import { certainSentences } from '../../src/admin/check-certainty.ts';
import type { InterstitialText } from '../../src/core/messages.ts';
import { ACTIONS, LANGUAGES, PERSONNEL, PHASES, ROLES } from '../../src/core/vocabulary.ts';
import { hit } from '../core/sample-contest.ts';
import { compose } from './compose-press.ts';

const ALL = ['author', 'quoted', 'host', 'linked', 'mentioned'] as const;

/** Every warning the product can compose from the real rules on the invented contest. */
function* everyText(): Generator<{ readonly name: string; readonly text: InterstitialText }> {
  for (const action of ACTIONS)
    for (const role of ROLES)
      for (const phase of PHASES)
        for (const personnel of PERSONNEL)
          for (const relation of personnel === 'pns' ? ALL : (['author', 'quoted'] as const))
            for (const language of LANGUAGES) {
              const text = compose({ action, hits: [hit(role, phase, relation)], personnel, language });
              const name = [action, role, phase, relation, personnel, language].join(' ');
              if (text !== null) yield { name, text };
            }
}

const OWN_WORDS = (text: InterstitialText) => [
  text.title,
  text.lead,
  text.sanction,
  text.listed,
  ...text.remarks,
  ...text.smallPrint,
  ...text.more.flatMap((each) => each.paragraphs),
  ...text.accounts.flatMap((each) => [each.role, each.relation]),
];

const HEDGE = {
  id: /^Dapat dikenai (?:sanksi moral: pernyataan tertutup atau terbuka|.+ sampai .+|hukuman disiplin sedang.*), setelah pemeriksaan.*\.$/,
  en: /^May be subject to (?:a moral sanction: a closed or a public statement|.+ up to .+|moderate disciplinary punishment.*), after examination.*\.$/,
};
const NOT_FOUND = {
  id: /tidak kami temukan; itu bukan izin\.$/,
  en: /^We found no .+; that is not permission\.$/,
};

/** Sentences of ours that assert a sanction as certain. */
function certain({ lang }: InterstitialText, said: readonly string[]): readonly string[] {
  return said.flatMap((each) => certainSentences(each, lang));
}

/** Rules named under "more" without a source. */
function unsourced({ lang, more }: InterstitialText): string[] {
  const stated = /^Status \(R-\d\d\)/;
  const sourced = { id: /Sumber: \S.*\.$/, en: /Sources: \S.*\.$/ }[lang];
  return more.flatMap(({ paragraphs }) =>
    paragraphs.filter((each) => stated.test(each) && !sourced.test(each)),
  );
}

/** What a dialog breaks of its promises; empty when it keeps them. */
function broken(name: string, text: InterstitialText): string[] {
  // Addresses of press articles are not our words.
  const said = OWN_WORDS(text)
    .join('\n')
    .split(/\s/)
    .filter((word) => !word.includes('/'))
    .join(' ');
  const sentences = text.lead.split(/[.?](?:\s|$)/).filter((each) => each !== '');
  const checks: readonly (readonly [string, boolean])[] = [
    ['names nobody guilty', !/\bpelanggar\b|\bviolators?\b|\bguilty\b|\bbersalah\b/i.test(said)],
    ['promises no sanction', !/(?<!tidak )\bpasti\b|\bwill be (?:sanctioned|punished)\b/i.test(said)],
    ['asserts no sanction as certain', certain(text, OWN_WORDS(text)).length === 0],
    ['sources every rule', unsourced(text).length === 0],
    ['has no hole', !/undefined|\bnull\b|NaN|\[object/.test(said)],
    ['hedges its sanction', HEDGE[text.lang].test(text.sanction) || NOT_FOUND[text.lang].test(text.sanction)],
    ['names its source', text.listed.includes('Daftar akun Contoh, 2 November 2026')],
    [
      'names a rule or says that none was found',
      text.rule.quote !== null || NOT_FOUND[text.lang].test(text.rule.citation),
    ],
    ['leads in two sentences', sentences.length <= 2],
    ['says whether it was reviewed', text.smallPrint.length === 3],
    [
      'keeps PNS sanctions for PNS',
      !/ (?:pppk|pppk-pw|non-asn) /.test(name) ||
        !/disiplin (?:sedang|berat)|(?:moderate|severe) disciplinary punishment|tingkat berat|the severe level/.test(
          text.sanction.replace('pelanggaran disiplin tingkat berat', ''),
        ),
    ],
    [
      'never assumes PNS',
      !/ unknown /.test(name) ||
        !/disiplin|disciplinary/.test(text.sanction) ||
        text.sanction.includes('(PNS)'),
    ],
    [
      'repeats no paragraph',
      text.more.every((each) => new Set(each.paragraphs).size === each.paragraphs.length),
    ],
    ['has no empty section', text.more.every((each) => each.paragraphs.length > 0)],
  ];
  return checks.filter(([, kept]) => !kept).map(([promise]) => `${name}: ${promise}: ${text.sanction}`);
}

it('every dialog keeps the promises of its words', { timeout: 60_000 }, () => {
  const all = [...everyText()];
  expect(all.length).toBeGreaterThan(4000);
  expect(all.flatMap(({ name, text }) => broken(name, text))).toEqual([]);
});
