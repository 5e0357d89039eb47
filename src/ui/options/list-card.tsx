import type { ShownList } from '../../core/lists-page.ts';
import type { Language } from '../../core/vocabulary.ts';
import { LISTS } from '../../locales/lists.ts';
import { Icon } from '../shared/icon.tsx';
import { longDay } from '../shared/long-day.ts';
import { numberOf } from './when.ts';

/** One list in force: whose it is, of which day, and whether it is still being renewed. */
export function ListCard({ list, language }: { readonly list: ShownList; readonly language: Language }) {
  const { originOf, inForce } = LISTS[language];
  const day = longDay(list.date, language);
  const standing = list.freshness === 'stale' ? inForce.stale(day) : inForce[list.freshness];
  return (
    <li class="card" data-freshness={list.freshness}>
      <h3>{list.name}</h3>
      <p>
        {originOf(list.origin)} · {inForce.line(day, list.version, numberOf(list.accounts, language))}
      </p>
      <p class="standing">
        <Icon name={list.freshness === 'stale' ? 'caution' : 'done'} />
        {standing}
      </p>
      <p class="hint">{list.contact === null ? inForce.noContact : inForce.contact(list.contact)}</p>
    </li>
  );
}
