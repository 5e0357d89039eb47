import { useEffect, useRef, useState } from 'preact/hooks';
import type { InspectedSource } from '../../core/lists-page.ts';
import type { Language } from '../../core/vocabulary.ts';
import type { ListsMessages } from '../../locales/id/lists.ts';
import { LISTS } from '../../locales/lists.ts';
import { Banner } from '../shared/banner.tsx';
import { Fingerprint } from './source-card.tsx';

interface SubscribeFormProps {
  /** What answered at the address asked for; null while nothing was. */
  readonly inspected: InspectedSource | null;
  readonly busy: boolean;
  readonly language: Language;
  readonly onInspect: (url: string) => void;
  readonly onSubscribe: (source: InspectedSource, name: string) => void;
  readonly onCancel: () => void;
}

type StepProps = Omit<SubscribeFormProps, 'language'> & { readonly words: ListsMessages };

/** Two steps: an address shows its fingerprint, and only a person's comparison makes it a source. */
export function SubscribeForm({ language, ...props }: SubscribeFormProps) {
  const { inspected } = props;
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(inspected);
  useEffect(() => {
    if (inspected !== null) place.current?.querySelector('h3')?.focus();
    // The button that left the second step is gone with it.
    else if (before.current !== null && document.activeElement === document.body)
      place.current?.querySelector('input')?.focus();
    before.current = inspected;
  }, [inspected]);
  const step = { ...props, words: LISTS[language] };
  return (
    <div ref={place}>
      {inspected === null ? <AddressStep {...step} /> : <CompareStep {...step} inspected={inspected} />}
    </div>
  );
}

function AddressStep({ busy, words: { subscribe: words }, onInspect }: StepProps) {
  const [url, setUrl] = useState('');
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
      <button type="submit" class="secondary" aria-disabled={busy}>
        {words.inspect}
      </button>
    </form>
  );
}

function CompareStep({
  inspected,
  busy,
  words: { subscribe: words, sources },
  onSubscribe,
  onCancel,
}: StepProps & { readonly inspected: InspectedSource }) {
  const [name, setName] = useState('');
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        onSubscribe(inspected, name.trim());
      }}
    >
      <h3 tabIndex={-1}>{words.compareHeading}</h3>
      <p class="address">{inspected.url}</p>
      <Fingerprint label={sources.fingerprint} value={inspected.fingerprint} />
      <Banner kind="caution">
        <p>{words.compare}</p>
      </Banner>
      <div class="field">
        <label for="source-name">{words.name}</label>
        <input
          id="source-name"
          required
          maxLength={60}
          autocomplete="off"
          aria-describedby="source-name-hint"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <p id="source-name-hint" class="hint">
          {words.nameHint}
        </p>
      </div>
      <div class="line">
        <button type="submit" class="primary" aria-disabled={busy}>
          {words.confirm}
        </button>
        <button type="button" class="secondary" aria-disabled={busy} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
