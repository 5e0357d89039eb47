import { exec, isA, NativeParams, NativeUrl, paramsText, uncurry } from './primordials.ts';

export const NativeRequest = Request;
const NativeForm = FormData;
const NativeBuffer = ArrayBuffer;
const NativeDocument = Document;
const addParam = uncurry(URLSearchParams.prototype.append);
const addEntry = uncurry(FormData.prototype.append as (name: string, value: unknown) => void);
const eachEntry = uncurry(FormData.prototype.forEach);
const { isView } = ArrayBuffer;
const decoder = new TextDecoder();
const decode = uncurry(decoder.decode);
const clone = structuredClone;
const kindOf = uncurry(Object.prototype.toString);
const copyOf = uncurry(Node.prototype.cloneNode);

/** The address as the page gives it; undefined for what only the browser could turn into one. */
export function addressOf(input: unknown): string | undefined {
  if (typeof input === 'string') return input;
  if (isA(NativeRequest, input)) return input.url;
  return isA(NativeUrl, input) ? input.href : undefined;
}

/** Origin and path of an address, resolved as the browser resolves it. */
export function placeOf(address: string): string {
  return exec(/^[^?#]*/, new NativeUrl(address, document.baseURI).href)?.[0] ?? '';
}

/** A reading is no act, whatever its name. */
export function isPost(method: unknown): boolean {
  return typeof method === 'string' && !!exec(/^post$/i, method);
}

/** What the browser makes of a body that is of no kind of its own; one of another frame's kinds is left to it. */
export function spoken(body: unknown): unknown {
  return typeof body === 'object' && !exec(/ (?:Object|Array)]$/, kindOf(body)) ? body : `${body}`;
}

/** A body's text, null where it cannot be read at once, and the body as it is now: the page may change its own. */
export function taken(body: unknown): { readonly text: string | null; readonly copy: unknown } {
  if (body === undefined || body === null || typeof body === 'string')
    return { text: body ?? '', copy: body };
  if (isView(body) || isA(NativeBuffer, body)) return { text: decode(decoder, body), copy: clone(body) };
  if (isA(NativeParams, body)) {
    const text = paramsText(body);
    return { text, copy: new NativeParams(text) };
  }
  if (isA(NativeDocument, body)) return { text: '', copy: copyOf(body, true) };
  if (!isA(NativeForm, body)) return { text: null, copy: body };
  const params = new NativeParams();
  const copy = new NativeForm();
  eachEntry(body, (value, name) => {
    addEntry(copy, name, value);
    // A file's content is nobody's target.
    if (typeof value === 'string') addParam(params, name, value);
  });
  return { text: paramsText(params), copy };
}
