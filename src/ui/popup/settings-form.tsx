import type { Managed } from '../../core/popup-state.ts';
import type { Settings } from '../../core/settings.ts';
import { type Language, MODES, type Mode, PERSONNEL, type Personnel } from '../../core/vocabulary.ts';
import type { PopupWords, Told } from '../../locales/id/popup.ts';
import { POLICY } from '../../locales/policy-words.ts';
import { ManagedNote } from './managed-note.tsx';

interface SettingsFormProps {
  readonly settings: Settings;
  readonly managed: Managed;
  readonly forgotten: boolean;
  readonly words: PopupWords;
  readonly onPersonnel: (personnel: Personnel) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onMode: (mode: Mode) => void;
  readonly onDrafts: (drafts: boolean) => void;
  readonly onSharedComputer: (shared: boolean) => void;
  readonly onForget: () => void;
}

/** Each language in its own name, so that it is found by those who read only that one. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English' };

const personnelOf = (value: string): Personnel => PERSONNEL.find((one) => one === value) ?? 'unknown';

interface SwitchProps {
  readonly name: string;
  readonly on: boolean;
  readonly told: Told;
  /** Who locked it; null where the person may change it. */
  readonly lockedBy: string | null;
  readonly onSwitch: (on: boolean) => void;
}

function Switch({ name, on, told, lockedBy, onSwitch }: SwitchProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        name={name}
        checked={on}
        disabled={lockedBy !== null}
        aria-describedby={`${name}-hint`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>
        {told.headline}
        <span class="hint" id={`${name}-hint`}>
          {told.detail}
          {lockedBy !== null && <strong class="locked">{lockedBy}</strong>}
        </span>
      </span>
    </label>
  );
}

export function SettingsForm(props: SettingsFormProps) {
  const { settings, managed, words } = props;
  const asked = settings.personnel === 'unknown';
  const lockedBy = (name: keyof Settings): string | null =>
    managed.locked.includes(name) ? POLICY[settings.language].managedBy(managed.by) : null;
  const modeLockedBy = lockedBy('mode');
  return (
    <section>
      <h2>{words.settings}</h2>
      <ManagedNote managed={managed} language={settings.language} />
      <div class="field" data-asked={asked ? '' : undefined}>
        <label for="personnel">{words.personnel}</label>
        <select
          id="personnel"
          aria-describedby={asked ? 'personnel-ask' : undefined}
          value={settings.personnel}
          onChange={(event) => props.onPersonnel(personnelOf(event.currentTarget.value))}
        >
          {(['unknown', ...PERSONNEL.filter((one) => one !== 'unknown')] as const).map((personnel) => (
            <option key={personnel} value={personnel} selected={personnel === settings.personnel}>
              {words.personnelNames[personnel]}
            </option>
          ))}
        </select>
        {asked && (
          <p id="personnel-ask" class="hint">
            {words.personnelAsk}
          </p>
        )}
      </div>
      <fieldset
        disabled={modeLockedBy !== null}
        aria-describedby={modeLockedBy === null ? undefined : 'mode-locked'}
      >
        <legend>{words.mode}</legend>
        {modeLockedBy !== null && (
          <strong class="locked" id="mode-locked">
            {modeLockedBy}
          </strong>
        )}
        {MODES.map((mode) => (
          <label key={mode} class="choice">
            <input
              type="radio"
              name="mode"
              value={mode}
              checked={mode === settings.mode}
              aria-describedby={`mode-${mode}`}
              onChange={() => props.onMode(mode)}
            />
            <span>
              {words.modes[mode].headline}
              <span class="hint" id={`mode-${mode}`}>
                {words.modes[mode].detail}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="inline">
        <legend>{words.language}</legend>
        {(['id', 'en'] as const).map((language) => (
          <label key={language} class="choice">
            <input
              type="radio"
              name="language"
              value={language}
              checked={language === settings.language}
              onChange={() => props.onLanguage(language)}
            />
            <span lang={language}>{LANGUAGE_NAMES[language]}</span>
          </label>
        ))}
      </fieldset>
      <Switch
        name="drafts"
        on={settings.drafts}
        told={words.drafts}
        lockedBy={lockedBy('drafts')}
        onSwitch={props.onDrafts}
      />
      <Switch
        name="shared"
        on={settings.sharedComputer}
        told={words.sharedComputer}
        lockedBy={lockedBy('sharedComputer')}
        onSwitch={props.onSharedComputer}
      />
      <button type="button" class="secondary" aria-describedby="forget-hint" onClick={props.onForget}>
        {words.forget}
      </button>
      <p class="hint" id="forget-hint" role="status">
        {props.forgotten ? words.forgotten : words.forgetHint}
      </p>
    </section>
  );
}
