import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/net/fields.ts';
import { aimsOf, sieveOf } from '../../src/net/match.ts';
import { spell } from '../../src/net/spell.ts';
import { operation } from '../../src/platforms/operations.ts';
import type { AimField } from '../../src/platforms/requests.ts';
import { BOOK } from './page.ts';

const value = (path: string, address: string, body: string) =>
  fieldsOf(address, body).find((each) => each.path === path)?.value;

describe('the fields of a request', () => {
  it('stand in the query, in a form, in JSON and in JSON within either', () => {
    expect(value('v', '/Like?v=a%20b#v=c', '')).toBe('a b');
    expect(value('v', '/Like', 'u=1&v=a+b')).toBe('a b');
    expect(value('.a.b.0.c', '/Like', '{"a":{"b":[{"c":true}]}}')).toBe('true');
    expect(
      value('variables.input.id', '/Like', 'variables=%7B%22input%22%3A%7B%22id%22%3A%227%22%7D%7D'),
    ).toBe('7');
    expect(value('.a.b', '/Like', '{"a":"{\\"b\\":\\"c\\"}"}')).toBe('c');
  });

  it('give a long number as it is written', () => {
    expect(value('.id', '/Like', '{"id":7123456789012345678}')).toBe('7123456789012345678');
  });

  it('are no more than a request of anybody’s has, and no deeper', () => {
    expect(fieldsOf('/', JSON.stringify(Array(9_000).fill(1))).length).toBeLessThan(3_100);
    expect(fieldsOf('/', `${'['.repeat(400)}1${']'.repeat(400)}`).map(({ value }) => value)).not.toContain(
      '1',
    );
    expect(fieldsOf('/', '{"broken')).toHaveLength(1);
  });
});

describe('a value spelled out', () => {
  const message = (field: number, text: string) => String.fromCharCode((field << 3) | 2, text.length) + text;

  it('as base64 in either alphabet, escaped or not', () => {
    expect(spell(btoa('feedback:12'), 'base64')).toContain('feedback:12');
    expect(spell('Pz8_Pj4-', 'base64')).toContain('???>>>');
    expect(spell(encodeURIComponent(btoa('a?')), 'base64')).toContain('a?');
  });

  it('as the texts of messages within messages, in several layers', () => {
    const inner = btoa(`\x08\x05${message(5, 'dQw4w9WgXcQ')}`);
    const outer = btoa(encodeURIComponent(btoa(message(1, message(2, inner)))));
    expect(spell(outer, 'protobuf')).toContain('dQw4w9WgXcQ');
  });

  it('as the short code of a number', () => {
    expect(spell('3141592653589793238', 'short-code')).toEqual([code(3141592653589793238n)]);
    expect(spell('64_9', 'short-code')).toEqual(['BA']);
    expect(spell('none', 'short-code')).toEqual(['']);
  });

  it('of anything whatever, in bounds', () => {
    expect(spell('\n\u0003'.repeat(50_000), 'protobuf').length).toBeLessThan(400);
  });
});

describe('the sieve', () => {
  const evidence = { seen: '2026-01-01', source: 'invented', grade: 'none' } as const;
  const lets = sieveOf({
    ...BOOK,
    operations: [
      operation({ action: 'like', address: /\/graph\b/, body: /name=Like(?:&|$)/, aims: [], evidence }),
      operation({ action: 'follow', address: /\/graph\b/, body: /name=Follow|name=Add/, aims: [], evidence }),
      operation({ action: 'like', address: /\/like\b/, aims: [], evidence }),
      operation({ action: 'share', address: /\/like\b/, body: /share/, aims: [], evidence }),
    ],
  });

  it.each([
    ['/graph', undefined, true],
    ['/like?x', undefined, true],
    ['/look', undefined, false],
    ['/graph', 'a=1&name=Like', true],
    ['/graph', 'name=Add&a=1', true],
    ['/graph', 'name=Likely', false],
    ['/look', 'name=Like', false],
    ['/like', 'anything', true],
  ])('%s with %s: %s', (address, body, passes) => {
    expect(lets(address, body)).toBe(passes);
  });
});

describe('aims', () => {
  const field: AimField = { field: 'ids', spelling: 'plain', form: /^(?<handle>\d+)$/, space: 'groups/' };
  const book = {
    ...BOOK,
    operations: [
      operation({
        action: 'join',
        address: /\/Join\b/,
        body: /yes/,
        when: { field: 'type', form: /^1$/ },
        aims: [{ ...field, field: 'create' }, field],
        evidence: { seen: '2026-01-01', source: 'invented', grade: 'none' },
      }),
    ],
  };
  const joins = (handle: string | null) => [{ action: 'join', id: null, handle, item: null }];

  it.each([
    ['a list’s element by the list’s name', '/Join?type=1', '{"a":"yes","ids":["x","7"]}', joins('groups/7')],
    ['a part of the path by the part before it', '/Join/create/8/?type=1', 'yes=', joins('groups/8')],
    ['nothing that is named', '/Join?type=1', 'yes=', joins(null)],
    ['another form of the field that decides', '/Join?type=0', 'yes=', []],
    ['another body', '/Join?type=1', 'no=', []],
    ['another address', '/Joined?type=1', 'yes=', []],
  ])('%s', (_, address, body, aims) => {
    expect(aimsOf(book, address, body)).toEqual(aims);
  });
});

function code(number: bigint): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return number === 0n ? '' : code(number / 64n) + signs[Number(number % 64n)];
}
