import type { Topic } from '../core/handbook.ts';
import { type Located, type Problem, problemAt } from './problem.ts';
import type { RulesRows } from './rules-rows.ts';
import { textsOf } from './texts-of.ts';
import { languageOf } from './untranslated.ts';

type Language = 'id' | 'en';

/** Words by which a sentence says that somebody is punished, and the word without which it says so as certain. */
const PUNISHED = {
  id: /\b(?:dikenai|dikenakan|dijatuhi|diberhentikan|dipecat|dipidana|diputus|dihukum|disanksi)\b/iu,
  en: /\b(?:subject to|carry|carries|dismissed|punished|sanctioned|terminated|imprisoned)\b(?! no\b)/iu,
} as const;
const MAY = { id: /\bdapat\b/iu, en: /\bmay\b/iu } as const;

/** Words that say of a punishment that it comes, whatever else the sentence says. */
const CERTAIN = {
  id: /(?<!\b(?:tidak|belum)\s)\b(?:(?:pasti|niscaya)\s+(?:akan\s+)?(?:di|kena|terkena|mendapat|menerima)\w*|(?:akan|tentu|harus|wajib)\s+(?:\w+\s+)?(?:di(?:kena|jatuh|berhent|pecat|pidana|hukum|sanksi)\w*|(?:kena|mendapat|menerima)\w*\s+(?:sanksi|hukuman)))/iu,
  en: /(?<!\bnot\s)\b(?:certainly|inevitably|(?:certain|sure|bound)\s+to\s+be|(?:will|shall|must)\s+(?:\w+\s+)?be\s+(?:subject(?:ed)? to|disciplined|dismissed|fined|imprisoned|punished|sanctioned|terminated))\b/iu,
} as const;

const REMEDY = {
  id: 'write what the rules allow: “dapat dikenai … sampai …, setelah pemeriksaan”',
  en: 'write what the rules allow: “may be subject to … up to …, after examination”',
} as const;

/** Our own sentences; official wording stands in quotes and is not ours. */
function sentencesOf(text: string): readonly string[] {
  return text.replace(/“[^”]*”/gu, '').split(/(?<=[.?!;])\s+/u);
}

/** Sentences that assert a sanction as certain, in so many words or by leaving out that it only may follow. */
export function certainSentences(text: string, language: Language): readonly string[] {
  return sentencesOf(text).filter(
    (each) => CERTAIN[language].test(each) || (PUNISHED[language].test(each) && !MAY[language].test(each)),
  );
}

/** Sentences that say of a punishment that it comes; what happened in the past is no such sentence. */
function foretold(text: string, language: Language): readonly string[] {
  return sentencesOf(text).filter((each) => CERTAIN[language].test(each));
}

/** No text a person can read asserts a sanction as certain, in either language. */
export function checkCertainty(rows: RulesRows): Problem[] {
  return [
    ...[...rows.rules, ...rows.circulars].flatMap((row) =>
      scan(row, (path) => /^(?:plain|note|dispute)\./.test(path)),
    ),
    ...rows.topics.flatMap((row) => scan(row, (path) => isOurs(row.value, path))),
    ...[...rows.sanctions, ...rows.instruments, ...rows.elections].flatMap((row) => scan(row, () => false)),
  ];
}

/** `hedges`: places whose sentences must hedge; everywhere else none may foretell. Quotes and wordings are the law's own words. */
function scan(row: Located<unknown>, hedges: (path: string) => boolean): Problem[] {
  return textsOf(row.value).flatMap(({ path, text }) => {
    const field = /(?<!quote|wording)\.(id|en)$/.exec(path)?.[1];
    if (field !== 'id' && field !== 'en') return [];
    const language = languageOf(text, field);
    const said = (hedges(path) ? certainSentences : foretold)(text, language);
    return said.map((each) =>
      problemAt(row, path, `“${each.trim()}” asserts a sanction as certain`, REMEDY[language]),
    );
  });
}

/** What happened may be told as it happened: figures, and statements with a date, are only kept from foretelling. */
function isOurs({ id, statements }: Topic, path: string): boolean {
  if (path.startsWith('lead.')) return true;
  const at = /^statements\[(\d+)\]\.text\./.exec(path)?.[1];
  return at !== undefined && id !== 'figures' && statements[Number(at)]?.date === null;
}
