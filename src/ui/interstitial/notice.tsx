import type { InterstitialText } from '../../core/messages.ts';
import { CLOSE_WORD } from '../../locales/level-words.ts';
import { Icon } from '../shared/icon.tsx';
import { Mark } from '../shared/mark.tsx';

export type NoticeKind = 'again' | 'remind';

interface NoticeProps {
  readonly text: InterstitialText;
  readonly kind: NoticeKind;
}

/** A small bar at the bottom that holds nothing; its button is `data-act="dismiss"`. */
export function Notice({ text, kind }: NoticeProps) {
  return (
    <div class="notice jn" role="status" lang={text.lang} data-kind={kind}>
      <Mark />
      {kind === 'remind' ? (
        <div class="said">
          <p class="headline">{text.title}</p>
          {text.rule.citation !== '' && (
            <p>
              {text.ruleLabel}: {text.rule.citation}
            </p>
          )}
          {text.sanction !== '' && (
            <p>
              {text.sanctionLabel}: {text.sanction}
            </p>
          )}
        </div>
      ) : (
        <p class="said">{text.pressAgain}</p>
      )}
      <button type="button" class="close" data-act="dismiss" aria-label={CLOSE_WORD[text.lang]}>
        <Icon name="close" />
      </button>
    </div>
  );
}
