/* What fetch looks like to a page that inspects it. */
(() => {
  const { still } = netCases;
  const shapeOf = (value) =>
    Object.fromEntries(
      Object.entries(Object.getOwnPropertyDescriptors(value)).map(([key, each]) => [
        key,
        { ...each, value: typeof each.value, get: typeof each.get, set: typeof each.set },
      ]),
    );

  still('shape: fetch name, length, typeof', () => [fetch.name, fetch.length, typeof fetch, `${fetch}`]);
  still('shape: fetch own keys', () => Reflect.ownKeys(fetch).map(String));
  still('shape: fetch own descriptors', () => shapeOf(fetch));
  still('shape: window descriptor of fetch', () => {
    const { value, ...rest } = Object.getOwnPropertyDescriptor(window, 'fetch');
    return { ...rest, same: value === fetch, self: self.fetch === fetch };
  });
  still('shape: place of fetch among the keys of window', () => {
    const keys = Reflect.ownKeys(window).filter((each) =>
      /^(?:fetch|XMLHttpRequest|Request|Response|alert|atob)$/.test(String(each)),
    );
    return [keys, Object.keys(window).indexOf('fetch') >= 0, 'fetch' in window];
  });
  still('shape: fetch has no prototype', () => [
    'prototype' in fetch,
    Object.hasOwn(fetch, 'prototype'),
    String(fetch.prototype),
  ]);
  still('shape: new fetch', ({ thrown }) => thrown(() => new fetch('/')));
  still('shape: class extends fetch', ({ thrown }) => thrown(() => class extends fetch {}));
  still('shape: instanceof fetch', ({ thrown }) => thrown(() => ({}) instanceof fetch));
  still('shape: Reflect.construct with fetch as target', ({ thrown }) =>
    thrown(() => Reflect.construct(fetch, ['/'])),
  );
  still('shape: Reflect.construct with fetch as new target', ({ thrown }) =>
    thrown(() => Reflect.construct(Object, [], fetch)),
  );
  still('shape: toString of fetch by every way', () => [
    fetch.toString(),
    Function.prototype.toString.call(fetch),
    `${fetch}`,
    String(fetch.bind(null)),
    fetch.toLocaleString(),
    Object.prototype.toString.call(fetch),
  ]);
  still('shape: toString of toString', () => [
    Function.prototype.toString.toString(),
    Function.prototype.toString.name,
    Function.prototype.toString.length,
    Reflect.ownKeys(Function.prototype.toString).map(String),
    shapeOf(Function.prototype).toString,
    fetch.toString === Function.prototype.toString,
  ]);
  still('shape: toString of a function, a class and a proxy of the page', () => [
    String(function own() {}),
    String(class Own {}),
    String(new Proxy(function own() {}, {})),
    String(new Proxy(fetch, {})),
  ]);
  still('shape: toString called on what is no function', ({ thrown }) => [
    thrown(() => Function.prototype.toString.call({})),
    thrown(() => Function.prototype.toString.call(undefined)),
    thrown(() => Function.prototype.toString.call(null)),
    thrown(() => Function.prototype.toString.call('fetch')),
    thrown(() => Function.prototype.toString.call(Object.create(fetch))),
    thrown(() => new Function.prototype.toString()),
    thrown(() => class extends Function.prototype.toString {}),
  ]);
  still('shape: toString in a frame made now', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const other = frame.contentWindow;
    const told = [
      other.Function.prototype.toString.call(other.fetch),
      Function.prototype.toString.call(other.fetch),
      other.Function.prototype.toString.call(Array.from),
      other.Function.prototype.toString.call(XMLHttpRequest),
    ];
    frame.remove();
    return told;
  });
  still('shape: another realm reads our fetch', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const told = frame.contentWindow.Function.prototype.toString.call(fetch);
    frame.remove();
    return told;
  });
  still('shape: prototype of fetch', ({ thrown }) => [
    Object.getPrototypeOf(fetch) === Function.prototype,
    fetch instanceof Function,
    Object.isExtensible(fetch),
    Object.isFrozen(fetch),
    thrown(() => fetch.caller),
    thrown(() => fetch.arguments),
  ]);
  still('shape: a cycle of prototypes', ({ thrown }) => {
    const told = thrown(() => void Object.setPrototypeOf(fetch, Object.create(fetch)));
    Object.setPrototypeOf(fetch, Function.prototype);
    return told;
  });
  still('shape: structuredClone of fetch', ({ thrown }) => [
    thrown(() => structuredClone(fetch)),
    thrown(() => structuredClone({ fetch })),
    thrown(() => window.postMessage(fetch)),
    thrown(() => history.replaceState(fetch, '')),
  ]);
  still('shape: JSON and console forms', () => [
    JSON.stringify({ fetch }),
    Object.keys(fetch),
    typeof fetch.valueOf(),
  ]);
  still('shape: a property put on fetch stays', () => {
    fetch.milik = 1;
    const told = [fetch.milik, Object.keys(fetch), delete fetch.milik, 'milik' in fetch];
    return told;
  });
  still('shape: name and length can be redefined and put back', () => {
    Object.defineProperty(fetch, 'name', { value: 'lain' });
    const told = [fetch.name, String(fetch)];
    Object.defineProperty(fetch, 'name', { value: 'fetch' });
    return [...told, fetch.name];
  });
  still('shape: window.fetch is deleted and put back', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'fetch');
    const told = [delete window.fetch, typeof window.fetch];
    Object.defineProperty(window, 'fetch', own);
    return [...told, typeof fetch];
  });
  still('shape: sendBeacon', ({ thrown }) => [
    navigator.sendBeacon.name,
    navigator.sendBeacon.length,
    `${navigator.sendBeacon}`,
    Reflect.ownKeys(navigator.sendBeacon).map(String),
    shapeOf(Navigator.prototype).sendBeacon,
    Object.hasOwn(navigator, 'sendBeacon'),
    thrown(() => navigator.sendBeacon()),
    thrown(() => navigator.sendBeacon.call({}, '/')),
    thrown(() => navigator.sendBeacon.call(window, '/')),
    thrown(() => navigator.sendBeacon('http://[')),
    thrown(() => navigator.sendBeacon('javascript:1')),
    thrown(() => new navigator.sendBeacon('/')),
    thrown(() => Navigator.prototype.sendBeacon('/')),
  ]);
  still('shape: XMLHttpRequest itself', ({ thrown }) => [
    XMLHttpRequest.name,
    XMLHttpRequest.length,
    `${XMLHttpRequest}`,
    Reflect.ownKeys(XMLHttpRequest).map(String),
    thrown(() => XMLHttpRequest()),
    Object.getPrototypeOf(XMLHttpRequest).name,
    Reflect.ownKeys(new XMLHttpRequest()).map(String),
    Object.prototype.toString.call(new XMLHttpRequest()),
    XMLHttpRequest.prototype.constructor === XMLHttpRequest,
  ]);
  still('shape: own keys of XMLHttpRequest.prototype in order', () =>
    Reflect.ownKeys(XMLHttpRequest.prototype).map(String),
  );
  still('shape: enumeration of an XMLHttpRequest', () => {
    const keys = [];
    for (const key in new XMLHttpRequest()) keys.push(key);
    return keys;
  });
  still('shape: descriptors of XMLHttpRequest.prototype', () => shapeOf(XMLHttpRequest.prototype));
  for (const method of [
    'open',
    'send',
    'abort',
    'setRequestHeader',
    'getResponseHeader',
    'getAllResponseHeaders',
    'overrideMimeType',
  ]) {
    still(`shape: XMLHttpRequest.prototype.${method}`, ({ thrown }) => {
      const own = XMLHttpRequest.prototype[method];
      return [
        own.name,
        own.length,
        `${own}`,
        Reflect.ownKeys(own).map(String),
        shapeOf(own),
        new XMLHttpRequest()[method] === own,
        thrown(() => new own()),
        thrown(() => class extends own {}),
        thrown(() => own.call({})),
        thrown(() => own.call(undefined, 'GET', '/')),
        thrown(() => own.call(window, 'GET', '/')),
        thrown(() => XMLHttpRequest.prototype[method]('GET', '/')),
        thrown(() => own.call(XMLHttpRequest.prototype)),
        thrown(() => own.call(Object.create(new XMLHttpRequest()), 'GET', '/')),
        thrown(() => own.apply(new XMLHttpRequest(), [])),
      ];
    });
  }
  for (const property of [
    'readyState',
    'timeout',
    'withCredentials',
    'upload',
    'responseURL',
    'status',
    'response',
    'responseType',
  ]) {
    still(`shape: accessor ${property}`, ({ thrown }) => {
      const own = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, property);
      return [
        own.get.name,
        `${own.get}`,
        own.set?.name,
        thrown(() => own.get.call({})),
        thrown(() => XMLHttpRequest.prototype[property]),
      ];
    });
  }
  still('shape: event targets are not replaced', () => [
    `${EventTarget.prototype.addEventListener}`,
    Object.keys(Object.getOwnPropertyDescriptors(EventTarget.prototype)),
    `${document.addEventListener}`,
    Object.hasOwn(document, 'addEventListener'),
  ]);
  still('shape: nothing new among the globals', () =>
    Object.getOwnPropertyNames(window)
      .filter((each) => !/^\d+$/.test(each))
      .sort(),
  );
  still('shape: nothing new on document', () => Reflect.ownKeys(document).map(String));
})();
