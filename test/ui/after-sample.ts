import type { Language } from '../../src/core/vocabulary.ts';
import { AFTER } from '../../src/locales/after.ts';
import { correctionOf } from '../../src/locales/correction.ts';
import type { AfterState } from '../../src/ui/after/after.tsx';

const ASKS: AfterState = { reason: null, kept: false, copied: null, spoken: '' };

/** How far the question after going on may be. */
export const AFTERS = {
  asks: ASKS,
  duty: { ...ASKS, reason: 'duty', kept: true },
  wrong: { ...ASKS, reason: 'wrong-account', kept: true },
  copied: { ...ASKS, reason: 'wrong-account', kept: true, copied: true },
  refused: { ...ASKS, reason: 'wrong-account', kept: true, copied: false },
  slip: { ...ASKS, reason: 'slip', kept: true },
  unkept: { ...ASKS, reason: 'duty' },
} as const satisfies Record<string, AfterState>;

/** What the worker answers about an invented account whose list nobody stands for, or somebody does. */
export function afterFacts(language: Language, contact: string | null) {
  const correction = correctionOf({
    entry: 'instagram:handle:relawan.contoh.hulu.sungai.selatan',
    platform: 'instagram',
    list: { name: { id: 'Daftar nasional', en: 'National list' }, version: 12, date: '2026-11-20', contact },
    language,
    version: '0.1.0',
  });
  return { text: AFTER[language], correction };
}
