import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface BannerProps {
  /** `alert`: something is wrong, and read out at once; `caution`: the same where it is not, or is already; `note`: good to know. */
  readonly kind?: 'alert' | 'caution' | 'note';
  readonly headline?: string | null;
  readonly children?: ComponentChildren;
}

const ICONS: Readonly<Record<NonNullable<BannerProps['kind']>, IconName>> = {
  alert: 'caution',
  caution: 'caution',
  note: 'remark',
};

/** What a person must not overlook. */
export function Banner({ kind = 'alert', headline = null, children }: BannerProps) {
  return (
    <div class="banner" data-kind={kind} role={kind === 'alert' ? 'alert' : undefined}>
      <Icon name={ICONS[kind]} />
      <div>
        {headline !== null && <strong>{headline}</strong>}
        {children}
      </div>
    </div>
  );
}
