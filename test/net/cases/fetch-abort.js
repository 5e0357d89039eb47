/* Signals of fetch. */
(() => {
  const { add } = netCases;
  const post = (signal, more = {}) => ({ method: 'POST', body: 'tweet_id=1789', signal, ...more });
  const aborted = (reason) => {
    const control = new AbortController();
    control.abort(reason);
    return control.signal;
  };
  /** Long enough that the server has the request before it is given up. */
  const SLOW = { wait: 900 };
  const SOON = 30;
  const LATER = 300;

  add('abort: before the call', ({ at, settled }) => settled(fetch(at(), post(aborted()))));
  add('abort: before, with a text as reason', ({ at, settled }) =>
    settled(fetch(at(), post(aborted('bosan')))),
  );
  add('abort: before, with an error as reason', async ({ at }) => {
    const reason = new RangeError('bosan');
    const caught = await fetch(at(), post(aborted(reason))).catch((error) => error);
    return [caught === reason, caught.message];
  });
  add('abort: before, with undefined in a Request', ({ at, settled }) =>
    settled(fetch(new Request(at(), post(aborted())))),
  );
  add('abort: AbortSignal.abort()', ({ at, settled }) => settled(fetch(at(), post(AbortSignal.abort()))));
  add('abort: in the same turn', ({ at, settled }) => {
    const control = new AbortController();
    const told = settled(fetch(at(SLOW), post(control.signal)));
    control.abort();
    return told;
  });
  add('abort: in the next microtask', ({ at, settled }) => {
    const control = new AbortController();
    const told = settled(fetch(at(SLOW), post(control.signal)));
    queueMicrotask(() => control.abort('mikro'));
    return told;
  });
  for (const [name, ms] of [
    ['soon', SOON],
    ['while the server thinks', LATER],
  ]) {
    add(`abort: ${name}`, async ({ at, settled, wait }) => {
      const control = new AbortController();
      const told = settled(fetch(at(SLOW), post(control.signal)));
      await wait(ms);
      control.abort();
      return [await told, control.signal.reason.name];
    });
    add(`abort: ${name}, reason kept`, async ({ at, wait }) => {
      const control = new AbortController();
      const reason = { milik: 'halaman' };
      const caught = fetch(at(SLOW), post(control.signal)).catch((error) => error);
      await wait(ms);
      control.abort(reason);
      return (await caught) === reason;
    });
    add(`abort: ${name}, by the Request's own signal`, async ({ at, settled, wait }) => {
      const control = new AbortController();
      const told = settled(fetch(new Request(at(SLOW), post(control.signal))));
      await wait(ms);
      control.abort();
      return told;
    });
    add(`abort: ${name}, by the signal of init over a Request's`, async ({ at, settled, wait }) => {
      const first = new AbortController();
      const second = new AbortController();
      const request = new Request(at(SLOW), post(first.signal));
      const told = settled(fetch(request, { signal: second.signal }));
      await wait(ms / 2);
      first.abort('pertama');
      await wait(ms / 2);
      second.abort('kedua');
      return told;
    });
    add(`abort: ${name}, of a blob`, async ({ at, settled, wait }) => {
      const control = new AbortController();
      const told = settled(fetch(at(SLOW), post(control.signal, { body: new Blob(['tweet_id=1789']) })));
      await wait(ms);
      control.abort();
      return told;
    });
    add(`abort: ${name}, AbortSignal.timeout`, ({ at, settled }) =>
      settled(fetch(at(SLOW), post(AbortSignal.timeout(ms)))),
    );
    add(`abort: ${name}, AbortSignal.any`, async ({ at, settled, wait }) => {
      const control = new AbortController();
      const any = AbortSignal.any([control.signal, AbortSignal.timeout(5_000)]);
      const told = settled(fetch(at(SLOW), post(any)));
      await wait(ms);
      control.abort('salah satu');
      return told;
    });
    add(`abort: ${name}, order of signal event and rejection`, async ({ at, wait, say }) => {
      const control = new AbortController();
      control.signal.addEventListener('abort', () => say('first listener'));
      const told = fetch(at(SLOW), post(control.signal)).catch(() => say('rejected'));
      control.signal.addEventListener('abort', () => say('later listener'));
      await wait(ms);
      queueMicrotask(() => say('microtask before'));
      control.abort();
      say('after abort()');
      queueMicrotask(() => say('microtask after'));
      await told;
    });
  }
  add('abort: after the headers, while the body comes', async ({ at, wait, settled }) => {
    const control = new AbortController();
    const answer = await fetch(at({ pieces: 4, gap: 200 }), post(control.signal));
    const told = settled(answer.text());
    await wait(50);
    control.abort('cukup');
    return [answer.status, await told, answer.bodyUsed];
  });
  add('abort: after the headers, body not read yet', async ({ at, settled }) => {
    const control = new AbortController();
    const answer = await fetch(at({ pieces: 4, gap: 200 }), post(control.signal));
    control.abort();
    return [await settled(answer.text()), answer.bodyUsed];
  });
  add('abort: after the end', async ({ at, settled }) => {
    const control = new AbortController();
    const answer = await fetch(at({ text: 'selesai' }), post(control.signal));
    const told = await settled(answer.text());
    control.abort();
    return [told, answer.status];
  });
  add('abort: twice', async ({ at, settled, wait }) => {
    const control = new AbortController();
    const told = settled(fetch(at(SLOW), post(control.signal)));
    await wait(SOON);
    control.abort('satu');
    control.abort('dua');
    return told;
  });
  add('abort: one signal, two requests', async ({ at, settled, wait }) => {
    const control = new AbortController();
    const both = [
      settled(fetch(at(SLOW), post(control.signal))),
      settled(fetch(at(SLOW), post(control.signal))),
    ];
    await wait(LATER);
    control.abort('keduanya');
    return Promise.all(both);
  });
  add('abort: wrong signals', async ({ at, settled }) => [
    await settled(fetch(at(), post({}))),
    await settled(fetch(at(), post('x'))),
    await settled(fetch(at(), post(new AbortController()))),
    await settled(fetch(at(), post(null))),
  ]);
  add('abort: a stream body is cancelled with the reason', async ({ at, settled, say, log }) => {
    const control = new AbortController();
    const body = new ReadableStream({ cancel: (reason) => say(`cancel ${reason}`) });
    const told = settled(fetch(at(), post(control.signal, { body, duplex: 'half' })));
    control.abort('habis');
    return [await told, log];
  });
  add('abort: body of an aborted Request stays unread', ({ at, settled }) => {
    const request = new Request(at(), post(aborted('x')));
    return settled(fetch(request)).then((told) => [
      told,
      request.bodyUsed,
      request.signal.aborted,
      request.signal.reason,
    ]);
  });
})();
