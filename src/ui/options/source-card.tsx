import { inGroups, type ShownSource } from '../../core/lists-page.ts';
import type { Language } from '../../core/vocabulary.ts';
import { LISTS } from '../../locales/lists.ts';
import { Banner } from '../shared/banner.tsx';
import { momentOf } from './when.ts';

interface SourceCardProps {
  readonly source: ShownSource;
  readonly managedBy: string | null;
  readonly busy: boolean;
  readonly language: Language;
  readonly onUnsubscribe: (fingerprint: string) => void;
}

/** One followed repository: who chose it, its fingerprint, and how its last check went. */
export function SourceCard({ source, managedBy, busy, language, onUnsubscribe }: SourceCardProps) {
  const { originOf, sources: words, troubles } = LISTS[language];
  const { trouble, refusals, checkedAt, dueAt } = source;
  return (
    <li class="card">
      <h3>{originOf(source.origin)}</h3>
      <p class="address">{source.url ?? words.byHand}</p>
      <p class="hint">{source.by === 'policy' ? words.byPolicy(managedBy) : words.byPerson}</p>
      <Fingerprint label={words.fingerprint} value={source.fingerprint} />
      {source.url !== null && (
        <p class="hint">
          {checkedAt === null ? words.never : `${words.checked(momentOf(checkedAt, language))}.`}{' '}
          {dueAt !== null && `${words.due(momentOf(dueAt, language))}.`}
        </p>
      )}
      {(trouble !== null || refusals.length > 0) && (
        <Banner kind="caution">
          {trouble !== null && <p>{troubles[trouble]}</p>}
          {refusals.map((each) => (
            <p key={originOf(each.origin)}>
              {words.refused(originOf(each.origin), words.refusals[each.reason])}
            </p>
          ))}
          <p>{words.kept}</p>
        </Banner>
      )}
      {source.by === 'person' && (
        <button
          type="button"
          class="secondary"
          aria-disabled={busy}
          onClick={() => onUnsubscribe(source.fingerprint)}
        >
          {words.unsubscribe(source.origin)}
        </button>
      )}
    </li>
  );
}

/** In groups of four, so that two can be compared by eye or by ear. */
export function Fingerprint({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <dl class="fingerprint">
      <dt>{label}</dt>
      <dd>
        <code>{inGroups(value)}</code>
      </dd>
    </dl>
  );
}
