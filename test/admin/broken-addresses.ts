import type { Breakage, Loose } from './rules-copy.ts';

const source = {
  kind: 'official-page',
  title: 'Halaman contoh',
  url: 'https://contoh.example/',
  date: '2026-11-01',
};
const row = (address: string, fields: object = {}): Loose => ({
  address,
  contestant: 'pkb',
  person: null,
  role: 'party',
  region: null,
  validFrom: null,
  validTo: null,
  status: 'active',
  contact: null,
  replyBy: null,
  confidence: 'high',
  sources: [source],
  reviewedBy: [],
  origin: { scope: 'national' },
  note: null,
  ...fields,
});
const LINKS = 'accounts/links.json';
const ITEMS = 'accounts/items.json';
const HOAXES = 'accounts/hoaxes.json';
const PHRASES = 'accounts/phrases.json';
const add =
  (...added: Loose[]) =>
  (rows: Loose) => {
    rows.push(...added);
  };

/** Faults in addresses, debunked pages and phrases. */
export const BROKEN_ADDRESSES: readonly Breakage[] = [
  {
    what: 'a link with a scheme',
    file: LINKS,
    change: add(row('https://uji.example')),
    line: /^rules\/accounts\/links\.json row 1 \(https:\/\/uji\.example\): address: .* → write it to fit/,
  },
  {
    what: 'a link in another form than it is looked up by',
    file: LINKS,
    change: add(row('www.Uji.example/Ikut/?a=1')),
    line: /row 1 .*: address: not the form it is looked up by → write it as uji\.example\/Ikut$/,
  },
  {
    what: 'an account among the links',
    file: LINKS,
    change: add(row('x.com/uji_calon')),
    line: /row 1 \(x\.com\/uji_calon\): address: it names an account → list the account/,
  },
  {
    what: 'an item among the links',
    file: LINKS,
    change: add(row('instagram.com/p/Ab1')),
    line: /row 1 .*: address: it names one item → move it to accounts\/items\.json$/,
  },
  {
    what: 'a whole platform',
    file: LINKS,
    change: add(row('facebook.com')),
    line: /row 1 \(facebook\.com\): address: a whole platform → name the place on it/,
  },
  {
    what: 'a site among the items',
    file: ITEMS,
    change: add(row('uji.example')),
    line: /items\.json row 1 \(uji\.example\): address: it names no single item/,
  },
  {
    what: 'one item under two addresses',
    file: ITEMS,
    change: add(row('youtu.be/abcdefghijk'), row('youtube.com/watch?v=abcdefghijk')),
    line: /items\.json row 2 .*: already in rules\/accounts\/items\.json row 1 → keep one/,
  },
  {
    what: 'a link of nobody',
    file: LINKS,
    change: add(row('uji.example', { contestant: 'tak-ada' })),
    line: /row 1 \(uji\.example\): contestant: tak-ada does not exist/,
  },
  {
    what: 'a link whose window is closed before it opens',
    file: LINKS,
    change: add(row('uji.example', { validFrom: '2026-02-02', validTo: '2026-02-01' })),
    line: /row 1 \(uji\.example\): validTo: 2026-02-01 is before 2026-02-02/,
  },
  {
    what: 'a link of a region without a name',
    file: LINKS,
    change: add(row('uji.example', { region: '98' })),
    line: /row 1 \(uji\.example\): region: region 98 has no name/,
  },
  {
    what: 'a whole site called a hoax',
    file: HOAXES,
    change: add({ url: 'https://hoaks.example/', sources: [source] }),
    line: /hoaxes\.json row 1 \(https:\/\/hoaks\.example\/\): url: a whole site.* → name the one page/,
  },
  {
    what: 'an invented hoax among the real ones',
    file: HOAXES,
    change: add({ url: 'https://hoaks.example/a', sources: [{ ...source, kind: 'test' }] }),
    line: /hoaxes\.json row 1 .*: sources\[0\]: an invented source/,
  },
  {
    what: 'a phrase twice, in another case',
    file: PHRASES,
    change: (rows) => {
      rows.push({ ...rows[0], text: rows[0].text.toUpperCase() });
    },
    line: /phrases\.json row \d+ \(#\w+\): already in rules\/accounts\/phrases\.json row 1 → keep one/,
  },
  {
    what: 'a phrase of nobody',
    file: PHRASES,
    change: (rows) => {
      rows[0].contestant = 'tak-ada';
    },
    line: /phrases\.json row 1 .*: contestant: tak-ada does not exist/,
  },
];
