import { useEffect, useState } from 'preact/hooks';
import type { JournalPageActions, JournalPageState } from '../../core/journal-page.ts';
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
import { OutcomeLine, StateBanners } from './state-banners.tsx';

interface JournalPageProps extends JournalPageActions {
  readonly state: JournalPageState;
  readonly onPrint: () => void;
  /** The charts stand in the page: what comes next on the screen has them. */
  readonly onCharts: () => void;
}

/** The whole page. The composition root renders it again with a new state after every callback. */
export function JournalPage({ state, onPrint, onCharts, ...on }: JournalPageProps) {
  const { language, pause, managedBy, days, entries, corrupt, outcome } = state;
  const words = JOURNAL[language];
  // Somebody else may sit here: how much there is, and the way to delete it, but nothing of what it says.
  const away = pause === 'shared-computer';
  const kept = (state.on && !away) || entries.length > 0 || corrupt > 0;
  const some = !away && entries.length > 0;
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
        <StateBanners state={state} kept={kept} onMend={on.onMend} onForgetAhead={on.onForgetAhead} />
        {kept
          ? !away && <p>{words.holds(entries.length, days)}</p>
          : words.about.map((text) => <p key={text}>{text}</p>)}
        <JournalConsent
          on={state.on}
          pause={pause}
          lockedBy={pause === 'policy' ? POLICY[language].managedBy(managedBy) : null}
          language={language}
          onSwitch={on.onSwitch}
        />
      </Section>
      {some && <Summary state={state} onCharts={onCharts} />}
      {kept && !away && <Entries state={state} {...on} />}
      {some && <ExportPanel state={state} onPrint={onPrint} onExport={on.onExport} />}
      {kept && <KeepForm state={state} onDays={on.onDays} onWipe={on.onWipe} />}
      <footer>
        <a href="options.html">{words.elsewhere.settings}</a>
        <a href="rulebook.html">{words.elsewhere.rulebook}</a>
      </footer>
    </PageFrame>
  );
}

/** The charts come after the first frame: what the page is and holds is seen before they are drawn. */
function Summary({ state, onCharts }: Pick<JournalPageProps, 'state' | 'onCharts'>) {
  const { language, entries, names, rules, today, days } = state;
  const [drawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  useEffect(() => {
    if (drawn) onCharts();
  }, [drawn]);
  return (
    <Section id="summary" heading={JOURNAL[language].summary}>
      {drawn && (
        <Dashboard
          entries={entries}
          names={names}
          rules={rules}
          language={language}
          today={today}
          days={days}
        />
      )}
    </Section>
  );
}
