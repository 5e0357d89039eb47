import { createHash } from 'node:crypto';
import type { AccountList } from '../../src/core/list.ts';

/** Were it taken, it would clear the very account that the list warns of. */
export const protecting = (list: AccountList): AccountList => ({
  ...list,
  protected: list.accounts
    .filter(({ handles }) => handles.includes('warga_biasa'))
    .map(({ platform, handles, ids, sources: said }) => {
      const by = { institution: 'Pantau', kind: 'agency', confidence: 'high' } as const;
      return { platform, handles, ids, sources: said, ...by };
    }),
});
/** Entries that say they are the nation's. */
export const asTheNation = (list: AccountList): AccountList => ({
  ...list,
  accounts: list.accounts.map((each) => ({ ...each, origin: { scope: 'national' } })),
});
/** One byte of every list and delta is another on the way. */
export const changed = (path: string, bytes: Buffer): Buffer =>
  /\.jn[ld]$/.test(path)
    ? Buffer.concat([bytes.subarray(0, -1), Buffer.from([~(bytes.at(-1) ?? 0) & 255])])
    : bytes;

/** A bundle whose list has another last byte. */
export function tampered(text: string): string {
  const bundle = JSON.parse(text) as { readonly files: Readonly<Record<string, string>> };
  const bent = Object.entries(bundle.files).map(([path, base64]) => [
    path,
    changed(path, Buffer.from(base64, 'base64')).toString('base64'),
  ]);
  return JSON.stringify({ ...bundle, files: Object.fromEntries(bent) });
}

/** The same bundle as another office's: its first root is another file, and so is its fingerprint. */
export function foreign(text: string): { readonly text: string; readonly fingerprint: string } {
  const bundle = JSON.parse(text) as { readonly files: Readonly<Record<string, string>> };
  const root = Buffer.from(`${Buffer.from(bundle.files['metadata/1.root.json'] ?? '', 'base64')}\n`);
  const fingerprint = createHash('sha256').update(root).digest('hex');
  const files = { ...bundle.files, 'metadata/1.root.json': root.toString('base64') };
  const origin = { scope: 'agency', name: 'Kantor Lain' };
  return { text: JSON.stringify({ ...bundle, files, fingerprint, origin }), fingerprint };
}
