import type { PopupState } from '../../core/popup-state.ts';
import type { Language } from '../../core/vocabulary.ts';
import type { PopupWords } from '../../locales/id/popup.ts';
import { PLATFORM_NAMES } from '../../locales/platform-names.ts';

interface ListCardProps {
  readonly list: PopupState['list'];
  readonly language: Language;
  readonly words: PopupWords;
}

/** Which list is in use: name, day, version and how many accounts of each platform it names. */
export function ListCard({ list, language, words }: ListCardProps) {
  const locale = language === 'en' ? 'en-GB' : 'id-ID';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${list.date}T00:00:00Z`),
  );
  const number = new Intl.NumberFormat(locale);
  const total = list.accounts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section>
      <h2>{words.list}</h2>
      <p>{words.listLine(list.name, day, list.version)}</p>
      <p>{total === 0 ? words.noAccounts : words.accounts(number.format(total))}</p>
      {total > 0 && (
        <dl>
          {list.accounts.map(({ platform, count }) => (
            <div key={platform}>
              <dt>{PLATFORM_NAMES[platform].name}</dt>
              <dd>{number.format(count)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
