import type { VNode } from 'preact';
import type { Language } from '../../src/core/vocabulary.ts';
import journalCss from '../../src/ui/journal/journal.css?inline';
import { JournalPage } from '../../src/ui/journal/page.tsx';
import settingsCss from '../../src/ui/options/options.css?inline';
import { SettingsPage } from '../../src/ui/options/page.tsx';
import popupCss from '../../src/ui/popup/popup.css?inline';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { WelcomePage } from '../../src/ui/welcome/page.tsx';
import welcomeCss from '../../src/ui/welcome/welcome.css?inline';
import type { PAGE_SAMPLES, PageName } from './gallery-samples.ts';
import { JOURNAL_PAGES, journalIn } from './journal-sample.ts';
import { POPUPS } from './popup-samples.ts';
import { SETTINGS_PAGES, settingsIn } from './settings-sample.ts';
import { WELCOME_PAGES, welcomeIn } from './welcome-pages.ts';

/** A page as the gallery shows it. */
export interface Painter<Sample extends string> {
  readonly css: string;
  readonly paint: (sample: Sample, language: Language) => VNode;
  /** What is pressed, one after the other, to come to a state that the page keeps to itself. */
  readonly presses?: Partial<Record<Sample, readonly string[]>>;
}

type SampleOf<Name extends PageName> = Extract<keyof (typeof PAGE_SAMPLES)[Name], string>;

/** Callbacks that do nothing. */
function idle<Name extends string>(...names: readonly Name[]): Record<Name, () => void> {
  return Object.fromEntries(names.map((name) => [name, () => {}])) as Record<Name, () => void>;
}

const onWelcome = idle(
  ...(['onLanguage', 'onPersonnel', 'onRegion', 'onComputer', 'onJournal', 'onKeepPledge'] as const),
  ...(['onDropPledge', 'onGrant', 'onOpen', 'onClose'] as const),
);
const onPopup = idle(
  ...(['onLanguage', 'onMode', 'onOpen', 'onGrant', 'onReload', 'onExamine'] as const),
  ...(['onCopyReport', 'onForgetHealth'] as const),
);
const onSettings = idle(
  ...([
    'onCheck',
    'onInspect',
    'onSubscribe',
    'onUnsubscribe',
    'onImport',
    'onCancel',
    'onPersonnel',
    'onWipeJournal',
  ] as const),
  ...(['onLanguage', 'onRegion', 'onMode', 'onDrafts', 'onSharedComputer', 'onForget', 'onJournal'] as const),
  ...(['onKeepPledge', 'onDropPledge', 'onExport', 'onReadFile', 'onApply', 'onDismiss', 'onWipe'] as const),
  ...(['onOpen'] as const),
);
const onJournal = idle(
  ...(['onSwitch', 'onDays', 'onWipe', 'onReason', 'onForget', 'onMend', 'onExport', 'onCopy'] as const),
  ...(['onForgetAhead', 'onPrint', 'onCharts'] as const),
);

/** How each page of the gallery is painted from its samples. */
export const PAINTERS: { readonly [Name in PageName]: Painter<SampleOf<Name>> } = {
  welcome: {
    css: welcomeCss,
    paint: (sample, language) => (
      <WelcomePage
        state={welcomeIn(WELCOME_PAGES[sample], language)}
        {...onWelcome}
        ask={() => Promise.resolve('cancel')}
      />
    ),
    presses: { tried: ['#practice .like'] },
  },
  popup: {
    css: popupCss,
    paint: (sample, language) => {
      const state = POPUPS[sample];
      return <Popup state={{ ...state, settings: { ...state.settings, language } }} {...onPopup} />;
    },
  },
  settings: {
    css: settingsCss,
    paint: (sample, language) => (
      <SettingsPage state={settingsIn(SETTINGS_PAGES[sample], language)} {...onSettings} />
    ),
  },
  journal: {
    css: journalCss,
    paint: (sample, language) => (
      <JournalPage state={journalIn(JOURNAL_PAGES[sample], language)} {...onJournal} />
    ),
    presses: {
      consentWhat: ['.consent button'],
      consentWho: ['.consent button', '[aria-labelledby="journal-what"] .primary'],
      exportRecord: ['#export .line button:last-child'],
      wipeAsked: ['#keep .danger'],
    },
  },
};
