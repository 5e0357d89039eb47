/* Events of XMLHttpRequest: which, in what order, in which state, trusted or not. */
(() => {
  const { add, alone } = netCases;
  const BODY = 'tweet_id=1789';
  const SLOW = { wait: 900 };

  const WAYS = {
    'small answer': [{}, BODY],
    'no body': [{}, undefined],
    null: [{}, null],
    'empty answer': [{ status: 204 }, BODY],
    'server error': [{ status: 500 }, BODY],
    'answer in pieces': [{ pieces: 3, gap: 120 }, BODY],
    'large body': [{}, 'x'.repeat(400_000)],
    blob: [{}, () => new Blob([BODY])],
    'large blob': [{}, () => new Blob(['x'.repeat(200_000)])],
    form: [{}, () => new FormData()],
    redirect: [{ to: '/?gema=akhir' }, BODY],
    'connection broken in the body': [{ pieces: 3, gap: 30, cut: 1 }, BODY],
  };
  for (const [name, [ask, body]] of Object.entries(WAYS)) {
    add(`xhr events: ${name}`, async ({ xhr, watched, log, seen }) => {
      const request = xhr({ ask });
      const done = watched(request);
      request.send(typeof body === 'function' ? body() : body);
      await done;
      return [log, seen(request)];
    });
  }
  add('xhr events: GET', async ({ xhr, watched, log, say }) => {
    const request = xhr({ method: 'GET' });
    const done = watched(request);
    request.send(BODY);
    say('send returned');
    await done;
    return [log, request.responseText];
  });
  add('xhr events: loadstart while send has not returned', async ({ xhr, watched, say }) => {
    const request = xhr();
    const done = watched(request);
    request.send(BODY);
    say('send returned');
    await done;
  });
  add('xhr events: other origin refuses', async ({ away, watched, log, seen }) => {
    const request = new XMLHttpRequest();
    request.open('POST', away());
    const done = watched(request);
    request.send(BODY);
    await done;
    return [log, seen(request)];
  });
  add('xhr events: other origin agrees', async ({ away, watched, log, origin }) => {
    const request = new XMLHttpRequest();
    request.open('POST', away({ cors: origin }));
    request.withCredentials = true;
    const done = watched(request);
    request.send(BODY);
    await done;
    return [log, request.status];
  });
  add('xhr events: no listener on upload, no preflight', async ({ away, origin }) => {
    const request = new XMLHttpRequest();
    request.open('POST', away({ cors: origin }));
    const done = new Promise((end) => request.addEventListener('loadend', end));
    request.send(BODY);
    await done;
    return [request.status, JSON.parse(request.responseText).method];
  });
  add('xhr events: timeout', async ({ xhr, watched, log, seen }) => {
    const request = xhr({ ask: SLOW });
    request.timeout = 250;
    const done = watched(request);
    request.send(BODY);
    await done;
    return [log, seen(request)];
  });
  add('xhr events: timeout set after send', async ({ xhr, watched }) => {
    const request = xhr({ ask: SLOW });
    const done = watched(request);
    request.send(BODY);
    request.timeout = 250;
    await done;
  });
  add('xhr events: timeout that is not reached', async ({ xhr, watched }) => {
    const request = xhr();
    request.timeout = 5_000;
    const done = watched(request);
    request.send(BODY);
    await done;
  });
  add('xhr events: handlers and listeners in order', async ({ xhr, say }) => {
    const request = xhr();
    request.addEventListener('load', () => say('listener 1'));
    request.onload = () => say('handler');
    request.addEventListener('load', () => say('listener 2'));
    request.onreadystatechange = () => say(`handler state ${request.readyState}`);
    request.upload.onload = () => say('upload handler');
    request.onloadend = function (event) {
      say(`loadend ${this === request} ${event.target === request} ${event.currentTarget === request}`);
    };
    const done = new Promise((end) => request.addEventListener('loadend', end));
    request.send(BODY);
    await done;
  });
  add('xhr events: listeners put on after send', async ({ xhr, watched, log }) => {
    const request = xhr({ ask: { wait: 60 } });
    request.send(BODY);
    await watched(request);
    return log.filter((each) => !each.startsWith('upload'));
  });
  add('xhr events: the events themselves', async ({ xhr }) => {
    const told = [];
    const request = xhr();
    for (const type of ['readystatechange', 'loadstart', 'load', 'loadend']) {
      request.addEventListener(type, (event) =>
        told.push([
          type,
          event.constructor.name,
          event.isTrusted,
          event.bubbles,
          event.cancelable,
          event.composed,
          event.eventPhase,
          event.lengthComputable,
          event.loaded > 0,
        ]),
      );
    }
    const done = new Promise((end) => request.addEventListener('loadend', end));
    request.send(BODY);
    await done;
    return told;
  });
  add('xhr events: handler that throws', async ({ xhr, watched, say }) => {
    const listen = (event) => {
      event.preventDefault();
      say(`error ${event.message}`);
    };
    addEventListener('error', listen);
    const request = xhr();
    request.onload = () => {
      throw new RangeError('dari halaman');
    };
    const done = watched(request);
    request.send(BODY);
    await done;
    removeEventListener('error', listen);
  });
  add('xhr events: another request from load', async ({ xhr, at, log, say }) => {
    const request = xhr();
    await new Promise((end) => {
      request.onload = () => {
        request.onload = () => {
          say(`second ${JSON.parse(request.responseText).body}`);
          end();
        };
        request.open('POST', at());
        request.send('kedua=1');
      };
      request.send(BODY);
    });
    return log;
  });
  alone('xhr events: order against microtasks and timers', async ({ xhr, watched, say }) => {
    const request = xhr({ ask: { wait: 60 } });
    const done = watched(request);
    queueMicrotask(() => say('microtask before'));
    request.send(BODY);
    queueMicrotask(() => say('microtask after'));
    setTimeout(() => say('timer'), 0);
    say('send returned');
    await done;
  });
  alone('xhr events: two requests in a row', async ({ xhr, watched, log }) => {
    const first = xhr();
    const second = xhr({ ask: { wait: 150 } });
    const done = Promise.all([watched(first, 'a '), watched(second, 'b ')]);
    second.send(BODY);
    first.send(BODY);
    await done;
    return log.filter((each) => !each.includes('upload'));
  });
})();
