import {
  type Answers,
  CIRCULAR_FIELD_NAMES,
  CIRCULAR_FIELDS,
  type CircularField,
  type Known,
  readAnswer,
} from './circular-answers.ts';
import { know, makeCircular, writeCircular } from './circular-file.ts';
import { previewCircular } from './circular-preview.ts';
import type { Outcome, RulesPlace } from './outcome.ts';

/** A person at a keyboard. */
export interface Terminal {
  /** What they typed; null when they left. */
  ask(prompt: string): Promise<string | null>;
  say(line: string): void;
}

const CONFIRM = 'Tulis berkas ini? (ya/tidak)';

/** `jempol rules new-circular --title … --number …`: everything in the options; nothing is written unless all is valid. */
export function newCircular(given: Answers, place: RulesPlace): Outcome {
  const known = know(place);
  if ('exitCode' in known) return known;
  const { answers, problems } = readAll(given, known);
  if (problems.length > 0) return { lines: [...problems, 'Tidak ada yang ditulis.'], exitCode: 2 };
  const made = makeCircular(answers, known, place);
  return 'exitCode' in made ? made : writeCircular(made, known);
}

/** The same, step by step: an answer that is wrong is asked again at once; options already given are not asked. */
export async function askCircular(given: Answers, place: RulesPlace, terminal: Terminal): Promise<Outcome> {
  const known = know(place);
  if ('exitCode' in known) return known;
  let answers: Answers = {};
  for (const name of CIRCULAR_FIELD_NAMES) {
    const answer = await askField(name, given[name], { known, before: answers, terminal });
    if (answer === 'left') return left();
    if (answer !== null) answers = { ...answers, [name]: answer };
  }
  const made = makeCircular(answers, known, place);
  if ('exitCode' in made) return made;
  for (const line of previewCircular(made.circular, known.data)) terminal.say(line);
  const sure = await terminal.ask(CONFIRM);
  return /^y(?:a|es)?$/i.test(sure?.trim() ?? '') ? writeCircular(made, known, false) : left();
}

async function askField(
  name: CircularField,
  given: string | undefined,
  at: { readonly known: Known; readonly before: Answers; readonly terminal: Terminal },
): Promise<string | 'left' | null> {
  const { ask, optional } = CIRCULAR_FIELDS[name];
  const prompt = optional ? `${ask} (boleh kosong)` : ask;
  for (let text = given; ; text = undefined) {
    const typed = text ?? (await at.terminal.ask(prompt));
    if (typed === null) return 'left';
    const answer = readAnswer(name, typed, at.known, at.before);
    if (answer === null) return null;
    if ('value' in answer) return answer.value;
    at.terminal.say(answer.problem);
  }
}

function left(): Outcome {
  return { lines: ['Dibatalkan. Tidak ada yang ditulis.'], exitCode: 1 };
}

function readAll(given: Answers, known: Known) {
  let answers: Answers = {};
  const problems: string[] = [];
  for (const name of CIRCULAR_FIELD_NAMES) {
    const answer = readAnswer(name, given[name] ?? '', known, answers);
    if (answer === null) continue;
    if ('value' in answer) answers = { ...answers, [name]: answer.value };
    else problems.push(`--${name}: ${answer.problem}`);
  }
  return { answers, problems };
}

/** Whether nothing that must be said is missing. */
export function isComplete(given: Answers): boolean {
  return CIRCULAR_FIELD_NAMES.every((name) => CIRCULAR_FIELDS[name].optional || given[name] !== undefined);
}
