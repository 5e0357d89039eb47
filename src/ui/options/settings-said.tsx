import type { ComponentChildren } from 'preact';
import {
  type SettingsOutcome,
  type SettingsPageState,
  type SettingsSection,
  sectionOf,
} from '../../core/settings-page.ts';
import { SETTINGS } from '../../locales/settings.ts';
import { Banner } from '../shared/banner.tsx';
import { chosenText } from '../shared/chosen-text.ts';
import { Icon } from '../shared/icon.tsx';
import { Said } from './said.tsx';

interface SettingsSaidProps {
  readonly section: SettingsSection;
  readonly state: SettingsPageState;
  /** What a section alone has to say of an outcome; null: nothing. */
  readonly children?: (outcome: SettingsOutcome) => ComponentChildren;
}

/** Where a section of settings says what came of the last thing done in it. */
export function SettingsSaid({ section, state, children }: SettingsSaidProps) {
  const outcome = sectionOf(state.outcome) === section ? state.outcome : null;
  return (
    <Said of={outcome}>
      {outcome !== null && (children?.(outcome) ?? <Told outcome={outcome} state={state} />)}
    </Said>
  );
}

function Told({ outcome, state }: { readonly outcome: SettingsOutcome; readonly state: SettingsPageState }) {
  const { settings, regions } = state;
  const { language } = settings;
  const words = SETTINGS[language];
  if (outcome.kind === 'failed') {
    return (
      <Banner kind="caution">
        <p>{words.failed}</p>
      </Banner>
    );
  }
  if (outcome.kind !== 'kept') return null;
  const { setting } = outcome;
  return (
    <Done>{words.kept(words.names[setting], chosenText(setting, { settings, regions, language }))}</Done>
  );
}

/** It was done. */
export function Done({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="told">
      <Icon name="done" />
      <span>{children}</span>
    </p>
  );
}
