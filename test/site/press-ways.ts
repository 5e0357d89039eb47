import type { SitePress, Step, Way } from './site-press.ts';

export const click = (on: string): Step => ({ do: 'click', on });
export const focus = (on: string): Step => ({ do: 'focus', on });
export const key = (name: string): Step => ({ do: 'key', key: name });
export const type = (text: string): Step => ({ do: 'type', text });
export const wait = (selector: string): Step => ({ do: 'wait', for: selector });

/** What a way to press a control does first, and the press itself. */
function by(way: Way, on: string): { readonly before: readonly Step[]; readonly press: Step } {
  switch (way) {
    case 'touch':
      return { before: [], press: { do: 'tap', on, times: 1 } };
    case 'enter':
    case 'menu-keys':
      return { before: [focus(on)], press: key('Enter') };
    case 'space':
      return { before: [focus(on)], press: key(' ') };
    case 'bare-click':
      return { before: [], press: { do: 'bare-click', on } };
    default:
      return { before: [], press: click(on) };
  }
}

interface Given {
  readonly what: string;
  readonly action: SitePress['action'];
  readonly ways: readonly Way[];
  readonly address: string;
  readonly names: string;
  readonly first?: readonly Step[];
  readonly on: string;
  readonly does: readonly string[];
  readonly free: { readonly address?: string; readonly first?: readonly Step[]; readonly on: string } | null;
  readonly undo?: SitePress['undo'];
}

/** One control pressed in several ways. */
export function pressed(given: Given): readonly SitePress[] {
  const { what, action, ways, address, names, first = [], on, does, free, undo = null } = given;
  return ways.map((way) => {
    const mine = by(way, on);
    const other = free === null ? null : by(way, free.on);
    return {
      name: `${what} by ${way}`,
      action,
      way,
      address,
      before: [...first, ...mine.before],
      press: mine.press,
      names,
      does,
      free:
        free === null || other === null
          ? null
          : {
              address: free.address ?? address,
              before: [...(free.first ?? first), ...other.before],
              press: other.press,
              does,
            },
      undo,
    };
  });
}
