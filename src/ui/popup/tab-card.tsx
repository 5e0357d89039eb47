import type { TabState } from '../../core/popup-state.ts';
import type { Language, Mode } from '../../core/vocabulary.ts';
import type { PopupWords } from '../../locales/id/popup.ts';
import { PLATFORM_NAMES } from '../../locales/platform-names.ts';
import { Icon, type IconName } from '../shared/icon.tsx';
import { longDay } from '../shared/long-day.ts';

interface TabCardProps {
  readonly tab: TabState;
  /** What a guarded tab does depends on it. */
  readonly mode: Mode;
  readonly language: Language;
  readonly permissionMissing: boolean;
  readonly words: PopupWords;
  readonly onGrant: () => void;
  readonly onReload: () => void;
}

const ICONS: Readonly<Record<TabState['kind'], IconName>> = {
  guarded: 'done',
  reload: 'caution',
  'no-permission': 'caution',
  off: 'caution',
  other: 'remark',
};

/** Is this tab guarded, and what to press when it is not. */
export function TabCard({ tab, mode, language, permissionMissing, words, onGrant, onReload }: TabCardProps) {
  const platform = tab.kind === 'other' ? '' : PLATFORM_NAMES[tab.platform].name;
  const told =
    tab.kind === 'off'
      ? words.off(platform, longDay(tab.since, language), withoutStop(tab.reason[language]))
      : words.tab[tab.kind](platform, mode);
  const here = tab.kind === 'no-permission';
  return (
    <section class="tab" data-tab={tab.kind}>
      <Icon name={ICONS[tab.kind]} />
      <h2>{told.headline}</h2>
      <p>{told.detail}</p>
      {permissionMissing && !here && <p>{words.grantHint}</p>}
      {tab.kind === 'reload' && (
        <button type="button" class="primary" onClick={onReload}>
          {words.reload}
        </button>
      )}
      {(permissionMissing || here) && (
        <button type="button" class={tab.kind === 'reload' ? 'secondary' : 'primary'} onClick={onGrant}>
          {words.grant}
        </button>
      )}
    </section>
  );
}

/** The reason stands inside a sentence of ours, which ends it. */
function withoutStop(reason: string): string {
  return reason.trim().replace(/\.$/u, '');
}
