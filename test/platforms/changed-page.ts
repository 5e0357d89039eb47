import { expect } from 'vitest';
import type { Platform } from '../../src/platforms/platform.ts';
import { pressLine, surroundings } from './page.ts';
import { pressables } from './replica.ts';

/** What a site may do to its page from one week to the next. */
export const CHANGES: Readonly<Record<string, () => void>> = {
  'other class names': () => {
    for (const [at, each] of all('[class]').entries()) each.setAttribute('class', `x${at}`);
  },
  'no class names': () => {
    for (const each of all('[class]')) each.removeAttribute('class');
  },
  'a wrapper round every button': () => {
    for (const each of all('button, [role="button"]')) wrap(each);
  },
  'a wrapper round links and drawings': () => {
    for (const each of all('a, svg')) wrap(each);
  },
  'names in an unknown language': () => {
    for (const each of all('[aria-label]')) each.setAttribute('aria-label', 'Ⅹ');
  },
  'words in an unknown language': () => {
    for (const each of all('button span, button div, button, [role="button"]')) {
      if (each.childElementCount === 0) each.textContent = 'Ⅹ';
    }
  },
  'no names': () => {
    for (const each of all('[aria-label]')) each.removeAttribute('aria-label');
  },
  'no states': () => {
    for (const each of all('[aria-pressed]')) each.removeAttribute('aria-pressed');
  },
  'unknown attributes': () => {
    for (const each of all('*')) each.setAttribute('data-x9', '1');
  },
  'right-to-left and zero-width signs in every word': () => {
    for (const each of all('a, button, span')) each.prepend('\u202E\u200B');
  },
};

/** What each pressable thing of the page is read as. */
export function readings(platform: Platform, address: string): Map<Element, string> {
  return new Map(
    pressables().map((each) => [each, pressLine(platform, each, surroundings(address))] as const),
  );
}

/** After a change a press is read as before, or as nothing, or as aimed at nobody: never at somebody else. */
export function expectNoOther(
  before: ReadonlyMap<Element, string>,
  after: ReadonlyMap<Element, string>,
): void {
  for (const [element, line] of after) {
    const was = before.get(element) ?? 'nothing';
    expect(
      [...namesIn(line)].filter((each) => !namesIn(was).has(each)),
      `${was} became ${line}`,
    ).toEqual([]);
  }
}

/** How many of the readings that named somebody still name the same. */
export function kept(before: ReadonlyMap<Element, string>, after: ReadonlyMap<Element, string>): number {
  const aimed = [...before].filter(([, line]) => namesIn(line).size > 0);
  return aimed.filter(([element, line]) => after.get(element) === line).length / aimed.length;
}

function namesIn(line: string): ReadonlySet<string> {
  return new Set(line.match(/(?<=(?:author|account|host|group|reposter|quoted) )[^\s,]+/g) ?? []);
}

function all(selector: string): Element[] {
  return [...document.body.querySelectorAll(selector)];
}

function wrap(element: Element): void {
  const wrapper = document.createElement('div');
  element.replaceWith(wrapper);
  wrapper.append(element);
}

/** Which controls the things that a test hook marks are read as: hook, then control. */
export function controlsByHook(read: ReadonlyMap<Element, string>): Readonly<Record<string, string>> {
  const found = new Map<string, Set<string>>();
  for (const [element, line] of read) {
    const hook = element.getAttribute('data-try') ?? 'unhooked';
    found.set(hook, (found.get(hook) ?? new Set()).add(line.replace(/: .*/, '')));
  }
  return Object.fromEntries([...found].map(([hook, controls]) => [hook, [...controls].sort().join(' ')]));
}
