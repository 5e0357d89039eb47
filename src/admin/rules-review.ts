import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { RulesData } from '../core/rulebook.ts';
import type { Outcome, RulesPlace } from './outcome.ts';
import { problemLine } from './problem.ts';
import { readRules } from './read-rules.ts';
import { reviewCsv, reviewHtml } from './review-sheet.ts';
import { type ReviewUnit, reviewUnits } from './review-units.ts';

const FORMATS: Readonly<Record<string, (units: readonly ReviewUnit[], data: RulesData) => string>> = {
  '.csv': reviewCsv,
  '.html': (units, { list: { info } }) =>
    reviewHtml(
      units,
      `Lembar tinjauan teks Jempol Netral: ${info.name.id}, versi ${info.version}, ${info.date}`,
    ),
};

/** `jempol rules review --out FILE`: every text of `rules/` that a person can be shown, for an office to sign. */
export function reviewRules(out: string | null, { folder, edition }: RulesPlace): Outcome {
  if (out === null)
    return refusal(
      'rules review tidak tahu hasilnya ditulis ke mana',
      'tambahkan --out <berkas>.html atau .csv',
    );
  const write = FORMATS[extname(out).toLowerCase()];
  if (write === undefined)
    return refusal(`“${out}” bukan .html atau .csv`, 'beri berkasnya salah satu akhiran itu');
  const reading = readRules(folder, edition);
  if (!reading.ok) {
    const lines = [
      ...reading.problems.map(problemLine),
      'Lembar tinjauan tidak ditulis: aturannya belum sah.',
    ];
    return { lines, exitCode: 1 };
  }
  const units = reviewUnits(reading.data);
  try {
    writeFileSync(out, write(units, reading.data));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ...refusal(`${out} tidak dapat ditulis (${reason})`, 'periksa foldernya dan izinnya'),
      exitCode: 1,
    };
  }
  const texts = units.reduce((sum, each) => sum + each.texts.length, 0);
  const unsigned = units.filter((each) => each.reviewedBy.length === 0).length;
  return {
    lines: [`${out}: ${texts} teks dalam ${units.length} satuan; ${unsigned} satuan belum ditinjau.`],
    exitCode: 0,
  };
}

function refusal(problem: string, remedy: string): Outcome {
  return { lines: [`${problem} → ${remedy}`], exitCode: 2 };
}
