import { SETTINGS } from '../../locales/settings.ts';
import { PledgeCard } from '../shared/pledge-card.tsx';
import { Section } from '../shared/section.tsx';
import type { SettingsPageProps } from './props.ts';
import { SettingsSaid } from './settings-said.tsx';

/** The pledge; nothing where the rulebook in force has none. */
export function PledgeSection({ state, onKeepPledge, onDropPledge }: SettingsPageProps) {
  const { settings, pledge } = state;
  const { language } = settings;
  if (pledge.topic === null) return null;
  return (
    <Section id="pledge" {...SETTINGS[language].sections.pledge}>
      <PledgeCard
        topic={pledge.topic}
        sources={pledge.sources}
        keptOn={pledge.keptOn}
        canKeep={!settings.sharedComputer}
        language={language}
        onKeep={onKeepPledge}
        onDrop={onDropPledge}
      />
      <SettingsSaid section="pledge" state={state} />
    </Section>
  );
}
