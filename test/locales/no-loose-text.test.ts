import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Difference, differences, wrongLanguage } from './compare-messages.ts';
import { looseIn, looseInPage } from './loose-text.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function filesIn(folder: string, kind = /(?<!\.d)\.tsx?$/): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((each) => `${folder}/${each}`)
    .filter((each) => kind.test(each))
    .toSorted();
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Rooms that show or send nothing but what others wrote. In core, words in a row are mostly parts of addresses. */
const ROOMS = [
  { room: 'src/ui', sentences: true },
  { room: 'entrypoints', sentences: true },
  { room: 'src/extension', sentences: true },
  { room: 'src/guard', sentences: true },
  { room: 'src/core', sentences: false },
] as const;

describe('text that people read', () => {
  it.each(ROOMS)('is not written in $room', ({ room, sentences }) => {
    const files = filesIn(room);
    const found = files.flatMap((file) =>
      looseIn(file, read(file), sentences).map(({ text }) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
  });

  it('is not written in a page', () => {
    const pages = filesIn('entrypoints', /\.html$/);
    const found = pages.flatMap((file) => looseInPage(read(file)).map(({ text }) => `${file}: ${text}`));
    expect(found).toEqual([]);
    expect(pages.length).toBeGreaterThan(2);
  });

  it.each<readonly [string, string]>([
    ['element', 'const a = <p>Halo</p>;'],
    ['element', "const a = <p>{'Halo'}</p>;"],
    ['element', 'const a = <><b /> Halo</>;'],
    ['attribute', 'const a = <p aria-label="Halo" />;'],
    ['attribute', `const a = <input placeholder={\`Halo \${b}\`} />;`],
    ['attribute', "const a = <img alt={'Halo'} />;"],
    ['property', "a.textContent = 'Halo';"],
    ['property', "document.title = 'Halo';"],
    ['property', "a.setAttribute('aria-label', 'Halo');"],
    ['sentence', "const a = 'Halo dunia, apa kabar';"],
    ['sentence', `const a = \`Halo dunia apa \${b}\`;`],
    ['bilingual', "const a = { id: 'Tutup', en: 'Close' };"],
    ['bilingual', "const a = { id: { b: 'Tutup' }, en: { b: 'Close' } };"],
  ])('is found as %s: %s', (why, source) => {
    expect(looseIn('a.tsx', source, true)).toEqual([expect.objectContaining({ why, line: 1 })]);
  });

  it.each([
    "throw new TypeError('this is for the programmer');",
    "console.debug('this is for the programmer', 1);",
    'const a = <p class="one two three" aria-describedby="jn-what jn-rule jn-sanction" title={words.title}> · </p>;',
    `document.title = \`\${words.title} – Jempol Netral\`;`,
    "const a = { id: 'Bahasa Indonesia', en: 'English' };",
    "const a = { id: 'x', enabled: 'Halo' };",
  ])('is not: %s', (source) => {
    expect(looseIn('a.tsx', source, true)).toEqual([]);
  });

  it('is found in a page, its title and its labels', () => {
    const page = (title: string, body: string) =>
      `<!doctype html>\n<html><head><title>${title}</title>\n<style>p { color: red }</style></head><body>${body}</body></html>`;
    expect(looseInPage(page('Jempol Netral', '<!-- Halo --><script>halo()</script><p></p>'))).toEqual([]);
    const found = looseInPage(page('Halo', '<p>Dunia</p><button aria-label="Tutup"></button>'));
    expect(found.map(({ line, text }) => [line, text])).toEqual([
      [2, 'Halo'],
      [3, 'Dunia'],
      [3, 'Tutup'],
    ]);
  });
});

const shared = filesIn('src/locales').filter((each) => !/\/(?:id|en)\//.test(each));
const original = filesIn('src/locales/id');
const load = async (file: string): Promise<Readonly<Record<string, unknown>>> =>
  await import(/* @vite-ignore */ join(ROOT, file));

describe('every message', () => {
  it('has both languages, file by file', () => {
    const names = (language: string) =>
      filesIn(`src/locales/${language}`).map((each) => each.split('/').at(-1));
    expect(names('en')).toEqual(names('id'));
    expect(names('id').length).toBeGreaterThan(4);
  });

  it.each(original)('of %s is in English too, and none is empty', async (file) => {
    const [id, en] = await Promise.all([load(file), load(file.replace('/id/', '/en/'))]);
    expect(differences(id, en)).toEqual([]);
  });

  it('kept in one file for both languages is in both, and none is empty', async () => {
    const found: Difference[] = [];
    let tables = 0;
    for (const file of shared) {
      for (const [name, table] of Object.entries(await load(file))) {
        if (typeof table !== 'object' || table === null || !('id' in table) || !('en' in table)) continue;
        tables += 1;
        found.push(...differences(table.id, table.en, `${file} ${name}`));
      }
    }
    expect(found).toEqual([]);
    expect(tables).toBeGreaterThan(5);
  });

  it.each([...shared, ...original, ...filesIn('src/locales/en')])('of %s is in its own language', (file) => {
    expect(wrongLanguage(file, read(file))).toEqual([]);
  });
});

describe('the comparison of messages', () => {
  it.each<readonly [unknown, unknown, string]>([
    [{ a: 'x' }, {}, 'a: only in Indonesian'],
    [{}, { a: { b: 'x' } }, 'a: only in English'],
    [{ a: { b: 'x' } }, { a: { b: ' ' } }, 'a.b: empty'],
    [{ a: ['x', 'y'] }, { a: ['x'] }, 'a.1: only in Indonesian'],
    [{ a: () => 'x' }, { a: 'x' }, 'a: function in Indonesian, string in English'],
  ])('of %o with %o', (id, en, said) => {
    expect(differences(id, en)).toEqual([said]);
  });

  it('allows what is left empty in both', () => {
    expect(differences({ a: '', b: () => '' }, { a: '', b: (c: string) => c })).toEqual([]);
  });

  it.each<readonly [string, string, number]>([
    ['src/locales/en/a.ts', "export const a = 'akun yang tidak ada';", 1],
    ['src/locales/id/a.ts', `export const a = (b: string) => \`\${b} is not the account\`;`, 1],
    ['src/locales/a.ts', "export const a = { id: { b: 'the press' }, en: { b: 'yang ini' } };", 2],
    ['src/locales/en/a.ts', "export const a = 'PPPK, satgas, and the press';", 0],
    ['src/locales/a.ts', "export const a = { id: 'tidak ada', en: 'is not' };", 0],
  ])('of languages: %s %s', (file, source, count) => {
    expect(wrongLanguage(file, source)).toHaveLength(count);
  });
});
