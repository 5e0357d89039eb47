import { LANGUAGES, type Language } from '../../core/vocabulary.ts';
import { Banner } from './banner.tsx';

/** In place of a page that could not be made; the reader's language may be what could not be read. */
export function PageFailed({ told }: { readonly told: (language: Language) => string }) {
  return (
    <div class="page jn">
      {LANGUAGES.map((language) => (
        <div key={language} lang={language}>
          <Banner>
            <p>{told(language)}</p>
          </Banner>
        </div>
      ))}
    </div>
  );
}
