import type { JournalOpening, JournalPageActions, JournalPageState } from '../../core/journal-page.ts';
import { JOURNAL } from '../../locales/journal.ts';
import { POLICY } from '../../locales/policy-words.ts';
import { JournalConsent } from '../shared/journal-consent.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { PageNav } from '../shared/page-nav.tsx';
import { Section } from '../shared/section.tsx';
import { Dashboard } from './dashboard.tsx';
import { Entries } from './entries.tsx';
import { ExportPanel } from './export-panel.tsx';
import { KeepForm } from './keep-form.tsx';
import { Later } from './later.tsx';
import { OutcomeLine, StateBanners } from './state-banners.tsx';

interface JournalPageProps extends JournalPageActions {
  /** The opening alone while the journal is read. */
  readonly state: JournalOpening | JournalPageState;
  readonly onPrint: () => void;
  /** The charts stand in the page: what comes next on the screen has them. */
  readonly onCharts: () => void;
}

/** The whole page. The composition root renders it again with a new state after every callback. */
export function JournalPage({ state, ...on }: JournalPageProps) {
  const { language, pause, managedBy, days, outcome } = state;
  const words = JOURNAL[language];
  const read = 'entries' in state ? state : null;
  const { kept, away, some } = partsOf(read);
  const links = [
    { to: 'state', name: words.state, shown: true },
    { to: 'summary', name: words.summary, shown: some },
    { to: 'entries', name: words.entries.heading, shown: kept && !away },
    { to: 'export', name: words.take.heading, shown: some },
    { to: 'keep', name: words.keep.heading, shown: kept },
  ];
  return (
    <PageFrame
      language={language}
      title={words.title}
      tagline={words.tagline}
      skip={words.skip}
      aside={<PageNav label={words.nav} links={links.filter(({ shown }) => shown)} />}
    >
      <Section id="state" heading={words.state}>
        <OutcomeLine outcome={outcome} language={language} />
        {read !== null && (
          <StateBanners state={read} kept={kept} onMend={on.onMend} onForgetAhead={on.onForgetAhead} />
        )}
        {read === null && <p>{words.reading}</p>}
        {read !== null && kept && !away && <p>{words.holds(read.entries.length, days)}</p>}
        {read !== null && !kept && words.about.map((text) => <p key={text}>{text}</p>)}
        <JournalConsent
          on={state.on}
          pause={pause}
          lockedBy={pause === 'policy' ? POLICY[language].managedBy(managedBy) : null}
          language={language}
          onSwitch={on.onSwitch}
        />
      </Section>
      {read !== null && kept && <Kept state={read} {...on} />}
      <footer>
        <a href="options.html">{words.elsewhere.settings}</a>
        <a href="rulebook.html">{words.elsewhere.rulebook}</a>
      </footer>
    </PageFrame>
  );
}

/** What there is to show: nothing yet while the journal is read. */
function partsOf(read: JournalPageState | null) {
  if (read === null) return { kept: false, away: false, some: false };
  const { on, pause, entries, corrupt } = read;
  // Somebody else may sit here: how much there is, and the way to delete it, but nothing of what it says.
  const away = pause === 'shared-computer';
  return {
    kept: (on && !away) || entries.length > 0 || corrupt > 0,
    away,
    some: !away && entries.length > 0,
  };
}

/** What the journal holds, from above: the charts first, and what lies beneath them once they are on the screen. */
function Kept({ state, ...on }: JournalPageProps & { readonly state: JournalPageState }) {
  const { away, some } = partsOf(state);
  return (
    <>
      {some && (
        <Section id="summary" heading={JOURNAL[state.language].summary}>
          <Dashboard state={state} onDrawn={on.onCharts} />
        </Section>
      )}
      <Later>
        {!away && <Entries state={state} {...on} />}
        {some && <ExportPanel state={state} onPrint={on.onPrint} onExport={on.onExport} />}
        <KeepForm state={state} onDays={on.onDays} onWipe={on.onWipe} />
      </Later>
    </>
  );
}
