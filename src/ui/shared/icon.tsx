/** Stroked shapes in a 20 × 20 box. Each stands beside a word; none carries meaning alone. */
const SHAPES = {
  caution: 'M10 3 18 16.5H2ZM10 8v4M10 14.2v.1',
  prohibited: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM6.5 10h7',
  rule: 'M10 4.8C8 3.3 5.5 3 3 3v12.5c2.5 0 5 .3 7 1.8 2-1.5 4.5-1.8 7-1.8V3c-2.5 0-5 .3-7 1.8ZM10 4.8v12',
  sanction: 'M10 3v14M6 17h8M4 5.5h12M4 5.5 2 11h4ZM16 5.5 14 11h4Z',
  listed: 'M4 3h12v14H4ZM7 7h6M7 10h6M7 13h4',
  remark: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9v5M10 6.2v.1',
  done: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM6.5 10.2 9 12.7l4.5-5',
  close: 'M5 5l10 10M15 5 5 15',
} as const;
export type IconName = keyof typeof SHAPES;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
