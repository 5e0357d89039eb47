import type { PopupList } from '../../core/popup-state.ts';
import type { Language } from '../../core/vocabulary.ts';
import { LISTS } from '../../locales/lists.ts';
import { LOCALE_TAG } from '../../locales/locale-tag.ts';
import { POPUP } from '../../locales/popup.ts';
import { longDay } from '../shared/long-day.ts';
import { type OnOpen, PageLink } from './page-link.tsx';

interface ListCardProps {
  readonly lists: readonly PopupList[];
  readonly language: Language;
  readonly onOpen: OnOpen;
}

/** Which lists are in use, of which day, whether they are still renewed, and how many accounts each names. */
export function ListCard({ lists, language, onOpen }: ListCardProps) {
  const { lists: words } = POPUP[language];
  const { inForce } = LISTS[language];
  const number = new Intl.NumberFormat(LOCALE_TAG[language]);
  return (
    <section class="lists">
      <h2>{words.heading}</h2>
      <ul>
        {lists.map(({ name, date, freshness, accounts }) => {
          const day = longDay(date, language);
          return (
            <li key={name} data-freshness={freshness}>
              {name}
              <span class="hint">
                {words.line(day, number.format(accounts))} ·{' '}
                <span class="freshness">
                  {freshness === 'stale' ? inForce.stale(day) : inForce[freshness]}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <PageLink to="options.html#in-force" class="more" onOpen={onOpen}>
          {words.page}
        </PageLink>
      </p>
    </section>
  );
}
