import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Circular, circularSchema } from '../core/circular.ts';
import type { Bilingual } from '../core/text.ts';
import type { Answers, Known } from './circular-answers.ts';
import { previewCircular } from './circular-preview.ts';
import type { Outcome, RulesPlace } from './outcome.ts';
import { problemLine } from './problem.ts';
import { readRules } from './read-rules.ts';
import { collect } from './rules-folder.ts';
import { FORMS } from './rules-layout.ts';
import { untranslated } from './untranslated.ts';

/** The rules as they are; a folder that is not valid takes no circular. */
export function know({ folder }: RulesPlace): Known | Outcome {
  const reading = readRules(folder, null);
  if (reading.ok) {
    const errata = collect(FORMS.errata, reading.files, []).map((each) => each.value);
    return { data: reading.data, errata };
  }
  const lines = [...reading.problems.map(problemLine), 'Aturan yang ada belum sah → jempol rules check'];
  return { lines, exitCode: 1 };
}

/** A circular that is valid beside all other rules, and is not written yet. */
export interface MadeCircular {
  readonly circular: Circular;
  readonly path: string;
  readonly text: string;
}

/** The circular's file, tried beside the whole folder without touching it. */
export function makeCircular(
  answers: Answers,
  { data }: Known,
  { folder }: RulesPlace,
): MadeCircular | Outcome {
  const circular = circularSchema.safeParse(rawCircular(answers, data));
  const text = circular.success ? FORMS.circulars.canonical(circular.data) : null;
  if (!circular.success || text === null) {
    const lines = (circular.error?.issues ?? []).map((each) => `${each.path.join('.')}: ${each.message}`);
    return { lines: [...lines, 'Tidak ada yang ditulis.'], exitCode: 1 };
  }
  const inside = `circulars/${circular.data.id}.json`;
  const trial = mkdtempSync(join(tmpdir(), 'jempol-edaran-'));
  try {
    mkdirSync(join(trial, 'circulars'));
    writeFileSync(join(trial, inside), text);
    const reading = readRules(folder, trial);
    if (reading.ok) return { circular: circular.data, path: join(folder, inside), text };
    const problems = reading.problems.map((each) => problemLine(each).replaceAll(trial, folder));
    return { lines: [...problems, 'Tidak ada yang ditulis.'], exitCode: 1 };
  } finally {
    rmSync(trial, { recursive: true });
  }
}

const STATUS: Bilingual = {
  id: 'dimasukkan oleh pengelola daftar di instansi; belum ditinjau pihak lain',
  en: 'entered by the agency that keeps this list; not reviewed by anyone else yet',
};

/** Circulars are short: nobody is asked for the number of a paragraph. */
const PATH: Bilingual = { id: 'isi surat edaran', en: 'body of the circular' };

const items = (text: string | undefined) => (text === undefined ? [] : text.split(','));

function rawCircular(answers: Answers, data: Known['data']): unknown {
  const elections = items(answers.elections);
  const { date = '', region = '', number = '', plain = '', wording = '', to, link } = answers;
  const id = freeId(`SE-${region}-${date.slice(0, 4)}`, data);
  const short = answers.short ?? `SE ${data.regions[region] ?? region} ${number}`;
  return {
    id,
    rule: id,
    title: answers.title,
    short: { id: short, en: short },
    number,
    path: PATH,
    date,
    region,
    acts: items(answers.acts),
    binds: items(answers.binds),
    // One that names its elections speaks of their contest, up to the vote.
    phases: elections.length === 0 ? ['always'] : ['prospective', 'candidate'],
    wording: { id: wording, en: untranslated(wording) },
    plain: { id: plain, en: answers['plain-en'] ?? untranslated(plain) },
    validFrom: answers.from,
    validTo: to ?? null,
    elections,
    link: link ?? null,
    status: STATUS,
    confidence: 'A',
    sources: [],
    reviewedBy: [],
  };
}

function freeId(stem: string, { circulars }: Known['data']): string {
  const taken = new Set(circulars.map((each) => each.id));
  let count = 1;
  while (taken.has(`${stem}-${count}`)) count += 1;
  return `${stem}-${count}`;
}

/** Writes the file, or says why it could not. `preview`: with what the dialog will say. */
export function writeCircular(
  { circular, path, text }: MadeCircular,
  { data }: Known,
  preview = true,
): Outcome {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { lines: [`${path} tidak dapat ditulis: ${reason} → periksa izin foldernya`], exitCode: 1 };
  }
  const lines = preview ? previewCircular(circular, data) : [];
  return { lines: [...lines, `Ditulis: ${path}`], exitCode: 0 };
}
