import type { TopicId } from '../../core/handbook.ts';
import type { Rulebook } from '../../core/rulebook.ts';

/** The page's parts by the hash that opens them. */
export const SECTIONS = {
  ask: 'tanya',
  rules: 'aturan',
  instruments: 'peraturan',
  disputed: 'diperdebatkan',
  calendar: 'kalender',
  topics: 'topik',
  quiz: 'kuis',
} as const;
export type Section = keyof typeof SECTIONS;

/** A circular may lend its id to the rule it opens as: then the instrument takes another. */
export function instrumentAnchor(id: string, rulebook: Rulebook): string {
  return rulebook.rules.some((rule) => rule.id === id) ? `${id}-${SECTIONS.instruments}` : id;
}

/** Statements are numbered within their topic; many are named after it already. */
export function statementAnchor(topic: TopicId, statement: string): string {
  return statement.startsWith(`${topic}-`) ? statement : `${topic}-${statement}`;
}
