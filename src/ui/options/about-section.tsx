import { SETTINGS } from '../../locales/settings.ts';
import { Section } from '../shared/section.tsx';
import type { SettingsPageProps } from './props.ts';

/** Which version this is, where else to read, and what it does not do. */
export function AboutSection({ state, onOpen }: SettingsPageProps) {
  const { sections, about } = SETTINGS[state.settings.language];
  return (
    <Section id="about" {...sections.about}>
      <p>
        {about.version} {state.version} · {about.browser}: {state.browserName}
      </p>
      <div class="line">
        {(['rulebook.html', 'welcome.html'] as const).map((page) => (
          <button key={page} type="button" class="secondary" onClick={() => onOpen(page)}>
            {about.pages[page]}
          </button>
        ))}
      </div>
      <h3>{about.limits}</h3>
      <ul class="lines">
        {about.limitLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
