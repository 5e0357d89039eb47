import { canonicalHandle } from '../../../src/core/account.ts';
import type { Account, AccountList, Contestant, Source } from '../../../src/core/list.ts';
import type { PlatformId } from '../../../src/core/vocabulary.ts';

/** The same numbers from the same seed (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Draw = ReturnType<typeof numbers>;

const FIRST = words(
  'Budi Siti Agus Sri Ahmad Dewi Muhammad Nur Eko Rina Joko Yuni Slamet Endang Bambang Ratna Hendra Wati Rudi Lestari ' +
    'Fajar Indah Dedi Maya Yusuf Fitri Andi Nurul Iwan Ayu Made Ketut Wayan Putu Yohanes Maria Petrus Yosef Hasan Aisyah',
);
const LAST = words(
  'Santoso Wijaya Saputra Hidayat Nugroho Setiawan Kurniawan Pratama Lubis Siregar Nasution Harahap Simanjuntak Ginting ' +
    'Tanjung Rahman Hakim Syahputra Maulana Firmansyah Susanto Wibowo Suryadi Gunawan Halim Utomo Purnomo Rangkuti Daeng ' +
    'Pattiasina Rumbiak Wenda Kogoya Tabuni Manurung Sinaga Panjaitan Hutapea Situmorang Basri',
);
const SYLLABLES = words(
  'ba ka ta ma sa la pa ra na ja wa bo ko to mo su lu pu ru nang jung rang bang ting lung tan man',
);
const WORDS = words(
  'official relawan sahabat tim pemenangan maju bersama muda rakyat center kita peduli untuk id 2024',
);

interface Form {
  readonly platform: PlatformId;
  readonly kind: Account['kind'];
  readonly id: (draw: Draw) => string;
  /** Of a hundred accounts, how many are listed with their id. */
  readonly known: number;
}

const FORMS: readonly Form[] = [
  { platform: 'facebook', kind: 'page', id: (draw) => `1000${digits(draw, 11)}`, known: 50 },
  { platform: 'instagram', kind: 'profile', id: (draw) => `${1 + draw(6)}${digits(draw, 9)}`, known: 40 },
  { platform: 'tiktok', kind: 'profile', id: (draw) => `7${digits(draw, 18)}`, known: 30 },
  { platform: 'x', kind: 'profile', id: (draw) => `1${digits(draw, 18)}`, known: 50 },
  { platform: 'youtube', kind: 'channel', id: (draw) => `UC${letters(draw, 22)}`, known: 30 },
  { platform: 'threads', kind: 'profile', id: (draw) => `6${digits(draw, 10)}`, known: 5 },
];

/** A list of invented people in invented places: contests by region, accounts as offices register them. */
export function inventedList(count: number, seed = 1): AccountList {
  const draw = numbers(seed);
  const contestants: Contestant[] = [];
  const accounts: Account[] = [];
  const taken = new Set<string>();
  for (let contest = 0; accounts.length < count; contest++) {
    const code = `${11 + (contest % 84)}.${String(1 + (Math.floor(contest / 84) % 99)).padStart(2, '0')}`;
    const place = placeName(draw);
    const election = `pilkada-uji-${2030 + Math.floor(contest / 8316)}`;
    const source = registration(place, contest);
    const tickets = 2 + draw(3);
    for (let ticket = 1; ticket <= tickets && accounts.length < count; ticket++) {
      const people = [person(draw), person(draw)] as const;
      const id = `${election.slice(8)}-${code.replace('.', '')}-${ticket}`;
      const [first, second] = people.map((each) => each.split(' ')[0]);
      const office = {
        id: `calon bupati dan wakil bupati ${place}`,
        en: `candidates for regent of ${place}`,
      };
      contestants.push({
        id,
        name: `${first}-${second}`,
        kind: 'ticket',
        region: code,
        candidacies: [{ election, office, ballotNumber: ticket }],
      });
      const size = Math.min(5 + draw(10), count - accounts.length);
      for (let at = 0; at < size; at++)
        accounts.push(account(draw, { id, code, place, people, source }, taken));
    }
  }
  return { ...EMPTY, contestants, accounts };
}

const EMPTY: AccountList = {
  info: {
    id: 'uji',
    name: { id: 'Daftar uji', en: 'Test list' },
    version: 7,
    date: '2030-09-25',
    contact: null,
    criteria: { id: 'Akun yang didaftarkan peserta.', en: 'Accounts registered by contestants.' },
  },
  contestants: [],
  accounts: [],
  protected: [],
  gaps: [],
  skews: [],
  canaries: [],
  links: [],
  items: [],
  phrases: [],
  hoaxes: [],
};

/**
 * The next version: of a share of the accounts four in ten change in one field, two have a new name, one is gone, and
 * three are new, one of them of a contest that was not there.
 */
