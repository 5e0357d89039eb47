import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PARTIES } from './broken-accounts.ts';
import { type Loose, RulesCopy } from './rules-copy.ts';

let copy: RulesCopy;
beforeEach(() => {
  copy = new RulesCopy();
});
afterEach(() => copy.remove());

const demokrat = (fields: Loose) =>
  copy.change(PARTIES, (rows) => {
    Object.assign(
      rows.find((row: Loose) => row.handles[0] === 'PDemokrat'),
      fields,
    );
  });

describe('an entry', () => {
  it.each([
    [
      'withdrawn without a reason',
      { status: 'withdrawn' },
      [/\(x @PDemokrat\): note: withdrawn without a reason → say in note why/],
    ],
    [
      'disputed with nobody to turn to and no day',
      { status: 'disputed', note: 'x' },
      [/replyBy: disputed, and no day/, /contact: disputed, and nobody to turn to → give a contact/],
    ],
    [
      'awaiting a reply to nothing',
      { replyBy: '2026-12-01' },
      [/replyBy: a reply is due, but nothing is disputed/],
    ],
  ])('%s is a problem', (_, fields, lines) => {
    demokrat(fields);
    expect(copy.lines()).toEqual(lines.map((line) => expect.stringMatching(line)));
  });

  it('disputed with a reason, a contact and a day is valid; the list’s own contact will do', () => {
    const fields = { status: 'disputed', note: 'x', replyBy: '2026-12-01' };
    demokrat({ ...fields, contact: 'kpu@contoh.example' });
    expect(copy.lines()).toEqual([]);
    demokrat({ ...fields, contact: null });
    copy.change('accounts/list.json', (info) => {
      info.contact = 'kpu@contoh.example';
    });
    expect(copy.lines()).toEqual([]);
  });
});

describe('a skew', () => {
  const more = () =>
    copy.change(PARTIES, (rows) => {
      const row = rows.find((each: Loose) => each.handles[0] === 'PDemokrat');
      for (const name of ['satu', 'dua', 'tiga']) rows.push({ ...row, handles: [`demokrat_${name}`] });
    });

  it('beyond three to one is a problem until its reason travels with the list', () => {
    more();
    expect(copy.lines()).toEqual([
      expect.stringMatching(
        /contestants\.json row \d+ \(demokrat\): listed on x in pemilu-2024-legislatif: 4 against 1 of .* without a reason → even it out, or add the reason to accounts\/skews\.json$/,
      ),
    ]);
    const skew = {
      election: 'pemilu-2024-legislatif',
      region: null,
      platform: 'x',
      measure: 'listed',
      ratio: 4,
      reason: 'Uji.',
    };
    copy.write('accounts/skews.json', JSON.stringify([skew]));
    expect(copy.lines()).toEqual([]);
    copy.write('accounts/skews.json', JSON.stringify([{ ...skew, election: 'pemilu-1955' }]));
    expect(copy.lines()).toEqual([
      expect.stringMatching(/skews\.json row 1.*: election: pemilu-1955 does not exist/),
    ]);
  });
});
