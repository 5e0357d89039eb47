import type { JournalEntry } from '../../core/journal.ts';
import { monthlyTotals, totalsTable } from '../../core/journal-export.ts';
import type { Language } from '../../core/vocabulary.ts';
import { JOURNAL } from '../../locales/journal.ts';
import { PLATFORM_NAMES } from '../../locales/platform-names.ts';
import { longDay, longMonth } from '../shared/long-day.ts';

interface TotalsSheetProps {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  readonly language: Language;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The one page that is printed: counts by month, marked for what it is and with what it does not hold. */
export function TotalsSheet({ entries, language, today }: TotalsSheetProps) {
  const words = JOURNAL[language];
  const totals = monthlyTotals(entries);
  // The files have `YYYY-MM`, which sorts; here a person reads.
  const [headings = [], ...rows] = totalsTable(totals, { ...words, platforms: PLATFORM_NAMES });
  const [first, last] = [entries[0], entries.at(-1)];
  return (
    <article class="sheet card" aria-labelledby="sheet-heading">
      <p class="sheet-mark">{words.sheet.mark}</p>
      <h3 id="sheet-heading">{words.sheet.title}</h3>
      <p>
        {first !== undefined && last !== undefined && (
          <>{words.sheet.period(longDay(first.day, language), longDay(last.day, language))}. </>
        )}
        {words.sheet.made(longDay(today, language))}.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must get into it. */}
      <section class="sheet-table" aria-labelledby="sheet-heading" tabIndex={0}>
        <table aria-labelledby="sheet-heading">
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.slice(0, 3).join(' ')}>
                {row.map((cell, at) => (
                  <td key={headings[at]}>{at === 0 ? longMonth(String(cell), language) : cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {words.sheet.sum}
              </th>
              <td>{entries.length}</td>
            </tr>
          </tfoot>
        </table>
      </section>
      <h4>{words.sheet.without}</h4>
      <ul>
        {words.sheet.notIn.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p class="hint">{words.sheet.by}</p>
    </article>
  );
}
