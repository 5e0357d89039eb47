import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { RULEBOOK } from '../../locales/rulebook.ts';
import { Banner } from '../shared/banner.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { followLinks, placeNow, reveal, unfoldForPrint } from '../shared/reveal.ts';
import { SECTIONS } from './anchors.ts';
import { Ask } from './ask.tsx';
import { Disputed } from './disputed.tsx';
import { Entries, type WrittenEntries, writeEntries } from './entries.tsx';
import { type Find, type Found, openFind } from './find.ts';
import { Nav } from './nav.tsx';
import { Part } from './parts.tsx';
import { passagesOf } from './passages.ts';
import type { RulebookProps } from './props.ts';
import { Quiz } from './quiz.tsx';
import { SearchField } from './search-field.tsx';
import { WhoForm } from './who-form.tsx';

/** A place that a link leads to; every press of a link is a new one. */
interface Aim {
  readonly id: string;
}

const NOTHING_YET: WrittenEntries = { rules: [], instruments: [], calendar: [], topics: [] };

/** What a search leaves of one part. */
function within(found: readonly Found[] | null, written: WrittenEntries[keyof WrittenEntries]) {
  return found?.filter((one) => written.some((each) => each.id === one.entry)) ?? null;
}

/** The whole rulebook page. The composition root renders it again with new props after every callback. */
export function RulebookPage(props: RulebookProps) {
  const { rulebook, topics, links, settings } = props;
  const { language } = settings;
  const words = RULEBOOK[language];
  const [query, setQuery] = useState('');
  const [aim, setAim] = useState<Aim>(() => ({ id: placeNow() }));
  const [whole, setWhole] = useState(false);
  const find = useRef<Find | null>(null);
  // The rulebook and its texts never change while the page is open.
  const written = useMemo(
    () => (whole ? writeEntries({ rulebook, topics, links, settings }) : NOTHING_YET),
    [language, whole],
  );

  useEffect(unfoldForPrint, []);
  // The question field is painted first, the long texts after it.
  useEffect(() => setWhole(true), []);
  useEffect(
    () =>
      followLinks((id) => {
        setQuery('');
        setAim({ id });
      }),
    [],
  );
  useEffect(() => {
    if (whole && aim.id !== '') reveal(aim.id);
  }, [aim, whole]);

  const searching = query.trim() !== '';
  const findIn = (): Find => {
    find.current ??= openFind(passagesOf(rulebook, topics));
    return find.current;
  };
  const found = searching ? findIn()(query) : null;
  const parts = {
    rules: within(found, written.rules),
    instruments: within(found, written.instruments),
    calendar: within(found, written.calendar),
    topics: within(found, written.topics),
  };
  return (
    <PageFrame
      language={language}
      title={words.title}
      tagline={words.tagline}
      skip={words.skip}
      skipTo={SECTIONS.ask}
      acts={
        <button type="button" class="secondary" onClick={() => print()}>
          {words.print}
        </button>
      }
      aside={
        <>
          <SearchField
            query={query}
            count={found?.length ?? null}
            words={words}
            onFocus={findIn}
            onQuery={setQuery}
          />
          <Nav topics={topics} here={aim.id} words={words} />
        </>
      }
    >
      {props.settingsBroken && (
        <Banner>
          <p>{words.settingsBroken}</p>
        </Banner>
      )}
      <Part section="ask" words={words} hidden={searching}>
        <WhoForm {...props} words={words} />
        <Ask {...props} words={words} />
      </Part>
      <Part section="rules" words={words} lead={words.leads.rules} hidden={parts.rules?.length === 0}>
        <Entries written={written.rules} found={parts.rules} language={language} />
      </Part>
      <Part
        section="instruments"
        words={words}
        lead={words.leads.instruments}
        hidden={parts.instruments?.length === 0}
      >
        <Entries written={written.instruments} found={parts.instruments} language={language} />
      </Part>
      <Disputed rulebook={rulebook} topics={topics} words={words} hidden={searching} />
      <Part
        section="calendar"
        words={words}
        lead={words.leads.calendar}
        hidden={parts.calendar?.length === 0}
      >
        <Entries written={written.calendar} found={parts.calendar} language={language} />
      </Part>
      <Part section="topics" words={words} lead={words.leads.topics} hidden={parts.topics?.length === 0}>
        <Entries written={written.topics} found={parts.topics} language={language} />
      </Part>
      <Quiz {...props} words={words} hidden={searching} />
    </PageFrame>
  );
}
