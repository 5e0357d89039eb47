import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface SaidProps {
  /** What came of it, as a value that is another one each time; null while nothing did. */
  readonly of: object | null;
  readonly children: ComponentChildren;
}

/** Where a section says what came of it. It stands empty before: only words that come into it later are announced. */
export function Said({ of, children }: SaidProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed may be gone, with the card it stood on: the keyboard goes on from here.
    if (of !== null && document.activeElement === document.body) place.current?.focus();
  }, [of]);
  return (
    <div ref={place} role="status" class="outcome" tabIndex={-1}>
      {children}
    </div>
  );
}
