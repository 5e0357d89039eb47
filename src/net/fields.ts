import { add, eachParam, exec, first, keysOf, NativeParams, parseJson, tried } from './primordials.ts';

/** One value of a request and the dotted keys that lead to it. */
export interface Field {
  readonly path: string;
  readonly value: string;
}

const DEEPEST = 30;
const MOST = 3_000;

/** Every value of an address' query and of a body in JSON or of a form; JSON within values is opened as well. */
export function fieldsOf(address: string, body: string): readonly Field[] {
  const fields: Field[] = [];
  const walk = (path: string, value: unknown, depth: number): void => {
    if (depth > DEEPEST || fields.length > MOST) return;
    let inner = value;
    if (typeof value !== 'object') {
      add(fields, { path, value: `${value}` });
      inner = json(`${value}`);
    }
    if (inner)
      first(keysOf(inner), (key) => walk(`${path}.${key}`, inner[key as keyof typeof inner], depth + 1));
  };
  const form = (text: string): void => eachParam(new NativeParams(text), (value, key) => walk(key, value, 0));
  form(exec(/\?[^#]*/, address)?.[0] ?? '');
  if (json(body)) walk('', body, 0);
  else form(body);
  return fields;
}

/** An object or a list; undefined for any other text. */
function json(text: string): object | undefined {
  return exec(/^\s*[[{]/, text) ? tried(() => parseJson(text, exactly)) : undefined;
}

/** A long number is read as it is written: as a number it would be rounded to another one. */
function exactly(_: string, value: unknown, context?: { readonly source: string }): unknown {
  return typeof value === 'number' ? context?.source : value;
}
