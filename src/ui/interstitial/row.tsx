import type { ComponentChildren } from 'preact';
import type { RuleLine } from '../../core/messages.ts';
import { Icon, type IconName } from '../shared/icon.tsx';

interface RowProps {
  readonly icon: IconName;
  readonly label: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** One labelled fact: icon in the gutter, label, text. */
export function Row({ icon, label, id, children }: RowProps) {
  return (
    <section class="row" id={id}>
      <Icon name={icon} />
      <h3>{label}</h3>
      {children}
    </section>
  );
}

/** The instrument's own words, which are Indonesian in every language, and what they say in the reader's. */
export function Quote({ rule }: { readonly rule: RuleLine }) {
  return (
    <>
      {rule.quote !== null && <blockquote lang="id">{rule.quote}</blockquote>}
      {rule.translation !== null && <p class="translation">{rule.translation}</p>}
    </>
  );
}
