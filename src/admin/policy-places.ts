/** Firefox's name for the extension: its manifest carries it, so that policy can name it before it is installed. */
export const FIREFOX_ID = 'jempol-netral@jempolnetral.id';

export const POLICY_BROWSERS = ['chrome', 'edge', 'firefox'] as const;

export const POLICY_SYSTEMS = ['windows', 'linux', 'chromeos'] as const;

/** Where a Chromium takes the extension from and its policy is put. */
interface ChromiumPlace {
  readonly name: string;
  /** Where extensions are listed, with their ids. */
  readonly extensions: string;
  /** Where policy is shown as the browser sees it. */
  readonly shows: string;
  readonly store: string;
  readonly updateUrl: string;
  readonly registry: string;
  readonly folders: readonly string[];
  /** What else the installation says: Edge's name for pinning is not verified. */
  readonly extra: Readonly<Record<string, string>>;
}

export const CHROMIUM_PLACES: Readonly<Record<'chrome' | 'edge', ChromiumPlace>> = {
  chrome: {
    name: 'Chrome',
    extensions: 'chrome://extensions',
    shows: 'chrome://policy',
    store: 'Chrome Web Store',
    updateUrl: 'https://clients2.google.com/service/update2/crx',
    registry: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome`,
    folders: ['/etc/opt/chrome/policies/managed', '/etc/chromium/policies/managed (Chromium)'],
    extra: { toolbar_pin: 'force_pinned' },
  },
  edge: {
    name: 'Edge',
    extensions: 'edge://extensions',
    shows: 'edge://policy',
    store: 'Microsoft Edge Add-ons',
    updateUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
    registry: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge`,
    folders: ['/etc/opt/edge/policies/managed'],
    extra: {},
  },
};

export const FIREFOX_PLACE = {
  installUrl: `https://addons.mozilla.org/firefox/downloads/latest/${FIREFOX_ID}/latest.xpi`,
  registry: String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Mozilla\Firefox`,
  linux: '/etc/firefox/policies/policies.json',
  windows: String.raw`C:\Program Files\Mozilla Firefox\distribution\policies.json`,
} as const;
