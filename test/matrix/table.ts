import { ACTIONS, type Action, PLATFORMS, type PlatformId } from '../../src/core/vocabulary.ts';
import type { Way } from '../site/site-press.ts';
import type { NetCell } from './catches.ts';
import type { Cell } from './matrix.ts';
import { GUARDED_PLATFORMS } from './platforms.ts';

/** Marks in the README between which the table stands. */
export const BEGIN = '<!-- matrix: npm run matrix -- --readme -->';
export const END = '<!-- /matrix -->';

const COLUMNS: Readonly<Record<Action, string>> = {
  like: 'Suka',
  share: 'Bagikan',
  comment: 'Komentar',
  follow: 'Ikuti',
  join: 'Gabung',
  post: 'Unggah',
  attend: 'Hadir',
};

/** Ways of one kind share a word, and `ditekan` stands for all of the first five. */
const KINDS: readonly (readonly [word: string, ways: readonly Way[]])[] = [
  ['tetikus', ['mouse']],
  ['sentuh', ['touch']],
  ['papan ketik', ['enter', 'space']],
  ['alat bantu', ['bare-click']],
  ['klik atau ketuk ganda', ['double-click', 'double-tap']],
  ['pintasan', ['shortcut']],
  ['Enter di teks', ['enter-in-text', 'ctrl-enter-in-text']],
  ['menu', ['menu', 'menu-keys']],
  ['baki reaksi', ['tray']],
  ['kartu profil', ['hover-card']],
  ['seret ke teks', ['drop']],
];
const PRESSED: readonly Way[] = ['mouse', 'touch', 'enter', 'space', 'bare-click'];

const LEGEND =
  '*Ditekan*: dengan tetikus, sentuhan, Enter, Spasi, dan teknologi bantu. *Enter di teks*: Enter atau Ctrl+Enter. *Jaring kedua*: yang tetap ditahan lewat permintaan situs itu sendiri ketika tombolnya tidak dikenali lagi; WhatsApp dan Telegram tidak mengirim permintaan semacam itu. Tanda tanya: belum terbukti. –: tidak berlaku di situs itu.';

const NET_COLUMN = 'Jaring kedua';

/** The README's table: a row a platform, a column an action with the guarded ways, and what the second net catches. */
export function readmeTable(cells: readonly Cell[], net: readonly NetCell[]): string {
  const head = ['Situs', ...ACTIONS.map((action) => COLUMNS[action]), NET_COLUMN];
  const rows = PLATFORMS.map((platform) => [
    GUARDED_PLATFORMS[platform].name,
    ...ACTIONS.map((action) => entry(cells, platform, action)),
    netEntry(net, platform),
  ]);
  const line = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), '', LEGEND].join('\n');
}

function entry(cells: readonly Cell[], platform: PlatformId, action: Action): string {
  const here = cells.filter((each) => each.platform === platform && each.action === action);
  const ways = (state: Cell['state']): readonly Way[] =>
    here.filter((each) => each.state === state).map(({ way }) => way);
  const said = [...wordsOf(ways('guarded')), ...wordsOf(ways('unverified')).map((word) => `${word}?`)];
  return said.join(', ') || '–';
}

function netEntry(net: readonly NetCell[], platform: PlatformId): string {
  const caught = net.filter((each) => each.platform === platform && each.state === 'caught');
  return caught.map(({ action }) => COLUMNS[action].toLowerCase()).join(', ') || '–';
}

function wordsOf(ways: readonly Way[]): readonly string[] {
  const all = PRESSED.every((way) => ways.includes(way));
  const rest = all ? ways.filter((way) => !PRESSED.includes(way)) : ways;
  const kinds = KINDS.filter(([, kind]) => kind.some((way) => rest.includes(way)));
  return [...(all ? ['ditekan'] : []), ...kinds.map(([word]) => word)];
}

/** Replaces what stands between the marks. */
export function withTable(readme: string, table: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md has no place for the table: ${BEGIN} … ${END}`);
  return `${readme.slice(0, from + BEGIN.length)}\n\n${table}\n\n${readme.slice(to)}`;
}
