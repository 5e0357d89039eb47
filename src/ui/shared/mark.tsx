import { MARK } from './mark-shapes.ts';

/** The product mark beside the product's name: decorative, the name is read. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx={MARK.radius} fill={MARK.field} />
      <path d={MARK.barsPath} stroke={MARK.bar} stroke-width={MARK.barsWidth} stroke-linecap="round" />
      <path d={MARK.handPath} fill={MARK.hand} />
    </svg>
  );
}
