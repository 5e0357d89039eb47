import { describe, expect, it } from 'vitest';
import { advise, type Hit } from '../../src/core/advise.ts';
import type { Intent } from '../../src/core/intent.ts';
import type { InterstitialText } from '../../src/core/messages.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import {
  ACTIONS,
  type Action,
  LANGUAGES,
  type Language,
  PERSONNEL,
  type Personnel,
  PHASES,
  ROLES,
} from '../../src/core/vocabulary.ts';
import { composeInterstitial, type InterstitialFacts } from '../../src/locales/compose-interstitial.ts';
import { QUOTES } from '../../src/locales/en/quotes.ts';
import { hit, list, realRulebook } from '../core/sample-contest.ts';
import { expectGolden, renderText } from './render-text.ts';

const rulebook = realRulebook();
const AUTHOR = { relation: 'author', ref: { platform: 'x', handle: 'warga', id: null } } as const;

interface Press {
  readonly action: Action;
  readonly hits: readonly Hit[];
  readonly personnel: Personnel;
  readonly language: Language;
  readonly rulebook?: Rulebook;
  readonly with?: Partial<InterstitialFacts>;
}

function compose(press: Press): InterstitialText | null {
  const { action, hits, personnel, language } = press;
  const law = press.rulebook ?? rulebook;
  const finding = advise(law, { action, hits, personnel, mode: 'confirm', repeated: false });
  if (finding.level === 'none') return null;
  const targets = hits.map((each) => each.target);
  const own = targets.some((each) => each.relation === 'quoted' || each.relation === 'reposter');
  const [first, ...rest] = own ? [AUTHOR, ...targets] : targets;
  const intent: Intent = { platform: 'x', action, targets: [first ?? AUTHOR, ...rest], item: '1' };
  const { sources } = law;
  return composeInterstitial({
    finding,
    intent,
    list: list.info,
    listStale: false,
    sources,
    language,
    version: '0.1.0',
    ...press.with,
  });
}

const both = (press: Omit<Press, 'language'>, whole = false) =>
  LANGUAGES.map((language) => {
    const text = compose({ ...press, language });
    return text === null ? `(${language}: no warning)\n` : renderText(text, whole);
  }).join('\n');

describe('golden dialogs', () => {
  for (const phase of PHASES)
    for (const personnel of PERSONNEL)
      it(`like, ${phase}, ${personnel}`, () => {
        const role = phase === 'outside' ? 'party' : 'candidate';
        expectGolden(
          `like-${phase}-${personnel}`,
          both({ action: 'like', hits: [hit(role, phase)], personnel }, personnel === 'pns'),
        );
      });

  it.each(ACTIONS)('%s, party, campaign', (action) => {
    const onAccount = action === 'follow' ? 'account' : action === 'join' ? 'group' : 'author';
    const hits = [hit('party', 'campaign', onAccount)];
    expectGolden(`${action}-campaign-party`, both({ action, hits, personnel: 'pns' }));
  });

  it('follow, prospective candidate', () => {
    const hits = [hit('prospective', 'prospective', 'account')];
    expectGolden('follow-prospective-pns', both({ action: 'follow', hits, personnel: 'pns' }));
  });

  it('like of a post that quotes a candidate and was passed on by a party', () => {
    const hits = [hit('candidate', 'campaign', 'quoted'), hit('party', 'campaign', 'reposter')];
    expectGolden('like-campaign-indirect', both({ action: 'like', hits, personnel: 'pns' }));
  });

  it('share of a post that quotes a candidate', () => {
    const hits = [hit('candidate', 'campaign', 'quoted')];
    expectGolden('share-campaign-quoted', both({ action: 'share', hits, personnel: 'pns' }));
  });

  it('like of an office account', () => {
    expectGolden(
      'like-campaign-office',
      both({ action: 'like', hits: [hit('office', 'campaign')], personnel: 'pns' }),
    );
  });

  it('id and handle disagree, entry disputed and derived, list stale', () => {
    const base = hit('team', 'campaign', 'author', { disagreement: true });
    const entry = { ...base.account, status: 'disputed', confidence: 'derived' } as const;
    const hits = [{ ...base, account: { ...entry, validFrom: '2027-01-10', validTo: '2027-04-05' } }];
    const press = { action: 'like', hits, personnel: 'pns', with: { listStale: true } } as const;
    expectGolden('like-campaign-doubtful', both(press));
  });
});

