import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { lexiconSchema } from '../../src/core/lexicon.ts';
import type { Subject } from '../../src/core/question.ts';
import { readQuestion } from '../../src/core/read-question.ts';
import type { RulesData } from '../../src/core/rulebook.ts';
import { ACTS, type Act, type Kind, ROLES, type Role } from '../../src/core/vocabulary.ts';
import { formsOf, wordsOf } from '../../src/core/word-forms.ts';
import { RULES } from '../admin/rules-copy.ts';

const reading = readRules(RULES, null);
const { lexicon, list, topics } = reading.ok ? reading.data : (undefined as unknown as RulesData);
const read = (text: string) => readQuestion(text, lexicon);

const of = (role: Role, kind: Kind = 'profile'): Subject => ({ is: 'account', role, kind });
const KPU: Subject = { is: 'institution' };
const NOBODY: Subject = { is: 'nobody' };

const UNDERSTOOD: readonly (readonly [string, Act, Subject])[] = [
  ['like postingan partai', 'like', of('party')],
  ['follow akun calon bupati', 'follow', of('candidate')],
  ['membalas akun Pemkab', 'comment', of('office')],
  ['masuk grup WA relawan', 'join', of('supporter', 'group')],
  ['foto dua jari', 'photo', NOBODY],
  ['mengikuti akun KPU', 'follow', KPU],
  ['repost bakal calon gubernur', 'share', of('prospective')],
  ['komen di instagram caleg', 'comment', of('candidate')],
  ['hadir kampanye pakai baju biasa', 'attend', NOBODY],
  ['jadi anggota partai', 'party-member', of('party')],
  ['bagi link di grup keluarga', 'share', NOBODY],
  ['pasang spanduk', 'banner', NOBODY],
  ['kasih KTP untuk calon perseorangan', 'id-support', of('candidate')],
  ['pakai mobil dinas', 'facility', NOBODY],
  ['Bolehkah saya menyukai unggahan bakal calon bupati?', 'like', of('prospective')],
  ['Bolehkah postingan caleg disukai', 'like', of('candidate')],
  ['saya nge-like status cawalkot', 'like', of('candidate')],
  ['mengomentari unggahan paslon', 'comment', of('candidate')],
  ['diikutikah akun parpol', 'follow', of('party')],
  ['ngikutin akun capres', 'follow', of('candidate')],
  ['subscribe channel YouTube partai', 'follow', of('party', 'channel')],
  ['MEMBAGIKAN vidéo partai ke grup WA', 'share', of('party')],
  ['memposting dukungan untuk paslon', 'post', of('candidate')],
  ['mengunggah foto bersama caleg', 'photo', of('candidate')],
  ['menghadiri deklarasi bakal calon', 'attend', of('prospective')],
  ['mengikuti kampanye caleg', 'attend', of('candidate')],
  ['nonton kampanye caleg', 'attend', of('candidate')],
  ['menyebarkan hoaks', 'hoax', NOBODY],
  ['bergabung dengan partai', 'party-member', of('party')],
  ['gabung grup partai', 'join', of('party', 'group')],
  ['jadi admin grup tim sukses', 'campaign-team', of('team', 'group')],
  ['membuat keputusan yang menguntungkan calon', 'decision', of('candidate')],
  ['mencalonkan diri', 'approach-party', NOBODY],
  ['mendukung petahana', 'support', of('dual-use')],
  ['like and share a candidate’s post', 'like', of('candidate')],
  ['follow the regent’s account', 'follow', of('office')],
  ['join a WhatsApp group of volunteers', 'join', of('supporter', 'group')],
  ['join the party’s group', 'join', of('party', 'group')],
  ['reply to the regency government', 'comment', of('office')],
  ['follow KPU', 'follow', KPU],
  ['post a photo with a candidate', 'photo', of('candidate')],
  ['give my ID card to an independent candidate', 'id-support', of('candidate')],
  ['become a party member', 'party-member', of('party')],
  ['attend a rally', 'attend', NOBODY],
  ['put up a banner', 'banner', NOBODY],
  ['use an official car', 'facility', NOBODY],
  ['mendampingi suami kampanye', 'attend', of('candidate')],
  ['mendampingi istri yang jadi caleg', 'attend', of('candidate')],
  ['accompany my husband’s campaign', 'attend', of('candidate')],
  ['share fake news', 'hoax', NOBODY],
];

describe('what is understood', () => {
  it.each(UNDERSTOOD)('%s', (text, act, subject) => {
    expect(read(text)).toEqual({ act, subject, reading: false, topic: null });
  });

  it.each([
    'nonton debat',
    'melihat profil caleg',
    'Bolehkah saya membaca program partai?',
    'lihat foto calon',
    'melihat tanpa mengikuti akun caleg',
    'mengikuti debat capres',
    'watch the debate',
    'may I view a party’s post',
    'read the comments of a candidate',
  ])('%s: only looking', (text) => {
    expect(read(text)).toEqual({ act: null, subject: NOBODY, reading: true, topic: null });
  });
});

