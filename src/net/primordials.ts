/*
 * What the net needs of the page's world, taken before the page's first script. A page changes prototypes, by polyfill
 * or by intent: no method is looked up again, and no list is walked by its iterator.
 */

export const { apply } = Reflect;

/** `method` as a function of its object. */
export const uncurry =
  <S, A extends readonly unknown[], R>(method: (this: S, ...rest: A) => R) =>
  (self: S, ...rest: A): R =>
    apply<S, readonly unknown[], R>(method as never, self, rest);

export const NativeUrl = URL;
export const NativeParams = URLSearchParams;
export const NativeEvent = CustomEvent;
export const NativePattern = RegExp;
const NativePromise = Promise;
export const { keys: keysOf, defineProperty, getOwnPropertyDescriptor } = Object;
const { setPrototypeOf } = Object;
export const { parse: parseJson } = JSON;
export const after = setTimeout;
export const exec = uncurry(RegExp.prototype.exec);
export const slice = uncurry(String.prototype.slice);
export const listen = uncurry(EventTarget.prototype.addEventListener);
export const dispatch = uncurry(EventTarget.prototype.dispatchEvent);
export const eachParam = uncurry(URLSearchParams.prototype.forEach);
export const paramsText = uncurry(URLSearchParams.prototype.toString);
export const whenSettled = uncurry(
  Promise.prototype.then as <T>(
    this: Promise<T>,
    resolve: (value: T) => void,
    reject: (reason: unknown) => void,
  ) => unknown,
);
const { debug } = console;

/** Some texts of errors are each browser's own. */
export const isFirefox = 'mozInnerScreenX' in window;

/** The record without a prototype, whose setters would be asked at the first write to a key. */
export const bare = <T extends object>(record: T): T => setPrototypeOf(record, null);

/** Adds to a list, past any setter that a page may have given all lists. */
export function add<T>(list: T[], value: T): void {
  defineProperty(list, list.length, bare({ value, enumerable: true }));
}

/** A promise in the hands of whoever made it. */
export interface Promised<T> {
  readonly promise: Promise<T>;
  resolve(value: T | Promise<T>): void;
  reject(reason: unknown): void;
}
export function promised<T>(): Promised<T> {
  let resolve: Promised<T>['resolve'] = () => undefined;
  let reject: Promised<T>['reject'] = resolve;
  const promise = new NativePromise<T>((give, refuse) => {
    resolve = give;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

/** Whether it is one of the class. */
export const isA = uncurry(Function.prototype[Symbol.hasInstance]) as <T>(
  kind: abstract new (...rest: never) => T,
  thing: unknown,
) => thing is T;

/** The first answer that is one, of each asked in turn. */
export function first<T, R>(list: ArrayLike<T>, ask: (each: T) => R): R | undefined {
  for (let at = 0; at < list.length; at += 1) {
    const answer = ask(list[at] as T);
    if (answer) return answer;
  }
  return undefined;
}

/** What the work gives; undefined where it fails, and `told` of why. */
export function tried<T>(work: () => T, told?: (reason: unknown) => void): T | undefined {
  try {
    return work();
  } catch (reason) {
    told?.(reason);
    return undefined;
  }
}

/** No fault of ours reaches the page's call: it leaves a word in the console. */
export function attempt<T>(work: () => T): T | undefined {
  return tried(work, complain);
}

export function complain(reason: unknown): void {
  debug('Jempol Netral', reason);
}
