import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../src/core/vocabulary.ts';
import { bareText } from '../../src/locales/bare.ts';
import { BARE } from '../../src/locales/bare-words.ts';
import { act as en } from '../../src/locales/en/words.ts';
import { act as id } from '../../src/locales/id/words.ts';

describe('bareText', () => {
  it('says that the account may be listed, to reload for the rule, and that the choice stays', () => {
    expect(bareText(BARE.id, 'like', '@akun', 'X')).toMatchObject({
      lang: 'id',
      title: 'Akun ini mungkin terdaftar.',
      lead: '@akun (X) cocok dengan daftar akun peserta pemilu. Muat ulang tab ini untuk memastikannya dan membaca aturannya; pilihan tetap pada Anda.',
      cancel: 'Tidak jadi',
      proceed: 'Tetap sukai',
    });
    expect(bareText(BARE.en, 'follow', '@akun', 'Threads')).toMatchObject({
      title: 'This account may be listed.',
      cancel: 'Never mind',
      proceed: 'Follow anyway',
    });
  });

  it.each(ACTIONS)('names the act %s as the full dialog does', (action) => {
    expect(bareText(BARE.id, action, '@a', 'X').proceed).toBe(id[action].proceed);
    expect(bareText(BARE.en, action, '@a', 'X').proceed).toBe(en[action].proceed);
  });

  it('brings nothing but types into a content script', () => {
    const imports = ['bare.ts', 'id/bare.ts'].flatMap((file) =>
      readFileSync(new URL(`../../src/locales/${file}`, import.meta.url), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('import')),
    );
    expect(imports.length).toBeGreaterThan(1);
    expect(imports.every((line) => line.startsWith('import type'))).toBe(true);
  });
});
