/* What fetch takes as its first argument, Requests used again, and the order in which it reads. */
(() => {
  const { add } = netCases;
  const post = (more = {}) => ({ method: 'POST', body: 'tweet_id=1789', ...more });

  add('input: URL object', async ({ at }) => (await fetch(new URL(at(), location.href), post())).json());
  add('input: object with toString', async ({ at }) =>
    (await fetch({ toString: () => at() }, post())).json(),
  );
  add('input: object with toString of a list', async ({ at }) => (await fetch([at()], post())).json());
  add('input: boxed string', async ({ at }) => (await fetch(Object(at()), post())).json());
  add('input: location', async ({ settled }) => settled(fetch(location, { method: 'HEAD' })));
  add('input: anchor', async ({ at }) => {
    const anchor = document.createElement('a');
    anchor.href = at();
    return (await fetch(anchor, post())).json();
  });
  add('input: relative addresses', async ({ at }) => {
    const told = [];
    for (const address of [
      at().slice(1),
      `.${at()}`,
      `../..${at()}`,
      `//${location.host}${at()}`,
      ` ${at()}\n`,
      `${at()}#bagian`,
    ]) {
      const answer = await fetch(address, post());
      told.push([(await answer.json()).path, answer.url.replace(/\?.*/, '')]);
    }
    return told;
  });
  add('input: bytes that need escaping', async ({ at }) => {
    const answer = await fetch(`${at()}&q=é😀 "<`, post());
    return answer.url.split('&q=')[1];
  });
  add('input: address object is read once', async ({ at, say, log }) => {
    const input = {
      toString() {
        say(`toString ${log.length}`);
        return at();
      },
    };
    return [(await (await fetch(input, post())).json()).method, log];
  });
  add('input: order in which init is read', async ({ at, say, log }) => {
    const init = new Proxy(post(), {
      get(target, key) {
        say(`get ${String(key)}`);
        return Reflect.get(target, key);
      },
      has(target, key) {
        say(`has ${String(key)}`);
        return Reflect.has(target, key);
      },
      ownKeys(target) {
        say('ownKeys');
        return Reflect.ownKeys(target);
      },
    });
    return [await (await fetch(at(), init)).json(), log];
  });
  add('input: order in which headers are read', async ({ at, say, log }) => {
    const headers = new Proxy(
      { 'x-uji': '1', 'x-dua': '2' },
      {
        get(target, key) {
          say(`get ${String(key)}`);
          return Reflect.get(target, key);
        },
        ownKeys(target) {
          say('ownKeys');
          return Reflect.ownKeys(target);
        },
      },
    );
    return [(await (await fetch(at(), post({ headers }))).json()).own, log];
  });
  add('request: bodyUsed after the call and after the answer', async ({ at }) => {
    const request = new Request(at(), post());
    const before = request.bodyUsed;
    const called = fetch(request);
    const during = request.bodyUsed;
    await called;
    return [before, during, request.bodyUsed];
  });
  add('request: sent twice', async ({ at, settled }) => {
    const request = new Request(at(), post());
    return [await settled(fetch(request)), await settled(fetch(request))];
  });
  add('request: sent twice in one turn', async ({ at, settled }) => {
    const request = new Request(at(), post());
    return Promise.all([settled(fetch(request)), settled(fetch(request))]);
  });
  add('request: without a body sent twice', async ({ at, settled }) => {
    const request = new Request(at(), { method: 'POST' });
    return [await settled(fetch(request)), await settled(fetch(request)), request.bodyUsed];
  });
  add('request: a clone is sent, then the first', async ({ at, echoed }) => {
    const request = new Request(at(), post());
    const clone = request.clone();
    return [await echoed(fetch(clone)), request.bodyUsed, await echoed(fetch(request))];
  });
  add('request: cloned after the call', async ({ at, thrown }) => {
    const request = new Request(at(), post());
    const called = fetch(request);
    const told = thrown(() => void request.clone());
    await called;
    return told;
  });
  add('request: its body is read after the call', async ({ at, settled }) => {
    const request = new Request(at(), post());
    const called = fetch(request);
    const told = await settled(request.text());
    await called;
    return told;
  });
  add('request: its body was read before', async ({ at, settled }) => {
    const request = new Request(at(), post());
    await request.text();
    return settled(fetch(request));
  });
  add('request: its body is locked', async ({ at, settled }) => {
    const request = new Request(at(), post());
    request.body?.getReader();
    return settled(fetch(request).then(() => 'went'));
  });
  add('request: body of init replaces its own', async ({ at, echoed }) => {
    const request = new Request(at(), post());
    const told = await echoed(fetch(request, { body: 'lain=1' }));
    return [told, request.bodyUsed];
  });
  add('request: method and headers of init replace its own', async ({ at, echoed }) => {
    const request = new Request(at(), post({ headers: { 'x-uji': '1' } }));
    return echoed(fetch(request, { method: 'PUT', headers: { 'x-dua': '2' } }));
  });
  add('request: a GET made a POST by init', async ({ at, echoed }) =>
    echoed(fetch(new Request(at()), post())),
  );
  add('request: a subclass', async ({ at, echoed }) => {
    class Own extends Request {
      get method() {
        return 'GET';
      }
      get url() {
        return 'https://lain.test/';
      }
    }
    return echoed(fetch(new Own(at(), post())));
  });
  add('request: url and method hidden by own properties', async ({ at, echoed }) => {
    const request = new Request(at(), post());
    Object.defineProperty(request, 'url', { value: 'https://lain.test/' });
    Object.defineProperty(request, 'method', { value: 'GET' });
    Object.defineProperty(request, 'clone', { value: () => 'x' });
    return echoed(fetch(request));
  });
  add('request: without a prototype', async ({ at, echoed }) => {
    const request = new Request(at(), post());
    Object.setPrototypeOf(request, null);
    return echoed(fetch(request));
  });
  add('request: an object that only inherits from one', async ({ at, settled }) =>
    settled(fetch(Object.create(new Request(at(), post())))),
  );
  add('request: of another realm', async ({ at, echoed }) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const request = new frame.contentWindow.Request(new URL(at(), location.href), post());
    const told = await echoed(fetch(request));
    frame.remove();
    return told;
  });
  add('request: one that its signal ends later is done', async ({ at, echoed }) => {
    const control = new AbortController();
    const request = new Request(at(), post({ signal: control.signal }));
    const told = await echoed(fetch(request));
    control.abort();
    return [told, request.signal.aborted];
  });
  add('request: keepalive one', async ({ at, echoed }) => {
    const request = new Request(at(), post({ keepalive: true }));
    return [await echoed(fetch(request)), request.keepalive];
  });
})();
