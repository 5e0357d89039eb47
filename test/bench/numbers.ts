/** The value below which `share` (0 to 1) of the values lie, nearest rank; throws on none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('no measurement');
  return value;
}

/** The middle value; of an even number, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const above = values.toSorted((one, other) => other - one);
  return (quantile(values, 0.5) + quantile(above.slice(0, Math.floor(above.length / 2) + 1), 0)) / 2;
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
