import { BLUESKY_HOSTS } from '../fixtures/platforms/bluesky/hosts.ts';
import { blueskyPage } from '../fixtures/platforms/bluesky/page.ts';
import { FACEBOOK_HOSTS } from '../fixtures/platforms/facebook/hosts.ts';
import { facebookPage } from '../fixtures/platforms/facebook/page.ts';
import { INSTAGRAM_HOSTS } from '../fixtures/platforms/instagram/hosts.ts';
import { instagramPage } from '../fixtures/platforms/instagram/page.ts';
import { LINKEDIN_HOSTS } from '../fixtures/platforms/linkedin/hosts.ts';
import { linkedinPage } from '../fixtures/platforms/linkedin/page.ts';
import { TELEGRAM_HOSTS } from '../fixtures/platforms/telegram/hosts.ts';
import { telegramPage } from '../fixtures/platforms/telegram/page.ts';
import { threadsPage } from '../fixtures/platforms/threads/page.ts';
import { TIKTOK_HOSTS } from '../fixtures/platforms/tiktok/hosts.ts';
import { tiktokPage } from '../fixtures/platforms/tiktok/page.ts';
import { WHATSAPP_HOSTS } from '../fixtures/platforms/whatsapp/hosts.ts';
import { whatsappPage } from '../fixtures/platforms/whatsapp/page.ts';
import { xPage } from '../fixtures/platforms/x/page.ts';
import { YOUTUBE_HOSTS } from '../fixtures/platforms/youtube/hosts.ts';
import { youtubePage } from '../fixtures/platforms/youtube/page.ts';
import { START_HOST, startPage } from '../fixtures/start/page.ts';
import { html } from './html.ts';
import type { Switches } from './switches.ts';

type Replica = (url: URL, switches: Switches) => string;

const X_HOSTS = ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com'];
const THREADS_HOSTS = ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'];

const REPLICAS: ReadonlyMap<string, Replica> = new Map(
  (
    [
      [X_HOSTS, ({ pathname }, switches) => xPage(pathname, switches)],
      [THREADS_HOSTS, ({ pathname }, switches) => threadsPage(pathname, switches)],
      [FACEBOOK_HOSTS, facebookPage],
      [INSTAGRAM_HOSTS, instagramPage],
      [TIKTOK_HOSTS, tiktokPage],
      [YOUTUBE_HOSTS, youtubePage],
      [WHATSAPP_HOSTS, whatsappPage],
      [TELEGRAM_HOSTS, telegramPage],
      [LINKEDIN_HOSTS, linkedinPage],
      [BLUESKY_HOSTS, blueskyPage],
      [[START_HOST], startPage],
    ] as readonly (readonly [Iterable<string>, Replica])[]
  ).flatMap(([hosts, page]) => [...hosts].map((host) => [host, page] as const)),
);

/** `?frame=ADDRESS` embeds another site, as a news page embeds a post. */
function neutralPage(url: URL, switches: Switches): string {
  const frame = url.searchParams.get('frame');
  const embedded =
    frame === null ? [] : [html`<iframe id="embedded" src="${frame}" width="900" height="700"></iframe>`];
  return html`<!doctype html><html lang="${switches.lang}"><head><meta charset="utf-8"><title>Halaman netral</title>
    <script src="/site-assets/log.js"></script><script src="/site-assets/behaviour.js"></script></head>
    <body><p>Halaman netral.</p><button id="press">Tekan</button>${embedded}</body></html>`;
}

/** The replica page of an address, or a plain page for every other host. */
export function pageOf(url: URL, switches: Switches): string {
  const replica = REPLICAS.get(url.hostname);
  return replica === undefined ? neutralPage(url, switches) : replica(url, switches);
}
