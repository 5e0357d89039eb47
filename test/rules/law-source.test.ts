import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { openRulebook, type RulesData } from '../../src/core/rulebook.ts';
import { RULES } from '../admin/rules-copy.ts';
import { numbers, places, readShelf, type ShelfEntry, shelfEntries } from './law-shelf.ts';

const reading = readRules(RULES, null);
const book = openRulebook(reading.ok ? reading.data : (undefined as unknown as RulesData));
const shelf = readShelf();
const entries = (section: string) => (shelf === null ? [] : shelfEntries(shelf, section));
const rule = (id: string) => book.rules.find((each) => each.id === id)!;
const fieldsOf = (from: ShelfEntry, names: readonly string[]) =>
  names.flatMap((name) => from.field(name) ?? []).join(' ');

const ACT: Readonly<Record<string, readonly string[]>> = {
  photo_post: ['photo'],
  photo_pose: ['photo'],
  online_campaign: ['post', 'share'],
  support_activity: ['support'],
  facility_use: ['facility'],
  party_member: ['party-member'],
  campaign_team: ['campaign-team'],
  ktp_support: ['id-support'],
  approach_party: ['approach-party'],
};
/** What the source puts under a rule that a press alone is not: the rule's note says when it is covered. */
const BY_NOTE: Readonly<Record<string, readonly string[]>> = {
  'R-12': ['online_campaign'],
  'R-13': ['attend', 'share'],
  'R-15': ['join'],
  'R-16': ['join'],
  'R-18': ['online_campaign'],
  'R-19': ['post', 'share'],
  'R-22': ['post', 'share'],
};
/** Acts beyond the source's list: what a photo goes along with, and what the source’s act matrix adds for part-time PPPK. */
/** Acts the source names under other rules: the umbrella duty reaches them at any time, R-25 by its note alone. */
const OF_OTHER_RULES = ['campaign-team', 'facility', 'decision', 'banner', 'id-support', 'approach-party'];
const ADDED: Readonly<Record<string, readonly string[]>> = {
  'R-01': OF_OTHER_RULES,
  'R-04': ['share', 'comment', 'post'],
  'R-08': ['share', 'comment', 'post'],
  'R-24': ['attend', 'photo', 'support'],
  'R-25': ['party-member', ...OF_OTHER_RULES],
};
const BOUND: Readonly<Record<string, readonly string[]>> = {
  PNS: ['pns'],
  'PNS (pejabat ASN)': ['pns'],
  PPPK: ['pppk'],
  PPPK_PW: ['pppk-pw'],
  NON_ASN: ['non-asn'],
  SEMUA: ['pns', 'pppk', 'pppk-pw', 'non-asn'],
  PASLON: [],
};
const STAGE: Readonly<Record<string, string>> = {
  bakal_calon: 'prospective',
  calon: 'candidate',
  pasca: 'after',
  selalu: 'always',
};
/** Sanctions that the source describes in words instead of by id. */
const IN_WORDS: Readonly<Record<string, string>> = {
  'R-01': 'UMUM',
  'R-15': 'BERAT',
  'R-19': 'ADMINISTRATIF_283',
  'R-21': 'PIDANA_189',
  'R-24': 'PPPK_PARUH_WAKTU',
  'R-26': 'UMUM',
};
/** Sources cited beyond the source's own: PPPK under the SKB, item 1 of its discipline table, Pasal 70 ayat (3). */
const MORE_SOURCES = ['S04', 'S35', 'S55', 'S86', 'S88', 'S117'];
const DOUBT = /tidak terverifikasi|tidak ditemukan|konsisten|tafsir|perlu cek/g;

