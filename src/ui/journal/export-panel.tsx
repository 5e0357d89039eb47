import type { JournalExport, JournalPageActions, JournalPageState } from '../../core/journal-page.ts';
import { JOURNAL } from '../../locales/journal.ts';
import { Section } from '../shared/section.tsx';
import { Step, useOpening } from '../shared/step.tsx';
import { TotalsSheet } from './totals-sheet.tsx';

interface ExportPanelProps extends Pick<JournalPageActions, 'onExport'> {
  readonly state: JournalPageState;
  readonly onPrint: () => void;
}

/** What may leave, in two depths: counts at once, the full record only after it was said what is in it. */
export function ExportPanel({ state, onExport, onPrint }: ExportPanelProps) {
  const { language, entries, outcome, today } = state;
  const words = JOURNAL[language].take;
  const { done } = JOURNAL[language];
  const { asking, opener, ask, end } = useOpening();
  const take = (kind: JournalExport): void => {
    end();
    onExport(kind, state);
  };
  const failed = outcome.kind === 'export-failed';
  return (
    <Section id="export" heading={words.heading} lead={words.lead}>
      <div class="line">
        <button type="button" class="secondary" onClick={() => take('totals-csv')}>
          {words.csv}
        </button>
        <button type="button" class="secondary" onClick={() => take('totals-json')}>
          {words.json}
        </button>
        <button type="button" class="secondary" onClick={onPrint}>
          {words.print}
        </button>
        {!asking && (
          <button type="button" class="secondary" ref={opener} onClick={ask}>
            {words.openRecord}
          </button>
        )}
      </div>
      {asking && (
        <Step
          id="record-step"
          heading={words.recordHeading}
          cancel={words.cancel}
          onCancel={end}
          acts={
            <>
              <button type="button" class="secondary" onClick={() => take('record-csv')}>
                {words.recordCsv}
              </button>
              <button type="button" class="secondary" onClick={() => take('record-json')}>
                {words.recordJson}
              </button>
            </>
          }
        >
          {words.recordText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Step>
      )}
      <p role="status">
        {outcome.kind === 'exported' && done.exported(outcome.file)}
        {failed && done.exportFailed}
      </p>
      <TotalsSheet entries={entries} language={language} today={today} />
    </Section>
  );
}
