import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUNDLE_CAP, BundleError, openBundle, type WrittenBundle } from '../../src/core/bundle.ts';

const BUNDLE: WrittenBundle = {
  'jempol-netral-repository': 1,
  url: 'https://daftar.example/',
  origin: { scope: 'region', code: '33.25' },
  fingerprint: 'a'.repeat(64),
  files: { 'metadata/1.root.json': btoa('{"akar":1}'), 'targets/kosong': '' },
};

const faultOf = (text: string): string => {
  try {
    openBundle(text);
  } catch (error) {
    return error instanceof BundleError ? error.fault : String(error);
  }
  return 'opened';
};
const bent = (change: object): string => JSON.stringify({ ...BUNDLE, ...change });

describe('a bundle', () => {
  it('answers by path as a host would', () => {
    const bundle = openBundle(JSON.stringify(BUNDLE));
    expect(new TextDecoder().decode(bundle.file('metadata/1.root.json') ?? undefined)).toBe('{"akar":1}');
    expect(bundle.file('targets/kosong')).toEqual(new Uint8Array(0));
    for (const absent of ['metadata/2.root.json', 'constructor', '__proto__', ''])
      expect(bundle.file(absent)).toBeNull();
    const { fingerprint, url, origin } = bundle;
    expect([fingerprint, url, origin]).toEqual([BUNDLE.fingerprint, BUNDLE.url, BUNDLE.origin]);
  });

  it('may say more than we know, and be of no host', () => {
    expect(openBundle(bent({ url: null, made: '2026' })).url).toBeNull();
  });

  it.each([
    ['not-json', ''],
    ['not-json', JSON.stringify(BUNDLE).slice(0, -10)],
    ['form', 'null'],
    ['form', '{}'],
    ['newer', '{"jempol-netral-repository":2}'],
    ['form', bent({ url: 'http://daftar.example/' })],
    ['form', bent({ url: 'https://daftar.example' })],
    ['form', bent({ fingerprint: 'A'.repeat(64) })],
    ['form', bent({ origin: { scope: 'region', code: 'Batang' } })],
    ['form', bent({ files: { a: '%%%' } })],
    ['form', bent({ files: { a: 1 } })],
    ['form', bent({ files: null })],
    ['too-long', ' '.repeat(BUNDLE_CAP + 1)],
  ])('refuses as %s: %#', (fault, text) => {
    expect(faultOf(text)).toBe(fault);
  });

  it('knows no other error, whatever the text', () => {
    const known = new Set(['not-json', 'form', 'newer', 'opened']);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => known.has(faultOf(text))));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(BUNDLE)), fc.jsonValue(), (key, value) =>
        known.has(faultOf(bent({ [key]: value }))),
      ),
    );
  });
});
