import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/vocabulary.ts';
import { SETTINGS } from '../../locales/settings.ts';
import { Step } from '../shared/step.tsx';

interface WipeJournalProps {
  readonly language: Language;
  readonly onWipe: () => void;
}

/** Deletes the private journal of a computer that became a shared one, after asking once more. */
export function WipeJournal({ language, onWipe }: WipeJournalProps) {
  const { wipeJournal: words } = SETTINGS[language];
  const [asked, setAsked] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useLayoutEffect(() => {
    if (back.current) opener.current?.focus();
    back.current = false;
  }, [asked]);
  const end = (): void => {
    back.current = true;
    setAsked(false);
  };
  if (!asked) {
    return (
      <button type="button" class="danger" ref={opener} onClick={() => setAsked(true)}>
        {words.ask}
      </button>
    );
  }
  return (
    <Step
      id="wipe-journal"
      heading={words.sureHeading}
      cancel={words.cancel}
      onCancel={end}
      acts={
        <button
          type="button"
          class="danger"
          onClick={() => {
            end();
            onWipe();
          }}
        >
          {words.yes}
        </button>
      }
    >
      <p>{words.sure}</p>
    </Step>
  );
}
