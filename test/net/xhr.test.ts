import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { FakeXhr } from './fake-xhr.ts';
import { heard, hello, LIKE, openPage, say, willAnswer } from './page.ts';

const ADDRESS = 'https://x.example/Like';

beforeAll(() => {
  openPage();
  hello();
});

beforeEach(() => {
  heard.length = 0;
  willAnswer('hold');
});

function post(body: unknown = LIKE, address = ADDRESS): FakeXhr & { readonly events: string[] } {
  const xhr = Object.assign(new FakeXhr(), { events: [] as string[] });
  for (const type of ['readystatechange', 'error', 'abort', 'loadend'])
    xhr.addEventListener(type, () => xhr.events.push(`${type} ${xhr.readyState}`));
  xhr.open('POST', address);
  xhr.send(body);
  return xhr;
}
const sends = ({ log }: FakeXhr) => log.filter((each) => (each as unknown[])[0] === 'send');

it('goes at once when the guard says so or is gone', () => {
  for (const word of ['go', null] as const) {
    willAnswer(word);
    expect(sends(post())).toEqual([['send', LIKE]]);
  }
  expect(heard[0]).toMatchObject({ transport: 'xhr', address: ADDRESS, aims: [{ item: '41' }] });
});

it('waits and goes once; the page can neither send it again nor change it', () => {
  const body = new URLSearchParams({ tweet_id: '41' });
  const xhr = post(body);
  expect(() => xhr.send('again')).toThrow('not open');
  expect(() => xhr.setRequestHeader()).toThrow('not open');
  body.set('tweet_id', '42');
  expect(sends(xhr)).toEqual([]);
  say('go');
  say('go', heard[0]!.request);
  expect(sends(xhr).map((each) => `${(each as unknown[])[1]}`)).toEqual(['tweet_id=41']);
  expect(heard.map(({ is }) => is)).toEqual(['asked', 'ended']);
});

it('is what it was when it was sent, also where the browser would make a text of it', () => {
  const body = { text: LIKE, toString: () => body.text };
  const xhr = post(body);
  body.text = 'changed';
  say('go');
  expect(sends(xhr)).toEqual([['send', LIKE]]);
});

it('goes to the browser at once where no text can be made of it', () => {
  for (const body of [
    Symbol('x'),
    {
      toString() {
        throw new RangeError('no');
      },
    },
  ]) {
    const xhr = post(body);
    expect(sends(xhr)).toEqual([['send', body]]);
    say('go');
    expect(heard.at(-1)?.is).toBe('dropped');
    expect(sends(xhr)).toHaveLength(1);
  }
});

it('aborted while it waits is never sent', () => {
  const xhr = post();
  xhr.abort();
  expect(xhr.events).toEqual(['readystatechange 4', 'abort 4', 'loadend 4']);
  expect(xhr.readyState).toBe(0);
  expect(() => xhr.send('again')).toThrow('not open');
  say('go');
  expect(heard.map(({ is }) => is)).toEqual(['asked', 'dropped']);
  expect(sends(xhr)).toEqual([]);
  xhr.open('POST', 'https://x.example/Look');
  expect(xhr.readyState).toBe(1);
});

it('opened anew while it waits is another request', () => {
  const xhr = post();
  xhr.open('POST', 'https://x.example/Look');
  say('go');
  expect(heard.map(({ is }) => is)).toEqual(['asked', 'dropped']);
  xhr.send('other');
  expect(sends(xhr)).toEqual([['send', 'other']]);
});

it('fails by itself where no browser does it', () => {
  const xhr = post();
  say('fail');
  expect(xhr.events).toEqual(['readystatechange 4', 'error 4', 'loadend 4']);
  expect(sends(xhr)).toEqual([]);
});

it('is handed to the browser that blocks it, and all others to its address wait until then', async () => {
  const doomed = post();
  const { request } = heard[0]!;
  say('shut');
  const other = post('{"variables":{}}');
  const elsewhere = post('x', 'https://x.example/Look');
  expect(sends(elsewhere)).toHaveLength(1);
  say('doom', request);
  expect(sends(doomed)).toEqual([['send', LIKE]]);
  expect(heard.map(({ is }) => is)).toEqual(['asked']);
  doomed.dispatchEvent(new Event('loadend'));
  expect(heard.map(({ is }) => is)).toEqual(['asked', 'ended']);
  expect(sends(other)).toEqual([]);
  willAnswer('go');
  say('open', request);
  await vi.waitFor(() => expect(sends(other)).toHaveLength(1));
});

it('synchronous passes and is told', () => {
  const xhr = new FakeXhr();
  xhr.open('POST', ADDRESS, false);
  xhr.send(LIKE);
  expect(sends(xhr)).toHaveLength(1);
  expect(heard).toMatchObject([{ is: 'unheld', transport: 'xhr', aims: [{ item: '41' }] }]);
});
