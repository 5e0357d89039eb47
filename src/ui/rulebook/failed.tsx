import { LANGUAGES } from '../../core/vocabulary.ts';
import { RULEBOOK } from '../../locales/rulebook.ts';

/** In place of the page, where it could not be made; the reader's language may be what could not be read. */
export function RulebookFailed() {
  return (
    <div role="alert">
      {LANGUAGES.map((language) => (
        <p key={language} class="banner" lang={language}>
          {RULEBOOK[language].failed}
        </p>
      ))}
    </div>
  );
}
