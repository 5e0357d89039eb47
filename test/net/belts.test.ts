import { beforeAll, expect, it, vi } from 'vitest';
import { FakeXhr } from './fake-xhr.ts';
import { heard, hello, LIKE, openPage, say, sent, willAnswer } from './page.ts';

// The net takes the timer of its first moment.
vi.hoisted(() => vi.useFakeTimers());

const ADDRESS = 'https://x.example/Like';

beforeAll(() => {
  openPage();
  hello();
});

function post(body: unknown): FakeXhr {
  const xhr = new FakeXhr();
  xhr.open('POST', ADDRESS);
  xhr.send(body);
  return xhr;
}
const isSent = ({ log }: FakeXhr) => log.length === 2;

it('an address that nobody opens again opens by itself', async () => {
  willAnswer('hold');
  post(LIKE);
  say('shut');
  const other = post('{}');
  willAnswer('go');
  await vi.advanceTimersByTimeAsync(4_900);
  expect(isSent(other)).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(isSent(other)).toBe(true);
});

it('what the browser was to fail and does not is given up before its block ends, unless it is another by then', async () => {
  willAnswer('hold');
  const doom = (): FakeXhr => {
    const xhr = post(LIKE);
    say('doom');
    return xhr;
  };
  const [asleep, failed, reopened] = [doom(), doom(), doom()];
  failed.dispatchEvent(new Event('loadend'));
  reopened.open('POST', 'https://x.example/Look');
  const gaveUp = () =>
    [asleep, failed, reopened].map(({ log }) =>
      log.some((each) => Array.isArray(each) && each[0] === 'abort'),
    );
  await vi.advanceTimersByTimeAsync(3_400);
  expect(gaveUp()).toEqual([false, false, false]);
  await vi.advanceTimersByTimeAsync(200);
  expect(gaveUp()).toEqual([true, false, false]);
});

it('a body that cannot be read in time goes unread, and is told once it can', async () => {
  heard.length = 0;
  willAnswer('hold');
  let finish = (): void => undefined;
  const slow = new ReadableStream({
    start(body) {
      finish = () => {
        body.enqueue(new TextEncoder().encode(LIKE));
        body.close();
      };
    },
  });
  void window.fetch(ADDRESS, { method: 'POST', body: slow, duplex: 'half' } as RequestInit);
  await vi.advanceTimersByTimeAsync(900);
  expect(sent).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(sent).toHaveBeenCalledTimes(1);
  expect(heard).toEqual([]);
  finish();
  await vi.waitFor(() => expect(heard.map(({ is }) => is)).toEqual(['unheld']));
});
