import type { Language } from '../core/vocabulary.ts';
import { popup as english } from './en/popup.ts';
import { popup as indonesian, type PopupWords } from './id/popup.ts';

export const POPUP: Readonly<Record<Language, PopupWords>> = { id: indonesian, en: english };
