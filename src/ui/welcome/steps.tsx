import type { ComponentChildren } from 'preact';
import type { Mode } from '../../core/vocabulary.ts';
import type { WelcomeWords } from '../../locales/id/welcome.ts';
import type { Told } from '../../locales/told.ts';
import { Section } from '../shared/section.tsx';
import { DecidePicture, HoldPicture, PressPicture } from './pictures.tsx';

/** What it does, in three pictures; what it says follows the mode that holds here. */
export function Steps({ mode, words }: { readonly mode: Mode; readonly words: WelcomeWords['steps'] }) {
  return (
    <Section id="what" heading={words.heading}>
      <ol class="steps">
        <Step told={words.press}>
          <PressPicture />
        </Step>
        <Step told={mode === 'remind' ? words.reminded : words.held}>
          <HoldPicture />
        </Step>
        <Step told={mode === 'remind' ? words.decideReminded : words.decide}>
          <DecidePicture />
        </Step>
      </ol>
    </Section>
  );
}

function Step({ told, children }: { readonly told: Told; readonly children: ComponentChildren }) {
  return (
    <li>
      {children}
      <div>
        <h3>{told.headline}</h3>
        <p>{told.detail}</p>
      </div>
    </li>
  );
}
