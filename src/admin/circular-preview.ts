import { type Circular, openCircular } from '../core/circular.ts';
import type { RulesData } from '../core/rulebook.ts';
import type { Language, Personnel } from '../core/vocabulary.ts';

interface Labels {
  readonly heading: string;
  readonly rule: string;
  readonly wording: string;
  readonly meaning: string;
  readonly holds: (from: string, to: string | null, region: string) => string;
  readonly binds: string;
  readonly sanction: string;
  readonly sanctions: (basis: string) => string;
  readonly status: string;
  readonly unreviewed: string;
}

const LABELS: Readonly<Record<Language, Labels>> = {
  id: {
    heading: 'Pratinjau dialog (bahasa Indonesia)',
    rule: 'Aturan',
    wording: 'Bunyi',
    meaning: 'Maksud',
    holds: (from, to, region) =>
      `Berlaku   ${from} sampai ${to ?? 'ada pencabutan'}, bagi pegawai di ${region}`,
    binds: 'Mengikat',
    sanction: 'Sanksi',
    sanctions: (basis) => `dapat dikenai menurut aturan nasional (${basis}), setelah pemeriksaan`,
    status: 'Status',
    unreviewed: 'Teks ini belum ditinjau.',
  },
  en: {
    heading: 'Preview of the dialog (English)',
    rule: 'Rule',
    wording: 'Wording',
    meaning: 'Meaning',
    holds: (from, to, region) => `In force  ${from} until ${to ?? 'it is revoked'}, for staff in ${region}`,
    binds: 'Binds',
    sanction: 'Sanction',
    sanctions: (basis) => `possible under the national rules (${basis}), after examination`,
    status: 'Status',
    unreviewed: 'This text has not been reviewed.',
  },
};

const PERSONNEL_NAMES: Readonly<Record<Personnel, string>> = {
  pns: 'PNS',
  pppk: 'PPPK',
  'pppk-pw': 'PPPK paruh waktu',
  'non-asn': 'non-ASN',
  unknown: '–',
};

/** Length of the longest label, and a space. */
const COLUMN = 10;

/** What the dialog and the rulebook will say of a circular, in both languages; its frame is the extension's own. */
export function previewCircular(circular: Circular, data: RulesData): readonly string[] {
  const { rule, instrument } = openCircular(circular);
  const region = `${data.regions[circular.region] ?? circular.region} (${circular.region})`;
  const sanction = data.sanctions.find((each) => each.id === rule.sanction);
  return (['id', 'en'] as const).flatMap((language) => {
    const words = LABELS[language];
    const line = (label: string, text: string) => `${label.padEnd(COLUMN)}${text}`;
    return [
      words.heading,
      line(words.rule, `${instrument.short[language]}, ${rule.path[language]}`),
      ...(rule.quote === null ? [] : [line(words.wording, `“${rule.quote[language]}”`)]),
      line(words.meaning, rule.plain[language]),
      words.holds(circular.validFrom, circular.validTo, region),
      line(words.binds, rule.binds.map((each) => PERSONNEL_NAMES[each]).join(', ')),
      ...(sanction === undefined ? [] : [line(words.sanction, words.sanctions(sanction.basis[language]))]),
      line(words.status, rule.status[language]),
      words.unreviewed,
      '',
    ];
  });
}
