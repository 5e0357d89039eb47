/* Calls of XMLHttpRequest in the wrong state, with wrong arguments, or twice. */
(() => {
  const { add } = netCases;
  const BODY = 'tweet_id=1789';
  const ended = (request) =>
    new Promise((end) => request.addEventListener('loadend', () => setTimeout(end, 0)));

  add('xhr state: everything before open', ({ thrown }) => {
    const request = new XMLHttpRequest();
    return [
      thrown(() => request.send()),
      thrown(() => request.setRequestHeader('a', 'b')),
      thrown(() => request.abort()),
      thrown(() => request.getAllResponseHeaders()),
      thrown(() => request.getResponseHeader('a')),
      thrown(() => request.overrideMimeType('text/plain')),
      request.readyState,
      request.status,
      request.response,
      request.responseURL,
    ];
  });
  const OPENS = {
    'no argument': [],
    'one argument': ['POST'],
    'method with a space': ['PO ST', '/'],
    'method TRACE': ['TRACE', '/'],
    'method CONNECT': ['connect', '/'],
    'method empty': ['', '/'],
    'method symbol': [Symbol('x'), '/'],
    'address that cannot be': ['POST', 'http://['],
    'address symbol': ['POST', Symbol('x')],
    'address undefined': ['POST', undefined],
    'address null': ['POST', null],
    'password alone': ['POST', '/', true, null, 'x'],
    'user and password': ['POST', '/', true, 'a', 'b'],
    'async undefined': ['POST', '/', undefined],
    'async null': ['POST', '/', null],
    'method lower case': ['post', '/'],
    'more than it takes': ['POST', '/', true, null, null, 'x', 'y'],
  };
  for (const [name, given] of Object.entries(OPENS)) {
    add(`xhr open: ${name}`, ({ thrown, watched, log }) => {
      const request = new XMLHttpRequest();
      watched(request);
      return [thrown(() => request.open(...given)), request.readyState, log];
    });
  }
  add('xhr open: arguments are read in order, once', ({ say, log, at, thrown }) => {
    const text = (name, value) => ({
      toString() {
        say(`${name} ${log.length}`);
        return value;
      },
    });
    const request = new XMLHttpRequest();
    const told = thrown(() =>
      request.open(
        text('method', 'POST'),
        text('address', at()),
        true,
        text('user', 'a'),
        text('password', 'b'),
      ),
    );
    return [told, log, request.readyState];
  });
  add('xhr open: argument that throws', ({ thrown }) => {
    const request = new XMLHttpRequest();
    const bad = {
      toString() {
        throw new RangeError('tidak');
      },
    };
    return [
      thrown(() => request.open(bad, '/')),
      thrown(() => request.open('POST', bad)),
      request.readyState,
    ];
  });
  add('xhr open: URL object', async ({ at }) => {
    const request = new XMLHttpRequest();
    request.open('POST', new URL(at(), location.href));
    const done = ended(request);
    request.send(BODY);
    await done;
    return JSON.parse(request.responseText);
  });
  add('xhr open: twice, the second is meant', async ({ at, xhr, watched, log }) => {
    const request = xhr();
    const done = watched(request);
    request.setRequestHeader('x-uji', '1');
    request.open('POST', at({ text: 'kedua' }));
    request.send(BODY);
    await done;
    return [log, request.responseText];
  });
  add('xhr open: wrong the second time', async ({ xhr, thrown }) => {
    const request = xhr();
    const told = [
      thrown(() => request.open('PO ST', '/')),
      thrown(() => request.open('POST', 'http://[')),
      request.readyState,
    ];
    const done = ended(request);
    request.send(BODY);
    await done;
    return [told, JSON.parse(request.responseText)];
  });
  add('xhr send: twice', async ({ xhr, thrown, watched, log }) => {
    const request = xhr({ ask: { wait: 50 } });
    const done = watched(request);
    request.send(BODY);
    const told = thrown(() => request.send('lain=1'));
    await done;
    return [told, log, JSON.parse(request.responseText).body, thrown(() => request.send(BODY))];
  });
  add('xhr send: while under way, everything else', async ({ xhr, thrown, wait }) => {
    const request = xhr({ ask: { wait: 500 } });
    const done = ended(request);
    request.send(BODY);
    const look = () => [
      thrown(() => request.setRequestHeader('x-uji', '1')),
      thrown(() => request.send()),
      thrown(() => request.overrideMimeType('text/plain')),
      thrown(() => Reflect.set(request, 'responseType', 'json')),
      thrown(() => Reflect.set(request, 'timeout', 9_000)),
      thrown(() => request.getAllResponseHeaders()),
      request.readyState,
      request.responseType,
      request.timeout,
      request.responseURL,
    ];
    const told = [look()];
    await wait(30);
    told.push(look());
    await wait(250);
    told.push(look());
    await done;
    return [told, request.status, typeof request.response];
  });
  add('xhr send: while under way, withCredentials', async ({ xhr, thrown, wait }) => {
    const request = xhr({ ask: { wait: 500 } });
    const done = ended(request);
    request.send(BODY);
    const look = () => [thrown(() => Reflect.set(request, 'withCredentials', true)), request.withCredentials];
    const told = [look()];
    await wait(280);
    told.push(look());
    await done;
    return told;
  });
  add('xhr header: several, joined, in wrong forms', async ({ xhr, thrown }) => {
    const request = xhr();
    const told = [
      thrown(() => request.setRequestHeader('X-Uji', 'a')),
      thrown(() => request.setRequestHeader('x-uji', ' b ')),
      thrown(() => request.setRequestHeader('tidak sah', 'a')),
      thrown(() => request.setRequestHeader('x-uji', 'a\nb')),
      thrown(() => request.setRequestHeader('', 'a')),
      thrown(() => request.setRequestHeader('x-uji')),
      thrown(() => request.setRequestHeader('Host', 'lain.test')),
      thrown(() => request.setRequestHeader('Content-Type', 'text/x-uji')),
      thrown(() => request.setRequestHeader('x-uji', '€')),
    ];
    const done = ended(request);
    request.send(BODY);
    await done;
    return [told, JSON.parse(request.responseText)];
  });
  add('xhr property: readyState cannot be set, constants stand', ({ xhr, thrown }) => {
    const request = xhr();
    return [
      thrown(() => Reflect.set(request, 'readyState', 4)),
      request.readyState,
      request.DONE,
      XMLHttpRequest.DONE,
      XMLHttpRequest.prototype.OPENED,
    ];
  });
  add('xhr property: own ones on the instance', async ({ xhr }) => {
    const request = xhr();
    request.milik = 1;
    Object.defineProperty(request, 'status', { value: 999 });
    const done = ended(request);
    request.send(BODY);
    await done;
    return [request.status, Object.keys(request), request.readyState];
  });
  add('xhr class: subclass that overrides', async ({ at, say, log }) => {
    class Own extends XMLHttpRequest {
      #sent = 0;
      open(method, address) {
        say('own open');
        super.open(method, address);
      }
      send(body) {
        this.#sent += 1;
        say(`own send ${this.#sent}`);
        super.send(body);
      }
      get readyState() {
        return super.readyState + 100;
      }
    }
    const request = new Own();
    request.open('POST', at());
    const done = ended(request);
    request.send(BODY);
    await done;
    return [
      log,
      request.readyState,
      request instanceof XMLHttpRequest,
      request.constructor.name,
      JSON.parse(request.responseText).body,
    ];
  });
  add('xhr class: subclass that overrides nothing', async ({ at, watched, log }) => {
    class Own extends XMLHttpRequest {}
    const request = new Own();
    request.open('POST', at());
    const done = watched(request);
    request.send(BODY);
    await done;
    return [log, Object.prototype.toString.call(request)];
  });
  add('xhr class: constructed by function and Reflect', async ({ at, thrown }) => {
    function Old() {}
    Old.prototype = Object.create(XMLHttpRequest.prototype);
    const request = Reflect.construct(XMLHttpRequest, [], Old);
    request.open('POST', at());
    const done = ended(request);
    request.send(BODY);
    await done;
    return [request instanceof Old, request.status, thrown(() => new Old().open('POST', '/'))];
  });
})();
