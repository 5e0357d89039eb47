import type { Language } from '../core/vocabulary.ts';
import { journalCharts as en } from './en/journal-charts.ts';
import { journalCharts as id, type JournalChartsWords } from './id/journal-charts.ts';

export const JOURNAL_CHARTS: Readonly<Record<Language, JournalChartsWords>> = { id, en };
