import type { LoggedRequest } from '../../core/request-log.ts';
import type { Language } from '../../core/vocabulary.ts';
import type { ListsMessages } from '../../locales/id/lists.ts';
import { LISTS } from '../../locales/lists.ts';
import { momentOf, sizeOf } from './when.ts';

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
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">{words.address}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.answer}</th>
            <th scope="col">{words.size}</th>
          </tr>
        </thead>
        <tbody>
          {requests.slice(0, SHOWN).map((each) => (
            <tr key={`${each.at} ${each.url}`}>
              <td class="address">{each.url}</td>
              <td>{momentOf(each.at, language)}</td>
              <td>{answerOf(each, words)}</td>
              <td>{sizeOf(each.bytes, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {requests.length > SHOWN && <p class="hint">{words.more(SHOWN, requests.length)}</p>}
    </>
  );
}

/** In a word, with the host's own number where it is not the usual one: an admin may look for it. */
function answerOf({ status, fault }: LoggedRequest, words: ListsMessages['requests']): string {
  const told = fault === null ? (status === 200 ? words.received : words.absent) : words.faults[fault];
  return status === null || status === 200 ? told : `${told} (${status})`;
}
