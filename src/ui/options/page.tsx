import {
  type InspectedSource,
  inGroups,
  type ListsPageState,
  type PageOutcome,
} from '../../core/lists-page.ts';
import type { Language } from '../../core/vocabulary.ts';
import { LISTS } from '../../locales/lists.ts';
import { Icon } from '../shared/icon.tsx';
import { Mark } from '../shared/mark.tsx';
import { ListCard } from './list-card.tsx';
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

/** The whole page. The composition root renders it again with a new state after every callback. */
export function ListsPage({ state, ...on }: ListsPageProps) {
  const { language, outcome } = state;
  const words = LISTS[language];
  const working = outcome.kind === 'working';
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
      <main id="lists" tabIndex={-1} aria-busy={working}>
        <div role="status" class="outcome">
          <Outcome outcome={outcome} language={language} />
        </div>
        {state.storeBroken && (
          <p class="banner" role="alert">
            {words.storeBroken}
          </p>
        )}
        <section aria-labelledby="in-force">
          <h2 id="in-force">{words.inForce.heading}</h2>
          <p class="lead">{words.inForce.lead}</p>
          <ul class="cards">
            {state.lists.map((list) => (
              <ListCard key={`${list.origin.scope} ${list.name}`} list={list} language={language} />
            ))}
          </ul>
        </section>
        <section aria-labelledby="sources">
          <h2 id="sources">{words.sources.heading}</h2>
          <p class="lead">{words.sources.lead}</p>
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
                    language={language}
                    onUnsubscribe={on.onUnsubscribe}
                  />
                ))}
              </ul>
              <button type="button" class="primary" disabled={working} onClick={on.onCheck}>
                {words.sources.check}
              </button>
            </>
          )}
        </section>
        <section aria-labelledby="subscribe">
          <h2 id="subscribe">{words.subscribe.heading}</h2>
          <p class="lead">{words.subscribe.lead}</p>
          <SubscribeForm
            inspected={outcome.kind === 'inspected' ? outcome.source : null}
            language={language}
            onInspect={on.onInspect}
            onSubscribe={on.onSubscribe}
            onCancel={on.onCancel}
          />
        </section>
        <section aria-labelledby="import">
          <h2 id="import">{words.importing.heading}</h2>
          <p class="lead">{words.importing.lead}</p>
          <div class="field">
            <label for="import-file">{words.importing.file}</label>
            <input
              id="import-file"
              type="file"
              accept=".json,application/json"
              disabled={working}
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file !== undefined) on.onImport(file);
                // The same file may be chosen again after it was mended.
                currentTarget.value = '';
              }}
            />
          </div>
        </section>
        <section aria-labelledby="requests">
          <h2 id="requests">{words.requests.heading}</h2>
          <p class="lead">{words.requests.lead}</p>
          <Requests requests={state.requests} language={language} />
        </section>
      </main>
    </div>
  );
}

/** What came of the last thing done here. */
function Outcome({ outcome, language }: { readonly outcome: PageOutcome; readonly language: Language }) {
  const words = LISTS[language];
  switch (outcome.kind) {
    case 'nothing':
    case 'inspected':
      return null;
    case 'refused':
      return (
        <p class="banner">
          <Icon name="caution" />
          {words.troubles[outcome.why]}
        </p>
      );
    case 'foreign-file':
      return (
        <div class="banner">
          <Icon name="caution" />
          <div>
            <p>{words.importing.foreign(words.originOf(outcome.origin))}</p>
            <code>{inGroups(outcome.fingerprint)}</code>
          </div>
        </div>
      );
    default:
      return (
        <p class="told">
          <Icon name={outcome.kind === 'working' || outcome.kind === 'too-soon' ? 'remark' : 'done'} />
          {words.outcomes[outcome.kind]}
        </p>
      );
  }
}
