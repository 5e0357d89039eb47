import { describe, expect, it } from 'vitest';
import { armSlowly } from '../../src/ui/interstitial/arming.ts';

type Step = readonly [
  at: number,
  what: 'keydown' | 'repeat' | 'keyup' | 'pointerdown' | 'restart' | 'cancel' | 'proceed',
  ready?: boolean,
];

/** A dialog shown at 0, and what the person does at which millisecond. `cancel` and `proceed` are clicks. */
function play(cause: 'pointer' | 'key' | 'bare-click', steps: readonly Step[]): void {
  let now = 0;
  const arming = armSlowly(cause, () => now);
  for (const [at, what, ready] of steps) {
    now = at;
    if (what === 'cancel' || what === 'proceed')
      expect(`${at} ${what} ${arming.ready(what)}`).toBe(`${at} ${what} ${ready}`);
    else if (what === 'restart') arming.restart();
    else if (what === 'repeat') arming.hear(new KeyboardEvent('keydown', { repeat: true }));
    else arming.hear(what === 'pointerdown' ? new PointerEvent(what) : new KeyboardEvent(what));
  }
}

const CASES: Readonly<Record<string, readonly ['pointer' | 'key' | 'bare-click', readonly Step[]]>> = {
  'a pointer cancels after 300 ms': [
    'pointer',
    [
      [250, 'pointerdown'],
      [299, 'cancel', false],
      [300, 'pointerdown'],
      [301, 'cancel', true],
    ],
  ],
  'a pointer proceeds after 600 ms': [
    'pointer',
    [
      [400, 'pointerdown'],
      [450, 'proceed', false],
      [600, 'pointerdown'],
      [640, 'proceed', true],
    ],
  ],
  'what began too early stays too early, however late it ends': [
    'pointer',
    [
      [100, 'pointerdown'],
      [2_000, 'proceed', false],
      [2_100, 'pointerdown'],
      [2_150, 'proceed', true],
    ],
  ],
  'a double click never chooses': [
    'pointer',
    [
      [80, 'pointerdown'],
      [120, 'proceed', false],
      [180, 'pointerdown'],
      [220, 'proceed', false],
    ],
  ],
  'a bare click counts from the dialog': [
    'bare-click',
    [
      [299, 'cancel', false],
      [300, 'cancel', true],
    ],
  ],
  'a bare click proceeds after 600 ms': [
    'bare-click',
    [
      [599, 'proceed', false],
      [600, 'proceed', true],
    ],
  ],
  'a held Enter never chooses': [
    'key',
    [
      [500, 'repeat'],
      [533, 'cancel', false],
      [700, 'repeat'],
      [733, 'proceed', false],
      [1_000, 'repeat'],
      [1_033, 'cancel', false],
      [1_900, 'repeat'],
      [1_933, 'proceed', false],
    ],
  ],
  'a held Enter chooses 300 ms after its release at the earliest': [
    'key',
    [
      [900, 'repeat'],
      [1_000, 'keyup'],
      [1_100, 'keydown'],
      [1_110, 'cancel', false],
      [1_300, 'keydown'],
      [1_310, 'cancel', true],
    ],
  ],
  'a double Enter never chooses': [
    'key',
    [
      [60, 'keyup'],
      [150, 'keydown'],
      [151, 'cancel', false],
      [200, 'keyup'],
      [250, 'keydown'],
      [251, 'proceed', false],
    ],
  ],
  'a new Enter proceeds 600 ms after the release': [
    'key',
    [
      [100, 'keyup'],
      [650, 'keydown'],
      [655, 'proceed', false],
      [700, 'keydown'],
      [705, 'proceed', true],
    ],
  ],
  'a pointer does not choose while the key is down': [
    'key',
    [
      [100, 'repeat'],
      [700, 'repeat'],
      [900, 'pointerdown'],
      [950, 'cancel', false],
    ],
  ],
  'a key whose release was lost counts as up when it has been silent': [
    'key',
    [
      [400, 'repeat'],
      [1_500, 'pointerdown'],
      [1_510, 'cancel', false],
      [1_700, 'pointerdown'],
      [1_710, 'cancel', true],
    ],
  ],
  'shown anew after a cover, it waits anew': [
    'pointer',
    [
      [2_000, 'restart'],
      [2_250, 'pointerdown'],
      [2_310, 'cancel', false],
      [2_550, 'pointerdown'],
      [2_610, 'proceed', false],
      [2_600, 'pointerdown'],
      [2_610, 'proceed', true],
    ],
  ],
  'a press that began before it was shown anew chooses nothing, however long it lasts': [
    'pointer',
    [
      [1_900, 'pointerdown'],
      [2_000, 'restart'],
      [3_500, 'proceed', false],
    ],
  ],
  'shown anew while the key is held, it waits for the release all the same': [
    'key',
    [
      [500, 'repeat'],
      [600, 'restart'],
      [1_000, 'repeat'],
      [1_100, 'proceed', false],
      [1_200, 'keyup'],
      [1_600, 'keydown'],
      [1_610, 'proceed', false],
      [1_850, 'keydown'],
      [1_860, 'proceed', true],
    ],
  ],
  'a second release does not start the wait again': [
    'key',
    [
      [100, 'keyup'],
      [390, 'keyup'],
      [400, 'pointerdown'],
      [401, 'cancel', true],
    ],
  ],
};

describe('the dialog’s buttons', () => {
  it.each(Object.keys(CASES))('%s', (name) => {
    const [cause, steps] = CASES[name] as (typeof CASES)[string];
    play(cause, steps);
  });
});
