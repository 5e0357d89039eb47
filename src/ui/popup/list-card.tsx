import type { PopupState } from '../../core/popup-state.ts';
import { type Language, PLATFORMS } from '../../core/vocabulary.ts';
import type { PopupWords } from '../../locales/id/popup.ts';
import { PLATFORM_NAMES } from '../../locales/platform-names.ts';
import { longDay } from '../shared/long-day.ts';

interface ListCardProps {
  readonly lists: PopupState['lists'];
  readonly language: Language;
  readonly words: PopupWords;
  readonly onLists: () => void;
}

/** Which lists are in use, of which day, and how many accounts of each platform they name together. */
export function ListCard({ lists, language, words, onLists }: ListCardProps) {
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'id-ID');
  const all = lists.flatMap(({ accounts }) => accounts);
  const counts = PLATFORMS.map((platform) => ({
    platform,
    count: all.filter((each) => each.platform === platform).reduce((sum, { count }) => sum + count, 0),
  })).filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section>
      <h2>{words.list}</h2>
      {lists.map(({ name, date, version, stale }) => {
        const day = longDay(date, language);
        return (
          <p key={name} data-stale={stale}>
            {words.listLine(name, day, version)}
            {stale && <span class="hint">{words.stale(day)}</span>}
          </p>
        );
      })}
      <p>{total === 0 ? words.noAccounts : words.accounts(number.format(total))}</p>
      {total > 0 && (
        <dl>
          {counts.map(({ platform, count }) => (
            <div key={platform}>
              <dt>{PLATFORM_NAMES[platform].name}</dt>
              <dd>{number.format(count)}</dd>
            </div>
          ))}
        </dl>
      )}
      <button type="button" class="secondary" onClick={onLists}>
        {words.listsPage}
      </button>
    </section>
  );
}
