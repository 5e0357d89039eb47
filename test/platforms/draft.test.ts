import { beforeEach, describe, expect, it } from 'vitest';
import { readDraft } from '../../src/platforms/draft.ts';
import type { DraftShape } from '../../src/platforms/platform.ts';

const SHAPE: DraftShape = {
  audience: 'public',
  editor: '[contenteditable="true"], textarea',
  alongside: '.preview',
  photos: '.attached img',
  parameters: ['text', 'url'],
};
const ADDRESS = new URL('https://situs.example/tulis?text=halo&url=https%3A%2F%2Fuji.example&lain=rahasia');

beforeEach(() => document.body.replaceChildren());

function read(html: string, shape: Partial<DraftShape> = {}, address = new URL('https://situs.example/')) {
  document.body.innerHTML = html;
  const control = document.querySelector('#send') as Element;
  return readDraft({ ...SHAPE, ...shape }, control, address);
}

const SEND = '<div><div><button id="send"></button></div></div>';

describe('the text being sent', () => {
  it('is the nearest editor’s', () => {
    const { text } = read(
      `<textarea>lain</textarea><form><div contenteditable="true">ini</div>${SEND}</form><div contenteditable="true">itu</div>`,
    );
    expect(text).toBe('ini');
  });

  it('is the control itself where Enter sends from it, and a field’s value', () => {
    expect(read('<div><textarea>lain</textarea></div><textarea id="send">ini</textarea>').text).toBe('ini');
    expect(read('<div id="send" contenteditable="true"><p>ini</p></div>').text.trim()).toBe('ini');
    document.body.innerHTML = `<form><textarea>dulu</textarea>${SEND}</form>`;
    (document.querySelector('textarea') as HTMLTextAreaElement).value = 'sekarang';
    expect(readDraft(SHAPE, document.querySelector('#send') as Element, ADDRESS).text).toBe('sekarang');
  });

  it('is every part of a thread, outermost editors only', () => {
    const part = (text: string) =>
      `<div contenteditable="true"><span contenteditable="true">${text}</span></div>`;
    expect(
      read(`<form>${part('satu')}${part('dua')}${SEND}</form>`)
        .text.split(/\s+/)
        .filter(Boolean),
    ).toEqual(['satu', 'dua']);
  });

  it('is not what stands behind a dialog', () => {
    const behind = '<div contenteditable="true">di belakang https://uji.example</div>';
    expect(read(`${behind}<div role="dialog">${SEND}</div>`)).toMatchObject({ text: '', links: [] });
    expect(read(`${behind}<div role="dialog"><textarea>ini</textarea>${SEND}</div>`).text).toBe('ini');
  });

  it('keeps lines apart and leaves out what is not seen', () => {
    const { text } = read(`<form><div contenteditable="true"><p>halo @uji</p><p>calon<br>dua <b>ti</b>ga</p>
      <span aria-hidden="true">@samar</span><span hidden>@sembunyi</span><svg><title>@gambar</title></svg></div>${SEND}</form>`);
    expect(text.split(/\s+/).filter(Boolean)).toEqual(['halo', '@uji', 'calon', 'dua', 'tiga']);
  });

  it('is capped', () => {
    expect(read(`<form><textarea>${'a'.repeat(20_000)}</textarea>${SEND}</form>`).text).toHaveLength(10_000);
  });

  it('is nothing where nothing is typed', () => {
    expect(read(`<form><textarea>a</textarea>${SEND}</form>`, { editor: null }).text).toBe('');
    expect(read(SEND)).toEqual({ audience: 'public', text: '', beside: [], links: [], photos: false });
  });
});

describe('what goes along', () => {
  const preview = '<a class="preview" href="/uji_calon">uji.example/ikut</a>';

  it('is read for links and texts: near the control, else anywhere', () => {
    const near = read(`<div class="preview">jauh</div><form>${preview}${SEND}</form>`);
    expect(near).toMatchObject({ beside: ['uji.example/ikut'], links: ['https://situs.example/uji_calon'] });
    const far = read(
      `<main><div class="preview">satu <a href="https://a.example/">a</a></div><div class="preview">dua</div></main><div role="dialog">${SEND}</div>`,
    );
    expect(far.beside.map((each) => each.trim())).toEqual(['satu a', 'dua']);
    expect(far.links).toEqual(['https://a.example/']);
  });

  it('holds the links inside the editor, as whole addresses, fifty at most', () => {
    const links = Array.from({ length: 60 }, (_, at) => `<a href="/${at}">n</a>`).join('');
    const found = read(
      `<form><div contenteditable="true">${links}<a>x</a><a href="http://[">y</a></div>${SEND}</form>`,
    );
    expect(found.links).toHaveLength(50);
    expect(found.links[0]).toBe('https://situs.example/0');
  });

  it('holds what the page’s address fills in, and none of its other parameters', () => {
    expect(read(SEND, {}, ADDRESS).beside).toEqual(['halo', 'https://uji.example']);
    expect(read(SEND, { parameters: [] }, ADDRESS).beside).toEqual([]);
  });

  it('says whether a photo stands near the control', () => {
    const photo = '<div class="attached"><img></div>';
    expect(read(`<form><div>${photo}</div>${SEND}</form>`).photos).toBe(true);
    expect(read(`<form><div>${photo}</div>${SEND}</form>`, { photos: null }).photos).toBe(false);
    expect(read(`<main>${photo}</main><div role="dialog">${SEND}</div>`).photos).toBe(false);
  });
});
