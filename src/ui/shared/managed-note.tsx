import type { Managed } from '../../core/popup-state.ts';
import type { Language } from '../../core/vocabulary.ts';
import { POLICY } from '../../locales/policy-words.ts';

/** Who manages this browser, where help is, and which of the policy's keys do not count. */
export function ManagedNote({
  managed,
  language,
}: {
  readonly managed: Managed;
  readonly language: Language;
}) {
  const words = POLICY[language];
  const { by, help, ignored } = managed;
  const keys = ignored.map(({ key, reason }) => `${key} (${words.reasons[reason]})`).join(', ');
  return (
    <>
      {by !== null && <p class="hint">{words.managedBy(by)}</p>}
      {help !== null && <p class="hint">{words.help(help)}</p>}
      {keys !== '' && <p class="hint ignored">{words.ignored(keys)}</p>}
    </>
  );
}
