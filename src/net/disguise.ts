import { apply, bare, defineProperty, getOwnPropertyDescriptor, uncurry } from './primordials.ts';

type Native = (...rest: never[]) => unknown;
/** Calls the browser's own function. */
export type Call = (self: unknown, args: unknown[]) => unknown;

const originals = new WeakMap<object, Native>();
const original = uncurry(originals.get);
const remember = uncurry(originals.set);

/**
 * Puts a proxy where `holder` has a function: name, length and errors stay the browser's. `instead` gives what the page
 * gets (null: nothing), or undefined: then the browser's own function is called as the page called ours, so that its
 * errors have one frame more and not three.
 */
export function replace(
  holder: object,
  name: string,
  instead: (native: Call, self: unknown, args: unknown[]) => unknown,
  part: 'value' | 'get' = 'value',
): void {
  const descriptor = getOwnPropertyDescriptor(holder, name);
  const native = descriptor?.[part] as Native | undefined;
  // Firefox can be told to have no beacons.
  if (!native) return;
  const call: Call = (self, args) => apply(native, self, args);
  const handler = {
    apply(_: Native, self: unknown, args: unknown[]): unknown {
      const answer = instead(call, self, args);
      return answer === undefined ? apply(native, self, args) : (answer ?? undefined);
    },
  };
  // Else the page could add traps by Object.prototype.
  const proxy = new Proxy(native, bare(handler));
  remember(originals, proxy, native);
  defineProperty(holder, name, { ...descriptor, [part]: proxy });
}

/** Whoever asks a proxy for its text reads the original's. */
export function disguise(): void {
  replace(Function.prototype, 'toString', (native, self, args) => {
    const text = original(originals, self as object);
    return text && native(text, args);
  });
}
