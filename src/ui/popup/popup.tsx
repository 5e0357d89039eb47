import type { ComponentChildren } from 'preact';
import type { PopupState } from '../../core/popup-state.ts';
import type { Language, Mode, Personnel } from '../../core/vocabulary.ts';
import { popup as english } from '../../locales/en/popup.ts';
import { HEALTH } from '../../locales/health-words.ts';
import { popup as indonesian, type PopupWords, type Told } from '../../locales/id/popup.ts';
import { Icon } from '../shared/icon.tsx';
import { Mark } from '../shared/mark.tsx';
import { HealthCard } from './health-card.tsx';
import { ListCard } from './list-card.tsx';
import { SettingsForm } from './settings-form.tsx';
import { TabCard } from './tab-card.tsx';

interface PopupProps {
  readonly state: PopupState;
  readonly onPersonnel: (personnel: Personnel) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onMode: (mode: Mode) => void;
  readonly onDrafts: (drafts: boolean) => void;
  readonly onSharedComputer: (shared: boolean) => void;
  readonly onRulebook: () => void;
  readonly onLists: () => void;
  /** Called inside the press, so that the browser accepts a permission request. */
  readonly onGrant: () => void;
  readonly onReload: () => void;
  readonly onForget: () => void;
  readonly onExamine: () => void;
  /** Called inside the press, so that the browser lets it copy. */
  readonly onCopyReport: (report: string) => void;
  readonly onForgetHealth: () => void;
  /** What an edition adds at the end. */
  readonly children?: ComponentChildren;
}

const WORDS: Readonly<Record<Language, PopupWords>> = { id: indonesian, en: english };

/** Something stored was damaged, and what serves instead. */
function Banner({ told }: { readonly told: Told }) {
  return (
    <div class="banner" role="alert">
      <Icon name="caution" />
      <div>
        <strong>{told.headline}</strong>
        <p>{told.detail}</p>
      </div>
    </div>
  );
}

/** The whole popup. The composition root renders it again with a new state after every callback. */
export function Popup(props: PopupProps) {
  const { state } = props;
  const language = state.settings.language;
  const words = WORDS[language];
  return (
    <main class="jn" lang={language}>
      <header>
        <Mark />
        <h1>{words.product}</h1>
        <span class="version">{words.version(state.version)}</span>
      </header>
      {state.settingsBroken && <Banner told={words.settingsBroken} />}
      {state.quietMemoryBroken && <Banner told={words.quietMemoryBroken} />}
      {state.listsBroken && <Banner told={words.listsBroken} />}
      {state.healthBroken && <Banner told={HEALTH[language].broken} />}
      <TabCard
        tab={state.tab}
        mode={state.settings.mode}
        language={language}
        permissionMissing={state.permissionMissing}
        words={words}
        onGrant={props.onGrant}
        onReload={props.onReload}
      />
      <button type="button" class="secondary" onClick={props.onRulebook}>
        {words.rulebook}
      </button>
      <SettingsForm
        settings={state.settings}
        managed={state.managed}
        forgotten={state.forgotten}
        words={words}
        onPersonnel={props.onPersonnel}
        onLanguage={props.onLanguage}
        onMode={props.onMode}
        onDrafts={props.onDrafts}
        onSharedComputer={props.onSharedComputer}
        onForget={props.onForget}
      />
      <HealthCard
        state={state}
        onExamine={props.onExamine}
        onCopyReport={props.onCopyReport}
        onForgetHealth={props.onForgetHealth}
      />
      <ListCard lists={state.lists} language={language} words={words} onLists={props.onLists} />
      <section>
        <h2>{words.limits}</h2>
        <ul class="limits">
          {words.limitLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {props.children}
    </main>
  );
}
