/* Pages that wrap, replace and borrow; the order of turns; stacks. Each has the page to itself. */
(() => {
  const { alone } = netCases;
  const post = (more = {}) => ({ method: 'POST', body: 'tweet_id=1789', ...more });

  alone('page: wraps fetch', async ({ at, say, log }) => {
    const before = window.fetch;
    window.fetch = function (...given) {
      say(`called with ${given.length} this ${this === window || this === undefined}`);
      return before.apply(this, given);
    };
    const told = await (await fetch(at(), post())).json();
    window.fetch = before;
    return [told, log, window.fetch === before];
  });
  alone('page: wraps send', async ({ xhr, say, log, watched }) => {
    const before = XMLHttpRequest.prototype.send;
    XMLHttpRequest.prototype.send = function (body) {
      say(`send ${body}`);
      return before.call(this, body);
    };
    const request = xhr();
    const done = watched(request);
    request.send('tweet_id=1789');
    XMLHttpRequest.prototype.send = before;
    await done;
    return [log, request.responseText];
  });
  alone('page: wraps open and setRequestHeader', async ({ at, say, log, watched }) => {
    const { open, setRequestHeader } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (...given) {
      say(`open ${given.length}`);
      return Reflect.apply(open, this, given);
    };
    XMLHttpRequest.prototype.setRequestHeader = function (name, value) {
      return setRequestHeader.call(this, name, `${value}!`);
    };
    const request = new XMLHttpRequest();
    request.open('POST', at());
    request.setRequestHeader('x-uji', 'a');
    const done = watched(request);
    request.send('tweet_id=1789');
    Object.assign(XMLHttpRequest.prototype, { open, setRequestHeader });
    await done;
    return [log, request.responseText];
  });
  alone('page: spoils prototypes', async ({ at }) => {
    const spoilt = [
      [Promise.prototype, 'then'],
      [Function.prototype, 'apply'],
      [Function.prototype, 'call'],
      [Array.prototype, 'push'],
      [RegExp.prototype, 'test'],
      [RegExp.prototype, 'exec'],
      [String.prototype, 'indexOf'],
      [WeakMap.prototype, 'get'],
      [URLSearchParams.prototype, 'get'],
      [JSON, 'parse'],
      [Reflect, 'apply'],
      [Response.prototype, 'text'],
      [Request.prototype, 'clone'],
      [EventTarget.prototype, 'dispatchEvent'],
    ].map(([owner, key]) => ({ owner, key, own: Object.getOwnPropertyDescriptor(owner, key) }));
    const met = [];
    let called = null;
    for (const { owner, key, own } of spoilt)
      Object.defineProperty(owner, key, {
        ...own,
        value(...given) {
          met[met.length] = key;
          return new Proxy(own.value, {}).bind(this)(...given);
        },
      });
    try {
      called = fetch(at(), { method: 'POST', body: 'tweet_id=1789' });
      const request = new XMLHttpRequest();
      request.open('POST', at());
      request.setRequestHeader('x-uji', '1');
      request.send('tweet_id=1789');
      request.abort();
    } finally {
      for (const { owner, key, own } of spoilt) Object.defineProperty(owner, key, own);
    }
    return [met, (await called).status];
  });
  alone('page: setters on Object.prototype see nothing', async ({ at, log, say }) => {
    const keys = [
      'apply',
      'action',
      'id',
      'item',
      'aims',
      'request',
      'then',
      'method',
      'body',
      'signal',
      'address',
      'held',
      '0',
    ];
    for (const key of keys)
      Object.defineProperty(Object.prototype, key, {
        configurable: true,
        get: () => undefined,
        set(value) {
          say(`set ${key}`);
          Object.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true });
        },
      });
    let called = null;
    try {
      called = fetch(at(), post());
    } finally {
      for (const key of keys) delete Object.prototype[key];
    }
    return [(await called).status, log];
  });
  alone('turns: a rejection comes in its own microtask', async ({ say }) => {
    const told = fetch('http://[', post()).catch(() => say('rejected'));
    Promise.resolve()
      .then(() => say('1'))
      .then(() => say('2'))
      .then(() => say('3'))
      .then(() => say('4'));
    say('sync');
    await told;
    await Promise.resolve()
      .then(() => {})
      .then(() => {})
      .then(() => {})
      .then(() => {});
  });
  alone('turns: a call with an aborted signal', async ({ at, say }) => {
    const told = fetch(at(), post({ signal: AbortSignal.abort() })).catch(() => say('rejected'));
    Promise.resolve()
      .then(() => say('1'))
      .then(() => say('2'))
      .then(() => say('3'))
      .then(() => say('4'));
    await told;
    await Promise.resolve()
      .then(() => {})
      .then(() => {})
      .then(() => {})
      .then(() => {});
  });
  alone('turns: an answer and its first timers', async ({ at, say }) => {
    setTimeout(() => say('timer'), 0);
    queueMicrotask(() => say('microtask'));
    await fetch(at({ wait: 80 }), post()).then(() => say('answer'));
  });
  alone('turns: unhandled rejections', async ({ at, say, log, wait, errorOf }) => {
    const listen = (event) => {
      event.preventDefault();
      say(`${event.type} ${JSON.stringify(errorOf(event.reason))}`);
    };
    addEventListener('unhandledrejection', listen);
    fetch('http://[');
    fetch(at(), post({ signal: AbortSignal.abort('x') }));
    fetch(at({ to: 'data:,x' }), post());
    await wait(700);
    removeEventListener('unhandledrejection', listen);
    return log;
  });
  alone(
    'turns: nothing unhandled beside what the page handles',
    async ({ at, say, log, wait, settled, away }) => {
      const listen = (event) => say(event.type);
      addEventListener('unhandledrejection', listen);
      addEventListener('error', listen);
      await settled(fetch(away(), post()));
      await settled(fetch(at(), post({ signal: AbortSignal.abort('x') })));
      await settled(fetch(new Request(at(), post({ signal: AbortSignal.timeout(30) })), {}));
      await wait(50);
      removeEventListener('unhandledrejection', listen);
      removeEventListener('error', listen);
      return log;
    },
  );
  alone('stack: no address of an extension', async ({ away, at }) => {
    const stacks = [];
    await fetch(away(), post()).catch((error) => stacks.push(error.stack));
    await fetch('http://[', post()).catch((error) => stacks.push(error.stack));
    await fetch(at(), { method: 'POST', body: { toString: () => stacks.push(new Error('di sini').stack) } });
    const request = new XMLHttpRequest();
    request.addEventListener('readystatechange', () => stacks.push(new Error('di sini').stack));
    try {
      request.send();
    } catch (error) {
      stacks.push(error.stack);
    }
    request.open('POST', at());
    request.abort();
    return [stacks.length >= 5, stacks.filter((each) => /extension:\/\//.test(each))];
  });
  alone('stack: a sampler of resource timing sees one request', async ({ at, wait }) => {
    // The browser keeps 250 and no more.
    performance.clearResourceTimings();
    await (await fetch(at(), post())).text();
    await wait(60);
    return performance
      .getEntriesByType('resource')
      .map(({ initiatorType, entryType }) => [initiatorType, entryType]);
  });
})();
