/*
 * For replicas with one open menu at a time: it hangs anywhere, and only the script's memory says whose it is.
 * Stands in a page after behaviour.js; hangs on window.__site.menu.
 */
(() => {
  const site = window.__site;
  let open = null;
  function close() {
    // Removing the node moves the focus, and with menublur=1 that closes the menu again.
    const closing = open;
    open = null;
    closing?.node.remove();
    closing?.opener.setAttribute('aria-expanded', 'false');
  }
  site.menu = {
    /** `{ node, opener, post }` or null. */
    now: () => open,
    close,
    /** Notes a menu that stands in the page already; `post` is whose it is. */
    opened(node, opener, post) {
      opener.setAttribute('aria-expanded', 'true');
      open = { node, opener, post };
      if (site.query.has('menublur'))
        node.addEventListener('focusout', (event) => {
          if (!(event.relatedTarget instanceof Node && node.contains(event.relatedTarget))) close();
        });
    },
  };
})();
