import { useEffect, useState } from 'preact/hooks';
import { SETTINGS_SECTIONS, type SettingsSection } from '../../core/settings-page.ts';
import type { Language } from '../../core/vocabulary.ts';
import { LISTS } from '../../locales/lists.ts';
import { SETTINGS } from '../../locales/settings.ts';
import { Banner } from '../shared/banner.tsx';
import { ManagedNote } from '../shared/managed-note.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { type PageLink, PageNav } from '../shared/page-nav.tsx';
import { followLinks, placeNow, reveal } from '../shared/reveal.ts';
import { AboutSection } from './about-section.tsx';
import { FileSection } from './file-section.tsx';
import { JournalSection } from './journal-section.tsx';
import { ListsSections } from './lists-sections.tsx';
import { MemorySection } from './memory-section.tsx';
import { PersonSection } from './person-section.tsx';
import { PledgeSection } from './pledge-section.tsx';
import type { SettingsPageProps } from './props.ts';
import { RemindingSection } from './reminding-section.tsx';
import { WipeSection } from './wipe-section.tsx';

/** A place that a link leads to; every press of a link is a new one. */
interface Aim {
  readonly id: string;
}

/** The whole settings page. The composition root renders it again with a new state after every callback. */
export function SettingsPage(props: SettingsPageProps) {
  const { state, ...on } = props;
  const { language } = state.settings;
  const words = SETTINGS[language];
  const [aim, setAim] = useState<Aim>(() => ({ id: placeNow() }));
  useEffect(() => followLinks((id) => setAim({ id })), []);
  useEffect(() => {
    if (aim.id !== '') reveal(aim.id);
  }, [aim]);
  return (
    <PageFrame
      language={language}
      title={words.title}
      tagline={words.tagline}
      skip={words.skip}
      aside={
        <PageNav label={words.parts} links={linksTo(state.pledge.topic !== null, language)} here={aim.id} />
      }
    >
      <Top {...props} />
      <PersonSection {...props} />
      <RemindingSection {...props} />
      <MemorySection {...props} />
      <ListsSections {...on} state={state.lists} />
      <JournalSection {...props} />
      <PledgeSection {...props} />
      <FileSection {...props} />
      <WipeSection {...props} />
      <AboutSection {...props} />
    </PageFrame>
  );
}

/** What comes before all settings: whose they are, and what of them is damaged. */
function Top({ state }: SettingsPageProps) {
  const { settings, managed } = state;
  const words = SETTINGS[settings.language];
  const isManaged = managed.by !== null || managed.help !== null || managed.ignored.length > 0;
  if (!isManaged && !state.settingsBroken && !state.memory.broken && !state.lists.storeBroken) return null;
  return (
    <div class="top">
      {isManaged && (
        <Banner kind="note">
          <ManagedNote managed={managed} language={settings.language} />
        </Banner>
      )}
      {state.settingsBroken && <Damage {...words.settingsBroken} />}
      {state.memory.broken && <Damage {...words.memoryBroken} />}
      {state.lists.storeBroken && (
        <Banner>
          <p>{LISTS[settings.language].storeBroken}</p>
        </Banner>
      )}
    </div>
  );
}

function Damage({ headline, detail }: { readonly headline: string; readonly detail: string }) {
  return (
    <Banner headline={headline}>
      <p>{detail}</p>
    </Banner>
  );
}

/** The parts in their order, those of the lists below one name. */
function linksTo(hasPledge: boolean, language: Language): readonly PageLink[] {
  const [first] = LIST_SECTIONS;
  const linkTo = (id: SettingsSection): PageLink => ({ to: id, name: headingOf(id, language) });
  return SETTINGS_SECTIONS.flatMap((id) => {
    if (id === 'pledge' && !hasPledge) return [];
    if (id === first)
      return [{ to: id, name: SETTINGS[language].accountLists, below: LIST_SECTIONS.map(linkTo) }];
    return LIST_SECTIONS.includes(id) ? [] : [linkTo(id)];
  });
}

const LIST_SECTIONS: readonly SettingsSection[] = ['in-force', 'sources', 'subscribe', 'import', 'requests'];

function headingOf(id: SettingsSection, language: Language): string {
  const lists = LISTS[language];
  switch (id) {
    case 'in-force':
      return lists.inForce.heading;
    case 'import':
      return lists.importing.heading;
    case 'sources':
    case 'subscribe':
    case 'requests':
      return lists[id].heading;
    default:
      return SETTINGS[language].sections[id].heading;
  }
}
