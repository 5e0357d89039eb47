import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft, Intent, Target } from '../../src/core/intent.ts';
import { initialSettings, type Settings } from '../../src/core/settings.ts';
import { noteChoice, resolve } from '../../src/extension/resolve.ts';
import fake from '../fake-browser.ts';
import { embeddedKnowledge, MOMENTS } from './rules.ts';

beforeEach(() => fake.reset());

const NOTHING: Draft = { links: [], opaque: [], text: '', photos: false };
const SITE = ['link:uji-calon.example', 'link:uji-calon.example/ikut'];
const HOAX = ['link:hoaks.example', 'link:hoaks.example/berita-palsu'];
const MENTION: Target = {
  relation: 'mentioned',
  ref: { platform: 'x', handle: 'uji_calon', id: null },
};

const send = (draft: Partial<Draft>, fields: Partial<Intent> = {}): Intent => ({
  platform: 'x',
  action: 'post',
  targets: [],
  item: null,
  draft: { ...NOTHING, ...draft },
  ...fields,
});

async function told(intent: Intent, settings: Partial<Settings> = {}, at: number = MOMENTS.campaign) {
  const knowledge = embeddedKnowledge();
  const advice = await resolve(intent, {
    knowledge,
    settings: { ...initialSettings, personnel: 'pns', ...settings },
    clock: () => at,
    memory: null,
  });
  return advice.level === 'none' ? null : { ...advice.text, level: advice.level, form: advice.form };
}

describe('what a person sends', () => {
  it('is a hit where it links to a campaign site', async () => {
    const text = await told(send({ links: SITE }));
    expect(text).toMatchObject({ level: 'prohibited', form: 'full' });
    expect(text?.accounts).toEqual([
      {
        name: 'Budi Contoh',
        handle: 'uji-calon.example',
        platform: 'tautan',
        role: 'tautan calon',
        relation: 'ditautkan dalam tulisan Anda',
      },
    ]);
    expect(text?.title).toBe('Tulisan Anda memuat tautan milik calon.');
    expect(text?.remarks.at(-1)).toContain('tidak disimpan dan tidak dilaporkan');
  });

  it('is a hit where it links to a listed item, also in a message', async () => {
    const message = send({ links: ['item:instagram:UjiItem0001'], text: null }, { platform: 'whatsapp' });
    expect((await told(message))?.accounts[0]).toMatchObject({
      name: 'Sari Contoh',
      handle: 'instagram.com/p/UjiItem0001',
    });
    expect(
      await told(send({ links: ['item:instagram:ujiitem0001', 'link:uji-calon.example.lain'] })),
    ).toBeNull();
  });

  it('mentions and links in a comment with less weight than in a post', async () => {
    const level = async (intent: Intent) => (await told(intent))?.level;
    expect(await level(send({}, { targets: [MENTION] }))).toBe('prohibited');
    expect(await level(send({}, { targets: [MENTION], action: 'comment' }))).toBe('caution');
    expect(await level(send({ links: SITE }, { action: 'comment' }))).toBe('caution');
  });

  it('says what its phrases are, beside a hit and while the contestant stands', async () => {
    const remarks = async (intent: Intent, at: number = MOMENTS.campaign) =>
      ((await told(intent, {}, at))?.remarks ?? []).filter((each) => each.includes('#ContohMenang'));
    const both = send({ text: 'ayo #contohmenang' }, { targets: [MENTION] });
    expect(await remarks(both)).toHaveLength(1);
    expect(await remarks(both, MOMENTS.after)).toHaveLength(0);
    expect(await told(send({ text: 'ayo #contohmenang' }))).toBeNull();
  });

  it.each([
    ['prospective', 'Pelanggaran Kode Etik butir 5'],
    ['campaign', 'Pelanggaran Disiplin butir 7'],
  ] as const)('adds the photo rule in %s, in public and beside a hit', async (phase, item) => {
    const law = async (intent: Intent) =>
      JSON.stringify((await told(intent, {}, MOMENTS[phase]))?.more ?? '');
    const at = { targets: [MENTION] };
    expect(await law(send({ photos: true }, at))).toContain(item);
    expect(await law(send({}, at))).not.toContain(item);
    expect(await law(send({ photos: true, text: null }, at))).not.toContain(item);
    expect(await told(send({ photos: true }))).toBeNull();
  });
});

describe('a debunked page', () => {
  it('alone is a caution with its source, at any time and in every mode', async () => {
    const text = await told(send({ links: HOAX }), {}, MOMENTS.outside);
    expect(text).toMatchObject({ level: 'caution', form: 'compact', sanction: '' });
    expect(text?.accounts[0].handle).toBe('https://hoaks.example/berita-palsu');
    expect(text?.listed).toContain('Hoaks rekaan edisi uji');
    expect(await told(send({ links: HOAX }), { mode: 'remind' })).toMatchObject({ form: 'remind' });
    expect(await told(send({ links: HOAX.slice(0, 1) }))).toBeNull();
  });

  it('is a remark where somebody is listed too', async () => {
    const text = await told(send({ links: [...SITE, ...HOAX] }));
    expect(text?.title).toBe('Tulisan Anda memuat tautan milik calon.');
    expect(text?.remarks.join()).toContain('https://hoaks.example/berita-palsu');
  });
});

describe('a short link', () => {
  it('is asked about in strict mode while candidates stand, whoever else is named', async () => {
    const strict = { mode: 'strict' } as const;
    const intent = send({ opaque: ['bit.ly'] });
    expect((await told(intent, strict))?.title).toBe('Tautan pendek tidak dapat diperiksa.');
    const other: Target = { relation: 'author', ref: { platform: 'x', handle: 'warga_biasa', id: null } };
    expect((await told({ ...intent, targets: [other] }, strict))?.lead).toContain('bit.ly');
    expect(await told(intent, strict, MOMENTS.outside)).toBeNull();
    expect(await told(intent)).toBeNull();
  });

  it('is a remark where somebody is listed too', async () => {
    const remarks = (await told(send({ links: SITE, opaque: ['bit.ly', 's.id'] })))?.remarks.join();
    expect(remarks).toContain('Tautan pendek (bit.ly dan s.id)');
  });
});

it('leaves a key in the journal and nothing of the text', async () => {
  const intent = send({ links: SITE, text: 'rahasia #ContohMenang' });
  const desk = { knowledge: embeddedKnowledge(), settings: initialSettings, clock: () => MOMENTS.campaign };
  const entry = await noteChoice(intent, 'proceed', 5, { ...desk, memory: null });
  expect(entry).toMatchObject({ entry: 'link:uji-calon.example' });
  expect(JSON.stringify(entry)).not.toContain('rahasia');
});
