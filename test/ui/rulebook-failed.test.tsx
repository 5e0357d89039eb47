import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { RULEBOOK as WORDS } from '../../src/locales/rulebook.ts';

vi.mock('../../src/extension/settings-store.ts', () => ({ onSettings: () => undefined }));
vi.mock('../../src/extension/rulebook-page.ts', () => ({
  readRulebookPage: () => Promise.reject(new Error('the store is gone')),
  rulebookActions: () => ({}),
}));

it('says so, in both languages, when the page cannot be made', async () => {
  document.body.innerHTML = '<div id="rulebook"></div>';
  const told = vi.spyOn(console, 'error').mockReturnValue();
  await act(async () => void (await import('../../entrypoints/rulebook/main.tsx')));
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  const alerts = [...document.querySelectorAll('[role=alert]')].map((each) => each.textContent);
  expect(alerts).toEqual([WORDS.id.failed, WORDS.en.failed]);
});
