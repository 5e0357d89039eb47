import type { ChosenSettings } from '../core/settings.ts';
import { LARGEST_SETTINGS_FILE, readSettingsFile, writeSettingsFile } from '../core/settings-file.ts';
import type { SettingsOutcome } from '../core/settings-page.ts';
import { handOver } from './hand-over.ts';
import { knowledge } from './knowledge.ts';
import { readSettings } from './settings-store.ts';

const FILE = 'setelan-jempol-netral.json';

/** Hands what the person chose to the browser as a download. Called inside the press. */
export function exportSettings(chosen: ChosenSettings): SettingsOutcome {
  handOver({ name: FILE, type: 'application/json', text: writeSettingsFile(chosen) });
  return { kind: 'exported', file: FILE };
}

/** Looks at a chosen file; nothing is changed by that. */
export async function readChosenFile(file: File): Promise<SettingsOutcome> {
  if (file.size > LARGEST_SETTINGS_FILE) return { kind: 'file-refused', fault: { kind: 'too-large' } };
  const [text, { settings, locked }, { rulebook }] = await Promise.all([
    file.text(),
    readSettings(),
    knowledge(),
  ]);
  const read = readSettingsFile(text, { settings, locked, regions: rulebook.regions });
  return read.kind === 'refused'
    ? { kind: 'file-refused', fault: read.fault }
    : { kind: 'file-read', wanted: read.wanted, locked: read.locked };
}
