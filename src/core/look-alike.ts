/** How two handles that are not the same account's can be taken for one another. */
export type Likeness = 'same-letters' | 'one-letter' | 'longer-name';

/** Words that official-looking names add in front or behind: without them "PartaiGolkar" and "golkar_id" are one name. */
const FILLERS = [
  'official',
  'indonesia',
  'nasional',
  'pendukung',
  'relawan',
  'fraksi',
  'sahabat',
  'berita',
  'partai',
  'resmi',
  'media',
  'humas',
  'real',
  'asli',
  'info',
  'akun',
  'team',
  'dpp',
  'dpd',
  'dpw',
  'dpc',
  'tim',
  'org',
  'id',
  'ri',
] as const;

/** A core shorter than this resembles only itself: three-letter parties differ by one letter each. */
const LONG_ENOUGH = 5;

/** Signs that are drawn alike, each as one of them. */
const DRAWN_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/0/g, 'o'],
  [/[1il]/g, 'l'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/5/g, 's'],
  [/7/g, 't'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
];

/** What remains of a handle or a name in the eye of a hurried reader. */
export interface NameCore {
  /** Letters alone, those drawn alike made one, official-looking words taken off. */
  readonly core: string;
  /** The same of each part, between separators or capitals: `dpc_pkb_garut` and `SuaraPKB` hold `pkb`. */
  readonly parts: ReadonlySet<string>;
}

export function nameCore(name: string): NameCore {
  const bare = name
    .slice(name.lastIndexOf('/') + 1)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
  const parts = partsOf(bare.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z])/g, ' '));
  return {
    core: drawn(withoutFillers(parts.join(''))),
    parts: new Set([...parts, ...partsOf(bare)].map(withoutFillers).map(drawn)),
  };
}

function partsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
}

function withoutFillers(text: string): string {
  let rest = text.replace(/(?<=[a-z])\d+$/, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const filler of FILLERS) {
      if (rest.startsWith(filler) && rest.length > filler.length + 1) rest = rest.slice(filler.length);
      if (rest.endsWith(filler) && rest.length > filler.length + 1) rest = rest.slice(0, -filler.length);
    }
  }
  return rest;
}

function drawn(text: string): string {
  return DRAWN_ALIKE.reduce((drawing, [signs, one]) => drawing.replaceAll(signs, one), text);
}

/** Whether two names that differ can be taken for one another; null where they cannot. Symmetric. */
export function likeness(a: NameCore, b: NameCore): Likeness | null {
  if (a.core === b.core) return a.core === '' ? null : 'same-letters';
  const [short, long] = a.core.length <= b.core.length ? [a, b] : [b, a];
  if (short.core.length < LONG_ENOUGH)
    return short.core.length > 2 && long.parts.has(short.core) ? 'longer-name' : null;
  if (oneLetterApart(short.core, long.core)) return 'one-letter';
  return long.core.startsWith(short.core) || long.core.endsWith(short.core) ? 'longer-name' : null;
}

/** One letter added, taken, changed, or two neighbours exchanged. `short` is not longer than `long`. */
function oneLetterApart(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const [mine, theirs] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  if (mine.length <= 1 && theirs.length <= 1) return true;
  return mine.length === 2 && theirs.length === 2 && mine[0] === theirs[1] && mine[1] === theirs[0];
}
