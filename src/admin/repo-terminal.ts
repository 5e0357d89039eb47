import type { RepoContext } from './repo-context.ts';
import { askNewPassphrase, askPassphrase } from './repo-key-passphrase.ts';
import { machineFolder } from './repo-machine.ts';
import { atTerminal } from './terminal.ts';

/** `jempol repo …` at a real terminal; without one nobody is asked. `now`: ms since the epoch. */
export function atRepoTerminal(rules: string, now: number): RepoContext {
  return {
    now,
    rules,
    machine: machineFolder(),
    passphrase: askPassphrase,
    newPassphrase: askNewPassphrase,
    ask: async (question) =>
      process.stdin.isTTY ? await atTerminal((terminal) => terminal.ask(question)) : null,
    say: (line) => console.log(line),
  };
}
