/** The state of one request, as far as the net meets it; nothing is sent. Stands before the net takes its primordials. */
export class FakeXhr extends EventTarget {
  readonly upload = new EventTarget();
  readonly log: unknown[] = [];
  #state = 0;
  get readyState(): number {
    return this.#state;
  }
  open(...args: unknown[]): void {
    this.#state = 1;
    this.log.push(['open', ...args]);
  }
  setRequestHeader(): void {
    if (this.#state !== 1) throw new DOMException('not open', 'InvalidStateError');
  }
  send(body?: unknown): void {
    if (this.#state !== 1) throw new DOMException('not open', 'InvalidStateError');
    this.log.push(['send', body]);
  }
  abort(): void {
    this.log.push(['abort']);
  }
}

Object.defineProperty(globalThis, 'XMLHttpRequest', { value: FakeXhr, configurable: true, writable: true });
