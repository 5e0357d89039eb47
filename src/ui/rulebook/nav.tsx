import type { Topic } from '../../core/handbook.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { PageNav } from '../shared/page-nav.tsx';
import { SECTIONS, type Section } from './anchors.ts';

interface NavProps {
  readonly topics: readonly Topic[];
  /** Hash last gone to, without its sign. */
  readonly here: string;
  readonly words: RulebookMessages;
}

const ORDER = [
  'ask',
  'rules',
  'instruments',
  'disputed',
  'calendar',
  'topics',
  'quiz',
] as const satisfies readonly Section[];

/** The parts of the page, and the topics of the handbook below theirs. */
export function Nav({ topics, here, words }: NavProps) {
  const below = topics.map(({ id, title }) => ({ to: id, name: title[words.language] }));
  return (
    <PageNav
      label={words.nav}
      here={here}
      links={ORDER.map((section) => ({
        to: SECTIONS[section],
        name: words.sections[section],
        below: section === 'topics' ? below : [],
      }))}
    />
  );
}
