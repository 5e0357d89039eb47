/* Bodies and answers of XMLHttpRequest. */
(() => {
  const { add } = netCases;
  const BODY = 'tweet_id=1789';
  const bytes = (value) => new TextEncoder().encode(value);
  const ended = (request) =>
    new Promise((end) => request.addEventListener('loadend', () => setTimeout(end, 0)));
  async function sent(request, ...given) {
    const done = ended(request);
    request.send(...given);
    await done;
    return request;
  }
  const form = () => {
    const made = new FormData();
    made.append('tweet_id', '1789');
    made.append('berkas', new File(['isi'], 'nama.txt', { type: 'text/plain' }));
    return made;
  };

  const BODIES = {
    'no argument': () => [],
    undefined: () => [undefined],
    null: () => [null],
    'empty string': () => [''],
    string: () => [BODY],
    'string with a lone surrogate': () => ['é😀\ud800'],
    JSON: () => [JSON.stringify({ variables: { tweet_id: '1789' } })],
    URLSearchParams: () => [new URLSearchParams(BODY)],
    FormData: () => [form()],
    Blob: () => [new Blob([BODY])],
    'Blob with a type': () => [new Blob(['{"tweet_id":"1789"}'], { type: 'application/json' })],
    ArrayBuffer: () => [bytes(BODY).buffer],
    'Uint8Array in part': () => [bytes(`xx${BODY}yy`).subarray(2, 15)],
    number: () => [17],
    object: () => [{ a: 1 }],
    'object with toString': () => [{ toString: () => BODY }],
    document: () => [new DOMParser().parseFromString('<a>é</a>', 'application/xml')],
    'HTML document': () => [new DOMParser().parseFromString('<p>é', 'text/html')],
    stream: () => [new ReadableStream()],
    'two arguments': () => [BODY, 'x'],
  };
  for (const [name, make] of Object.entries(BODIES)) {
    add(`xhr body: ${name}`, async ({ xhr }) => JSON.parse((await sent(xhr(), ...make())).responseText));
  }
  add('xhr body: symbol, and what throws', ({ xhr, thrown }) => {
    const bad = {
      toString() {
        throw new RangeError('tidak');
      },
    };
    return [thrown(() => xhr().send(Symbol('x'))), thrown(() => xhr().send(bad))];
  });
  add('xhr body: toString is called as often', async ({ xhr, say, log }) => {
    const body = {
      toString() {
        say(`toString ${log.length}`);
        return BODY;
      },
    };
    const request = await sent(xhr(), body);
    return [JSON.parse(request.responseText).body, log];
  });
  add('xhr body: content type of the page wins', async ({ xhr }) => {
    const told = [];
    for (const [type, body] of [
      ['text/x-uji', BODY],
      ['application/json', form()],
      ['text/plain; charset=iso-8859-1', 'é'],
      ['', new URLSearchParams(BODY)],
    ]) {
      const request = xhr();
      request.setRequestHeader('Content-Type', type);
      told.push(JSON.parse((await sent(request, body)).responseText).type);
    }
    return told;
  });
  const CHANGES = {
    view: [() => bytes(BODY), (body) => body.fill(65)],
    buffer: [() => bytes(BODY).buffer, (body) => new Uint8Array(body).fill(65)],
    'detached buffer': [() => bytes(BODY).buffer, (body) => void structuredClone(body, { transfer: [body] })],
    parameters: [() => new URLSearchParams(BODY), (body) => body.set('tweet_id', '2')],
    form: [form, (body) => body.append('lagi', 'x')],
    document: [
      () => new DOMParser().parseFromString('<a/>', 'application/xml'),
      (body) => body.documentElement.append('x'),
    ],
  };
  for (const [name, [make, change]] of Object.entries(CHANGES)) {
    add(`xhr body: ${name} changed after send`, async ({ xhr }) => {
      const request = xhr();
      const body = make();
      const done = ended(request);
      request.send(body);
      change(body);
      await done;
      return JSON.parse(request.responseText);
    });
  }
  for (const responseType of ['', 'text', 'json', 'blob', 'arraybuffer', 'document', 'tidak-ada']) {
    add(`xhr answer: responseType ${responseType || 'empty'}`, async ({ xhr, thrown }) => {
      const request = xhr({ ask: { text: '{"a":"é"}' } });
      request.responseType = responseType;
      await sent(request, BODY);
      const { response } = request;
      return [
        request.responseType,
        typeof response,
        response === null ? null : (response.constructor?.name ?? 'none'),
        response?.size ?? response?.byteLength ?? response,
        thrown(() => request.responseText),
        thrown(() => String(request.responseXML)),
        response === request.response,
      ];
    });
  }
  add('xhr answer: XML and HTML', async ({ xhr }) => {
    const told = [];
    for (const [type, text] of [
      ['application/xml', '<a>b</a>'],
      ['application/xml', '<a>'],
      ['text/html', '<p>b'],
    ]) {
      const request = await sent(xhr({ ask: { type, text } }), BODY);
      told.push(request.responseXML?.documentElement?.localName ?? null);
    }
    return told;
  });
  add('xhr answer: overrideMimeType', async ({ xhr, thrown }) => {
    const request = xhr({ ask: { text: 'é' } });
    request.overrideMimeType('text/plain; charset=latin1');
    await sent(request, BODY);
    return [request.responseText, thrown(() => request.overrideMimeType('text/plain'))];
  });
  add('xhr answer: broken JSON', async ({ xhr }) => {
    const request = xhr({ ask: { text: '{' } });
    request.responseType = 'json';
    return (await sent(request, BODY)).response;
  });
  add('xhr answer: headers', async ({ xhr, thrown }) => {
    const request = await sent(xhr({ ask: { set: 'X-Satu: nilai ' } }), BODY);
    return [
      request
        .getAllResponseHeaders()
        .split('\r\n')
        .filter((each) => !/^(?:date|connection|keep-alive)/.test(each)),
      request.getResponseHeader('X-SATU'),
      request.getResponseHeader('set-cookie'),
      request.getResponseHeader('tidak-ada'),
      thrown(() => request.getResponseHeader()),
      thrown(() => request.getResponseHeader('tidak sah')),
    ];
  });
  add('xhr answer: headers as they come', async ({ xhr }) => {
    const request = xhr({ ask: { pieces: 2, gap: 60 } });
    const told = [];
    request.addEventListener('readystatechange', () => {
      const line = `${request.readyState} ${request.getResponseHeader('content-type')} ${request.responseURL !== ''}`;
      if (told.at(-1) !== line) told.push(line);
    });
    await sent(request, BODY);
    return told;
  });
  for (const status of [201, 204, 404, 500]) {
    add(`xhr answer: status ${status}`, async ({ xhr, seen }) => {
      const request = await sent(xhr({ ask: { status } }), BODY);
      return [seen(request), request.responseText.length > 0];
    });
  }
  for (const status of [301, 302, 303, 307, 308]) {
    add(`xhr redirect: ${status}`, async ({ xhr, at, seen }) => {
      const request = await sent(xhr({ ask: { status, to: at({ akhir: 1 }) } }), BODY);
      return [seen(request), JSON.parse(request.responseText).method, JSON.parse(request.responseText).body];
    });
  }
  add('xhr redirect: to another origin that refuses', async ({ xhr, away, seen }) =>
    seen(await sent(xhr({ ask: { to: away() } }), BODY)),
  );
  add('xhr credentials: in open', async ({ at }) => {
    const request = new XMLHttpRequest();
    request.open('POST', at(), true, 'nama', 'sandi');
    await sent(request, BODY);
    return JSON.parse(request.responseText).own;
  });
  add('xhr credentials: withCredentials', ({ xhr, thrown }) => {
    const fresh = new XMLHttpRequest();
    fresh.withCredentials = 1;
    const request = xhr();
    return [
      fresh.withCredentials,
      thrown(() => Reflect.set(request, 'withCredentials', true)),
      request.withCredentials,
    ];
  });
  add('xhr addresses: data, blob, relative, with a fragment', async ({ at, seen }) => {
    const told = [];
    const blob = URL.createObjectURL(new Blob(['halo']));
    for (const [method, address] of [
      ['GET', 'data:text/plain,halo'],
      ['POST', 'data:text/plain,halo'],
      ['GET', blob],
      ['POST', at().slice(1)],
      ['POST', `${at()}#bagian`],
    ]) {
      const request = new XMLHttpRequest();
      request.open(method, address);
      await sent(request);
      told.push([
        request.status,
        request.responseText.slice(0, 4),
        seen(request)
          .url.replace(/blob:.*/, 'blob')
          .replace(/\?.*/, ''),
      ]);
    }
    URL.revokeObjectURL(blob);
    return told;
  });
  add('xhr instance: used three times', async ({ xhr, at }) => {
    const request = xhr();
    const told = [];
    for (const body of ['a=1', 'b=2', 'c=3']) {
      request.open('POST', at());
      await sent(request, body);
      told.push(JSON.parse(request.responseText).body);
    }
    return told;
  });
})();
