import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { InspectedSource, ListsPageState } from '../../core/lists-page.ts';
import { LISTS } from '../../locales/lists.ts';
import { Icon } from '../shared/icon.tsx';
import { Mark } from '../shared/mark.tsx';
import { ImportForm } from './import-form.tsx';
import { ListCard } from './list-card.tsx';
import { OutcomePlace } from './outcome.tsx';
import { Requests } from './requests.tsx';
import { SourceCard } from './source-card.tsx';
import { SubscribeForm } from './subscribe-form.tsx';

export interface ListsPageActions {
  readonly onCheck: () => void;
  readonly onInspect: (url: string) => void;
  readonly onSubscribe: (source: InspectedSource, name: string) => void;
  readonly onUnsubscribe: (fingerprint: string) => void;
  readonly onImport: (file: File) => void;
  readonly onCancel: () => void;
}

interface ListsPageProps extends ListsPageActions {
  readonly state: ListsPageState;
}

/** Sections where something can be done, and where it is said what came of it. */
type Doing = 'sources' | 'subscribe' | 'import';

/** The whole page. The composition root renders it again with a new state after every callback. */
export function ListsPage({ state, ...on }: ListsPageProps) {
  const { language, outcome } = state;
  const words = LISTS[language];
  const busy = outcome.kind === 'working';
  const [last, setLast] = useState<Doing>('sources');
  const inspected = useRef<InspectedSource | null>(null);
  // What is being compared stays in sight while it is being added.
  if (!busy) inspected.current = outcome.kind === 'inspected' ? outcome.source : null;

  /** Nothing runs twice at once. */
  const inSection =
    <Given extends unknown[]>(section: Doing, act: (...given: Given) => void) =>
    (...given: Given): void => {
      if (busy) return;
      setLast(section);
      act(...given);
    };
  const told = (section: Doing) => (
    <OutcomePlace outcome={section === last ? outcome : null} language={language} />
  );
  return (
    <div class="page" lang={language}>
      <a class="skip" href="#lists">
        {words.skip}
      </a>
      <header>
        <Mark />
        <div>
          <h1>{words.title}</h1>
          <p>{words.tagline}</p>
        </div>
      </header>
      <main id="lists" tabIndex={-1}>
        {state.storeBroken && (
          <p class="banner" role="alert">
            <Icon name="caution" />
            {words.storeBroken}
          </p>
        )}
        <Section id="in-force" words={words.inForce}>
          <ul class="cards">
            {state.lists.map((list) => (
              <ListCard key={`${list.origin.scope} ${list.name}`} list={list} language={language} />
            ))}
          </ul>
        </Section>
        <Section id="sources" words={words.sources}>
          {state.sources.length === 0 ? (
            <p>{words.sources.none}</p>
          ) : (
            <>
              <ul class="cards">
                {state.sources.map((source) => (
                  <SourceCard
                    key={source.fingerprint}
                    source={source}
                    managedBy={state.managedBy}
                    busy={busy}
                    language={language}
                    onUnsubscribe={inSection('sources', on.onUnsubscribe)}
                  />
                ))}
              </ul>
              <button
                type="button"
                class="primary"
                aria-disabled={busy}
                onClick={inSection('sources', () => on.onCheck())}
              >
                {words.sources.check}
              </button>
            </>
          )}
          {told('sources')}
        </Section>
        <Section id="subscribe" words={words.subscribe}>
          <SubscribeForm
            inspected={inspected.current}
            busy={busy}
            language={language}
            onInspect={inSection('subscribe', on.onInspect)}
            onSubscribe={inSection('subscribe', on.onSubscribe)}
            onCancel={inSection('subscribe', () => on.onCancel())}
          />
          {told('subscribe')}
        </Section>
        <Section id="import" words={words.importing}>
          <ImportForm busy={busy} language={language} onImport={inSection('import', on.onImport)} />
          {told('import')}
        </Section>
        <Section id="requests" words={words.requests}>
          <Requests requests={state.requests} language={language} />
        </Section>
      </main>
    </div>
  );
}

interface SectionProps {
  readonly id: string;
  readonly words: { readonly heading: string; readonly lead: string };
  readonly children: ComponentChildren;
}

function Section({ id, words, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <p class="lead">{words.lead}</p>
      {children}
    </section>
  );
}
