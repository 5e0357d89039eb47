import type { Language } from '../core/vocabulary.ts';
import { officeView as en } from './en/office-view.ts';
import { officeView as id, type OfficeViewWords } from './id/office-view.ts';

export const OFFICE_VIEW: Readonly<Record<Language, OfficeViewWords>> = { id, en };
