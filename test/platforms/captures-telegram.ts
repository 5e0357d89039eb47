import type { CaptureCase } from './captures.ts';

/** Written from both clients' source, not saved from a page: it has no address of its own, so K's stands here. */
export const TELEGRAM_CAPTURES: readonly CaptureCase[] = [
  {
    file: 'telegram/k_and_a_skeleton.html',
    address: 'https://web.telegram.org/k/',
    buttons: [
      ' → send: aims at nobody',
      'JOIN → join: join group #-1001234567890',
      'JOIN CHANNEL → accept-invite: no target',
      'Subscribe → join: join group #-1001234567890',
      'Send Message → send: aims at nobody',
    ],
  },
];

export const TELEGRAM_GAPS: readonly { readonly file: string; readonly why: string }[] = [];
