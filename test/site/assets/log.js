/*
 * What the PAGE can see of a press: its own window-capture listeners, registered before any other script of the page.
 * window.__log: { type, trusted, target, key, repeat, detail, time }[]; window.__takeLog() returns and clears it.
 * window.__mutations: { action, id }[] done by the site's own handlers; window.__fetches: names of its requests;
 * window.__outcomes: { action, path, body, ok, status, error, trusted }[] what came of them, one an attempt.
 */
(() => {
  window.__log ??= [];
  window.__mutations ??= [];
  window.__fetches ??= [];
  window.__outcomes ??= [];
  window.__takeLog = () => window.__log.splice(0);

  const describe = (target) => {
    if (target === window) return 'window';
    if (target === document) return 'document';
    if (!(target instanceof Element)) return String(target);
    // The extension's own element, whose events are no press of the page.
    if (target.hasAttribute('data-jempol-netral')) return 'jempol-netral';
    const name = target.getAttribute('data-testid') ?? target.getAttribute('aria-label');
    return name === null ? target.tagName.toLowerCase() : `${target.tagName.toLowerCase()}[${name}]`;
  };
  const TYPES = [
    ['pointerdown', 'pointerup', 'pointermove', 'pointercancel', 'pointerover', 'pointerout', 'pointerenter'],
    [
      'mousedown',
      'mouseup',
      'mousemove',
      'mouseover',
      'mouseout',
      'mouseenter',
      'pointerleave',
      'mouseleave',
    ],
    ['touchstart', 'touchend', 'touchmove', 'touchcancel', 'click', 'dblclick', 'auxclick', 'contextmenu'],
    [
      'keydown',
      'keypress',
      'keyup',
      'beforeinput',
      'input',
      'submit',
      'focusin',
      'focusout',
      'focus',
      'blur',
    ],
  ].flat();
  for (const type of TYPES) {
    window.addEventListener(
      type,
      (event) => {
        window.__log.push({
          type,
          trusted: event.isTrusted,
          target: describe(event.target),
          key: event.key ?? '',
          repeat: event.repeat === true,
          detail: typeof event.detail === 'number' ? event.detail : 0,
          time: performance.now(),
        });
      },
      { capture: true, passive: true },
    );
  }
})();
