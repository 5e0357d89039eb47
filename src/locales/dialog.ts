import type { Language } from '../core/vocabulary.ts';
import type { DialogMessages } from './dialog-messages.ts';
import { dialog as en } from './en/dialog.ts';
import { dialog as id } from './id/dialog.ts';

/** The dialog's words in every language. */
export const DIALOG: Readonly<Record<Language, DialogMessages>> = { id, en };
