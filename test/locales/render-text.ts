import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { InterstitialText } from '../../src/core/messages.ts';

/** One dialog as a person reads it, top to bottom; `whole` false only names the long sections. */
export function renderText(text: InterstitialText, whole = true): string {
  const bar = '-'.repeat(72);
  return [
    `${text.product} [${text.phase}] (${text.lang})`,
    `# ${text.title}`,
    text.lead,
    '',
    ...text.accounts.map((each) =>
      [
        each.name,
        each.handle,
        each.platform,
        each.role,
        ...(each.relation === '' ? [] : [each.relation]),
      ].join(' | '),
    ),
    '',
    `${text.ruleLabel}: ${text.rule.citation}`,
    ...(text.rule.quote === null ? [] : [`> ${text.rule.quote}`]),
    `${text.sanctionLabel}: ${text.sanction}`,
    `${text.listedLabel}: ${text.listed}`,
    ...text.remarks.map((each) => `! ${each}`),
    '',
    `[${text.cancel}] [${text.proceed}] [${text.wrongAccount}]`,
    ...text.smallPrint,
    '',
    `${text.moreLabel}:`,
    ...text.more.flatMap(({ heading, paragraphs }) =>
      whole || paragraphs.join('').length < 1000
        ? [`## ${heading}`, ...paragraphs.map((line) => `- ${line}`)]
        : [`## ${heading}: ${paragraphs.length} paragraphs`],
    ),
    '',
    `${text.wrongAccount}`,
    text.report,
    `(${text.reportCopied})`,
    `(${text.pressAgain})`,
    bar,
    '',
  ].join('\n');
}

/** Compares byte for byte with `golden/<name>.txt`; `GOLDEN=write` rewrites it instead. */
export function expectGolden(name: string, actual: string): void {
  const file = fileURLToPath(new URL(`./golden/${name}.txt`, import.meta.url));
  if (process.env['GOLDEN'] === 'write') writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}
