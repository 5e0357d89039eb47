import type { ComponentChildren } from 'preact';
import { MARK } from '../shared/mark-shapes.ts';

/** Decorative: what they show is said in words beside them. */
function Picture({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 120 88" aria-hidden="true">
      {children}
    </svg>
  );
}

/** The product's own thumb, in the place and size asked for. */
function Thumb({ at, size }: { readonly at: string; readonly size: number }) {
  return <path class="thumb" transform={`translate(${at}) scale(${size})`} d={MARK.handPath} />;
}

function Post() {
  return (
    <>
      <rect class="sheet" x="8" y="6" width="76" height="76" rx="8" />
      <circle class="faint" cx="22" cy="20" r="6" />
      <path class="line" d="M34 17h30M34 24h18" />
      <rect class="faint" x="16" y="33" width="60" height="24" rx="4" />
    </>
  );
}

/** A post, and a thumb on its way to the button. */
export function PressPicture() {
  return (
    <Picture>
      <Post />
      <rect class="button" x="16" y="63" width="26" height="13" rx="6.5" />
      <path class="line" d="M50 69.5h26" />
      <path class="way" d="M84 58c-10 0-20 3-30 9" />
      <Thumb at="80 40" size={1.3} />
    </Picture>
  );
}

/** The thumb stands still before the post, with a sheet of rules beside it. */
export function HoldPicture() {
  return (
    <Picture>
      <Post />
      <rect class="veil" x="8" y="6" width="76" height="76" rx="8" />
      <rect class="sheet" x="36" y="16" width="76" height="56" rx="8" />
      <path class="strong" d="M46 28h44" />
      <path class="line" d="M46 38h56M46 46h50M46 54h34" />
      <path class="pause" d="M93 53v10M101 53v10" />
    </Picture>
  );
}

/** Two buttons of the same weight, and a hand that may take either. */
export function DecidePicture() {
  return (
    <Picture>
      <rect class="button" x="8" y="14" width="50" height="24" rx="8" />
      <rect class="sheet" x="62" y="14" width="50" height="24" rx="8" />
      <path class="mark-on" d="M28 21l10 10M38 21l-10 10" />
      <path class="strong" d="M80 26h14M89 20.5l5.5 5.5-5.5 5.5" />
      <path class="way" d="M56 60c-12-2-18-8-21-16M66 60c12-2 18-8 21-16" />
      <Thumb at="34 48" size={1.2} />
    </Picture>
  );
}
