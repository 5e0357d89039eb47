import { expect, it } from 'vitest';
import { PLATFORM_ACTIONS } from '../../src/core/platform-actions.ts';
import { ACTIONS, type Action, PLATFORMS } from '../../src/core/vocabulary.ts';
import type { Control } from '../../src/platforms/platform.ts';
import { GUARDED_PLATFORMS } from '../matrix/platforms.ts';

/** What a press on a control can be counted as. */
function actionsOf(control: Control): readonly Action[] {
  if (control.role === 'opener') return control.leadsTo === null ? [] : [control.leadsTo];
  const own: Action = control.draft?.audience === 'private' ? 'share' : 'post';
  return [...(control.action === 'opener' ? [] : [control.action]), ...(control.aimless ? [own] : [])];
}

it.each(PLATFORMS)('%s has the actions that its file holds', (platform) => {
  const held = new Set(GUARDED_PLATFORMS[platform].controls.flatMap(actionsOf));
  expect(PLATFORM_ACTIONS[platform]).toEqual(ACTIONS.filter((each) => held.has(each)));
});
