import type { Language } from '../core/vocabulary.ts';
import { settings as en } from './en/settings.ts';
import { settings as id, type SettingsWords } from './id/settings.ts';

export const SETTINGS: Readonly<Record<Language, SettingsWords>> = { id, en };
