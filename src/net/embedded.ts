import type { Aimed } from '../core/net-messages.ts';
import type { EmbeddedAuthor } from '../platforms/requests.ts';
import { attempt, first, keysOf, parseJson, uncurry } from './primordials.ts';

const findAll = uncurry(document.querySelectorAll as (selector: string) => NodeListOf<Element>);
const split = uncurry(String.prototype.split as (by: string) => string[]);
const includes = uncurry(String.prototype.includes);

const DEEPEST = 60;

type Author = Pick<Aimed, 'id' | 'handle'>;

/** The aim with its item's author, where it names none itself and the page's first load tells. */
export function withAuthor(aim: Aimed, embedded: EmbeddedAuthor | null): Aimed {
  const { item } = aim;
  if (!embedded || !item || aim.id || aim.handle) return aim;
  const author = first(
    findAll(document, embedded.scripts),
    ({ textContent }) =>
      includes(textContent ?? '', item) &&
      attempt(() => authorIn(parseJson(textContent ?? ''), item, embedded, DEEPEST)),
  );
  return { ...aim, ...author };
}

/** The author beside the item, at most that deep in JSON. */
export function authorIn(
  json: unknown,
  item: string,
  embedded: EmbeddedAuthor,
  depth: number,
): Author | null {
  if (!depth || !json || typeof json !== 'object') return null;
  const here = json as Record<string, unknown>;
  if (here[embedded.item] === item) {
    const id = valueAt(json, embedded.id);
    const handle = valueAt(json, embedded.handle);
    if (id || handle) return { id, handle };
  }
  return first(keysOf(json), (key) => authorIn(here[key], item, embedded, depth - 1)) ?? null;
}

/** The text or number that dotted keys lead to. */
function valueAt(json: unknown, path: string | null): string | null {
  let here = json as Record<string, unknown> | undefined;
  first(split(path ?? '', '.'), (key) => {
    here = here?.[key] as typeof here;
  });
  return here ? `${here}` : null;
}
