/* Synchronous XMLHttpRequest, which nothing can hold. */
(() => {
  const { alone } = netCases;
  const BODY = 'tweet_id=1789';

  alone('xhr sync: answer', ({ xhr, seen, watched, log }) => {
    const request = xhr({ async: false });
    watched(request);
    request.send(BODY);
    return [log, seen(request), JSON.parse(request.responseText)];
  });
  alone('xhr sync: limits', ({ xhr, thrown, at }) => {
    const request = xhr({ async: false });
    return [
      thrown(() => Reflect.set(request, 'responseType', 'json')),
      thrown(() => Reflect.set(request, 'timeout', 100)),
      thrown(() => {
        const other = new XMLHttpRequest();
        other.responseType = 'blob';
        other.open('POST', at(), false);
      }),
      thrown(() => {
        const other = new XMLHttpRequest();
        other.timeout = 5;
        other.open('POST', at(), false);
      }),
    ];
  });
  alone('xhr sync: network error', ({ away, thrown, watched, log, seen }) => {
    const request = new XMLHttpRequest();
    request.open('POST', away(), false);
    watched(request);
    return [thrown(() => request.send(BODY)), log, seen(request)];
  });
  alone('xhr sync: aborted and used again', ({ xhr, at, seen, thrown }) => {
    const request = xhr({ async: false });
    return [
      thrown(() => request.abort()),
      thrown(() => request.send(BODY)),
      // Firefox will have none of it.
      thrown(() => request.open('POST', at(), false)),
      thrown(() => request.send(BODY)),
      thrown(() => seen(request).status),
    ];
  });
})();
