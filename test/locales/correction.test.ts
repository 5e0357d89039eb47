import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REASONS } from '../../src/core/journal.ts';
import { LANGUAGES } from '../../src/core/vocabulary.ts';
import { AFTER } from '../../src/locales/after.ts';
import { type CorrectionFacts, correctionOf } from '../../src/locales/correction.ts';

const LIST = {
  name: { id: 'Daftar contoh', en: 'Example list' },
  version: 3,
  date: '2026-11-20',
  contact: 'koreksi+daftar@contoh.go.id',
} as const;
const FACTS: CorrectionFacts = {
  entry: 'x:handle:sari_contoh',
  platform: 'x',
  list: LIST,
  language: 'id',
  version: '0.1.0',
};
const given = (more: Partial<CorrectionFacts>) => correctionOf({ ...FACTS, ...more });
const withContact = (contact: string | null) => given({ list: { ...LIST, contact } });

describe('a correction', () => {
  it('names account, list and version, leaves a line to write on, and holds nothing else', () => {
    const { subject, report, contact } = correctionOf(FACTS);
    expect(subject).toBe('Koreksi daftar Jempol Netral: @sari_contoh di X');
    expect(report.split('\n')).toEqual([
      'Koreksi daftar Jempol Netral',
      'Akun: @sari_contoh di X',
      'Daftar: Daftar contoh, versi 3, per 20 November 2026.',
      'Versi Jempol Netral: 0.1.0',
      'Kirim ke: koreksi+daftar@contoh.go.id',
      'Yang keliru (tulis di sini): ',
    ]);
    expect(contact).toBe('koreksi+daftar@contoh.go.id');
  });

  it('shows no sign that turns or hides what stands beside it', () => {
    const list = {
      ...LIST,
      name: { id: 'Daftar\u202E \u2066uji\u00AD', en: '' },
      contact: 'a\u200B@b.id\u2069',
    };
    const { report, subject, mailto } = given({ entry: 'x:handle:sari\u202Econtoh', list });
    expect(report + subject).not.toMatch(/\p{Cf}/u);
    expect(report).toContain('Akun: @saricontoh di X\nDaftar: Daftar uji, versi 3');
    expect(mailto).toMatch(/^mailto:a@b\.id\?/);
  });

  it('is written in the person’s language', () => {
    expect(given({ language: 'en' }).report).toContain(
      'List: Example list, version 3, as of 20 November 2026.',
    );
  });

  it.each([
    ['x:id:12345', 'Akun: 12345 di X'],
    ['x:handle:i/communities/77', 'Akun: i/communities/77 di X'],
    ['link:uji.example/ikut', 'Tautan atau unggahan: uji.example/ikut'],
    ['item:x:987', 'Tautan atau unggahan: 987 di X'],
  ])('calls %s by what it is', (entry, line) => {
    expect(given({ entry }).report.split('\n')[1]).toBe(line);
  });

  it('says so when no list has the entry any more, and then goes nowhere', () => {
    const gone = given({ list: null });
    expect(gone.report).toContain('Daftar: entri ini tidak ada lagi dalam daftar yang berlaku');
    expect(gone).toMatchObject({ contact: null, mailto: null });
  });
});

describe('its mail', () => {
  it('opens to the contact with the report as it is shown', () => {
    const { mailto, subject, report } = correctionOf(FACTS);
    expect(mailto).toMatch(/^mailto:koreksi%2Bdaftar@contoh\.go\.id\?subject=[^&]+&body=[^&]+$/);
    const url = new URL(mailto ?? '');
    expect(url.searchParams.get('subject')).toBe(subject);
    expect(url.searchParams.get('body')).toBe(report.replaceAll('\n', '\r\n'));
    expect(mailto).toContain('%0D%0A');
  });

  it.each([
    'https://contoh.go.id/koreksi',
    'BKPSDM Contoh, (0285) 123',
    'a@b.id?bcc=lain@c.id',
    'a@b.id&cc=lain@c.id',
    'a@b.id,lain@c.id',
    'a@b.id\r\nBcc: lain@c.id',
    'a%0ABcc@b.id',
    '"a b"@b.id',
    'a@b',
    'a@-b.id',
    `${'a'.repeat(64)}@${'b.'.repeat(100)}id`,
  ])('is not made for %j, which is shown as it is', (contact) => {
    const { mailto, contact: shown } = withContact(contact);
    expect(mailto).toBeNull();
    expect(shown).not.toMatch(/[\r\n]/);
  });

  it('is made of half a sign, too, which no address can hold', () => {
    expect(given({ entry: 'x:handle:a\ud800' }).mailto).toContain(encodeURIComponent('@a di X'));
  });

  it('has one recipient, one subject and one body whatever the list and the record hold', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(text, text, text, (entry, name, contact) => {
        const list = { ...LIST, name: { id: name, en: name }, contact };
        const wild = given({ entry, list });
        expect(wild.report.split(/[\r\n\u2028\u2029]/)).toHaveLength(6);
        const { mailto } = given({ entry, list: { ...list, contact: 'a@b.id' } });
        expect(mailto).toMatch(/^mailto:a@b\.id\?subject=[^&?\s]+&body=[^&?\s]+$/);
        expect(mailto?.split('&body=')[0]).not.toMatch(/%0[AD]/i);
      }),
    );
  });
});

describe('the words after going on', () => {
  it.each(LANGUAGES)('%s: say that a letter is no permission, and that it stays here', (language) => {
    const words = AFTER[language];
    expect(words.lang).toBe(language);
    expect(words.kept.duty).toMatch(/Simpan surat tugas Anda; ini bukan izin\.|this is not permission\./);
    expect(words.lead).toMatch(/di peramban ini saja|in this browser only/);
    expect(new Set(REASONS.map((each) => words.reasons[each])).size).toBe(REASONS.length);
  });
});
