/*
 * What the cases are written with. A case does something with fetch or XMLHttpRequest and returns everything of it that
 * a page can see, as JSON; it knows neither whether the net is there nor where its requests go.
 */
(() => {
  const cases = [];
  const TOGETHER = 5;
  const LONGEST_MS = 8_000;
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const origin = location.origin;

  /** Addresses, ports and boundaries apart, an error's text is the browser's own and compared whole. */
  const steady = (text) => String(text).replaceAll(/gema=[^&]*/g, 'gema');

  function errorOf(error) {
    if (!(error instanceof Error || error instanceof DOMException)) return { thrown: String(error) };
    return {
      name: error.name,
      message: steady(error.message),
      code: error.code,
      kind: error.constructor.name,
    };
  }

  const XHR_EVENTS = [
    'readystatechange',
    'loadstart',
    'progress',
    'abort',
    'error',
    'load',
    'timeout',
    'loadend',
  ];

  /** The hand a case is given; `where` says what its requests look like. */
  function handOf(name, where) {
    const log = [];
    /** Progress comes as often as the browser has time for: what repeats at once is said once. */
    const say = (line) => {
      if (log.at(-1) !== line) log.push(line);
    };
    const at = (ask = {}, path = where.path) =>
      `${path}?gema=${encodeURIComponent(name)}${where.query}&${new URLSearchParams(ask)}`;
    return {
      log,
      say,
      at,
      wait,
      origin,
      errorOf,
      /** The address of another origin. */
      away: (ask) => `https://gema.test${at(ask)}`,
      /** What a call throws, or what came out of it. */
      thrown(act) {
        try {
          const value = act();
          return value instanceof Promise ? 'a promise' : { value: String(value) };
        } catch (error) {
          return errorOf(error);
        }
      },
      async settled(promise) {
        try {
          const value = await promise;
          return { value: value instanceof Response ? `response ${value.status}` : String(value) };
        } catch (error) {
          return errorOf(error);
        }
      },
      /** What the server saw. */
      async echoed(promise) {
        return (await promise).json();
      },
      answerOf: async (response) => ({
        status: response.status,
        text: response.statusText,
        ok: response.ok,
        type: response.type,
        url: steady(response.url),
        redirected: response.redirected,
        used: response.bodyUsed,
        headers: [...response.headers].filter(
          ([header]) => !/^(?:date|connection|keep-alive|transfer-encoding)$/.test(header),
        ),
      }),
      /** Opens, tells every event with its state, and resolves after `loadend`. */
      watched(xhr, label = '') {
        const upload = (type) => type !== 'readystatechange';
        const tell = (side) => (event) => {
          const trusted = event.isTrusted ? '' : ' untrusted';
          // A body comes in as many pieces as the network likes: in more than one, these two take turns.
          const piece = `${label}${side}progress${trusted}`;
          if (event.type === 'progress') say(piece);
          else if (log.at(-1) !== piece || xhr.readyState !== 3)
            say(`${label}${side}${event.type} ${xhr.readyState} ${xhr.status}${trusted}`);
        };
        for (const type of XHR_EVENTS) xhr.addEventListener(type, tell(''));
        for (const type of XHR_EVENTS.filter(upload)) xhr.upload.addEventListener(type, tell('upload.'));
        return new Promise((done) => xhr.addEventListener('loadend', () => setTimeout(done, 0)));
      },
      xhr({ method = 'POST', ask = {}, async: later = true } = {}) {
        const xhr = new XMLHttpRequest();
        xhr.open(method, at(ask), later);
        return xhr;
      },
      seen: (xhr) => ({
        status: xhr.status,
        state: xhr.readyState,
        text: xhr.statusText,
        url: steady(xhr.responseURL),
      }),
    };
  }

  async function resultOf({ name, run }, where) {
    const late = wait(LONGEST_MS).then(() => 'did not end');
    const hand = handOf(name, where);
    const result = Promise.resolve(hand)
      .then(run)
      .then((value) => (value === undefined ? hand.log : value));
    const value = await Promise.race([
      result.catch((error) => ({ failed: errorOf(error), log: hand.log })),
      late,
    ]);
    return JSON.parse(JSON.stringify(value, (_, each) => (each === undefined ? 'undefined' : each)));
  }

  window.netCases = {
    add(name, run) {
      cases.push({ name, run, alone: false, sends: true });
    },
    /** Not while another runs: it looks at the whole page, or changes it. */
    alone(name, run) {
      cases.push({ name, run, alone: true, sends: true });
    },
    /** Sends nothing that could be held. */
    still(name, run) {
      cases.push({ name, run, alone: true, sends: false });
    },
    names: () => cases.map(({ name }) => name),
    sending: () => cases.filter(({ sends }) => sends).map(({ name }) => name),
    /** The result of each case named, a few at a time. */
    async run(where, names) {
      await cookieStore.set('gema', 'ada');
      const results = {};
      const queue = cases.filter(({ name }) => names.includes(name));
      const together = queue.filter(({ alone }) => !alone);
      const worker = async () => {
        for (let each = together.shift(); each; each = together.shift())
          results[each.name] = await resultOf(each, where);
      };
      await Promise.all(Array.from({ length: TOGETHER }, worker));
      for (const each of queue.filter(({ alone }) => alone)) results[each.name] = await resultOf(each, where);
      return results;
    },
  };
})();