/** Every warning the product can compose from the real rules on the invented contest. */
function* everyText(): Generator<{ readonly name: string; readonly text: InterstitialText }> {
  for (const action of ACTIONS)
    for (const role of ROLES)
      for (const phase of PHASES)
        for (const relation of ['author', 'quoted'] as const)
          for (const personnel of PERSONNEL)
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
  id: /^Dapat dikenai (?:sanksi moral: pernyataan tertutup atau terbuka|.+ sampai .+), setelah pemeriksaan.*\.$/,
  en: /^May be subject to (?:a moral sanction: a closed or a public statement|.+ up to .+), after examination.*\.$/,
};
const NOT_FOUND = {
  id: /tidak kami temukan; itu bukan izin\.$/,
  en: /^We found no .+; that is not permission\.$/,
};

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
        !/disiplin berat|disciplinary punishment|tingkat berat \(PNS\)/.test(text.sanction),
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

describe('the words that depend on facts', () => {
  it('say the office is a prospective one until KPU determines it, and when KPU did', () => {
    const lead = (phase: 'prospective' | 'determined', language: Language) =>
      compose({ action: 'like', hits: [hit('candidate', phase)], personnel: 'pns', language })?.lead;
    expect(lead('prospective', 'id')).toBe(
      'Anda hendak menyukai unggahan Sari Contoh (@SariContoh), bakal calon bupati Contoh menurut Daftar akun Contoh. KPU belum menetapkan calon Pilkada Contoh.',
    );
    expect(lead('determined', 'id')).toBe(
      'Anda hendak menyukai unggahan Sari Contoh (@SariContoh), calon bupati Contoh, ditetapkan KPU 1 Februari 2027.',
    );
    expect(lead('determined', 'en')).toBe(
      'You are about to like a post by Sari Contoh (@SariContoh), a candidate for regent of Contoh, determined by KPU on 1 February 2027.',
    );
  });

  it('call the text unreviewed until every cited rule is signed', () => {
    const signed = {
      ...rulebook,
      rules: rulebook.rules.map((rule) => ({ ...rule, reviewedBy: ['Biro Hukum Contoh'] })),
    };
    const press = {
      action: 'like',
      hits: [hit('party', 'campaign')],
      personnel: 'pns',
      language: 'id',
    } as const;
    expect(compose(press)?.smallPrint).toContain('Teks belum ditinjau oleh kantor hukum.');
    expect(compose({ ...press, rulebook: signed })?.smallPrint).toContain(
      'Teks ditinjau oleh Biro Hukum Contoh.',
    );
  });

  it('name every election that runs', () => {
    const base = hit('candidate', 'campaign');
    const phases = [base.phases[0], { ...base.phases[0], phase: 'prospective' }] as unknown as Hit['phases'];
    const text = compose({ action: 'like', hits: [{ ...base, phases }], personnel: 'pns', language: 'id' });
    expect(text?.remarks[0]).toContain(
      'Pilkada Contoh (masa kampanye) dan Pilkada Contoh (sebelum penetapan calon)',
    );
  });

  it('send a correction where the list says one is taken', () => {
    const press = {
      action: 'like',
      hits: [hit('party', 'outside')],
      personnel: 'pns',
      language: 'id',
    } as const;
    const text = compose({ ...press, with: { list: { ...list.info, contact: 'koreksi@contoh.example' } } });
    expect(text?.more.at(-1)?.paragraphs.join()).toContain('sampaikan kepada koreksi@contoh.example');
  });

  it('put nothing about the person, the page or the moment into the report', () => {
    const hits = [hit('candidate', 'campaign', 'quoted')];
    const report = compose({ action: 'like', hits, personnel: 'pns', language: 'id' })?.report ?? '';
    expect(report.split('\n')).toEqual([
      'Koreksi daftar Jempol Netral',
      'Akun: @SariContoh di X',
      'Tercatat sebagai: akun calon bupati Contoh, Sari Contoh',
      'Sumber entri: Daftar akun Contoh, 2 November 2026 (https://contoh.example/akun)',
      'Daftar: contoh, Daftar contoh, versi 3, per 20 November 2026.',
      'Bentuk halaman: x.com, unggahan',
      'Versi Jempol Netral: 0.1.0',
    ]);
  });
});

describe('translations of the law', () => {
  it('exist for every quoted rule, of exactly its present wording', () => {
    for (const rule of rulebook.rules)
      if (rule.quote !== null) expect(QUOTES[rule.id]?.of, rule.id).toBe(rule.quote);
  });
});
