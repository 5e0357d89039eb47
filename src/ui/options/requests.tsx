import type { LoggedRequest } from '../../core/request-log.ts';
import type { Language } from '../../core/vocabulary.ts';
import { LISTS } from '../../locales/lists.ts';
import { momentOf, numberOf } from './when.ts';

const SHOWN = 50;

/** The local log of every request: what was asked, when, and how much came back. */
export function Requests({
  requests,
  language,
}: {
  readonly requests: readonly LoggedRequest[];
  readonly language: Language;
}) {
  const words = LISTS[language].requests;
  if (requests.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <div class="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.address}</th>
              <th scope="col">{words.answer}</th>
              <th scope="col">{words.bytes}</th>
            </tr>
          </thead>
          <tbody>
            {requests.slice(0, SHOWN).map((each) => (
              <tr key={`${each.at} ${each.url}`}>
                <td>{momentOf(each.at, language)}</td>
                <td class="address">{each.url}</td>
                <td>{each.status ?? words.failed}</td>
                <td>{numberOf(each.bytes, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {requests.length > SHOWN && <p class="hint">{words.more(SHOWN, requests.length)}</p>}
    </>
  );
}
