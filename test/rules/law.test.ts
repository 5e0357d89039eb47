import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/admin/read-rules.ts';
import { cite } from '../../src/core/cite.ts';
import { openRulebook, type RulesData } from '../../src/core/rulebook.ts';
import { PERSONNEL, PHASES } from '../../src/core/vocabulary.ts';
import { ROOT, RULES } from '../admin/rules-copy.ts';

const reading = readRules(RULES, null);
const data = reading.ok ? reading.data : (undefined as unknown as RulesData);
const rule = (id: string) => data.rules.find((each) => each.id === id)!;

describe('the rules of this release', () => {
  it('are the twelve that were asked for', () => {
    const ids = [
      'R-01',
      'R-02',
      'R-03',
      'R-04',
      'R-06',
      'R-07',
      'R-08',
      'R-10',
      'R-11',
      'R-23',
      'R-24',
      'R-25',
    ];
    expect(data.rules.map((each) => each.id)).toEqual(ids);
  });

  it('speak on each act in each stage of an election to each class of personnel', () => {
    const silent = PHASES.filter((phase) => phase !== 'outside').flatMap((phase) =>
      (['like', 'comment', 'share', 'follow', 'join', 'post'] as const).flatMap((action) =>
        PERSONNEL.filter(
          (personnel) => cite(openRulebook(data), { action, personnel, phase, photo: false }).length === 0,
        ),
      ),
    );
    expect(silent).toEqual([]);
  });

  it('keep what authorities dispute', () => {
    expect(rule('R-06').dispute?.id).toMatch(
      /BKN \(2024\).*kode etik.*Bawaslu Bengkulu \(2024\) dan KemenPANRB.*disiplin berat/,
    );
    expect(rule('R-10').dispute?.id).toMatch(/Kompas dan NTBSatu.*berat.*Tribun.*sedang/);
  });

  it('turn from ethics to discipline with the determination of candidates', () => {
    expect([rule('R-02').phases, rule('R-02').sanction]).toEqual([['prospective'], 'MORAL']);
    expect([rule('R-06').phases, rule('R-06').sanction]).toEqual([['candidate'], 'BERAT']);
    expect(rule('R-10').phasesUncertain).toEqual(['prospective']);
    expect(rule('R-11').phasesUncertain).toEqual(['prospective']);
  });

  it('bind part-time PPPK where they bind PPPK, and say on what ground', () => {
    for (const id of ['R-01', 'R-02', 'R-03', 'R-06', 'R-07']) expect(rule(id).binds).toContain('pppk-pw');
    for (const id of ['R-02', 'R-03', 'R-06', 'R-07'])
      expect(rule(id).note?.id).toMatch(/PPPK paruh waktu adalah PPPK/);
  });

  it('end the gravest range where the regulation ends it', () => {
    const severe = data.sanctions.find((each) => each.id === 'BERAT');
    expect(severe?.kinds.at(-1)?.id).toBe(
      'pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS',
    );
  });

  it('name every province, and translate every wording they quote', () => {
    expect(Object.keys(data.regions)).toHaveLength(38);
    for (const { quote } of data.rules) expect(quote?.en).not.toBe(quote?.id);
  });

  it('claim no stage that was not sourced', () => {
    const stages = data.elections.flatMap((each) => each.stages.map((stage) => [each.id, stage] as const));
    const prospective = stages.filter(([, stage]) => stage.phase === 'prospective');
    expect(prospective.map(([id, stage]) => [id, stage.from])).toEqual([
      ['pilkada-2024', '2024-08-27T00:00:00+07:00'],
    ]);
    for (const [, stage] of stages) if (stage.phase === 'after') expect(stage.to).toBeNull();
  });

  const shelf = join(ROOT, '../shared/law/netralitas.md');
  it.skipIf(!existsSync(shelf))('quote their source word for word', () => {
    const source = readFileSync(shelf, 'utf8');
    for (const { quote } of data.rules) if (quote !== null) expect(source).toContain(quote.id);
  });
  if (!existsSync(shelf))
    console.log('SKIP quotes against the source: ../shared/law/netralitas.md is absent');
});
