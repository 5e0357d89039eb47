import type { TabState } from '../../core/popup-state.ts';
import type { Language, Mode } from '../../core/vocabulary.ts';
import { HEALTH } from '../../locales/health-words.ts';
import { PLATFORM_NAMES } from '../../locales/platform-names.ts';
import { POPUP } from '../../locales/popup.ts';
import type { Told } from '../../locales/told.ts';
import { Icon, type IconName } from '../shared/icon.tsx';
import { longDay } from '../shared/long-day.ts';

interface TabCardProps {
  readonly tab: TabState;
  /** What a guarded tab does depends on it. */
  readonly mode: Mode;
  readonly language: Language;
  readonly permissionMissing: boolean;
  readonly onGrant: () => void;
  readonly onReload: () => void;
}

const ICONS: Readonly<Record<TabState['kind'], IconName>> = {
  guarded: 'done',
  degraded: 'caution',
  reload: 'caution',
  'no-permission': 'caution',
  off: 'caution',
  other: 'remark',
};

/** Is this tab guarded, and what to press when it is not. */
export function TabCard({ tab, mode, language, permissionMissing, onGrant, onReload }: TabCardProps) {
  const words = POPUP[language];
  const { headline, detail } = toldOf(tab, mode, language);
  const here = tab.kind === 'no-permission';
  return (
    <section class="tab" data-tab={tab.kind}>
      <Icon name={ICONS[tab.kind]} />
      <h2>{headline}</h2>
      <p>{detail}</p>
      {tab.kind === 'degraded' && (
        <p>
          <a class="more" href="#health">
            {words.details}
          </a>
        </p>
      )}
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

function toldOf(tab: TabState, mode: Mode, language: Language): Told {
  const words = POPUP[language];
  if (tab.kind === 'other') return words.tab.other('', mode);
  const { name } = PLATFORM_NAMES[tab.platform];
  switch (tab.kind) {
    case 'off':
      return words.off(name, longDay(tab.since, language), withoutStop(tab.reason[language]));
    case 'degraded': {
      const { actions, states } = HEALTH[language];
      const failing = tab.failing.map(({ action, state }) => `${actions[action]} (${states[state]})`);
      return words.degraded(name, failing.join(', ').toLowerCase(), mode);
    }
    default:
      return words.tab[tab.kind](name, mode);
  }
}

/** The reason stands inside a sentence of ours, which ends it. */
function withoutStop(reason: string): string {
  return reason.trim().replace(/\.$/u, '');
}
