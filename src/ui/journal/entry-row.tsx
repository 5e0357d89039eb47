import { type KeptEntry, REASONS } from '../../core/journal.ts';
import type { Correction, JournalPageActions, NamedEntry } from '../../core/journal-page.ts';
import type { Language } from '../../core/vocabulary.ts';
import { JOURNAL } from '../../locales/journal.ts';
import { PLATFORM_NAMES } from '../../locales/platform-names.ts';
import { longDay } from '../shared/long-day.ts';
import { PickList } from '../shared/pick.tsx';

interface EntryRowProps extends Pick<JournalPageActions, 'onReason' | 'onForget' | 'onCopy'> {
  readonly entry: KeptEntry;
  readonly named: NamedEntry | null;
  /** "SKB 2022, Lampiran II …"; null where the rulebook has no such rule any more. */
  readonly rule: string | null;
  readonly correction: Correction | null;
  /** This row's report was copied a moment ago. */
  readonly copied: boolean;
  readonly language: Language;
}

/** One entry: what came up, what was chosen, and what may be changed of it. */
export function EntryRow(props: EntryRowProps) {
  const { entry, named, rule, correction, copied, language, onReason, onForget, onCopy } = props;
  const words = JOURNAL[language];
  const { id, day, hour, platform, action, choice, seconds, reason } = entry;
  const heading = `entry-${id}`;
  const handle = named?.handle ?? entry.entry;
  const name = named?.name ?? null;
  return (
    <li class="card">
      <h3 id={heading} tabIndex={-1}>
        {words.entries.when(longDay(day, language), hour)}
      </h3>
      <p>
        {words.entries.act(words.actions[action], PLATFORM_NAMES[platform].name)}:{' '}
        <strong>{name ?? handle}</strong> {name === null ? `(${words.entries.gone})` : handle}
      </p>
      <p>
        {words.entries.chose(words.choices[choice], seconds)}. {words.entries.rule}:{' '}
        {entry.rule === '' ? (
          words.entries.noRule
        ) : (
          <a href={`rulebook.html#${encodeURIComponent(entry.rule)}`}>{rule ?? entry.rule}</a>
        )}
        .
      </p>
      <div class="entry-acts">
        {choice === 'proceed' && (
          <PickList
            id={`reason-${id}`}
            label={words.entries.reason}
            value={reason ?? ''}
            options={[
              { value: '', name: words.entries.noReason },
              ...REASONS.map((value) => ({ value, name: words.reasons[value] })),
            ]}
            hint={reason === 'duty' ? words.entries.duty : null}
            onPick={(value) => onReason(id, REASONS.find((each) => each === value) ?? null)}
          />
        )}
        {correction !== null && (
          <CorrectionReport
            correction={correction}
            copied={copied}
            about={heading}
            language={language}
            onCopy={onCopy}
          />
        )}
        <button type="button" class="secondary" aria-describedby={heading} onClick={() => onForget(id)}>
          {words.entries.forget}
        </button>
      </div>
    </li>
  );
}

interface CorrectionReportProps extends Pick<JournalPageActions, 'onCopy'> {
  readonly correction: Correction;
  readonly copied: boolean;
  /** Id of the heading that says of which entry. */
  readonly about: string;
  readonly language: Language;
}

function CorrectionReport({ correction, copied, about, language, onCopy }: CorrectionReportProps) {
  const words = JOURNAL[language];
  const { report, contact, mailto } = correction;
  return (
    <details>
      <summary aria-describedby={about}>{words.correct.open}</summary>
      <p class="hint">{words.correct.lead}</p>
      <pre>{report}</pre>
      <p>{contact === null ? words.correct.noContact : words.correct.contact(contact)}</p>
      <div class="line">
        <button type="button" class="secondary" onClick={() => onCopy(report)}>
          {words.correct.copy}
        </button>
        {mailto !== null && (
          <a class="button" href={mailto}>
            {words.correct.mail}
          </a>
        )}
      </div>
      <p role="status">{copied && words.done.copied}</p>
    </details>
  );
}
