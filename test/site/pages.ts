import { threadsPage } from '../fixtures/platforms/threads/page.ts';
import { xPage } from '../fixtures/platforms/x/page.ts';
import { html } from './html.ts';
import type { Switches } from './switches.ts';

const X_HOSTS: ReadonlySet<string> = new Set([
  'x.com',
  'www.x.com',
  'mobile.x.com',
  'twitter.com',
  'www.twitter.com',
]);
const THREADS_HOSTS: ReadonlySet<string> = new Set([
  'www.threads.com',
  'threads.com',
  'www.threads.net',
  'threads.net',
]);

function neutralPage(switches: Switches): string {
  return html`<!doctype html><html lang="${switches.lang}"><head><meta charset="utf-8"><title>Halaman netral</title>
    <script src="/site-assets/log.js"></script><script src="/site-assets/behaviour.js"></script></head>
    <body><p>Halaman netral.</p><button id="press">Tekan</button></body></html>`;
}

/** The replica page of a host, or a plain page for every other host. */
export function pageOf(host: string, path: string, switches: Switches): string {
  if (X_HOSTS.has(host)) return xPage(path, switches);
  if (THREADS_HOSTS.has(host)) return threadsPage(path, switches);
  return neutralPage(switches);
}
