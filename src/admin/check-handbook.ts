import { type Statement, TOPICS, type Topic } from '../core/handbook.ts';
import { checkReferencesWhole } from './check-references.ts';
import { type Located, type Problem, problemAt } from './problem.ts';
import type { RulesRows } from './rules-rows.ts';

/** What says, in each language, that something is asked and not asserted. */
const OPEN = {
  id: /tidak (?:kami )?(?:temukan|lihat|terverifikasi|pasti)|belum (?:kami )?(?:temukan|lihat|terverifikasi|pasti)/iu,
  en: /did not (?:find|see|verify)|not (?:verified|certain|found|seen)/iu,
} as const;

/** Statements are told apart, carry a source where they assert, and assert nothing where none could verify. */
export function checkHandbook({ topics }: RulesRows): Problem[] {
  const each = topics.flatMap((row) =>
    row.value.statements.flatMap((statement, at) => checkStatement(row, statement, `statements[${at}]`)),
  );
  return [...each, ...checkTwice(topics)];
}

/** Topics nobody wrote, rules and statements nobody opens. Only meaningful once every row parses. */
export function checkHandbookWhole(rows: RulesRows): Problem[] {
  const present = new Set(rows.topics.map((row) => row.value.id));
  const absent = TOPICS.filter((topic) => !present.has(topic)).map(absentTopic);
  // Who lacks a whole topic is told so, not of every statement in it.
  return absent.length > 0
    ? [...absent, ...checkReferencesWhole(rows, ['rules'])]
    : checkReferencesWhole(rows, ['rules', 'statements']);
}

function checkStatement(row: Located<Topic>, statement: Statement, path: string): Problem[] {
  const { confidence, sources, text } = statement;
  const open = row.value.id === 'unverified';
  if (confidence !== null) {
    if (open) {
      const problem = `${statement.id} has confidence ${confidence} among what nobody verified`;
      return [
        problemAt(row, `${path}.confidence`, problem, 'write null, or move it to the topic it belongs to'),
      ];
    }
    if (sources.length > 0) return [];
    return [
      problemAt(
        row,
        `${path}.sources`,
        `${statement.id} has no source`,
        'cite where it was read, or drop it',
      ),
    ];
  }
  if (!open) {
    const problem = `${statement.id} has no confidence`;
    return [problemAt(row, `${path}.confidence`, problem, 'give A, B or C, or move it to unverified.json')];
  }
  return (['id', 'en'] as const)
    .filter((language) => !OPEN[language].test(text[language]))
    .map((language) =>
      problemAt(
        row,
        `${path}.text.${language}`,
        `${statement.id} asserts what nobody verified`,
        language === 'id'
          ? 'say that it was not found: “tidak kami temukan”, “tidak terverifikasi”'
          : 'say that it was not found: “we did not find”, “not verified”',
      ),
    );
}

/** A statement's id is its address on the rulebook page, so no two topics may share one. */
function checkTwice(topics: readonly Located<Topic>[]): Problem[] {
  const first = new Map<string, Located<unknown>>();
  return topics.flatMap((row) =>
    row.value.statements.flatMap(({ id }, at) => {
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, row);
        return [];
      }
      return [
        problemAt(row, `statements[${at}].id`, `${id} is already in ${earlier.file}`, 'give it another id'),
      ];
    }),
  );
}

function absentTopic(topic: string): Problem {
  return {
    file: `rules/handbook/${topic}.json`,
    row: null,
    label: topic,
    path: '',
    problem: 'the handbook lacks this topic',
    remedy: 'write it: id, title, lead, statements',
  };
}
