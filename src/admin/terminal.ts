import { createInterface } from 'node:readline/promises';
import type { Terminal } from './new-circular.ts';

/** Lets some work talk with the person at this terminal; Ctrl+C and Ctrl+D answer null. */
export async function atTerminal<T>(work: (terminal: Terminal) => Promise<T>): Promise<T> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<null>((resolve) => lines.once('close', () => resolve(null)));
  const leave = (error: unknown): null => {
    if (error instanceof Error && error.name === 'AbortError') return null;
    throw error;
  };
  try {
    return await work({
      ask: (prompt) => Promise.race([lines.question(`${prompt}: `).catch(leave), closed]),
      say: (line) => console.log(line),
    });
  } finally {
    lines.close();
  }
}
