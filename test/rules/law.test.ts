import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { openRulebook, type RulesData } from '../../src/core/rulebook.ts';
import { ACTIONS, ACTS } from '../../src/core/vocabulary.ts';
import { RULES } from '../admin/rules-copy.ts';

const reading = readRules(RULES, null);
const data = reading.ok ? reading.data : (undefined as unknown as RulesData);
const { rules, instruments, sanctions } = openRulebook(data);
const rule = (id: string) => rules.find((each) => each.id === id)!;
const sanctionClass = (id: string) => sanctions.get(id)?.class;
const criminal = rules.filter((each) => sanctionClass(each.sanction) === 'criminal');

describe('the rules of this release', () => {
  it('are the twenty-six and one more row of the annex, from fifteen instruments; one is a circular', () => {
    const all = Array.from({ length: 27 }, (_, at) => `R-${String(at + 1).padStart(2, '0')}`);
    expect(rules.map((each) => each.id).toSorted()).toEqual(all);
    expect(data.rules).toHaveLength(26);
    expect(data.instruments).toHaveLength(14);
    expect(instruments.size).toBe(15);
    expect(rule('R-26').instrument).toBe('SE-BATANG-2023');
  });

  it('name instruments, sanctions, successors and elections that exist', () => {
    for (const each of rules) {
      const named = [each.sanction, each.sanctionProspective, each.criminal].filter((id) => id !== null);
      for (const id of named) expect(sanctions.has(id), `${each.id} ${id}`).toBe(true);
      expect(instruments.has(each.instrument), each.id).toBe(true);
    }
    const replaced = [...instruments.values()].filter((each) => each.replacedBy !== null);
    expect(replaced.map((each) => [each.id, each.replacedBy]).toSorted()).toEqual([
      ['PP-53-2010', 'PP-94-2021'],
      ['UU-5-2014', 'UU-20-2023'],
    ]);
    for (const each of replaced)
      expect(instruments.get(each.replacedBy ?? '')?.inForceFrom).toBe(each.inForceTo);
    const held = data.elections.map((each) => each.id);
    for (const each of data.circulars) expect(held).toEqual(expect.arrayContaining([...each.elections]));
  });

  it('speak on every act, and on each press in each stage to each class of personnel', () => {
    expect(ACTS.filter((act) => !rules.some((each) => each.acts.includes(act)))).toEqual([]);
    for (const act of ACTIONS)
      for (const phase of ['prospective', 'candidate', 'after'] as const)
        for (const personnel of ['pns', 'pppk', 'pppk-pw', 'non-asn'] as const) {
          const spoken = rules.some(
            ({ acts, phases, binds, scope }) =>
              scope === null &&
              acts.includes(act) &&
              binds.includes(personnel) &&
              (phases.includes(phase) || phases.includes('always')),
          );
          expect(spoken, `${act} ${phase} ${personnel}`).toBe(true);
        }
  });

  it('turn from ethics to discipline with the determination of candidates', () => {
    for (const [before, after] of [
      ['R-02', 'R-06'],
      ['R-03', 'R-07'],
      ['R-04', 'R-08'],
      ['R-05', 'R-09'],
    ] as const) {
      expect([rule(before).phases, rule(before).sanction]).toEqual([['prospective'], 'MORAL']);
      expect([rule(after).phases, rule(after).sanction]).toEqual([['candidate'], 'BERAT']);
    }
    expect([rule('R-15').sanctionProspective, rule('R-15').sanction]).toEqual(['SEDANG', 'BERAT']);
    expect(rule('R-10').phasesUncertain).toEqual(['prospective']);
    expect(rule('R-11').phasesUncertain).toEqual(['prospective']);
  });

  it('keep what authorities dispute', () => {
    const disputed = rules.filter((each) => each.dispute !== null).map((each) => each.id);
    expect(disputed).toEqual(['R-06', 'R-09', 'R-10', 'R-15']);
    expect(rule('R-06').dispute?.id).toMatch(
      /BKN \(2024\).*kode etik.*Bawaslu Bengkulu \(2024\) dan KemenPANRB.*disiplin berat/,
    );
    expect(rule('R-09').dispute?.id).toMatch(/Mendagri.*boleh hadir pasif.*MenPANRB dan BKN melarang/);
    expect(rule('R-10').dispute?.id).toMatch(/Kompas dan NTBSatu.*berat.*Tribun.*sedang/);
    expect(rule('R-15').dispute?.id).toMatch(/Tribun menyebut berat, Kompas menyebut sedang/);
  });

  it('threaten nobody with a crime for a press, and say what else a crime needs', () => {
    expect(criminal.map((each) => each.id)).toEqual(['R-18', 'R-20', 'R-21', 'R-22']);
    for (const each of criminal) {
      expect(each.acts.filter((act) => ACTIONS.some((action) => action === act), each.id)).toEqual([]);
      expect(each.condition, each.id).not.toBeNull();
    }
    for (const each of rules.filter(({ criminal: crime }) => crime !== null))
      expect(each.acts).toEqual(['campaign-team']);
    for (const crime of criminal)
      for (const each of rules.filter(({ acts }) => acts.some((act) => crime.acts.includes(act))))
        if (sanctionClass(each.sanction)?.startsWith('discipline'))
          expect(crime.rank, `${crime.id} never before ${each.id}`).toBeGreaterThanOrEqual(each.rank);
    expect(rule('R-18').note?.id).toContain('Like saja BUKAN unsur pasal ini');
    expect(rule('R-22').plain.id).toMatch(/^Hoaks dapat dipidana\./);
  });

  it('say of a punishment whose fate is not verified no more than that there may be one', () => {
    const generic = [...sanctions.values()].filter((each) => each.generic !== null);
    expect(generic.map((each) => [each.id, each.generic?.id])).toEqual([
      ['PIDANA_45A3', 'hoaks dapat dipidana'],
    ]);
  });

  it('that bind the contestants bind no civil servant, and keep what binds incumbents', () => {
    expect(rules.filter((each) => each.binds.length === 0).map((each) => each.id)).toEqual(['R-21']);
    expect(rule('R-21').plain.id).toContain('bukan Anda');
    expect(rule('R-21').note?.id).toMatch(
      /^Dalam Pilkada, .*Pasal 70 ayat \(3\) UU 10\/2016, petahana .*cuti di luar tanggungan negara/,
    );
  });

  it('bind part-time PPPK where they bind PPPK, and say on what ground', () => {
    for (const each of rules.filter(({ rank, scope }) => rank < 5 && scope === null))
      expect(each.binds.includes('pppk-pw'), each.id).toBe(each.binds.includes('pppk'));
    for (const each of rules.filter(({ instrument, scope }) => instrument === 'SKB-2022' && scope === null))
      expect(each.note?.id, each.id).toMatch(
        /PPPK paruh waktu adalah PPPK.*naskah yang menyebutnya secara tegas/,
      );
  });

  it('never forbid PPPK an act only by saying how they are sanctioned', () => {
    for (const { acts, binds } of rules.filter(({ rank }) => rank === 5))
      for (const act of acts.filter(() => !binds.includes('non-asn')))
        expect(
          rules.some((each) => each.rank < 5 && each.phases.includes('always') && each.acts.includes(act)),
          act,
        ).toBe(true);
  });

  it('end the gravest range where the regulation ends it', () => {
    expect(sanctions.get('BERAT')?.kinds.at(-1)?.id).toBe(
      'pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS',
    );
  });

  it('let the circular of Batang speak there and then only, as reported', () => {
    const { scope, quote, plain, phases } = rule('R-26');
    expect([scope?.region, scope?.from, scope?.to]).toEqual(['33.25', '2023-09-11', '2024-11-27']);
    expect([quote, phases]).toEqual([null, ['prospective', 'candidate']]);
    expect(plain.id).toMatch(/^Naskahnya tidak ditemukan; isinya dari pernyataan Pj Bupati/);
    expect(instruments.get('SE-BATANG-2023')?.status.id).toMatch(/^historis/);
  });

  it('name every province, regency and city, and translate every text', () => {
    expect(Object.keys(data.regions)).toHaveLength(38 + 514);
    for (const each of rules)
      for (const text of [
        each.title,
        each.quote,
        each.plain,
        each.condition,
        each.dispute,
        each.note,
        each.status,
      ])
        if (text !== null) expect(text.en, each.id).not.toBe(text.id);
  });

  it('claim no stage that was not sourced', () => {
    const stages = data.elections.flatMap((each) => each.stages.map((stage) => [each.id, stage] as const));
    const prospective = stages.filter(([, stage]) => stage.phase === 'prospective');
    expect(prospective.map(([id, stage]) => [id, stage.from.slice(0, 10)])).toEqual([
      ['pilkada-2024', '2024-08-27'],
    ]);
    for (const [, stage] of stages) if (stage.phase === 'after') expect(stage.to).toBeNull();
  });
});
