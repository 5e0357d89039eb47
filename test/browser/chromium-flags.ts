/** Without a display, and as root too, who runs tests on build machines. */
export const HEADLESS: readonly string[] = ['--headless=new', '--no-sandbox'];

export interface FlagOptions {
  /** Built, unpacked extension; null for a bare browser. */
  readonly extensionDir: string | null;
  /** Port of the site on 127.0.0.1; every host but localhost leads there. */
  readonly port: number;
  /** Browser language, `id-ID` for instance. */
  readonly language: string;
}

/** What every Chromium of ours is started with: one extension or none, our site as the whole web, and no errands. */
export function chromiumFlags({ extensionDir, port, language }: FlagOptions): readonly string[] {
  return [
    `--lang=${language}`,
    ...(extensionDir === null
      ? ['--disable-extensions']
      : [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]),
    `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost`,
    '--ignore-certificate-errors',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ];
}
