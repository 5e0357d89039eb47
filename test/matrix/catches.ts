import { type Action, PLATFORMS, type PlatformId } from '../../src/core/vocabulary.ts';
import type { SitePress } from '../site/site-press.ts';
import { NO_ACTION } from './cells.ts';
import { PRESSES } from './presses.ts';
import { REQUEST_BOOKS } from './request-books.ts';

/** What the second net is tried on: with no selector left, the site's own request is all there is to hold. */
export const CATCHABLE = ['like', 'share', 'comment', 'follow', 'join'] as const satisfies readonly Action[];

/** Why the net has nothing to hold where a site has the action; a text of a platform is true of all its actions. */
const NO_REQUEST: Readonly<Partial<Record<PlatformId, string | Readonly<Partial<Record<Action, string>>>>>> =
  {
    whatsapp: 'the page speaks over a socket: there is no such request',
    telegram: 'the page speaks over a socket: there is no such request',
    youtube: { share: "sharing opens another service's window and asks nothing of the site" },
    linkedin: { join: 'what joining a group sends is not on record' },
  };

/** What the second net does about one action on one site, with every selector off. */
export type NetCell = {
  readonly platform: PlatformId;
  readonly action: Action;
} & (
  | {
      readonly state: 'caught';
      /** Name of the press whose request is held in both browsers. */
      readonly test: string;
    }
  | { readonly state: 'nothing to hold'; readonly why: string }
);

/**
 * What the second net is tried with in the browsers: of each action that the platform's requests tell, the first press
 * in its own table that is made with the mouse.
 */
export function catchesOn(platform: PlatformId): readonly SitePress[] {
  const operations = REQUEST_BOOKS.find((each) => each.platform === platform)?.operations ?? [];
  const told = CATCHABLE.filter((action) => operations.some((each) => each.action === action));
  return told.map((action) => {
    const press = PRESSES[platform].find(
      (each) => each.action === action && (each.way === 'mouse' || each.way === 'menu'),
    );
    if (press === undefined) throw new Error(`${platform}: nothing presses ${action}`);
    return press;
  });
}

/** Every platform × action that the net could hold, each accounted for; throws for one that nobody explains. */
export function netCells(): readonly NetCell[] {
  return PLATFORMS.flatMap((platform) => {
    const caught = catchesOn(platform);
    return CATCHABLE.map((action): NetCell => {
      const press = caught.find((each) => each.action === action);
      if (press !== undefined) return { platform, action, state: 'caught', test: press.name };
      const why = NO_ACTION[platform][action] ?? whyNot(platform, action);
      return { platform, action, state: 'nothing to hold', why };
    });
  });
}

function whyNot(platform: PlatformId, action: Action): string {
  const reason = NO_REQUEST[platform];
  const why = typeof reason === 'string' ? reason : reason?.[action];
  if (why === undefined) throw new Error(`${platform}: nobody says why the net does not hold ${action}`);
  return why;
}
