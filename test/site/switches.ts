export type SiteLanguage = 'id' | 'en';

/** The part of a page's query string that decides its markup and headers; the rest is read by the page's own scripts. */
export interface Switches {
  readonly lang: SiteLanguage;
  readonly strictCsp: boolean;
  /** Number of timeline posts; null for the page's own set. */
  readonly posts: number | null;
  /** Threads: serve the markup of before hydration. */
  readonly beforeHydration: boolean;
}

/** `id` and `en` only; anything else is Indonesian, the audience's language. */
export function parseSwitches(query: URLSearchParams): Switches {
  const posts = Number.parseInt(query.get('posts') ?? '', 10);
  return {
    lang: query.get('lang') === 'en' ? 'en' : 'id',
    strictCsp: query.get('csp') === 'strict',
    posts: Number.isNaN(posts) ? null : posts,
    beforeHydration: query.has('hydrate'),
  };
}
