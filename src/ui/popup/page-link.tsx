import type { ComponentChildren } from 'preact';
import type { OwnPage } from '../../core/popup-state.ts';

/** Called with the page to open in a tab. */
export type OnOpen = (page: OwnPage) => void;

interface PageLinkProps {
  readonly to: OwnPage;
  readonly class?: string;
  readonly onOpen: OnOpen;
  readonly children: ComponentChildren;
}

/** A link to a page of ours: the popup would otherwise show that page in its own place. */
export function PageLink({ to, class: look, onOpen, children }: PageLinkProps) {
  return (
    <a
      href={to}
      class={look}
      onClick={(event) => {
        event.preventDefault();
        onOpen(to);
      }}
    >
      {children}
    </a>
  );
}
