import type { Topic } from '../../core/handbook.ts';
import type { RulebookMessages } from '../../locales/rulebook.ts';
import { SECTIONS, type Section } from './anchors.ts';

interface NavProps {
  readonly topics: readonly Topic[];
  /** Hash last gone to, without its sign. */
  readonly here: string;
  readonly words: RulebookMessages;
}

/** The parts of the page; beside it where there is room, above it where there is none. */
export function Nav({ topics, here, words }: NavProps) {
  const link = (hash: string, name: string) => (
    <a href={`#${hash}`} aria-current={hash === here ? 'location' : undefined}>
      {name}
    </a>
  );
  const part = (section: Section) => link(SECTIONS[section], words.sections[section]);
  return (
    <nav aria-label={words.nav}>
      <ul>
        <li>{part('ask')}</li>
        <li>{part('rules')}</li>
        <li>{part('instruments')}</li>
        <li>{part('disputed')}</li>
        <li>{part('calendar')}</li>
        <li>
          {part('topics')}
          <ul class="topics">
            {topics.map(({ id, title }) => (
              <li key={id}>{link(id, title[words.language])}</li>
            ))}
          </ul>
        </li>
        <li>{part('quiz')}</li>
      </ul>
    </nav>
  );
}
