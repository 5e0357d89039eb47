import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListsPageState, PageOutcome } from '../../src/core/lists-page.ts';
import { LISTS } from '../../src/locales/lists.ts';
import { ListsSections } from '../../src/ui/options/lists-sections.tsx';
import { FOLLOWING, FRESH, INSPECTED } from './options-sample.ts';

const on = {
  onCheck: vi.fn(),
  onInspect: vi.fn(),
  onSubscribe: vi.fn(),
  onUnsubscribe: vi.fn(),
  onImport: vi.fn(),
  onCancel: vi.fn(),
};
const WORKING: PageOutcome = { kind: 'working' };

let place: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  place = document.createElement('div');
  document.body.replaceChildren(place);
});

const show = (state: ListsPageState) => act(() => render(<ListsSections state={state} {...on} />, place));
const one = <T extends HTMLElement>(selector: string): T => {
  const found = place.querySelector<T>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const within = (id: string, selector: string) => one(`#${id} ${selector}`);
const press = async (label: string): Promise<void> => {
  const button = [...place.querySelectorAll('button')].find((each) => each.textContent === label);
  if (button === undefined) throw new Error(`no button ${label}`);
  button.focus();
  await act(() => button.click());
};
const write = async (selector: string, value: string): Promise<void> => {
  const field = one<HTMLInputElement>(selector);
  field.value = value;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
};
const choose = async (): Promise<void> => {
  const input = one<HTMLInputElement>('#import-file');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'daftar.json')], configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
};
const focused = (): string | null | undefined => document.activeElement?.textContent;

describe('the keyboard', () => {
  it('goes to the fingerprint once it is there, and back to the address when it is left', async () => {
    await show(FOLLOWING);
    await write('#source-url', 'https://pantau.example/daftar/');
    await press(LISTS.id.subscribe.inspect);
    await show({ ...FOLLOWING, outcome: WORKING });
    await show(INSPECTED);
    expect(document.activeElement?.localName).toBe('h3');
    expect(focused()).toBe(LISTS.id.subscribe.compareHeading);
    await press(LISTS.id.subscribe.cancel);
    await show(FOLLOWING);
    expect(document.activeElement?.id).toBe('source-url');
    expect(one<HTMLInputElement>('#source-url').value).toBe('');
  });

  it('keeps the comparison in sight while the source is being added', async () => {
    await show(INSPECTED);
    await write('#source-name', 'Pantau');
    await press(LISTS.id.subscribe.confirm);
    await show({ ...INSPECTED, outcome: WORKING });
    expect(focused()).toBe(LISTS.id.subscribe.confirm);
    expect(one<HTMLInputElement>('#source-name').value).toBe('Pantau');
  });

  it('goes to what is said when the card it stood on is gone', async () => {
    await show(FOLLOWING);
    await press('Berhenti berlangganan Pantau Contoh');
    await show({ ...FOLLOWING, outcome: WORKING });
    await show({ ...FOLLOWING, sources: [], outcome: { kind: 'unsubscribed' } });
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    expect(focused()).toBe(LISTS.id.outcomes.unsubscribed);
  });

  it('is not taken from whoever writes elsewhere', async () => {
    await show(FOLLOWING);
    await press(LISTS.id.sources.check);
    await show({ ...FOLLOWING, outcome: WORKING });
    one('#source-url').focus();
    await show({ ...FOLLOWING, outcome: { kind: 'checked' } });
    expect(document.activeElement?.id).toBe('source-url');
  });
});

describe('what came of it', () => {
  it('is said in a live region that stood there before, in the section it was done in', async () => {
    await show(FRESH);
    const regions = [...place.querySelectorAll('[role="status"]')];
    expect(regions.map((each) => each.textContent)).toEqual(['', '', '']);
    // Hidden or busy regions are not read out.
    expect(place.querySelector('[aria-busy], [hidden]')).toBeNull();
    await choose();
    await show({ ...FRESH, outcome: WORKING });
    await show({ ...FRESH, outcome: { kind: 'imported' } });
    expect([...place.querySelectorAll('[role="status"]')]).toEqual(regions);
    expect(regions.map((each) => each.textContent)).toEqual(['', '', LISTS.id.outcomes.imported]);
    await write('#source-url', 'https://pantau.example/');
    await press(LISTS.id.subscribe.inspect);
    await show({ ...FRESH, outcome: { kind: 'refused', why: 'sourceless' } });
    expect(within('subscribe', '[role="status"]').textContent).toBe(LISTS.id.troubles.sourceless);
    expect(within('import', '[role="status"]').textContent).toBe('');
  });
});

describe('while something runs', () => {
  it('nothing runs twice, and the focus stays', async () => {
    await show({ ...FOLLOWING, outcome: WORKING });
    const controls = [...place.querySelectorAll<HTMLElement>('button, input[type="file"]')];
    expect(controls.map((each) => each.getAttribute('aria-disabled'))).toEqual(controls.map(() => 'true'));
    await press(LISTS.id.sources.check);
    expect(focused()).toBe(LISTS.id.sources.check);
    await press('Berhenti berlangganan Pantau Contoh');
    await write('#source-url', 'https://pantau.example/');
    await press(LISTS.id.subscribe.inspect);
    await choose();
    for (const each of Object.values(on)) expect(each).not.toHaveBeenCalled();
    const open = new MouseEvent('click', { cancelable: true, bubbles: true });
    expect(one('#import-file').dispatchEvent(open)).toBe(false);
    await show(FOLLOWING);
    expect(one('#import-file').dispatchEvent(new MouseEvent('click', { cancelable: true }))).toBe(true);
    await press(LISTS.id.sources.check);
    expect(on.onCheck).toHaveBeenCalledTimes(1);
  });
});

describe('for whoever hears the page', () => {
  it.each([FRESH, FOLLOWING, INSPECTED])('headings go down a step at a time (%#)', async (state) => {
    await show(state);
    const levels = [...place.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => Number(localName[1]));
    expect(levels[0]).toBe(2);
    expect(levels).toContain(3);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 1)).toBeLessThanOrEqual(1);
  });

  it.each([FRESH, INSPECTED])('every field has its label, and is reached in turn (%#)', async (state) => {
    await show(state);
    const fields = [...place.querySelectorAll('input')];
    expect(fields).toHaveLength(2);
    for (const field of fields) {
      expect(place.querySelector(`label[for="${field.id}"]`)?.textContent).toBeTruthy();
      expect(field.tabIndex).toBe(0);
    }
  });
});
