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

/** The instrument's words in the reader's language; the original always stands under "more". */
export function Quote({ rule }: { readonly rule: RuleLine }) {
  if (rule.translation !== null) return <blockquote>{rule.translation}</blockquote>;
  return rule.quote === null ? null : <blockquote lang="id">{rule.quote}</blockquote>;
}
