import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * An argument with a leading `~/` (or `~\`, also after `--option=`) made a path below the home folder. Windows and
 * quotes hand it on as it is, and a key would land in a folder called `~`.
 */
export function atHome(argument: string): string {
  const [, option = '', rest] = /^(--[a-z-]+=)?~[/\\](.*)$/s.exec(argument) ?? [];
  return rest === undefined ? argument : `${option}${join(homedir(), rest)}`;
}
