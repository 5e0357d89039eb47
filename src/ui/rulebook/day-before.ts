/** The last day before an end that is the first day no longer held, `YYYY-MM-DD`. */
export function dayBefore(end: string): string {
  return new Date(Date.parse(`${end}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
