import type { StandingElections } from '../../core/standing-elections.ts';
import type { Language } from '../../core/vocabulary.ts';
import { DIALOG } from '../../locales/dialog.ts';
import { POPUP } from '../../locales/popup.ts';
import { SECTIONS } from '../rulebook/anchors.ts';
import { type OnOpen, PageLink } from './page-link.tsx';

interface StandingCardProps {
  readonly standing: StandingElections;
  /** The region's name; null while the person has not said. */
  readonly region: string | null;
  readonly language: Language;
  readonly onOpen: OnOpen;
}

/** Which stages of elections run for this person now. */
export function StandingCard({ standing, region, language, onOpen }: StandingCardProps) {
  const { running, more } = standing;
  const { standing: words } = POPUP[language];
  const { phase: names, day } = DIALOG[language];
  return (
    <section class="standing">
      <h2>{words.heading}</h2>
      <ul>
        {running.length === 0 && (
          <li data-phase="outside">
            <strong>{names.outside}</strong>
            <span class="hint">{words.outside(region)}</span>
          </li>
        )}
        {running.map(({ name, phase, lastDay }) => (
          <li key={name.id} data-phase={phase}>
            <strong>{names[phase]}</strong>
            <span class="hint">{words.until(name[language], day(lastDay))}</span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <PageLink to={`rulebook.html#${SECTIONS.calendar}`} class="more" onOpen={onOpen}>
            {words.more(String(more))}
          </PageLink>
        </p>
      )}
      {region === null && <p class="hint">{words.nationalOnly}</p>}
    </section>
  );
}
