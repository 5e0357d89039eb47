import type { Origin } from './list.ts';

export function sameOrigin(a: Origin, b: Origin): boolean {
  if (a.scope === 'national') return b.scope === 'national';
  if (a.scope === 'region') return b.scope === 'region' && a.code === b.code;
  return a.scope === b.scope && 'name' in b && a.name === b.name;
}
