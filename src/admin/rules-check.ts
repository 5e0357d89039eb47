import type { Outcome, RulesPlace } from './outcome.ts';
import { problemLine } from './problem.ts';
import { readRules } from './read-rules.ts';
import { staleFiles } from './rules-format.ts';

/** `jempol rules check`: every problem, one a line, or what was found valid. */
export function checkRules({ folder, edition }: RulesPlace): Outcome {
  const reading = readRules(folder, edition);
  const stale = staleFiles(reading.files).map(
    ({ file }) => `${file.file}: not in canonical form → jempol rules format`,
  );
  const lines = [...(reading.ok ? [] : reading.problems.map(problemLine)), ...stale];
  if (!reading.ok || lines.length > 0) return { lines: [...lines, `${lines.length} masalah.`], exitCode: 1 };
  const { data, files } = reading;
  const { accounts, contestants, gaps, links, items, phrases, hoaxes } = data.list;
  const counts = [
    `${files.length} berkas`,
    `${data.rules.length} aturan`,
    `${data.instruments.length} peraturan`,
    `${data.elections.length} pemilihan`,
    `${contestants.length} peserta`,
    `${accounts.length} akun`,
    `${data.list.protected.length} akun dilindungi`,
    `${gaps.length} kekosongan`,
    `${links.length} situs dan undangan`,
    `${items.length} unggahan`,
    `${phrases.length} frasa`,
    `${hoaxes.length} hoaks`,
  ];
  return { lines: [`${counts.join(', ')}: sah.`], exitCode: 0 };
}
