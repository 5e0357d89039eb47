import type { Settings } from '../../core/settings.ts';
import { type Language, MODES, type Mode, PERSONNEL, type Personnel } from '../../core/vocabulary.ts';
import type { PopupWords, Told } from '../../locales/id/popup.ts';

interface SettingsFormProps {
  readonly settings: Settings;
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
  readonly onSwitch: (on: boolean) => void;
}

function Switch({ name, on, told, onSwitch }: SwitchProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        name={name}
        checked={on}
        aria-describedby={`${name}-hint`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>
        {told.headline}
        <span class="hint" id={`${name}-hint`}>
          {told.detail}
        </span>
      </span>
    </label>
  );
}

export function SettingsForm(props: SettingsFormProps) {
  const { settings, words } = props;
  const asked = settings.personnel === 'unknown';
  return (
    <section>
      <h2>{words.settings}</h2>
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
      <fieldset>
        <legend>{words.mode}</legend>
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
      <Switch name="drafts" on={settings.drafts} told={words.drafts} onSwitch={props.onDrafts} />
      <Switch
        name="shared"
        on={settings.sharedComputer}
        told={words.sharedComputer}
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
