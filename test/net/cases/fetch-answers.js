/* Answers, redirects, headers, other origins and wrong arguments of fetch. */
(() => {
  const { add } = netCases;
  const post = (more = {}) => ({ method: 'POST', body: 'tweet_id=1789', ...more });

  for (const status of [200, 201, 204, 304, 400, 404, 429, 500, 503]) {
    add(`answer: status ${status}`, async ({ at, answerOf }) =>
      answerOf(await fetch(at({ status }), post())),
    );
  }
  add('answer: every header', async ({ at }) => {
    const answer = await fetch(at({ set: 'X-Satu:nilai', text: 'x' }), post());
    return [
      answer.headers.get('x-satu'),
      answer.headers.get('content-type'),
      answer.headers.has('set-cookie'),
    ];
  });
  add('answer: text, JSON, blob, buffer, form', async ({ at }) => {
    const told = [];
    for (const read of ['text', 'json', 'blob', 'arrayBuffer', 'bytes', 'formData']) {
      const answer = await fetch(at({ text: '{"a":1}' }), post());
      const value = await (answer[read]?.() ?? Promise.resolve('no such')).catch((error) => error.name);
      told.push([
        read,
        typeof value === 'object' ? (value.byteLength ?? value.size ?? value) : value,
        answer.bodyUsed,
      ]);
    }
    return told;
  });
  add('answer: read twice', async ({ at, settled }) => {
    const answer = await fetch(at({ text: 'x' }), post());
    return [await settled(answer.text()), await settled(answer.text())];
  });
  add('answer: clone', async ({ at }) => {
    const answer = await fetch(at({ text: 'x' }), post());
    const other = answer.clone();
    return [await answer.text(), await other.text()];
  });
  add('answer: in pieces, through a reader', async ({ at }) => {
    const answer = await fetch(at({ pieces: 3, gap: 60 }), post());
    const reader = answer.body.getReader();
    let text = '';
    for (let piece = await reader.read(); !piece.done; piece = await reader.read())
      text += new TextDecoder().decode(piece.value);
    return [text, answer.bodyUsed];
  });
  add('answer: connection broken in the body', async ({ at, settled }) => {
    const answer = await fetch(at({ pieces: 3, gap: 30, cut: 1 }), post());
    return [answer.status, await settled(answer.text())];
  });
  add('answer: cancelled body', async ({ at, settled }) => {
    const answer = await fetch(at({ pieces: 3, gap: 100 }), post());
    return [await settled(answer.body.cancel('cukup')), await settled(answer.text())];
  });
  for (const redirect of ['follow', 'error', 'manual']) {
    for (const status of [302, 303, 307]) {
      add(`redirect: ${redirect}, ${status}`, async ({ at, answerOf, errorOf }) => {
        try {
          const answer = await fetch(at({ to: at({ akhir: 1 }), status }), post({ redirect }));
          return [await answerOf(answer), await answer.text()];
        } catch (error) {
          return errorOf(error);
        }
      });
    }
  }
  add('redirect: without end', ({ at, settled }) =>
    settled(fetch(at({ to: '?gema=putar&to=%3Fgema=putar' }), post())),
  );
  add('redirect: to another origin that refuses', ({ at, away, settled }) =>
    settled(fetch(at({ to: away() }), post())),
  );
  add('redirect: to a data address', ({ at, settled }) => settled(fetch(at({ to: 'data:,x' }), post())));

  add('origin: another one that refuses', ({ away, settled }) => settled(fetch(away(), post())));
  add('origin: another one that agrees', async ({ away, origin }) =>
    (await fetch(away({ cors: origin }), post())).json(),
  );
  add('origin: another one, header that it does not allow', ({ away, settled }) =>
    settled(fetch(away({ cors: '*' }), post({ headers: { 'x-lain': '1' } }))),
  );
  add('origin: another one, header that it allows', async ({ away }) =>
    (await fetch(away({ cors: '*' }), post({ headers: { 'x-uji': '1' } }))).json(),
  );
  add('origin: credentials where any origin is allowed', ({ away, settled }) =>
    settled(fetch(away({ cors: '*' }), post({ credentials: 'include' }))),
  );
  add('origin: no-cors', async ({ away, answerOf }) =>
    answerOf(await fetch(away(), post({ mode: 'no-cors' }))),
  );
  add('origin: same-origin mode', ({ away, settled }) =>
    settled(fetch(away(), post({ mode: 'same-origin' }))),
  );
  add('origin: navigate mode', ({ at, settled }) => settled(fetch(at(), post({ mode: 'navigate' }))));

  add('header: of an object, a list and Headers', async ({ at }) => {
    const told = [];
    for (const headers of [
      { 'X-Uji': 'a' },
      [
        ['x-uji', 'a'],
        ['x-uji', 'b'],
      ],
      new Headers({ 'x-uji': 'c' }),
    ]) {
      told.push((await (await fetch(at(), post({ headers }))).json()).own);
    }
    return told;
  });
  add('header: wrong ones', async ({ at, settled }) => [
    await settled(fetch(at(), post({ headers: { 'tidak sah': '1' } }))),
    await settled(fetch(at(), post({ headers: { 'x-uji': 'a\nb' } }))),
    await settled(fetch(at(), post({ headers: [['satu']] }))),
    await settled(fetch(at(), post({ headers: 'x' }))),
  ]);
  add('header: forbidden ones are left out', async ({ at }) =>
    (await fetch(at(), post({ headers: { Host: 'x', Referer: 'https://lain.test', 'X-Uji': '1' } }))).json(),
  );
  add('referrer: none, own, another', async ({ at, origin }) => {
    const told = [];
    for (const referrer of ['', '/tempat', 'about:client', `${origin}/lain`])
      told.push((await (await fetch(at(), post({ referrer }))).json()).referer);
    told.push((await (await fetch(at(), post({ referrerPolicy: 'no-referrer' }))).json()).referer);
    return told;
  });
  add('credentials: in the address', ({ at, settled, origin }) =>
    settled(fetch(origin.replace('//', '//a:b@') + at(), post())),
  );
  add('credentials: omit, same-origin, include', async ({ at }) => {
    const told = [];
    for (const credentials of ['omit', 'same-origin', 'include'])
      told.push((await (await fetch(at(), post({ credentials }))).json()).cookie);
    return told;
  });

  const WRONG = {
    'no argument': () => fetch(),
    undefined: () => fetch(undefined, { method: 'HEAD' }).then(() => 'went'),
    symbol: () => fetch(Symbol('x')),
    'object whose toString throws': () =>
      fetch({
        toString() {
          throw new RangeError('tidak');
        },
      }),
    'address that cannot be': () => fetch('http://['),
    'unknown scheme': () => fetch('zzz:x'),
    'about:blank': () => fetch('about:blank'),
    'javascript:': () => fetch('javascript:1'),
    'method TRACE': () => fetch('/', { method: 'TRACE' }),
    'method with a space': () => fetch('/', { method: 'PO ST' }),
    'method symbol': () => fetch('/', { method: Symbol('x') }),
    'init a text': () => fetch('/?gema=init', 'x'),
    'init a number': () => fetch('/?gema=init', 1),
    'init null': () => fetch('/?gema=init', null),
    'unknown mode': () => fetch('/', { mode: 'x' }),
    'unknown credentials': () => fetch('/', { credentials: 'x' }),
    'unknown cache': () => fetch('/', { cache: 'x' }),
    'only-if-cached elsewhere': () => fetch('/', { cache: 'only-if-cached' }),
    'unknown redirect': () => fetch('/', { redirect: 'x' }),
    'unknown referrerPolicy': () => fetch('/', { referrerPolicy: 'x' }),
    'unknown priority': () => fetch('/', { priority: 'x' }),
    'window not null': () => fetch('/', { window: 1 }),
    'getter that throws': () =>
      fetch('/', {
        get method() {
          throw new RangeError('tidak');
        },
      }),
    'other this: object': () => fetch.call({}, '/?gema=this'),
    'other this: null': () => fetch.call(null, '/?gema=this'),
    'other this: document': () => fetch.call(document, '/?gema=this'),
    'other this: primitive': () => fetch.call(1, '/?gema=this'),
  };
  for (const [name, act] of Object.entries(WRONG)) {
    add(`wrong: ${name}`, async ({ settled, errorOf }) => {
      try {
        const called = act();
        return [called instanceof Promise, called.constructor === Promise, await settled(called)];
      } catch (error) {
        return { thrown: errorOf(error) };
      }
    });
  }
  add('method: spellings', async ({ at }) => {
    const told = [];
    for (const method of ['post', 'Post', 'PUT', 'delete', 'patch', 'PATCH', 'Uji'])
      told.push(
        await fetch(at(), { method }).then(
          async (answer) => (await answer.text()).slice(0, 20),
          (error) => error.message,
        ),
      );
    return told;
  });
  add('method: HEAD and GET', async ({ at, answerOf }) => [
    await answerOf(await fetch(at(), { method: 'HEAD' })),
    await (await fetch(at())).json(),
  ]);
  add('integrity: that does not fit', ({ at, settled }) =>
    settled(fetch(at(), post({ integrity: 'sha256-AAAA' }))),
  );
  add('data address', async ({ settled }) => [
    await (await fetch('data:text/plain,halo')).text(),
    await settled(fetch('data:x')),
  ]);
  add('blob address', async ({ settled }) => {
    const address = URL.createObjectURL(new Blob(['halo']));
    const text = await (await fetch(address)).text();
    const posted = await settled(fetch(address, { method: 'POST' }));
    URL.revokeObjectURL(address);
    return [text, posted.name, (await settled(fetch(address))).name];
  });
})();
