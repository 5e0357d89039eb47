/* XMLHttpRequests given up: by abort, by another open, by a page that thinks again. */
(() => {
  const { add } = netCases;
  const BODY = 'tweet_id=1789';
  const SLOW = { wait: 900 };

  /** By then a body may be on its way, gone or not: what became of it is told only of the abort that comes at once. */
  const steady = (log, ms) => (ms !== null ? log.filter((each) => !each.startsWith('upload')) : log);
  for (const [name, ms] of [
    ['at once', null],
    ['soon', 30],
    ['while the server thinks', 300],
  ]) {
    add(`xhr abort: ${name}`, async ({ xhr, watched, say, log, wait, seen }) => {
      const request = xhr({ ask: SLOW });
      const done = watched(request);
      request.send(BODY);
      if (ms !== null) await wait(ms);
      say('abort');
      request.abort();
      say('abort returned');
      await done;
      return [steady(log, ms), seen(request)];
    });
    add(`xhr abort: ${name}, then sent again`, async ({ xhr, at, watched, wait, log }) => {
      const request = xhr({ ask: SLOW });
      watched(request);
      request.send(BODY);
      if (ms !== null) await wait(ms);
      request.abort();
      request.open('POST', at());
      const done = new Promise((end) => request.addEventListener('load', () => setTimeout(end, 0)));
      request.send('kedua=1');
      await done;
      return [steady(log, ms), JSON.parse(request.responseText).body];
    });
    add(`xhr abort: ${name}, by open`, async ({ xhr, at, say, watched, wait, log }) => {
      const request = xhr({ ask: SLOW });
      watched(request);
      request.send(BODY);
      if (ms !== null) await wait(ms);
      say('open again');
      request.open('POST', at());
      say('opened');
      const done = new Promise((end) => request.addEventListener('load', () => setTimeout(end, 0)));
      request.send('kedua=1');
      await done;
      return [steady(log, ms), JSON.parse(request.responseText).body];
    });
  }
  add('xhr abort: in readystatechange 2', async ({ xhr, watched }) => {
    const request = xhr();
    request.addEventListener('readystatechange', () => request.readyState === 2 && request.abort());
    const done = watched(request);
    request.send(BODY);
    await done;
  });
  add('xhr abort: in loadstart', async ({ xhr, watched, wait, log }) => {
    const request = xhr();
    request.addEventListener('loadstart', () => request.abort());
    watched(request);
    request.send(BODY);
    await wait(150);
    return log;
  });
  add('xhr abort: while the body comes', async ({ xhr, watched, log, seen, wait }) => {
    const request = xhr({ ask: { pieces: 4, gap: 150 } });
    const done = watched(request);
    request.send(BODY);
    await new Promise((end) => request.addEventListener('progress', end, { once: true }));
    await wait(10);
    request.abort();
    await done;
    return [log, seen(request), request.responseText];
  });
  add('xhr abort: never sent, and after the end', async ({ xhr, watched, say, log, seen }) => {
    const request = xhr();
    const done = watched(request);
    request.abort();
    say('aborted before send');
    request.open('POST', 'https://x.com/?gema=lagi');
    request.send(BODY);
    await done;
    request.abort();
    return [log, seen(request), request.responseText];
  });
})();
