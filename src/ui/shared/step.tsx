import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface StepProps {
  /** Of the heading; one a page. */
  readonly id: string;
  readonly heading: string;
  readonly cancel: string;
  /** Where the keyboard goes on after a no is the opener's to say. */
  readonly onCancel: () => void;
  /** Buttons that go on. They stand after the no: none takes a press meant for what opened the step. */
  readonly acts: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What is said before something is done. The keyboard starts at its heading, never at a yes; Escape is a no. */
export function Step({ id, heading, cancel, onCancel, acts, children }: StepProps) {
  const whole = useRef<HTMLFieldSetElement>(null);
  const start = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    start.current?.focus();
    // The focus brings only the heading into view; what is asked about and its buttons belong to it.
    whole.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <fieldset
      class="card step"
      aria-labelledby={id}
      ref={whole}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h3 id={id} tabIndex={-1} ref={start}>
        {heading}
      </h3>
      {children}
      <div class="line">
        <button type="button" class="secondary" onClick={onCancel}>
          {cancel}
        </button>
        {acts}
      </div>
    </fieldset>
  );
}

/** A step that stands in the place of its button while it is open. */
interface Opening {
  readonly asking: boolean;
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly ask: () => void;
  /** Ends the step; the keyboard goes on at its button, which is back. */
  readonly end: () => void;
}

/** Whether a step is open, and the button it takes the place of. */
export function useOpening(): Opening {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useLayoutEffect(() => {
    if (was.current && !asking) opener.current?.focus();
    was.current = asking;
  }, [asking]);
  return { asking, opener, ask: () => setAsking(true), end: () => setAsking(false) };
}
