/* Frames, the page's base, beacons. Each has the page to itself. */
(() => {
  const { alone } = netCases;
  const post = (more = {}) => ({ method: 'POST', body: 'tweet_id=1789', ...more });
  const framed = async (work, make = (frame) => frame) => {
    const frame = make(document.createElement('iframe'));
    document.body.append(frame);
    try {
      return await work(frame.contentWindow);
    } finally {
      frame.remove();
    }
  };

  alone('frame: its own fetch', ({ at }) =>
    framed(async (other) => (await other.fetch(at(), post())).json()),
  );
  alone('frame: its fetch with our window as this', ({ at, settled }) =>
    framed((other) => settled(other.fetch.call(window, at(), post()))),
  );
  alone('frame: our fetch with its window as this', ({ at, settled }) =>
    framed((other) => settled(fetch.call(other, at(), post()))),
  );
  alone('frame: its XMLHttpRequest', ({ at }) =>
    framed(async (other) => {
      const request = new other.XMLHttpRequest();
      request.open('POST', at());
      const done = new Promise((end) => request.addEventListener('loadend', end));
      request.send('tweet_id=1789');
      await done;
      return [request.status, request.responseText, request instanceof XMLHttpRequest];
    }),
  );
  alone('frame: its send on our instance', ({ xhr, watched, log }) =>
    framed(async (other) => {
      const request = xhr();
      const done = watched(request);
      other.XMLHttpRequest.prototype.send.call(request, 'tweet_id=1789');
      await done;
      return [log, request.responseText];
    }),
  );
  alone('frame: our send on its instance', ({ at, thrown }) =>
    framed(async (other) => {
      const request = new other.XMLHttpRequest();
      const told = thrown(() => XMLHttpRequest.prototype.open.call(request, 'POST', at()));
      const done = new Promise((end) => request.addEventListener('loadend', end));
      const sent = thrown(() => XMLHttpRequest.prototype.send.call(request, 'tweet_id=1789'));
      await done;
      return [told, sent, request.status];
    }),
  );
  alone('frame: gone while its request is under way', async ({ at, wait, settled }) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const told = Promise.race([
      settled(frame.contentWindow.fetch(at({ wait: 400 }), post())),
      wait(900).then(() => 'nothing'),
    ]);
    await wait(50);
    frame.remove();
    return told;
  });
  alone('frame: sandboxed, srcdoc and blank have a fetch', ({ wait }) =>
    framed(
      async (other) => {
        await wait(100);
        return [typeof other.fetch, other.fetch.name, `${other.fetch}`];
      },
      (frame) => Object.assign(frame, { srcdoc: '<p>halo' }),
    ),
  );
  alone('base: relative addresses follow it', async ({ at }) => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/dasar/dalam/';
    const told = await (await fetch(`x${at()}`, post())).json();
    const request = new XMLHttpRequest();
    request.open('POST', `y${at()}`);
    const done = new Promise((end) => request.addEventListener('loadend', end));
    request.send();
    base.remove();
    await done;
    return [told, JSON.parse(request.responseText).path];
  });
  for (const [name, body] of Object.entries({
    nothing: () => undefined,
    text: () => 'tweet_id=1789',
    parameters: () => new URLSearchParams('tweet_id=1789'),
    blob: () => new Blob(['tweet_id=1789'], { type: 'text/plain' }),
    buffer: () => new Uint8Array(9),
    'more than 64 KiB': () => 'x'.repeat(70_000),
  })) {
    alone(`beacon: ${name}`, async ({ at, wait }) => {
      const told = navigator.sendBeacon(at(), body());
      await wait(60);
      return told;
    });
  }
  alone('beacon: stream', ({ at, thrown }) => thrown(() => navigator.sendBeacon(at(), new ReadableStream())));
})();
