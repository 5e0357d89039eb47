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

/** Citation and, where asked for, the instrument's own words, which are Indonesian in every language. */
export function Rule({ rule, quoted }: { readonly rule: RuleLine; readonly quoted: boolean }) {
  return (
    <>
      <p class="citation">{rule.citation}</p>
      {quoted && rule.quote !== null && <blockquote lang="id">{rule.quote}</blockquote>}
    </>
  );
}
