/** Web Locks as one page has them: one after another. */
export function oneAfterAnother() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<Answer>(name: string, run: () => Promise<Answer>): Promise<Answer> {
      const turn = (last.get(name) ?? Promise.resolve()).then(run, run);
      last.set(name, turn);
      return turn;
    },
  };
}

// happy-dom knows none.
if (typeof navigator !== 'undefined' && !navigator.locks)
  Object.defineProperty(navigator, 'locks', { value: oneAfterAnother(), configurable: true });
