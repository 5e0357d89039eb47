import type { ComponentChildren } from 'preact';
import type { PopupState } from '../../core/popup-state.ts';
import type { Language, Mode } from '../../core/vocabulary.ts';
import { HEALTH } from '../../locales/health-words.ts';
import { POPUP } from '../../locales/popup.ts';
import type { Told } from '../../locales/told.ts';
import { Banner } from '../shared/banner.tsx';
import { PageFailed } from '../shared/failed.tsx';
import { LanguagePick } from '../shared/language-pick.tsx';
import { Mark } from '../shared/mark.tsx';
import { HealthCard } from './health-card.tsx';
import { ListCard } from './list-card.tsx';
import { type OnOpen, PageLink } from './page-link.tsx';
import { PageLinks } from './page-links.tsx';
import { Reminding } from './reminding.tsx';
import { StandingCard } from './standing-card.tsx';
import { TabCard } from './tab-card.tsx';

interface PopupProps {
  readonly state: PopupState;
  readonly onLanguage: (language: Language) => void;
  readonly onMode: (mode: Mode) => void;
  readonly onOpen: OnOpen;
  /** Called inside the press, so that the browser accepts a permission request. */
  readonly onGrant: () => void;
  readonly onReload: () => void;
  readonly onExamine: () => void;
  /** Called inside the press, so that the browser lets it copy. */
  readonly onCopyReport: (report: string) => void;
  readonly onForgetHealth: () => void;
  /** What an edition adds at the end. */
  readonly children?: ComponentChildren;
}

/** The whole popup. The composition root renders it again with a new state after every callback. */
export function Popup(props: PopupProps) {
  const { state, onOpen } = props;
  const { settings } = state;
  const { language } = settings;
  const words = POPUP[language];
  return (
    <main lang={language}>
      <header>
        <Mark />
        <h1>{words.product}</h1>
        <span class="version">{words.version(state.version)}</span>
      </header>
      {brokenOf(state).map(({ headline, detail }) => (
        <Banner key={headline} headline={headline}>
          <p>{detail}</p>
        </Banner>
      ))}
      <TabCard
        tab={state.tab}
        mode={settings.mode}
        language={language}
        permissionMissing={state.permissionMissing}
        onGrant={props.onGrant}
        onReload={props.onReload}
      />
      <StandingCard standing={state.standing} region={state.region} language={language} onOpen={onOpen} />
      {(settings.personnel === 'unknown' || settings.region === null) && (
        <p class="person">
          <PageLink to="options.html#person" class="more" onOpen={onOpen}>
            {words.complete}
          </PageLink>
        </p>
      )}
      <Reminding settings={settings} managed={state.managed} onMode={props.onMode} />
      <ListCard lists={state.lists} language={language} onOpen={onOpen} />
      <PageLinks settings={settings} onOpen={onOpen} />
      <HealthCard
        state={state}
        onExamine={props.onExamine}
        onCopyReport={props.onCopyReport}
        onForgetHealth={props.onForgetHealth}
      />
      <LanguagePick language={language} onLanguage={props.onLanguage} />
      <p class="limits">{words.limits}</p>
      {props.children}
    </main>
  );
}

/** What stored was damaged, and what serves instead. */
function brokenOf({ settings, settingsBroken, quietMemoryBroken, listsBroken, healthBroken }: PopupState) {
  const words = POPUP[settings.language];
  const all: readonly (readonly [boolean, Told])[] = [
    [settingsBroken, words.settingsBroken],
    [quietMemoryBroken, words.quietMemoryBroken],
    [listsBroken, words.listsBroken],
    [healthBroken, HEALTH[settings.language].broken],
  ];
  return all.filter(([broken]) => broken).map(([, told]) => told);
}

/** In place of a popup that could not be made. */
export function PopupFailed() {
  return <PageFailed told={(language) => POPUP[language].failed} />;
}
