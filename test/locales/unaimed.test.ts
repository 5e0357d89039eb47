import { describe, expect, it } from 'vitest';
import { cite } from '../../src/core/cite.ts';
import { strictestPhase } from '../../src/core/phase.ts';
import { LANGUAGES, type Language } from '../../src/core/vocabulary.ts';
import { composeUnaimed } from '../../src/locales/unaimed.ts';
import { account, DURING, elections } from '../core/sample-contest.ts';
import { HELD, rulebook } from './compose-press.ts';
import { expectGolden, renderText } from './render-text.ts';

const OUTSIDE = {
  personnel: 'pns',
  phase: 'outside',
  photo: false,
  region: null,
  day: '2026-11-21',
  elections: [],
} as const;

function prompt(language: Language) {
  const [duty] = cite(rulebook, { ...OUTSIDE, act: 'like' });
  if (duty === undefined) throw new Error('no rule outside a stage');
  return composeUnaimed({
    intent: { platform: 'x', action: 'like', targets: [], item: null, draft: null },
    now: strictestPhase(elections, DURING.campaign, null),
    unaimed: { why: 'target', duty },
    list: HELD,
    instant: 0,
    language,
    version: '0.1.0',
  });
}

describe('the neutral prompt', () => {
  it('quotes the duty, translated for who reads English', () => {
    const quote = expect.stringMatching(/^Pegawai ASN harus bebas/);
    expect(prompt('id').rule).toMatchObject({ quote, translation: null });
    expect(prompt('en').rule).toMatchObject({
      quote,
      translation: expect.stringMatching(/^Civil servants must be free/),
    });
  });

  it('reports that the account could not be read', () => {
    expect(prompt('id').report.split('\n')).toEqual([
      'Koreksi daftar Jempol Netral',
      'Akun: tidak terbaca pada halaman ini',
      'Daftar: contoh, Daftar contoh, versi 3, per 20 November 2026.',
      'Bentuk halaman: x.com, unggahan',
      'Versi Jempol Netral: 0.1.0',
    ]);
    expect(prompt('en').report).toContain('Account: could not be read on this page');
  });

  it('says why it asks, and that nobody reviewed the text', () => {
    expect(prompt('id').remarks).toEqual([
      'Pertanyaan ini muncul karena mode Ketat; tanpa mode itu klik seperti ini diteruskan.',
    ]);
    expect(prompt('en').smallPrint.at(-1)).toBe(
      'This text has not been reviewed by the legal department of any agency.',
    );
  });
});

describe('what is asked about a draft that names nobody', () => {
  const [duty] = cite(rulebook, { ...OUTSIDE, act: 'post' });
  const { sources } = account({});
  const facts = {
    intent: { platform: 'x', action: 'post', targets: [], item: null, draft: null },
    now: strictestPhase(elections, DURING.campaign, null),
    list: HELD,
    instant: 0,
    version: '0.1.0',
  } as const;
  const hoax = { url: 'https://hoaks.example/berita-palsu', sources };

  it.each(LANGUAGES)('is worded whole, %s', (language) => {
    const opaque = { why: 'opaque', duty: duty!, hosts: ['bit.ly'] } as const;
    const untrue = { why: 'hoax', hoaxes: [hoax], hosts: ['bit.ly'] } as const;
    const texts = [opaque, untrue].map((unaimed) => composeUnaimed({ ...facts, unaimed, language }));
    expectGolden(`post-unaimed-${language}`, texts.map((text) => renderText(text)).join('\n'));
  });
});
