import type { Managed } from '../../core/popup-state.ts';
import type { Settings } from '../../core/settings.ts';
import { MODES, type Mode } from '../../core/vocabulary.ts';
import { POLICY } from '../../locales/policy-words.ts';
import { POPUP } from '../../locales/popup.ts';
import { Choices } from '../shared/choices.tsx';
import { ManagedNote } from '../shared/managed-note.tsx';

interface RemindingProps {
  readonly settings: Settings;
  readonly managed: Managed;
  readonly onMode: (mode: Mode) => void;
}

/** How it reminds; the rest stands on the settings page. */
export function Reminding({ settings, managed, onMode }: RemindingProps) {
  const { language, mode } = settings;
  const words = POPUP[language];
  return (
    <section class="reminding">
      <Choices
        name="mode"
        legend={words.mode}
        value={mode}
        choices={MODES.map((value) => ({ value, told: words.modes[value] }))}
        lockedBy={managed.locked.includes('mode') ? POLICY[language].managedBy(managed.by) : null}
        onChoose={onMode}
      />
      <ManagedNote managed={managed} language={language} />
    </section>
  );
}
