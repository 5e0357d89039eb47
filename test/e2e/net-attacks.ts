/**
 * What a hostile page does after its load, as an expression: it says every word of both sides wherever it can, listens
 * for them, and sits in each place that a careless net or guard would pass by. `__seen` names what fell into its hands.
 */
export const ATTACK = `(() => {
  const seen = (window.__seen = []);
  const WORDS = ['jn-hello', 'jn-ready', 'jn-net', 'jn-guard'];
  const stranger = document.createElement('i');
  const places = [window, document, document.documentElement, document.body, stranger];
  const like = ['asked', '7', 'fetch', location.origin, 'like', '', 'uji_calon', 'PALSU'].join('\\n');
  const said = [like, 'ended\\n1', 'dropped\\n1', ...Array.from({ length: 20 }, (_, at) => 'go ' + at), 'open 1', 'fail 1', { is: 'PALSU' }];
  for (const place of places) for (const word of WORDS) {
    place.dispatchEvent(new MouseEvent(word, { relatedTarget: stranger, bubbles: true }));
    for (const detail of said) place.dispatchEvent(new CustomEvent(word, { detail, bubbles: true }));
  }
  // From here on what is heard is somebody else's.
  for (const place of places) for (const word of WORDS) place.addEventListener(word, () => seen.push('heard ' + word), true);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName === 'i') seen.push('an element');
  }).observe(document, { childList: true, subtree: true });

  const isOurs = (event) => String(event?.type).startsWith('jn-');
  const between = (holder, name, act) => {
    const native = holder[name];
    holder[name] = function (...given) { return act(given) ?? native.apply(this, given); };
  };
  between(EventTarget.prototype, 'dispatchEvent', ([event]) => isOurs(event) ? (seen.push('dispatched'), true) : undefined);
  between(EventTarget.prototype, 'addEventListener', ([type]) => isOurs({ type }) ? (seen.push('listener'), true) : undefined);
  window.CustomEvent = class extends CustomEvent {
    constructor(type, given) {
      super(type, given);
      if (isOurs(this)) seen.push('made');
    }
  };
  // Whoever writes a number into an object or list that has none asks its prototype.
  for (let at = 0; at < 60; at += 1) Object.defineProperty(Object.prototype, at, {
    configurable: true,
    get: () => undefined,
    set(value) {
      if (value?.held ?? value?.send ?? value?.request) seen.push('a request');
      Object.defineProperty(this, at, { value, writable: true, configurable: true, enumerable: true });
    },
  });
})()`;

/** Runs `act` while everything that a method is looked up by lies; only what is decided at once can be lied to. */
export const LYING = `(act) => {
  const LIES = [
    [RegExp.prototype, ['exec', 'test']], [JSON, ['parse', 'stringify']], [Reflect, ['apply', 'get', 'construct']],
    [Map.prototype, ['get', 'has', 'set']], [WeakMap.prototype, ['get', 'has', 'set']], [Promise.prototype, ['then', 'catch', 'finally']],
    [String.prototype, ['match', 'split', 'slice', 'includes', 'startsWith', 'replace', 'charCodeAt']],
    [Array.prototype, ['find', 'some', 'map', 'filter', 'flatMap', 'forEach', 'push', 'join', 'includes', Symbol.iterator]],
    [URLSearchParams.prototype, ['forEach', 'get', 'append', 'toString', Symbol.iterator]], [FormData.prototype, ['forEach', 'get']],
    [Function.prototype, ['call', 'apply', 'bind']], [EventTarget.prototype, ['dispatchEvent', 'addEventListener']],
    [Object, ['keys', 'entries', 'assign', 'defineProperty', 'getOwnPropertyDescriptor']],
    [window, ['URL', 'URLSearchParams', 'Request', 'CustomEvent', 'RegExp', 'Promise', 'Map', 'WeakMap', 'TypeError', 'atob', 'setTimeout']],
  ];
  const { defineProperty, getOwnPropertyDescriptor } = Object;
  const told = [];
  for (let at = 0; at < LIES.length; at += 1) for (let which = 0; which < LIES[at][1].length; which += 1) {
    const [holder, name] = [LIES[at][0], LIES[at][1][which]];
    told[told.length] = [holder, name, getOwnPropertyDescriptor(holder, name)];
  }
  const lie = { value: () => undefined, writable: true, configurable: true };
  for (let at = 0; at < told.length; at += 1) defineProperty(told[at][0], told[at][1], lie);
  let result;
  try { result = act(); }
  finally { for (let at = 0; at < told.length; at += 1) { const it = told[at]; defineProperty(it[0], it[1], it[2]); } }
  return result;
}`;