export function changedList(
  list: AccountList,
  share: number,
  seed = 5,
): { readonly list: AccountList; readonly changes: number } {
  const draw = numbers(seed);
  const changes = Math.ceil(list.accounts.length * share);
  const fresh = inventedList(changes + 20, 1_000 + seed);
  const accounts = [...list.accounts];
  let added = 0;
  for (let at = 0; at < changes; at++) {
    const place = draw(accounts.length);
    const row = accounts[place]!;
    const what = draw(10);
    if (what < 4) accounts[place] = { ...row, status: 'withdrawn' };
    else if (what < 6)
      accounts[place] = { ...row, handles: [`${row.handles[0]}${draw(1_000)}`, ...row.handles] };
    else if (what < 7) accounts.splice(place, 1);
    else if (what < 9)
      accounts.push({ ...row, handles: [fresh.accounts.at(-at - 1)?.handles[0] ?? 'baru'], ids: [] });
    else accounts.push(nextContest(fresh.accounts[added++]!, seed));
  }
  const seen = new Set(accounts.slice(-changes).map(({ contestant }) => contestant));
  const contests = fresh.contestants
    .map((each) => ({ ...each, id: nextId(each.id, seed) }))
    .filter(({ id }) => seen.has(id));
  const info = { ...list.info, version: list.info.version + 1, date: '2030-09-26' };
  return { list: { ...list, info, accounts, contestants: [...list.contestants, ...contests] }, changes };
}

function nextContest(row: Account, seed: number): Account {
  return { ...row, contestant: nextId(row.contestant, seed) };
}

function nextId(id: string, seed: number): string {
  return `${id}-${seed}`;
}

interface Ticket {
  readonly id: string;
  readonly code: string;
  readonly place: string;
  readonly people: readonly [string, string];
  readonly source: Source;
}

function account(draw: Draw, ticket: Ticket, taken: Set<string>): Account {
  const form = FORMS[draw(FORMS.length)] ?? FORMS[0]!;
  const whose = draw(10) < 7 ? (ticket.people[draw(2)] ?? null) : null;
  const printed = handleOf(draw, whose ?? ticket.people[0], whose === null);
  const spelt = printed.replaceAll(
    form.platform === 'facebook' ? '_' : form.platform === 'x' ? '.' : ' ',
    '',
  );
  const handle = free(draw, form.platform, spelt, taken);
  const disputed = draw(100) === 0;
  const second: Source[] = draw(100) < 3 ? [press(draw, ticket.place)] : [];
  return {
    platform: form.platform,
    kind: whose === null && form.platform === 'facebook' && draw(3) === 0 ? 'group' : form.kind,
    handles: [handle],
    ids: draw(100) < form.known ? [form.id(draw)] : [],
    contestant: ticket.id,
    person: whose,
    role: whose === null ? 'team' : 'candidate',
    region: ticket.code,
    validFrom: '2030-09-22',
    validTo: '2030-11-27',
    status: disputed ? 'disputed' : draw(100) === 0 ? 'withdrawn' : 'active',
    contact: null,
    replyBy: disputed ? `2030-10-${10 + draw(20)}` : null,
    confidence: 'high',
    sources: [ticket.source, ...second],
    reviewedBy: [`KPU ${ticket.place}`, `Bawaslu ${ticket.place}`],
    origin: { scope: 'region', code: ticket.code },
    note:
      draw(200) === 0
        ? `Nama akun diperbarui ${digits(draw, 2)} kali menurut berkas ${digits(draw, 4)}.`
        : null,
  };
}

function handleOf(draw: Draw, whose: string, team: boolean): string {
  const [first = '', last = ''] = whose.toLowerCase().split(' ');
  const base =
    [first + last, `${first}.${last}`, `${first}_${last}`, `${first}${last.slice(0, 3)}`][draw(4)] ?? first;
  const word = WORDS[draw(WORDS.length)] ?? '';
  const named = team ? `${word}${draw(2) === 0 ? '' : '.'}${base}` : draw(3) === 0 ? `${base}${word}` : base;
  return `${named}${draw(2) === 0 ? '' : digits(draw, 1 + draw(4))}`.slice(0, 20);
}

/** A platform gives a name to one account: who comes later adds digits. */
function free(draw: Draw, platform: PlatformId, handle: string, taken: Set<string>): string {
  let name = handle;
  while (taken.has(`${platform} ${canonicalHandle(platform, name)}`)) {
    name = `${handle.slice(0, 11)}${digits(draw, 4)}`;
  }
  taken.add(`${platform} ${canonicalHandle(platform, name)}`);
  return name;
}

function registration(place: string, contest: number): Source {
  const title = `Daftar akun media sosial pasangan calon, KPU ${place}, ${100 + contest}/PL.02.4-Pu/2030`;
  return { kind: 'registration', title, url: null, date: `2030-09-${String(10 + (contest % 13))}` };
}

function press(draw: Draw, place: string): Source {
  const url = `https://kabar-uji.example/${place.toLowerCase().replace(/\W/g, '-')}/${digits(draw, 7)}`;
  return { kind: 'press', title: `Kabar Uji ${place}`, url, date: `2030-09-${10 + draw(15)}` };
}

function person(draw: Draw): string {
  return `${FIRST[draw(FIRST.length)]} ${LAST[draw(LAST.length)]}`;
}

function placeName(draw: Draw): string {
  const name = Array.from({ length: 2 + draw(2) }, () => SYLLABLES[draw(SYLLABLES.length)]).join('');
  return `${draw(5) === 0 ? 'Kota' : 'Kabupaten'} ${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function digits(draw: Draw, length: number): string {
  return Array.from({ length }, () => draw(10)).join('');
}

function letters(draw: Draw, length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from({ length }, () => alphabet.charAt(draw(64))).join('');
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
