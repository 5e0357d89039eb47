import type { VNode } from 'preact';
import { RULEBOOK } from '../../locales/rulebook.ts';
import { instrumentAnchor } from './anchors.ts';
import { ElectionBody, inCalendarOrder } from './election-body.tsx';
import { excerptOf } from './excerpt.ts';
import type { Found } from './find.ts';
import { InstrumentBody } from './instrument-body.tsx';
import { Entry } from './parts.tsx';
import type { RulebookProps } from './props.ts';
import { RuleBody } from './rule-body.tsx';
import { TopicBody } from './topic-body.tsx';

/** One entry before it is known whether a search shows it. */
interface Written {
  readonly id: string;
  readonly title: string;
  readonly tag: string | null;
  readonly body: VNode;
}

export interface WrittenEntries {
  readonly rules: readonly Written[];
  readonly instruments: readonly Written[];
  readonly calendar: readonly Written[];
  readonly topics: readonly Written[];
}

type EntryFacts = Pick<RulebookProps, 'rulebook' | 'topics' | 'links' | 'settings'>;

/** Every entry of the page, in the order of the law; made once a language, so that searching only chooses among them. */
export function writeEntries({ rulebook, topics, links, settings }: EntryFacts): WrittenEntries {
  const { language } = settings;
  const words = RULEBOOK[language];
  return {
    rules: rulebook.rules.map((rule) => ({
      id: rule.id,
      title: rule.title[language],
      tag: rule.id,
      body: <RuleBody rule={rule} rulebook={rulebook} words={words} />,
    })),
    instruments: [...rulebook.instruments.values()].map((instrument) => ({
      id: instrumentAnchor(instrument.id, rulebook),
      title: instrument.short[language],
      tag: null,
      body: (
        <InstrumentBody
          instrument={instrument}
          rulebook={rulebook}
          link={links.get(instrument.id) ?? null}
          words={words}
        />
      ),
    })),
    calendar: inCalendarOrder(rulebook).map((election) => ({
      id: election.id,
      title: election.name[language],
      tag: null,
      body: <ElectionBody election={election} rulebook={rulebook} words={words} />,
    })),
    topics: topics.map((topic) => ({
      id: topic.id,
      title: topic.title[language],
      tag: null,
      body: <TopicBody topic={topic} rulebook={rulebook} words={words} />,
    })),
  };
}

interface EntriesProps {
  readonly written: readonly Written[];
  /** Null while nothing is searched; else the entries found, best first. */
  readonly found: readonly Found[] | null;
  readonly language: RulebookProps['settings']['language'];
}

/**
 * All entries in their order, or those a search found, best first. The others stay, hidden: making them anew would
 * take longer than a key press may.
 */
export function Entries({ written, found, language }: EntriesProps) {
  const best = found?.map((each) => each.entry) ?? written.map((each) => each.id);
  const rank = ({ id }: Written): number => (best.includes(id) ? best.indexOf(id) : best.length);
  const ranked = written.toSorted((a, b) => rank(a) - rank(b));
  return (
    <div class="entries">
      {ranked.map((entry) => {
        const one = found?.find((each) => each.entry === entry.id);
        return (
          <Entry
            key={entry.id}
            id={entry.id}
            title={entry.title}
            tag={entry.tag}
            excerpt={one === undefined ? null : excerptOf(one, language)}
            hidden={!best.includes(entry.id)}
          >
            {entry.body}
          </Entry>
        );
      })}
    </div>
  );
}
