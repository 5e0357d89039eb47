import type { ActionHealth, HealthState } from '../../core/health.ts';
import type { PopupState } from '../../core/popup-state.ts';
import { examinationLines, healthReport } from '../../locales/health-report.ts';
import { HEALTH, type HealthWords } from '../../locales/health-words.ts';
import { PLATFORM_NAMES } from '../../locales/platform-names.ts';
import { Icon, type IconName } from '../shared/icon.tsx';

interface HealthCardProps {
  readonly state: PopupState;
  readonly onExamine: () => void;
  readonly onCopyReport: (report: string) => void;
  readonly onForgetHealth: () => void;
}

const ICONS: Readonly<Record<HealthState, IconName>> = {
  works: 'done',
  impaired: 'caution',
  off: 'prohibited',
  unknown: 'remark',
};

/** How the guard fares on this tab's site, and what a person can do to see for themselves; open where something fails. */
export function HealthCard({ state, onExamine, onCopyReport, onForgetHealth }: HealthCardProps) {
  const { tab, health, canary, settings } = state;
  if (tab.kind === 'other') return null;
  const words = HEALTH[settings.language];
  const counted = health.some((each) => words.counts(each.counts) !== '');
  const caught = health.some((each) => each.counts.caught > 0);
  return (
    <section class="health" id="health">
      <details open={tab.kind === 'degraded'}>
        <summary>
          <h2>{words.heading(PLATFORM_NAMES[tab.platform].name)}</h2>
        </summary>
        <p class="hint">{words.hint}</p>
        <ul>
          {health.map((each) => (
            <ActionLine key={each.action} health={each} words={words} />
          ))}
        </ul>
        {caught && <p>{words.caughtHint}</p>}
        {(tab.kind === 'guarded' || tab.kind === 'degraded') && (
          <div>
            <button type="button" class="secondary" onClick={onExamine}>
              {words.examine}
            </button>
            <PageLook state={state} words={words} />
          </div>
        )}
        {canary === null ? (
          <p class="hint">{words.noCanary}</p>
        ) : (
          <div>
            <a
              class="button secondary"
              href={canary}
              target="_blank"
              rel="noreferrer"
              aria-describedby="canary-hint"
            >
              {words.canary}
            </a>
            <p class="hint" id="canary-hint">
              {words.canaryHint}
            </p>
          </div>
        )}
        <div>
          <button
            type="button"
            class="secondary"
            onClick={() => onCopyReport(healthReport(state, tab.platform))}
          >
            {words.copy}
          </button>
          <div role="status">
            {state.report !== 'hidden' && (
              <>
                <p class="hint">{words[state.report]}</p>
                <pre>{healthReport(state, tab.platform)}</pre>
              </>
            )}
          </div>
        </div>
        {counted && (
          <button type="button" class="secondary" onClick={onForgetHealth}>
            {words.forget}
          </button>
        )}
      </details>
    </section>
  );
}

function ActionLine({ health, words }: { readonly health: ActionHealth; readonly words: HealthWords }) {
  const { action, state } = health;
  const counts = words.counts(health.counts);
  return (
    <li data-state={state}>
      <Icon name={ICONS[state]} />
      <span>
        <strong>{words.actions[action]}:</strong> <span class="state">{words.states[state]}</span>
        {counts !== '' && <span class="hint">{counts}</span>}
      </span>
    </li>
  );
}

/** What the last look over the page found; announced when it comes. */
function PageLook({ state, words }: { readonly state: PopupState; readonly words: HealthWords }) {
  const { examination, health } = state;
  return (
    <div role="status">
      {examination === 'unanswered' && <p>{words.unanswered}</p>}
      {examination !== null && examination !== 'unanswered' && (
        <>
          <h3>{words.examined}</h3>
          <ul class="look">
            {examinationLines(
              examination,
              health.map((each) => each.action),
              words,
            ).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
