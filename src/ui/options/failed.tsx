import { LANGUAGES } from '../../core/vocabulary.ts';
import { LISTS } from '../../locales/lists.ts';

/** In place of the page, where it could not be made; the reader's language may be what could not be read. */
export function ListsFailed() {
  return (
    <div role="alert">
      {LANGUAGES.map((language) => (
        <p key={language} class="banner" lang={language}>
          {LISTS[language].failed}
        </p>
      ))}
    </div>
  );
}
