import type { ComponentChildren } from 'preact';
import type { Language } from '../../core/vocabulary.ts';
import { Mark } from './mark.tsx';

interface PageFrameProps {
  readonly language: Language;
  readonly title: string;
  readonly tagline: string;
  /** Name of the link that leads past what stands on every page. */
  readonly skip: string;
  /** Where that link leads: an id within `children`, or `main`. */
  readonly skipTo?: string;
  /** Buttons beside the title. */
  readonly acts?: ComponentChildren;
  /** What stands between the title and the content: navigation, search. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What every page of ours has in common. */
export function PageFrame(props: PageFrameProps) {
  const { language, title, tagline, skip, skipTo = 'main', acts, aside, children } = props;
  return (
    <div class="page" lang={language}>
      <a class="skip" href={`#${skipTo}`}>
        {skip}
      </a>
      <header>
        <Mark />
        <div>
          <h1>{title}</h1>
          <p>{tagline}</p>
        </div>
        {acts}
      </header>
      {aside}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
