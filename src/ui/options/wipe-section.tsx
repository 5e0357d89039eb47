import { useEffect, useRef, useState } from 'preact/hooks';
import { WIPE_PARTS } from '../../core/settings-page.ts';
import { SETTINGS } from '../../locales/settings.ts';
import { Banner } from '../shared/banner.tsx';
import { Icon } from '../shared/icon.tsx';
import { Section } from '../shared/section.tsx';
import type { SettingsPageProps } from './props.ts';
import { Done, SettingsSaid } from './settings-said.tsx';

/** Deletes all that is the person's, after saying what that is and asking once more. */
export function WipeSection({ state, onWipe }: SettingsPageProps) {
  const words = SETTINGS[state.settings.language];
  const [asked, setAsked] = useState(false);
  const busy = state.outcome.kind === 'wiping';
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (asked) heading.current?.focus();
    // The button that left the question is gone with it.
    else if (was.current && document.activeElement === document.body) opener.current?.focus();
    was.current = asked;
  }, [asked]);
  return (
    <Section id="wipe" {...words.sections.wipe}>
      <p>{words.wipe.goes}</p>
      <ul class="lines">
        {WIPE_PARTS.map((part) => (
          <li key={part}>{words.wipe.parts[part]}</li>
        ))}
      </ul>
      <p>{words.wipe.stays}</p>
      <ul class="lines">
        {words.wipe.staying.map((what) => (
          <li key={what}>{what}</li>
        ))}
        {state.chosen.sharedComputer === true && <li>{words.wipe.sharedStays}</li>}
      </ul>
      {asked ? (
        <div class="card">
          <h3 ref={heading} tabIndex={-1}>
            {words.wipe.sureHeading}
          </h3>
          <p>{words.wipe.sure}</p>
          <div class="line">
            {/* First in the order: a second press of what opened this must not delete. */}
            <button type="button" class="secondary" onClick={() => setAsked(false)}>
              {words.wipe.cancel}
            </button>
            <button
              type="button"
              class="danger"
              onClick={() => {
                setAsked(false);
                onWipe();
              }}
            >
              {words.wipe.yes}
            </button>
          </div>
        </div>
      ) : (
        <button
          type="button"
          class="danger"
          ref={opener}
          aria-disabled={busy}
          onClick={() => {
            if (!busy) setAsked(true);
          }}
        >
          {words.wipe.ask}
        </button>
      )}
      <SettingsSaid section="wipe" state={state}>
        {(outcome) => {
          if (outcome.kind === 'wiping')
            return (
              <p class="told">
                <Icon name="remark" />
                {words.wipe.working}
              </p>
            );
          if (outcome.kind !== 'wiped') return null;
          const left = outcome.failed.map((part) => words.wipe.parts[part]).join('; ');
          return left === '' ? (
            <Done>{words.wipe.done}</Done>
          ) : (
            <Banner kind="caution">
              <p>{words.wipe.left(left)}</p>
            </Banner>
          );
        }}
      </SettingsSaid>
    </Section>
  );
}