describe.skipIf(shelf === null)('the rules and their source', () => {
  it('hold the same entries', () => {
    expect([...book.instruments.keys()].toSorted()).toEqual(
      entries('instruments')
        .map(({ id }) => id)
        .toSorted(),
    );
    // Row 1 of the discipline table stands in its § 2 alone.
    const numbered = book.rules.map(({ id }) => id).filter((id) => id !== 'R-27');
    expect(numbered.toSorted()).toEqual(entries('rules').map(({ id }) => id));
    for (const { id } of entries('sanctions')) expect(book.sanctions.has(id), id).toBe(true);
  });

  it.each(entries('instruments'))('$id: status, dates, confidence, sources', (from) => {
    const instrument = book.instruments.get(from.id)!;
    expect(instrument.title).toContain(from.field('title')!);
    expect(instrument.date).toBe(from.field('date'));
    if (from.id !== 'SE-BATANG-2023') expect(instrument.inForceFrom).toBe(from.field('in_force_from'));
    const status = from.field('status')!.replace(/-\d\d-\d\d/, '');
    expect([...numbers(instrument.status.id)]).toEqual(expect.arrayContaining([...numbers(status)]));
    for (const doubt of status.match(DOUBT) ?? []) expect(instrument.status.id).toContain(doubt);
    expect(instrument.confidence).toBe(from.field('confidence'));
    expect([...instrument.sources].toSorted()).toEqual(from.list('sources').toSorted());
  });

  it.each(entries('sanctions'))('$id: basis, kinds, confidence, sources', (from) => {
    const { basis, kinds, note, confidence, sources } = book.sanctions.get(from.id)!;
    expect([...places(basis.id)]).toEqual(expect.arrayContaining([...places(from.field('basis')!)]));
    const told = [...kinds, ...(note === null ? [] : [note])].map((each) => each.id).join(' ');
    expect([...numbers(told)]).toEqual(expect.arrayContaining([...numbers(from.list('kinds').join(' '))]));
    expect(kinds.length).toBeGreaterThanOrEqual(Math.min(2, from.list('kinds').length));
    if (from.field('note') !== null) expect(note).not.toBeNull();
    expect(confidence).toBe(from.field('confidence'));
    expect(sources).toEqual(expect.arrayContaining([...from.list('sources')]));
    expect([...MORE_SOURCES, ...from.list('sources')]).toEqual(expect.arrayContaining([...sources]));
  });

  it.each(entries('rules'))('$id: instrument, path, wording, status, confidence, sources', (from) => {
    const found = rule(from.id);
    expect(found.instrument).toBe(from.field('instrument'));
    const bases = [found.path, found.legalBasis, found.sanctionBasis]
      .map((each) => each?.id ?? '')
      .join('; ');
    const cited = places(fieldsOf(from, ['path', 'legal_basis', 'sanction_basis']));
    expect([...places(bases)], 'every place of the source').toEqual(expect.arrayContaining([...cited]));
    const sanction = book.sanctions.get(found.sanction)!;
    const allowed = [...cited, ...places(sanction.basis.id)];
    expect(allowed, 'no place of our own').toEqual(expect.arrayContaining([...places(bases)]));
    if (from.id !== 'R-26') expect(found.quote?.id ?? null).toBe(from.field('quote'));
    const status = from.field('status')!;
    expect(found.status.id).toContain(
      status.includes('SKB-2022') ? 'berlaku sejauh yang ditemukan; SKB 2022' : status,
    );
    const act = from.field('confidence')!;
    const weaker = [act, sanction.confidence].toSorted().at(-1);
    expect(found.confidence).toEqual({ act, sanction: from.field('confidence_sanction') ?? weaker });
    expect(found.sources).toEqual(expect.arrayContaining([...from.list('sources')]));
    expect([...MORE_SOURCES, ...from.list('sources')]).toEqual(expect.arrayContaining([...found.sources]));
  });

  it.each(entries('rules'))('$id: acts, personnel, phases, sanction', (from) => {
    const found = rule(from.id);
    const aside = BY_NOTE[from.id] ?? [];
    const acts = from
      .list('acts')
      .filter((each) => !aside.includes(each))
      .flatMap((each) => ACT[each] ?? [each]);
    expect(new Set<string>(found.acts)).toEqual(new Set([...acts, ...(ADDED[from.id] ?? [])]));
    if (aside.length > 0) expect(found.note).not.toBeNull();
    const binds = new Set(from.list('binds').flatMap((each) => BOUND[each] ?? []));
    if (binds.has('pppk') && found.rank < 5 && found.scope === null) binds.add('pppk-pw');
    expect(new Set<string>(found.binds)).toEqual(binds);
    expect(found.phases).toEqual(from.list('phase').map((each) => STAGE[each]));
    expect(found.phasesUncertain).toEqual(from.list('phase_uncertain').map((each) => STAGE[each]));
    expect(found.sanction).toBe(IN_WORDS[from.id] ?? from.field('sanction'));
    expect(found.criminal).toBe(from.field('criminal'));
  });

  it.each(entries('rules'))('$id: every doubt', (from) => {
    const found = rule(from.id);
    if (from.field('note') !== null) expect(found.note).not.toBeNull();
    expect(found.dispute !== null).toBe(
      ['dispute', 'conflict', 'practice'].some((name) => from.field(name) !== null),
    );
    if (from.field('limits') !== null) expect(found.condition).not.toBeNull();
    for (const element of from.list('elements')) expect(found.note?.id).toContain(element);
    const said = [
      found.path,
      found.legalBasis,
      found.sanctionBasis,
      found.plain,
      found.condition,
      found.dispute,
      found.note,
      found.status,
    ]
      .map((each) => each?.id ?? '')
      .join(' ');
    const source = fieldsOf(from, [
      'path',
      'sanction_basis',
      'note',
      'dispute',
      'conflict',
      'practice',
      'limits',
      'ui',
    ]);
    for (const word of source.match(/\b[A-Z]\w+|\d+/g) ?? []) expect(said).toContain(word);
    for (const doubt of source.match(DOUBT) ?? []) expect(said).toContain(doubt);
  });
});
