import type { CaptureCase } from './captures.ts';

/** The Russian page of 2026-09-01: its send button is known by the icon alone. */
export const WHATSAPP_CAPTURES: readonly CaptureCase[] = [
  {
    file: 'whatsapp/crmka_live_2026-09-01.html',
    address: 'https://web.whatsapp.com/',
    buttons: ['+7 900 123-45-67 → nothing', 'Отправить → send-by-icon: aims at nobody'],
  },
];

export const WHATSAPP_GAPS: readonly { readonly file: string; readonly why: string }[] = [
  { file: 'whatsapp/selector_facts_2026-08-14.tsv', why: 'facts in words, no markup' },
];
