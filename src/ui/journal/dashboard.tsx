import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { JournalPageState } from '../../core/journal-page.ts';
import { ENOUGH, totalOf } from '../../core/journal-stretches.ts';
import { summarise } from '../../core/journal-summary.ts';
import { recordedSpan } from '../../core/journal-weeks.ts';
import { JOURNAL_CHARTS } from '../../locales/journal-charts.ts';
import { PLATFORM_NAMES } from '../../locales/platform-names.ts';
import { formatsOf } from './chart-format.ts';
import { CountChart } from './count-chart.tsx';
import { HabitChart } from './habit-chart.tsx';
import { chosenSpan, type RangeChoice, RangeForm } from './range-form.tsx';
import { RepeatChart } from './repeat-chart.tsx';
import { OverTime, ShareOverTime } from './time-charts.tsx';

interface DashboardProps {
  readonly state: Pick<JournalPageState, 'entries' | 'names' | 'rules' | 'language' | 'today' | 'days'>;
  /** The charts stand in the page, or the word that this range has none: what comes next on the screen has them. */
  readonly onDrawn: () => void;
}

/** Below this, charts are wider than their place and it scrolls. */
const NARROWEST = 220;

/** The place's width in CSS pixels, kept current; null before it is laid out. */
function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null) return;
    const measure = (): void => setWidth(Math.max(NARROWEST, current.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { place, width };
}

/** The person's own warnings of a range of days, in charts with their numbers behind them. */
export function Dashboard({ state, onDrawn }: DashboardProps) {
  const { entries, names, rules, language, today, days } = state;
  const [choice, setChoice] = useState<RangeChoice>('recent');
  const { place, width } = useWidth();
  const words = JOURNAL_CHARTS[language];
  const formats = useMemo(() => formatsOf(language), [language]);
  const recorded = useMemo(() => recordedSpan(entries, today), [entries, today]);
  const { from, to } = chosenSpan(choice, recorded);
  const summary = useMemo(() => summarise(entries, { from, to }), [entries, from, to]);
  const total = totalOf(summary.tally);
  const shownDays = formats.days({ from, to });
  const enough = total >= ENOUGH;
  // A share of three warnings says nothing: its number stands nowhere.
  const told = enough ? formats : { ...formats, share: () => '–' };
  const drawn = width !== null;
  useLayoutEffect(() => {
    if (drawn) onDrawn();
  }, [drawn]);
  const chart = { summary, words, formats: told, width: width ?? NARROWEST };
  return (
    <div class="dashboard" ref={place}>
      <RangeForm
        choice={choice}
        recorded={recorded}
        days={formats.count(days)}
        shown={words.range.shown(shownDays, formats.count(total))}
        shownDays={shownDays}
        words={words.range}
        language={language}
        onChoose={setChoice}
      />
      {total === 0 && <p class="lead">{words.empty}</p>}
      {total > 0 && drawn && (
        <>
          <OverTime {...chart} />
          {enough ? <ShareOverTime {...chart} /> : <p class="hint">{words.share.thin}</p>}
          <CountChart
            {...chart}
            id="chart-platforms"
            heading={words.platform.heading}
            counted={summary.platforms}
            nameOf={(platform) => PLATFORM_NAMES[platform].name}
          />
          <CountChart
            {...chart}
            id="chart-actions"
            heading={words.action.heading}
            counted={summary.actions}
            nameOf={(action) => words.action.names[action]}
          />
          <CountChart
            {...chart}
            id="chart-rules"
            heading={words.rule.heading}
            counted={summary.rules}
            nameOf={(rule) => (rule === '' ? words.rule.uncited : (rules.get(rule) ?? rule))}
          />
          <RepeatChart {...chart} names={names} />
          <HabitChart {...chart} />
        </>
      )}
    </div>
  );
}
