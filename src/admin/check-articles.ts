import type { Bilingual } from '../core/text.ts';
import { type Located, type Problem, problemAt } from './problem.ts';
import type { RulesRows } from './rules-rows.ts';
import { languageOf } from './untranslated.ts';

interface WrongForm {
  readonly wrong: RegExp;
  readonly remedy: string;
}

const ORDER = 'write Pasal, ayat, huruf, angka in this order';

/** How a place in a law must not be written, in Indonesian. */
const INDONESIAN: readonly WrongForm[] = [
  { wrong: /\b(?:Ps|Psl)\b\.?\s*\d+/iu, remedy: 'write Pasal and the number' },
  { wrong: /\bArt(?:icle|\.)\s*\d+/iu, remedy: 'write Pasal and the number' },
  { wrong: /\bPasal\s+[a-z]\b/u, remedy: 'write Pasal and the number' },
  { wrong: /\bPasal\s+\d+[A-Z]?\s*\(\d+\)/u, remedy: 'write ayat before the bracket: Pasal 9 ayat (2)' },
  { wrong: /\bPasal\s+\d+[A-Z]?(?:\s+ayat\s+\(\d+\))?\s+[a-z]\b/u, remedy: 'write huruf before the letter' },
  { wrong: /\bayat\s+\d+/iu, remedy: 'write the number in brackets: ayat (2)' },
  { wrong: /\bhuruf\s+\d+/iu, remedy: 'write a letter: huruf n; a number follows angka' },
  { wrong: /\bangka\s+[a-z]\b/iu, remedy: 'write a number: angka 5; a letter follows huruf' },
  { wrong: /\bbutir\s+[a-z]\b/iu, remedy: 'write a number: butir 6' },
  { wrong: /\bLampiran\s+\d+/iu, remedy: 'write the Roman number: Lampiran II' },
  { wrong: /\bangka\s+\d+\s+(?:huruf\s+[a-z]|ayat\s+\(\d+\))/iu, remedy: ORDER },
  { wrong: /\bhuruf\s+[a-z]\s+ayat\s+\(\d+\)/iu, remedy: ORDER },
];

const ENGLISH: readonly WrongForm[] = [
  { wrong: /\b(?:Pasal|ayat|huruf|angka|butir)\s+\(?\w+/iu, remedy: 'write it in English: Article 9(2)' },
  { wrong: /\bArticle\s+\d+\s+\(\d+\)/iu, remedy: 'write the bracket next to the number: Article 9(2)' },
];

const PLACE = /\b(?:Pasal|Lampiran|Diktum|isi)\b/iu;

/** Articles of rules, sanctions and circulars are written in one form, and with the same numbers in both languages. */
export function checkArticles(rows: RulesRows): Problem[] {
  const bases = [
    ...rows.rules.flatMap((row) =>
      (['path', 'legalBasis', 'sanctionBasis'] as const).map((path) => ({
        row,
        path,
        text: row.value[path],
      })),
    ),
    ...rows.sanctions.map((row) => ({ row, path: 'basis', text: row.value.basis })),
  ];
  return [
    ...bases.flatMap(({ row, path, text }) =>
      text === null ? [] : [...checkForms(row, path, text), ...checkNumbers(row, path, text)],
    ),
    ...rows.rules.flatMap((row) => checkPlace(row, row.value.path)),
    ...rows.circulars.flatMap((row) => [
      ...(['path', 'plain', 'wording'] as const).flatMap((path) => {
        const text = row.value[path];
        return text === null ? [] : checkForms(row, path, text);
      }),
      ...checkNumbers(row, 'path', row.value.path),
    ]),
  ];
}

function checkForms(row: Located<unknown>, path: string, text: Bilingual): Problem[] {
  const found = (language: 'id' | 'en', forms: readonly WrongForm[]) =>
    forms.flatMap(({ wrong, remedy }) => {
      const [match] = wrong.exec(text[language]) ?? [];
      return match === undefined
        ? []
        : [problemAt(row, `${path}.${language}`, `“${match}” is not how an article is written`, remedy)];
    });
  return [
    ...found('id', INDONESIAN),
    ...found('en', languageOf(text.en, 'en') === 'id' ? INDONESIAN : ENGLISH),
  ];
}

function checkNumbers(row: Located<unknown>, path: string, { id, en }: Bilingual): Problem[] {
  const [ours, theirs] = [id, en].map((text) => (text.match(/\d+/gu) ?? []).join(' '));
  if (ours === theirs) return [];
  const problem = `the numbers differ: ${ours} in Indonesian, ${theirs} in English`;
  return [problemAt(row, path, problem, 'correct the one that is wrong')];
}

function checkPlace(row: Located<unknown>, { id }: Bilingual): Problem[] {
  if (PLACE.test(id)) return [];
  const remedy = 'name the article, annex, dictum, or "isi" where it has no numbers';
  return [problemAt(row, 'path.id', `“${id}” names no place in the instrument`, remedy)];
}
