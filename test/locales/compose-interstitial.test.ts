import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/core/list.ts';
import type { Hit } from '../../src/core/press-advice.ts';
import { ACTIONS, LANGUAGES, type Language, PERSONNEL, PHASES } from '../../src/core/vocabulary.ts';
import { hit, list, site } from '../core/sample-contest.ts';
import { compose, HELD, type Press, rulebook } from './compose-press.ts';
import { expectGolden, renderText } from './render-text.ts';

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

  it('like of a post that quotes a candidate and was reposted by a party', () => {
    const hits = [hit('candidate', 'campaign', 'quoted'), hit('party', 'campaign', 'reposter')];
    expectGolden('like-campaign-indirect', both({ action: 'like', hits, personnel: 'pns' }));
  });

  it('share of a post that quotes a candidate', () => {
    const hits = [hit('candidate', 'campaign', 'quoted')];
    expectGolden('share-campaign-quoted', both({ action: 'share', hits, personnel: 'pns' }));
  });

  it('like of a comment under a candidate’s post', () => {
    const hits = [hit('candidate', 'campaign', 'host')];
    expectGolden('like-campaign-host', both({ action: 'like', hits, personnel: 'pns' }));
  });

  it('comment that mentions a candidate', () => {
    const hits = [hit('candidate', 'campaign', 'mentioned')];
    expectGolden('comment-campaign-mentioned', both({ action: 'comment', hits, personnel: 'pns' }));
  });

  it('post that links to a campaign site, with all else a draft can hold', () => {
    const base = hit('candidate', 'campaign', 'linked');
    const entry = site({ address: 'sari-contoh.example', contestant: 'sari-contoh', role: 'candidate' });
    const hits = [{ ...base, target: { relation: 'linked' as const, ref: null }, entry }];
    const { sources } = entry;
    const published = {
      phrases: [
        { phrase: { text: '#SariMenang', contestant: 'sari-contoh', sources }, contestant: 'Sari Contoh' },
      ],
      hoaxes: [{ url: 'https://hoaks.example/berita-palsu', sources }],
      opaque: ['bit.ly', 's.id'],
      photo: true,
    };
    expectGolden('post-campaign-site', both({ action: 'post', hits, personnel: 'pns', published }, true));
  });

  it('like of an office account', () => {
    expectGolden(
      'like-campaign-office',
      both({ action: 'like', hits: [hit('office', 'campaign')], personnel: 'pns' }),
    );
  });

  it('id and handle disagree, entry disputed and derived, list stale', () => {
    const base = hit('team', 'campaign', 'author', { disagreement: true });
    const entry = { ...base.entry, status: 'disputed', confidence: 'derived' } as const;
    const hits = [{ ...base, entry: { ...entry, validFrom: '2027-01-10', validTo: '2027-04-05' } }];
    const stale = { listOf: () => ({ ...HELD, validUntil: 5 }), instant: 5 };
    const press = { action: 'like', hits, personnel: 'pns', with: stale } as const;
    expectGolden('like-campaign-doubtful', both(press));
  });
});

describe('the words that depend on facts', () => {
  it('say the office is a prospective one until KPU determines it, and when KPU did', () => {
    const lead = (phase: 'prospective' | 'determined', language: Language) =>
      compose({ action: 'like', hits: [hit('candidate', phase)], personnel: 'pns', language })?.lead;
    expect(lead('prospective', 'id')).toBe(
      'Anda hendak menyukai unggahan Sari Contoh (@SariContoh), bakal calon bupati Contoh menurut Daftar akun Contoh. KPU belum menetapkan calon Pilkada Contoh.',
    );
    expect(lead('determined', 'id')).toBe(
      'Anda hendak menyukai unggahan Sari Contoh (@SariContoh), calon bupati Contoh, ditetapkan KPU pada 1 Februari 2027.',
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
    expect(compose(press)?.smallPrint).toContain('Teks ini belum ditinjau bagian hukum instansi mana pun.');
    expect(compose({ ...press, rulebook: signed })?.smallPrint).toContain(
      'Teks ini telah ditinjau oleh Biro Hukum Contoh.',
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
    const info = { ...list.info, contact: 'koreksi@contoh.example' };
    const text = compose({ ...press, with: { listOf: () => ({ ...HELD, info }) } });
    expect(text?.more.at(-1)?.paragraphs.join()).toContain('sampaikan kepada koreksi@contoh.example');
    expect(text?.report.split('\n').at(-1)).toBe('Kirim ke: koreksi@contoh.example');
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

describe('the wording of the law', () => {
  it('is quoted in Indonesian, and translated for who reads English', () => {
    const hits = [hit('candidate', 'campaign')];
    const said = (language: Language) => compose({ action: 'like', hits, personnel: 'pns', language });
    const { quote } = rulebook.rules.find((each) => each.id === 'R-06') ?? { quote: null };
    expect(quote?.id).toMatch(/^Membuat posting, comment, share, like/);
    expect(said('id')?.rule).toMatchObject({ quote: quote?.id, translation: null });
    expect(said('en')?.rule).toMatchObject({ quote: quote?.id, translation: quote?.en });
    expect(JSON.stringify(said('en')?.more)).toContain(quote?.en);
    expect(JSON.stringify(said('id')?.more)).not.toContain(quote?.en);
  });
});

describe('the list that answers for an entry', () => {
  const listed = (origin: Account['origin'], language: Language) => {
    const base = hit('candidate', 'campaign');
    const hits = [{ ...base, entry: { ...base.entry, origin } }];
    return compose({ action: 'like', hits, personnel: 'pns', language })?.listed;
  };

  it('is called by its region’s name and code', () => {
    expect(listed({ scope: 'region', code: '11' }, 'id')).toContain('; Daftar wilayah Aceh (11), per ');
    expect(listed({ scope: 'region', code: '11' }, 'en')).toContain('; Regional list of Aceh (11), as of ');
    expect(listed({ scope: 'agency', name: 'Dinas Contoh' }, 'id')).toContain('; Daftar Dinas Contoh, per ');
    expect(listed({ scope: 'national' }, 'id')).toContain('; Daftar contoh, per ');
  });
});
