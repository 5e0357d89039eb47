import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'toy',
  version: '1',
  permissions: ['storage'],
  host_permissions: ['https://x.com/*'],
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'], run_at: 'document_start' }],
  browser_specific_settings: { gecko: { id: 'jempol-netral@jempolnetral.id' } },
};

/** Swallows every press on [data-hold]; `toy-born` asks the worker when it was born; counts its own injections. */
const CONTENT = `
const api = globalThis.browser ?? globalThis.chrome;
const root = document.documentElement.dataset;
root.injected = String(Number(root.injected ?? 0) + 1);
const TYPES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click', 'dblclick', 'keydown', 'keypress', 'keyup'];
for (const type of TYPES) addEventListener(type, (event) => {
  if (!event.isTrusted || !event.target.closest?.('[data-hold]')) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}, { capture: true, passive: false });
document.addEventListener('toy-born', async () => {
  root.born = await api.runtime.sendMessage('born').catch((error) => 'orphan: ' + error.message);
});
`;

const BACKGROUND = `
const api = globalThis.browser ?? globalThis.chrome;
const born = String(Date.now());
api.runtime.onMessage.addListener((message, sender, answer) => { answer(born); });
`;

/** Writes the toy extension the drivers are proved with, and returns its folder. */
export function writeToyExtension(): string {
  const dir = mkdtempSync(join(tmpdir(), 'jempol-toy-'));
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(dir, 'content.js'), CONTENT);
  writeFileSync(join(dir, 'background.js'), BACKGROUND);
  writeFileSync(join(dir, 'page.html'), '<!doctype html><title>toy</title><p id="toy">toy</p>');
  return dir;
}
