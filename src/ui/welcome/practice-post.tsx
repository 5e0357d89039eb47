import { useRef, useState } from 'preact/hooks';
import { PRACTICE_HANDLE } from '../../core/practice.ts';
import type { Choice, Mode } from '../../core/vocabulary.ts';
import type { PracticeWords } from '../../locales/id/welcome.ts';
import { Section } from '../shared/section.tsx';
import type { Cause } from './rehearsal.ts';

interface PracticePostProps {
  readonly words: PracticeWords;
  readonly mode: Mode;
  /** Shows the real dialog; resolves with what was chosen there. */
  readonly ask: (cause: Cause) => Promise<Choice>;
}

/** A post of nobody's, to press like on: the site behind it is this component, and gets what a site would. */
export function PracticePost({ words, mode, ask }: PracticePostProps) {
  const [liked, setLiked] = useState(false);
  const [told, setTold] = useState('');
  const begun = useRef<Cause>('bare-click');

  async function press(): Promise<void> {
    const cause = begun.current;
    begun.current = 'bare-click';
    // Undo is never held, here as anywhere.
    if (liked) {
      setLiked(false);
      setTold(words.unliked);
      return;
    }
    const choice = await ask(cause);
    setLiked(choice === 'proceed');
    setTold(words.outcome[choice]);
  }

  return (
    <Section id="practice" heading={words.heading} lead={words.lead}>
      {mode === 'remind' && <p>{words.leadReminded}</p>}
      <article class="card post" aria-label={words.names.party}>
        <div class="by">
          <svg class="face" viewBox="0 0 40 40" aria-hidden="true">
            <circle class="faint" cx="20" cy="20" r="20" />
            <path class="line" d="M12 27V13h9a5 5 0 0 1 0 10h-9" />
          </svg>
          <p>
            <strong>{words.names.party}</strong>
            <span class="hint">
              @{PRACTICE_HANDLE} · {words.site}
            </span>
          </p>
        </div>
        <p>{words.post}</p>
        <button
          type="button"
          class="secondary like"
          aria-pressed={liked}
          onPointerDown={() => {
            begun.current = 'pointer';
          }}
          onKeyDown={({ key }) => {
            // The space bar presses as it comes up: that press has no key left to wait for.
            begun.current = key === 'Enter' ? 'key' : 'bare-click';
          }}
          onClick={() => void press()}
        >
          {liked ? words.liked : words.like}
        </button>
      </article>
      <p role="status" class="outcome">
        {told}
      </p>
    </Section>
  );
}
