import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KeptEntry } from '../../core/journal.ts';
import type { NamedEntry } from '../../core/journal-page.ts';
import { ENOUGH, totalOf } from '../../core/journal-stretches.ts';
import { summarise } from '../../core/journal-summary.ts';
import { recordedSpan } from '../../core/journal-weeks.ts';
import type { Language } from '../../core/vocabulary.ts';
import { JOURNAL_CHARTS } from '../../locales/journal-charts.ts';
import { PLATFORM_NAMES } from '../../locales/platform-names.ts';
import { formatsOf } from './chart-format.ts';
import { CountChart } from './count-chart.tsx';
import { HabitChart } from './habit-chart.tsx';
import { chosenSpan, type RangeChoice, RangeForm } from './range-form.tsx';
import { RepeatChart } from './repeat-chart.tsx';
import { OverTime, ShareOverTime } from './time-charts.tsx';

interface DashboardProps {
  readonly entries: readonly KeptEntry[];
  /** By `JournalEntry.entry`. */
  readonly names: ReadonlyMap<string, NamedEntry>;
  /** Rule id → its citation; a rule that is gone is shown by its id. */
  readonly rules: ReadonlyMap<string, string>;
  readonly language: Language;
  /** Calendar day where the person works, `YYYY-MM-DD`. */
  readonly today: string;
  /** Days an entry is kept. */
  readonly days: number;
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
export function Dashboard({ entries, names, rules, language, today, days }: DashboardProps) {
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
      {total > 0 && width !== null && (
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
