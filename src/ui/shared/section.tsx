import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Of the section, which links lead to; its heading is `<id>-heading`. */
  readonly id: string;
  readonly heading: string;
  readonly lead?: string;
  readonly hidden?: boolean;
  readonly children: ComponentChildren;
}

/** One part of a page; its heading takes the focus when a link leads here. */
export function Section({ id, heading, lead, hidden = false, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} hidden={hidden}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {heading}
      </h2>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}
