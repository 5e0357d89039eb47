/*
 * Shared by the replicas: building nodes, sending what the real site would send, and the nuisances that the query
 * string switches on (listed at startSite in server.ts). Everything hangs on window.__site.
 */
(() => {
  const query = new URLSearchParams(location.search);
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const forged = new WeakSet();
  const all = (selector) => [...document.querySelectorAll(selector)];

  /** Trusted Types are required under csp=strict; a page may have a policy of its own, as the real ones do. */
  const markup = (text) =>
    window.trustedTypes === undefined
      ? text
      : window.trustedTypes
          .createPolicy(`site-${Math.random()}`, { createHTML: (it) => it })
          .createHTML(text);

  /** One attempt: `{ ok, status, error, trusted }`, the error and the last event's isTrusted as this page sees them. */
  const SEND = {
    fetch: (path, body, headers) =>
      fetch(path, { method: 'POST', body, headers, credentials: 'same-origin' }).then(
        ({ ok, status }) => ({ ok, status, error: null, trusted: null }),
        (error) => ({ ok: false, status: 0, error: String(error), trusted: null }),
      ),
    xhr: (path, body, headers) =>
      new Promise((done) => {
        const request = new XMLHttpRequest();
        request.open('POST', path);
        for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
        let error = null;
        for (const type of ['error', 'abort', 'timeout'])
          request.addEventListener(type, (event) => {
            error = event.type;
          });
        request.addEventListener('loadend', ({ isTrusted }) =>
          done({ ok: request.status === 200, status: request.status, error, trusted: isTrusted }),
        );
        request.send(body);
      }),
  };

  const site = {
    query,
    menuForm: query.get('menuform') ?? 'menuitem',
    flipAfter: Number(query.get('flip') ?? 0),
    el(tag, attributes, ...kids) {
      const node = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
      node.append(...kids);
      return node;
    },
    icon(path, attributes = { 'aria-hidden': 'true' }) {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      svg.setAttribute('viewBox', '0 0 24 24');
      for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
      line.setAttribute('d', path);
      svg.append(line);
      return svg;
    },
    json: (id) => JSON.parse(document.getElementById(id).textContent),
    /** How the real site sends: by fetch, or by XMLHttpRequest as Meta's; `via=xhr|fetch` in the query overrides it. */
    via: 'fetch',
    /**
     * Notes what a handler did, and sends the request the real site would send. The promise tells whether the site
     * believes that it worked, `retry=MS` included; window.__outcomes has every attempt.
     */
    async did(action, id, path, body, headers = {}, via = site.via) {
      window.__mutations.push({ action, id });
      window.__fetches.push(path);
      const attempt = async () => {
        const outcome = await SEND[query.get('via') ?? via](path, body, headers);
        window.__outcomes.push({ action, path, body: `${body}`, ...outcome });
        return outcome.ok;
      };
      if (await attempt()) return true;
      if (!query.has('retry')) return false;
      await wait(Number(query.get('retry')));
      return attempt();
    },
    /** True for events this site does not act on. */
    ignores: (event) => forged.has(event) || (query.get('untrusted') === 'ignore' && !event.isTrusted),
    /** Runs the visible change of a like now or after flip=N milliseconds. */
    later(change) {
      if (site.flipAfter > 0) setTimeout(change, site.flipAfter);
      else change();
    },
    go: (path) => location.assign(path + location.search),
    /** Where menus and dialogs go; each site says. */
    layer: () => document.body,
    async openModal(delay = 0) {
      await wait(delay);
      const dialog = site.el(
        'dialog',
        { 'aria-label': 'Jendela situs', class: 'page-modal' },
        'Jendela situs ',
      );
      dialog.append(site.el('input', { 'aria-label': 'Isian situs' }));
      document.body.append(dialog);
      dialog.showModal();
    },
  };
  window.__site = site;
  window.__openModal = site.openModal;

  /** trap=1 (aria modal) or trap=modal (native, top layer): holds two posts and takes the focus back. */
  function trap() {
    const native = query.get('trap') === 'modal';
    const box = native
      ? site.el('dialog', { class: 'page-trap', 'aria-label': 'Jendela situs' })
      : site.el('div', { class: 'page-trap', role: 'dialog', 'aria-modal': 'true', tabindex: '-1' });
    box.append(site.el('input', { 'aria-label': 'Isian situs' }));
    for (const name of ['uji_calon', 'uji.calon', 'warga_biasa', 'warga.biasa'])
      for (const post of all(`[data-testcase$=":${name}"]`).slice(0, 1)) box.append(post);
    site.layer().append(box);
    if (native) box.showModal();
    window.__trapRefocused = 0;
    const back = (event) => {
      if (event.target instanceof Node && box.contains(event.target)) return;
      window.__trapRefocused += 1;
      box.querySelector('input').focus();
    };
    document.addEventListener('focusin', back, true);
    box.addEventListener('focusout', (event) => {
      if (event.relatedTarget instanceof Node && box.contains(event.relatedTarget)) return;
      setTimeout(() => back({ target: document.activeElement }), 0);
    });
  }

  /** removehost=N: takes away whatever someone else hangs under the root or the body, N times at most. */
  function removeHosts() {
    const given = Number(query.get('removehost'));
    let left = given > 1 ? given : 5;
    window.__removedHosts = 0;
    const ours = (node) => node.matches('head, body, .page-modal, .page-trap');
    const observer = new MutationObserver((records) => {
      for (const node of records.flatMap((record) => [...record.addedNodes])) {
        if (left === 0 || !(node instanceof Element) || ours(node)) continue;
        left -= 1;
        window.__removedHosts += 1;
        node.remove();
      }
    });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(document.body, { childList: true });
  }

  /** rerender=1: a fresh copy of the post on focus changes; rerender=down: in the middle of a press. */
  function rerender() {
    let pointerDown = false;
    let working = false;
    const renew = (target) => {
      const wrapper = target instanceof Element ? target.closest('[data-testcase]') : null;
      const old = wrapper?.firstElementChild;
      if (!old || working) return;
      working = true;
      const focused = [...old.querySelectorAll('*')].indexOf(document.activeElement);
      const fresh = old.cloneNode(true);
      old.replaceWith(fresh);
      window.__rerendered = (window.__rerendered ?? 0) + 1;
      // As the real site does, focus is put back on the copy of the focused node.
      if (focused >= 0) fresh.querySelectorAll('*')[focused].focus();
      working = false;
    };
    const onFocus = (event) => {
      if (!pointerDown && !working) setTimeout(() => renew(event.target), 0);
    };
    if (query.get('rerender') === 'down') {
      window.addEventListener('pointerdown', (event) => setTimeout(() => renew(event.target), 0));
      return;
    }
    window.addEventListener('pointerdown', () => {
      pointerDown = true;
    });
    window.addEventListener('pointerup', (event) => {
      // After the click: a node replaced earlier would lose it.
      setTimeout(() => {
        pointerDown = false;
        renew(event.target);
      }, 0);
    });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onFocus);
  }

  /** forge=1: what a page could try against a listener it guesses at. */
  async function forge() {
    const send = (target, event) => {
      forged.add(event);
      target.dispatchEvent(event);
    };
    window.__forgedRounds = 0;
    for (let round = 0; round < 8; round += 1) {
      const post = document.querySelector('[data-testcase$="uji_calon"], [data-testcase$="uji.calon"]');
      const like =
        post?.querySelector('[data-testid="like"]') ??
        post?.querySelector('[role="button"] svg')?.parentElement;
      if (like) {
        for (const type of ['pointerdown', 'pointerup'])
          send(like, new PointerEvent(type, { bubbles: true, composed: true }));
        for (const type of ['mousedown', 'mouseup', 'click', 'dblclick'])
          send(like, new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 1 }));
        for (const key of ['l', 't', 'Enter'])
          send(like, new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
      const detail = { contentScriptName: 'x', messageId: String(round), id: 'jempol-netral', type: 'hello' };
      for (const name of [
        'wxt:content-script-started',
        'jempol-netral:wxt:content-script-started',
        'jn-hello',
        'jempol',
        `r${Math.random()}`,
      ]) {
        document.dispatchEvent(new CustomEvent(name, { detail }));
        window.dispatchEvent(new CustomEvent(name, { detail }));
        document.dispatchEvent(new MouseEvent(name, { relatedTarget: document.body }));
      }
      window.postMessage({ type: 'wxt:content-script-started', ...detail }, '*');
      window.postMessage({ v: 1, type: 'resolve', intent: null }, '*');
      window.__forgedRounds += 1;
      await wait(150);
    }
  }

  /** documentopen=1: replaces the document, which erases every listener on window and document. */
  function reopen() {
    if (window.__reopened) return;
    window.__reopened = true;
    const text = `<!doctype html>${document.documentElement.outerHTML}`;
    document.open();
    document.write(markup(text));
    document.close();
  }

  /** posts=N beyond the first screenful: more come while scrolling, as on the real sites. */
  function morePosts() {
    const rest = document.getElementById('rest')?.content;
    const timeline = document.querySelector('.timeline');
    if (!rest || rest.childElementCount === 0) return;
    const append = () => {
      while (rest.childElementCount > 0 && timeline.getBoundingClientRect().bottom < innerHeight * 3)
        timeline.append(...[...rest.children].slice(0, 10));
    };
    window.addEventListener('scroll', append, { passive: true });
  }

  document.addEventListener('DOMContentLoaded', () => {
    morePosts();
    if (query.has('trap')) trap();
    if (query.has('removehost')) removeHosts();
    if (query.has('rerender')) rerender();
    if (query.has('forge')) forge();
    if (query.get('modal') === 'late') {
      // A held press is never seen here; the pointer's arrival on a button is, just before it.
      const arrive = (event) => {
        if (event.target.closest('button, [role="button"]') === null) return;
        document.removeEventListener('mouseover', arrive);
        site.openModal(700);
      };
      document.addEventListener('mouseover', arrive);
    }
  });
  if (query.has('documentopen') && !window.__reopened)
    window.addEventListener('load', () => setTimeout(reopen, 50));
})();
