import type { Bilingual, Fact, Result } from './step.ts';

const WIDTH = Math.min(process.stdout.columns ?? 100, 110);
const NAME = 21;
const { NO_COLOR } = process.env;
const coloured = process.stdout.isTTY === true && NO_COLOR === undefined;
const paint = (code: number, text: string): string => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);

/** Words of `text` in lines of at most `width` signs. */
function wrap(text: string, width: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

export function say(text = ''): void {
  console.log(text);
}

/** Indonesian, and English dimmed below it; `mark` stands before the first line, the others are indented as far. */
export function sayBoth({ id, en }: Bilingual, mark = ''): void {
  const indent = ' '.repeat(mark.length);
  for (const [at, line] of wrap(id, WIDTH - mark.length).entries()) say(`${at === 0 ? mark : indent}${line}`);
  for (const line of wrap(en, WIDTH - mark.length)) say(paint(2, `${indent}${line}`));
}

function sayFact([name, value]: Fact): void {
  const [first = '', ...rest] = wrap(value, WIDTH - NAME - 9);
  say(`     ${name.padEnd(NAME)}: ${first}`);
  for (const line of rest) say(`     ${' '.repeat(NAME)}  ${line}`);
}

export function sayStep(number: number, said: Bilingual, { facts, broken }: Result): void {
  say(`${paint(1, `${String(number).padStart(3)}. ${said.id}`)}`);
  say(`     ${paint(2, said.en)}`);
  for (const fact of facts) sayFact(fact);
  if (broken.length === 0) say(`     ${paint(32, '✓ seperti yang dijanjikan')}`);
  for (const each of broken) say(`     ${paint(31, `✗ ${each}`)}`);
  say();
}
