import type { Language, Phase } from '../core/vocabulary.ts';

interface TestClockWords {
  readonly edition: string;
  readonly clock: string;
  readonly real: string;
  readonly phases: Readonly<Record<Phase, string>>;
}

/** Words that only the test edition's bundle holds. */
export const TEST_CLOCK: Readonly<Record<Language, TestClockWords>> = {
  id: {
    edition: 'Edisi uji',
    clock: 'Jam uji',
    real: 'Jam sebenarnya',
    phases: {
      outside: 'Di luar tahapan',
      prospective: 'Bakal calon',
      determined: 'Penetapan',
      campaign: 'Kampanye',
      quiet: 'Masa tenang',
      after: 'Setelah pemungutan',
    },
  },
  en: {
    edition: 'Test edition',
    clock: 'Test clock',
    real: 'Real clock',
    phases: {
      outside: 'Outside',
      prospective: 'Prospective',
      determined: 'Determined',
      campaign: 'Campaign',
      quiet: 'Quiet period',
      after: 'After voting',
    },
  },
};
