import { type Circular, openCircular } from '../core/circular.ts';
import type { Rule, StoredRule } from '../core/rule.ts';
import type { RulesData } from '../core/rulebook.ts';
import type { Language, Personnel } from '../core/vocabulary.ts';

interface Labels {
  readonly heading: string;
  readonly first: (rules: string) => string;
  readonly local: string;
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
    first: (rules) =>
      `Aturan nasional yang menyebut tindakannya${rules} tampil lebih dahulu. Surat edaran ini disebut sesudahnya, sebagai aturan setempat.`,
    local: 'Setempat',
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
    first: (rules) =>
      `The national rule that names the act${rules} stands first. This circular is listed after it, as a local rule.`,
    local: 'Local',
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
  const national = data.rules.filter((each) => precedes(each, rule)).map((each) => each.id);
  const before = national.length === 0 ? '' : ` (${national.join(', ')})`;
  return (['id', 'en'] as const).flatMap((language) => {
    const words = LABELS[language];
    const line = (label: string, text: string) => `${label.padEnd(COLUMN)}${text}`;
    return [
      words.heading,
      words.first(before),
      line(words.local, `${instrument.short[language]}, ${rule.path[language]}`),
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

/** A national rule on one of the same acts, for some of the same people, that the dialog cites before the circular. */
function precedes(national: StoredRule, { acts, binds, rank }: Rule): boolean {
  return (
    national.rank < rank &&
    national.acts.some((each) => acts.includes(each)) &&
    national.binds.some((each) => binds.includes(each))
  );
}
