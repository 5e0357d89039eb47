import type { SitePress, Step, Way } from './site-press.ts';

export const click = (on: string): Step => ({ do: 'click', on });
export const tap = (on: string): Step => ({ do: 'tap', on, times: 1 });
export const hover = (on: string): Step => ({ do: 'hover', on });
export const focus = (on: string): Step => ({ do: 'focus', on });
export const key = (name: string): Step => ({ do: 'key', key: name });
export const type = (text: string): Step => ({ do: 'type', text });
export const wait = (selector: string): Step => ({ do: 'wait', for: selector });
/** A harmless word in whatever text has the focus. */
export const HALO = type('halo');

/** The ways to press a button wherever it stands. */
export const PLAIN: readonly Way[] = ['mouse', 'touch', 'enter', 'space', 'bare-click'];
/** Those of them that differ most. */
export const HANDS: readonly Way[] = ['mouse', 'touch', 'enter'];

/** Where a press is aimed; a table may tell its aims apart by whatever else it likes. */
export interface Place {
  readonly address: string;
}
/** Where most are aimed: at an area of a page, with the hooks inside it. */
export interface Aim extends Place {
  readonly area: string;
  readonly at: (hook: string) => string;
}
/** How a replica's places are found: an area by its test case, a hook inside it, an aim at both on a page. */
export function aimsOn(platform: string) {
  const area = (name: string): string => `[data-testcase="${platform}:${name}"]`;
  const at = (name: string, hook: string): string => `${area(name)} [data-try="${hook}"]`;
  const aim = (address: string, name: string): Aim => ({
    address,
    area: name,
    at: (hook) => at(name, hook),
  });
  return { area, at, aim };
}
/** The control with that hook in the area aimed at. */
export const on =
  (hook: string) =>
  (aim: Aim): string =>
    aim.at(hook);

/** What a hand does on the page: what must reach it untouched, and the press. */
export type Hand = Pick<SitePress, 'before' | 'press'>;
/** Presses a control in a way, after whatever makes it stand there (in a text: has it written and focused). */
export function handOf(way: Way, control: string, first: readonly Step[] = []): Hand {
  switch (way) {
    case 'touch':
      return { before: first, press: tap(control) };
    case 'double-tap':
      return { before: first, press: { do: 'tap', on: control, times: 2 } };
    case 'double-click':
      return { before: first, press: { do: 'double-click', on: control } };
    case 'bare-click':
      return { before: first, press: { do: 'bare-click', on: control } };
    case 'enter':
    case 'menu-keys':
      return { before: [...first, focus(control)], press: key('Enter') };
    case 'space':
      return { before: [...first, focus(control)], press: key(' ') };
    case 'enter-in-text':
      return { before: first, press: key('Enter') };
    case 'ctrl-enter-in-text':
      return { before: first, press: key('Control+Enter') };
    default:
      return { before: first, press: click(control) };
  }
}

/** What a press is for and at whom, before anybody says how it is done. */
export interface Deed<A extends Place = Aim> {
  readonly name: string;
  /** What the name adds for the way; nothing unless said. */
  readonly byWay?: (way: Way) => string;
  readonly action: SitePress['action'];
  readonly names: string;
  readonly does: readonly string[];
  readonly listed: A;
  /** The same aimed at an account nobody lists. */
  readonly free: A | null;
  /** Where the site flips: the place whose click then undoes it; the same press again unless said. */
  readonly undo?: { readonly on?: (listed: A) => string; readonly does: readonly string[] } | null;
}
/** A deed told by what differs from another. */
export type Given = Partial<Deed> & Pick<Deed, 'name'>;
/** The three forms of a name's last words. */
export const byWay = (way: Way): string => ` by ${way}`;
export const afterColon = (way: Way): string => `: ${way}`;
const WORDS: Readonly<Partial<Record<Way, string>>> = {
  enter: ' with Enter',
  space: ' with Space',
  'bare-click': ' by a click alone',
};
export const inWords = (way: Way): string => WORDS[way] ?? byWay(way);

/** One press, aimed by the same hand at the listed and at the free. */
export function pressOf<A extends Place>(deed: Deed<A>, way: Way, hand: (aim: A) => Hand): SitePress {
  const { name, byWay, action, names, does, listed, free, undo = null } = deed;
  const { before, press } = hand(listed);
  return {
    name: name + (byWay?.(way) ?? ''),
    action,
    way,
    address: listed.address,
    before,
    press,
    names,
    does,
    free: free === null ? null : { address: free.address, ...hand(free), does },
    undo:
      undo === null
        ? null
        : { press: undo.on === undefined ? press : click(undo.on(listed)), does: undo.does },
  };
}

/** One control in several ways. */
export function pressesOf<A extends Place>(
  deed: Deed<A>,
  ways: readonly Way[],
  control: (aim: A) => string,
  first: (aim: A) => readonly Step[] = () => [],
): readonly SitePress[] {
  return ways.map((way) => pressOf(deed, way, (aim) => handOf(way, control(aim), first(aim))));
}

/** A press that nobody may hold. */
export interface HostilePress extends NonNullable<SitePress['free']> {
  readonly name: string;
}