describe('what is not guessed', () => {
  it.each([
    ['', null],
    ['apa kabar', null],
    ['I would like to know the rules', null],
    ['unfollow akun partai', of('party')],
    ['berhenti mengikuti caleg', of('candidate')],
    ['keluar dari grup relawan', of('supporter', 'group')],
    ['hapus like', null],
    ['batal suka postingan caleg', of('candidate')],
    ['unlike a candidate’s post', of('candidate')],
    // Looking and something nobody knows is not only looking.
    ['lihat lalu bantu caleg', of('candidate')],
  ])('the act of "%s"', (text, subject) => {
    expect(read(text)).toEqual({ act: null, subject, reading: false, topic: null });
  });

  it.each(['like', 'mengikuti akun', 'like postingan calon mertua', 'komentar di media sosial'])(
    'whose account: "%s"',
    (text) => {
      expect(read(text).act).not.toBeNull();
      expect(read(text).subject).toBeNull();
    },
  );

  it('who is meant where a protected and a listed account stand side by side', () => {
    expect(read('share postingan KPU tentang calon bupati').subject).toBeNull();
    expect(read('like postingan calon di akun Bawaslu').subject).toBeNull();
  });
});

describe('what the handbook says instead', () => {
  it.each([
    ['nyoblos', 'right-vote', null],
    ['mencoblos di TPS', 'right-vote', null],
    ['datang ke TPS', 'right-vote', null],
    ['ikut memilih', 'right-vote', null],
    ['vote', 'right-vote', null],
    ['ujaran kebencian', 'pledge-3', null],
    ['menyebarkan ujaran kebencian', 'pledge-3', null],
    ['politik uang', 'pledge-4', null],
    ['terima uang dari calon', 'pledge-4', of('candidate')],
  ])('of “%s”', (text, topic, subject) => {
    expect(read(text)).toEqual({ act: null, subject, reading: false, topic });
  });

  it('is not shown beside what the rules answer', () => {
    expect(read('foto saat nyoblos')).toEqual({
      act: 'photo',
      subject: NOBODY,
      reading: false,
      topic: null,
    });
  });

  it('stands in the handbook', () => {
    const statements = new Set(topics.flatMap((each) => each.statements.map(({ id }) => id)));
    expect(lexicon.topics.filter(({ statement }) => !statements.has(statement))).toEqual([]);
  });
});

describe('the lexicon', () => {
  it('finds every term under its own entry', () => {
    const acts = lexicon.acts.flatMap(({ act, terms }) => terms.map((term) => ({ act, term })));
    expect(acts.filter(({ act, term }) => read(term).act !== act)).toEqual([]);
    const subjects = lexicon.subjects.flatMap(({ subject, terms }) =>
      terms.map((term) => ({ subject, term })),
    );
    const read_ = (term: string) => readQuestion(`like ${term}`, { ...lexicon, kinds: [] }).subject;
    expect(subjects.filter(({ subject, term }) => !sameSubject(read_(term), subject))).toEqual([]);
    expect(lexicon.reading.filter((term) => !read(term).reading)).toEqual([]);
  });

  it('has words for every act, every role, and every party of the list', () => {
    const acts = new Set(lexicon.acts.map((each) => each.act));
    expect(ACTS.filter((each) => !acts.has(each))).toEqual([]);
    const roles = new Set(
      lexicon.subjects.flatMap(({ subject }) => (subject?.is === 'account' ? subject.role : [])),
    );
    expect(ROLES.filter((each) => !roles.has(each))).toEqual([]);
    const parties = list.contestants.filter((each) => each.kind === 'party');
    const unknown = parties.filter(
      ({ name }) => !sameSubject(read(`like akun ${name}`).subject, of('party')),
    );
    expect(unknown.map((each) => each.name)).toEqual([]);
  });

  it('refuses a term no text could ever match', () => {
    const broken = { ...lexicon, reading: ['Melihat'] };
    expect(lexiconSchema.safeParse(broken).success).toBe(false);
    expect(lexiconSchema.safeParse(lexicon).success).toBe(true);
  });
});

describe('words', () => {
  it('are folded and split', () => {
    expect(wordsOf('  Nge-LIKE: “Café”, 2 jari! ')).toEqual(['nge', 'like', 'cafe', '2', 'jari']);
  });

  it('are known by their stems', () => {
    const stems = { disukai: 'suka', menyebarkan: 'sebar', memakai: 'pakai', menulis: 'tulis' };
    for (const [word, stem] of Object.entries(stems)) expect(formsOf(word)).toContain(stem);
    expect(formsOf('postingan')).not.toContain('posting');
  });

  it('are read fast enough for every key press', () => {
    const text = 'Bolehkah saya membagikan tautan bakal calon bupati di grup WA keluarga? '.repeat(3);
    read(text);
    const from = performance.now();
    for (let times = 0; times < 20; times += 1) read(text);
    expect((performance.now() - from) / 20).toBeLessThan(20);
  });
});

function sameSubject(a: Subject | null, b: Subject | null): boolean {
  if (a?.is === 'account' && b?.is === 'account') return a.role === b.role;
  return a?.is === b?.is;
}
