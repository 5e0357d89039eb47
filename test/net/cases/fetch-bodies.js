/* Bodies of fetch, and what the server saw of them. */
(() => {
  const { add } = netCases;
  const text = (value) => new TextEncoder().encode(value);
  const form = () => {
    const made = new FormData();
    made.append('tweet_id', '1789');
    made.append('teks', 'satu dua & tiga');
    return made;
  };
  const streamOf = (...pieces) =>
    new ReadableStream({
      start(to) {
        for (const each of pieces) to.enqueue(text(each));
        to.close();
      },
    });

  const BODIES = {
    none: () => undefined,
    null: () => null,
    'empty string': () => '',
    string: () => 'tweet_id=1789',
    'JSON string': () => JSON.stringify({ variables: { tweet_id: '1789' } }),
    'string with characters of every width': () => 'tulis é – 😀 \ud800',
    URLSearchParams: () => new URLSearchParams({ tweet_id: '1789', teks: 'a b&c' }),
    FormData: form,
    'FormData with a file': () => {
      const made = form();
      made.append('berkas', new File(['isi'], 'nama.txt', { type: 'text/plain' }));
      return made;
    },
    'FormData empty': () => new FormData(),
    Blob: () => new Blob(['tweet_id=1789']),
    'Blob with a type': () => new Blob(['{"tweet_id":"1789"}'], { type: 'application/json' }),
    ArrayBuffer: () => text('tweet_id=1789').buffer,
    'Uint8Array in part': () => text('xxtweet_id=1789yy').subarray(2, 15),
    DataView: () => new DataView(text('tweet_id=1789').buffer, 0, 8),
    'object with toString': () => ({ toString: () => 'tweet_id=1789' }),
    number: () => 17,
    array: () => ['a', 'b'],
    'boxed string': () => Object('tweet_id=1789'),
  };
  for (const [kind, make] of Object.entries(BODIES)) {
    add(`fetch body: ${kind}`, ({ at, echoed }) => echoed(fetch(at(), { method: 'POST', body: make() })));
    add(`fetch body in a Request: ${kind}`, ({ at, echoed }) =>
      echoed(fetch(new Request(at(), { method: 'POST', body: make() }))),
    );
  }

  add('fetch body: stream without duplex', ({ at, settled }) =>
    settled(fetch(at(), { method: 'POST', body: streamOf('tweet_id=1789') })),
  );
  add('fetch body: stream with duplex', ({ at, settled }) =>
    settled(fetch(at(), { method: 'POST', body: streamOf('tweet_id=', '1789'), duplex: 'half' })),
  );
  add('fetch body: stream that fails', ({ at, settled }) => {
    const body = new ReadableStream({ start: (to) => to.error(new RangeError('putus')) });
    return settled(fetch(at(), { method: 'POST', body, duplex: 'half' }));
  });
  add('fetch body: stream already locked', ({ at, settled }) => {
    const body = streamOf('x');
    body.getReader();
    return settled(fetch(at(), { method: 'POST', body, duplex: 'half' }));
  });
  add('fetch body: stream already read', async ({ at, settled }) => {
    const body = streamOf('x');
    await new Response(body).text();
    return settled(fetch(at(), { method: 'POST', body, duplex: 'half' }));
  });
  add('fetch body: stream is locked once it was given', ({ at, settled }) => {
    const body = streamOf('tweet_id=1789');
    const called = settled(fetch(at(), { method: 'POST', body, duplex: 'half' }));
    return called.then((told) => [told, body.locked]);
  });
  add('fetch body: stream locked in the same turn', ({ at, settled }) => {
    const body = streamOf('tweet_id=1789');
    const called = settled(fetch(at(), { method: 'POST', body, duplex: 'half' }));
    const locked = body.locked;
    return called.then((told) => [told, locked]);
  });
  add('fetch body: detached buffer', ({ at, settled }) => {
    const { buffer } = text('tweet_id=1789');
    structuredClone(buffer, { transfer: [buffer] });
    return settled(fetch(at(), { method: 'POST', body: buffer }).then((answer) => answer.text()));
  });
  add('fetch body: symbol', ({ at, settled }) => settled(fetch(at(), { method: 'POST', body: Symbol('x') })));
  add('fetch body: toString throws', ({ at, settled }) => {
    const body = {
      toString() {
        throw new RangeError('tidak');
      },
    };
    return settled(fetch(at(), { method: 'POST', body }));
  });
  add('fetch body: toString is called as often', async ({ at, echoed, say, log }) => {
    const body = {
      toString() {
        say(`toString ${log.length}`);
        return 'tweet_id=1789';
      },
    };
    const told = await echoed(fetch(at(), { method: 'POST', body }));
    return [told, log];
  });
  add('fetch body: a view changed after the call', ({ at, echoed }) => {
    const bytes = text('tweet_id=1789');
    const called = echoed(fetch(at(), { method: 'POST', body: bytes }));
    bytes.fill(65);
    return called;
  });
  add('fetch body: a form changed after the call', ({ at, echoed }) => {
    const body = form();
    const called = echoed(fetch(at(), { method: 'POST', body }));
    body.append('lagi', 'x');
    return called;
  });
  add('fetch body: parameters changed after the call', ({ at, echoed }) => {
    const body = new URLSearchParams('tweet_id=1789');
    const called = echoed(fetch(at(), { method: 'POST', body }));
    body.set('tweet_id', '2');
    return called;
  });
  add('fetch body: init changed after the call', ({ at, echoed }) => {
    const init = { method: 'POST', body: 'tweet_id=1789', headers: { 'x-uji': '1' } };
    const called = echoed(fetch(at(), init));
    init.body = 'lain';
    init.headers['x-uji'] = '2';
    init.method = 'GET';
    return called;
  });
  add('fetch body: a large blob', ({ at, echoed }) =>
    echoed(fetch(at(), { method: 'POST', body: new Blob(['x'.repeat(300_000)]) })),
  );
  add('fetch body: with GET', ({ at, settled }) => settled(fetch(at(), { body: 'x' })));
  add('fetch body: with HEAD', ({ at, settled }) => settled(fetch(at(), { method: 'HEAD', body: 'x' })));
  add('fetch body: keepalive small', ({ at, echoed }) =>
    echoed(fetch(at(), { method: 'POST', body: 'x'.repeat(900), keepalive: true })),
  );
  add('fetch body: keepalive beyond 64 KiB', ({ at, settled }) =>
    settled(fetch(at(), { method: 'POST', body: 'x'.repeat(70_000), keepalive: true })),
  );
  add('fetch body: keepalive with a stream', ({ at, settled }) =>
    settled(fetch(at(), { method: 'POST', body: streamOf('x'), keepalive: true, duplex: 'half' })),
  );
  add('fetch body: content type of the page wins', ({ at, echoed }) =>
    echoed(
      fetch(at(), {
        method: 'POST',
        body: new URLSearchParams('a=1'),
        headers: { 'Content-Type': 'text/x-uji' },
      }),
    ),
  );
})();
