import { useRef, useState } from 'preact/hooks';
import type { InspectedSource, ListsPageState } from '../../core/lists-page.ts';
import { LISTS } from '../../locales/lists.ts';
import { Section } from '../shared/section.tsx';
import { FileField } from './file-field.tsx';
import { ListCard } from './list-card.tsx';
import { OutcomePlace } from './outcome.tsx';
import type { ListsPageActions } from './props.ts';
import { Requests } from './requests.tsx';
import { SourceCard } from './source-card.tsx';
import { SubscribeForm } from './subscribe-form.tsx';

interface ListsSectionsProps extends ListsPageActions {
  readonly state: ListsPageState;
}

/** Sections where something can be done, and where it is said what came of it. */
type Doing = 'sources' | 'subscribe' | 'import';

/** The lists that warnings rest on, where they come from, and what was asked of the network for them. */
export function ListsSections({ state, ...on }: ListsSectionsProps) {
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
    <>
      <Section id="in-force" heading={words.inForce.heading} lead={words.inForce.lead}>
        <ul class="cards">
          {state.lists.map((list) => (
            <ListCard key={`${list.origin.scope} ${list.name}`} list={list} language={language} />
          ))}
        </ul>
      </Section>
      <Section id="sources" heading={words.sources.heading} lead={words.sources.lead}>
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
      <Section id="subscribe" heading={words.subscribe.heading} lead={words.subscribe.lead}>
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
      <Section id="import" heading={words.importing.heading} lead={words.importing.lead}>
        <FileField
          id="import-file"
          label={words.importing.file}
          busy={busy}
          onFile={inSection('import', on.onImport)}
        />
        {told('import')}
      </Section>
      <Section id="requests" heading={words.requests.heading} lead={words.requests.lead}>
        <Requests requests={state.requests} language={language} />
      </Section>
    </>
  );
}
