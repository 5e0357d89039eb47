import { ACTIONS, type Action, PLATFORMS, type PlatformId } from '../../src/core/vocabulary.ts';
import type { Evidence, Platform } from '../../src/platforms/platform.ts';
import { type SitePress, WAYS, type Way } from '../site/site-press.ts';
import { BROWSERS, type BrowserName, runsIn } from './browsers.ts';
import { MISSING, NO_ACTION, NO_WAY, REQUIRED } from './cells.ts';
import { GUARDED_PLATFORMS } from './platforms.ts';
import { PRESSES } from './presses.ts';
import { tried } from './tried.ts';

export type Grade = Evidence['grade'];

interface Place {
  readonly platform: PlatformId;
  readonly action: Action;
  readonly way: Way;
}

/** What the product does about one way to one action on one site. */
export type Cell = Place &
  (
    | {
        readonly state: 'guarded';
        /** Names of the presses that are tried in the browsers. */
        readonly tests: readonly string[];
        readonly browsers: readonly BrowserName[];
        readonly evidence: Grade;
      }
    | { readonly state: 'unguarded'; readonly required: true }
    | { readonly state: 'unverified'; readonly missing: string }
    | { readonly state: 'not applicable'; readonly why: string }
  );

const GRADES: readonly Grade[] = ['none', 'source-code', 'transcribed', 'capture'];

type Presses = Readonly<Record<PlatformId, readonly SitePress[]>>;

/** Every platform × action × way to press, each accounted for. */
export function matrix(presses: Presses = PRESSES): readonly Cell[] {
  return PLATFORMS.flatMap((platform) =>
    ACTIONS.flatMap((action) => WAYS.map((way) => cellAt({ platform, action, way }, presses))),
  );
}

function cellAt(place: Place, presses: Presses): Cell {
  const { platform, action, way } = place;
  const tests = tried(presses[platform], false).filter((each) => each.action === action && each.way === way);
  if (tests.length > 0) {
    return {
      ...place,
      state: 'guarded',
      tests: tests.map(({ name }: SitePress) => name),
      browsers: BROWSERS.filter((browser) => runsIn(browser, place)),
      evidence: gradeOf(GUARDED_PLATFORMS[platform], place),
    };
  }
  if (REQUIRED[platform][action]?.includes(way) === true)
    return { ...place, state: 'unguarded', required: true };
  const missing = MISSING.find(
    (each) => each.platform === platform && each.action === action && each.ways.includes(way),
  );
  if (missing !== undefined) return { ...place, state: 'unverified', missing: missing.missing };
  return { ...place, state: 'not applicable', why: NO_ACTION[platform][action] ?? NO_WAY[way] };
}

/** The evidence of the best known of the controls that do it, no better than that of the key or gesture. */
function gradeOf(platform: Platform, { action, way }: Place): Grade {
  const commits = platform.controls.filter(
    (each) => each.role === 'commit' && (each.action === action || each.action === 'opener'),
  );
  const ids = commits.map(({ id }) => id);
  const gestures =
    way === 'double-click' || way === 'double-tap'
      ? platform.doublePresses
      : platform.shortcuts.filter(({ where }) => (typeof where === 'object') === way.endsWith('in-text'));
  const byGesture = gestures.filter(({ presses }) => presses.some((id) => ids.includes(id)));
  const isGesture = way === 'shortcut' || way.startsWith('double') || way.endsWith('in-text');
  const best = Math.max(...commits.map(({ evidence }) => GRADES.indexOf(evidence.grade)), 0);
  const gesture = Math.max(...byGesture.map(({ evidence }) => GRADES.indexOf(evidence.grade)), 0);
  return GRADES[isGesture ? Math.min(best, gesture) : best] ?? 'none';
}

export interface Summary {
  readonly platforms: number;
  /** Cells that need a test. */
  readonly required: number;
  readonly guarded: number;
  /** Required cells without a test. */
  readonly unguarded: readonly Place[];
  /** Guarded cells by the evidence they rest on. */
  readonly byEvidence: Readonly<Record<Grade, number>>;
}

export function summary(cells: readonly Cell[]): Summary {
  const guarded = cells.filter((each) => each.state === 'guarded');
  const unguarded = cells.filter((each) => each.state === 'unguarded');
  const count = (grade: Grade): number => guarded.filter(({ evidence }) => evidence === grade).length;
  return {
    platforms: new Set(guarded.map(({ platform }) => platform)).size,
    required: guarded.length + unguarded.length,
    guarded: guarded.length,
    unguarded: unguarded.map(({ platform, action, way }) => ({ platform, action, way })),
    byEvidence: {
      capture: count('capture'),
      transcribed: count('transcribed'),
      'source-code': count('source-code'),
      none: count('none'),
    },
  };
}
