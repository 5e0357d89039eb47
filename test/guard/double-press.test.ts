import { beforeEach, describe, expect, it } from 'vitest';
import { watchDoublePresses } from '../../src/guard/double-press.ts';
import { instagram } from '../../src/platforms/instagram.ts';
import { showPage } from '../platforms/page.ts';

const card = (id: string): string =>
  `<article><a href="/${id}/">${id}</a><div role="button" aria-hidden="true" id="${id}"><button id="mute-${id}"></button></div>
  <section><div role="button" data-like="${id}"><svg aria-label="Suka" height="24"></svg></div></section></article>`;

describe('double presses', () => {
  beforeEach(() => {
    showPage(`<main>${card('calon')}${card('warga')}<p id="text"></p></main>`, 'https://www.instagram.com/');
  });

  /** What each press of a row is read as: whose like it presses, or nothing. */
  function row(
    ...presses: readonly (readonly [id: string, at: number, x?: number])[]
  ): readonly (string | null)[] {
    const doubles = watchDoublePresses(instagram);
    return presses.map(([id, at, x = 0]) => {
      const target = document.querySelector(`#${id}`);
      const press = { clientX: x, clientY: 0, timeStamp: at, composedPath: () => [target] };
      return doubles.second(press as unknown as PointerEvent)?.getAttribute('data-like') ?? null;
    });
  }

  it.each([
    ['two close together', row.bind(null, ['calon', 1_000], ['calon', 1_200]), [null, 'calon']],
    ['two far apart in time', row.bind(null, ['calon', 1_000], ['calon', 1_600]), [null, null]],
    ['two far apart in place', row.bind(null, ['calon', 1_000], ['calon', 1_200, 80]), [null, null]],
    ['two on a text', row.bind(null, ['text', 1_000], ['text', 1_200]), [null, null]],
    [
      'two on a button that lies on it',
      row.bind(null, ['mute-calon', 1_000], ['mute-calon', 1_200]),
      [null, null],
    ],
    ['one elsewhere, one on it', row.bind(null, ['text', 1_000], ['calon', 1_200]), [null, null]],
    // The page heard of the first of the pair only: whether the third makes a pair is counted from there.
    [
      'a third that comes late',
      row.bind(null, ['calon', 1_000], ['calon', 1_200], ['calon', 1_600]),
      [null, 'calon', null],
    ],
    [
      'a third that comes soon',
      row.bind(null, ['calon', 1_000], ['calon', 1_200], ['calon', 1_400]),
      [null, 'calon', 'calon'],
    ],
  ])('%s', (_what, press, expected) => {
    expect(press()).toEqual(expected);
  });
});
