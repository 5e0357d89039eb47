import { useState } from 'preact/hooks';
import type { InspectedSource } from '../../core/lists-page.ts';
import type { Language } from '../../core/vocabulary.ts';
import { LISTS } from '../../locales/lists.ts';
import { Fingerprint } from './source-card.tsx';

interface SubscribeFormProps {
  /** What answered at the address asked for; null while nothing was. */
  readonly inspected: InspectedSource | null;
  readonly language: Language;
  readonly onInspect: (url: string) => void;
  readonly onSubscribe: (source: InspectedSource, name: string) => void;
  readonly onCancel: () => void;
}

/** Two steps: an address shows its fingerprint, and only a person's comparison makes it a source. */
export function SubscribeForm({ inspected, language, onInspect, onSubscribe, onCancel }: SubscribeFormProps) {
  const words = LISTS[language].subscribe;
  const [url, setUrl] = useState('');
  const [name, setName] = useState('');
  if (inspected === null) {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onInspect(url.trim());
        }}
      >
        <div class="field">
          <label for="source-url">{words.address}</label>
          <input
            id="source-url"
            type="url"
            required
            spellcheck={false}
            autocomplete="off"
            value={url}
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="secondary">
          {words.inspect}
        </button>
      </form>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubscribe(inspected, name.trim());
      }}
    >
      <p class="address">{inspected.url}</p>
      <Fingerprint label={LISTS[language].sources.fingerprint} value={inspected.fingerprint} />
      <p class="banner">{words.compare}</p>
      <div class="field">
        <label for="source-name">{words.name}</label>
        <input
          id="source-name"
          required
          maxLength={60}
          aria-describedby="source-name-hint"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <p id="source-name-hint" class="hint">
          {words.nameHint}
        </p>
      </div>
      <div class="line">
        <button type="submit" class="primary">
          {words.confirm}
        </button>
        <button type="button" class="secondary" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
