import type { Language, Personnel } from '../../src/core/vocabulary.ts';
import type { Moment } from './stage.ts';

type Words = Readonly<Record<Language, string>>;

/** What must be read in a dialog about a like, in each language. */
export interface Expected {
  /** The whole citation line: instrument, annex, article or item. */
  readonly rule: Words;
  /** Words of the sanction line that name the kind and how far it goes. */
  readonly sanction: readonly Words[];
  /** Authorities disagree about the class of the sanction, and the dialog says so. */
  readonly disputed: boolean;
}

const SKB_ETHICS: Words = {
  id: 'SKB 2022, Lampiran II, Pelanggaran Kode Etik butir 4',
  en: 'Joint Decision (SKB) 2022, Annex II, Ethics Violations item 4',
};
const SKB_DISCIPLINE: Words = {
  id: 'SKB 2022, Lampiran II, Pelanggaran Disiplin butir 6',
  en: 'Joint Decision (SKB) 2022, Annex II, Discipline Violations item 6',
};
const DUTY: Words = {
  id: 'UU 20/2023 Pasal 9 ayat (2); Pasal 24 ayat (1) huruf d',
  en: 'Law 20/2023 Article 9(2); Article 24(1)(d)',
};
const CIRCULAR: Words = {
  id: 'SE MenPANRB 01/2023, isi surat edaran (nomor butir tidak terverifikasi)',
  en: 'MenPANRB Circular 01/2023, body of the circular (item number not verified)',
};
const AFTER_VOTING: Words = {
  id: 'PP 94/2021 Pasal 5 huruf n angka 5',
  en: 'Government Regulation 94/2021 Article 5(n) number 5',
};
const NO_RULE: Words = {
  id: 'Aturan yang khusus mengatur tindakan ini tidak kami temukan; itu bukan izin.',
  en: 'We found no rule specific to this act; that is not permission.',
};

/** The second instrument, by which a class of personnel is bound. */
const of = (rule: Words, second: Words): Words => ({
  id: `${rule.id}; ${second.id}`,
  en: `${rule.en}; ${second.en}`,
});
const PPPK_LAW: Words = { id: 'PP 49/2018', en: 'Government Regulation 49/2018' };
const PART_TIME_LAW: Words = { id: 'Kepmen PANRB 16/2025', en: 'MenPANRB Decision 16/2025' };

const MAY: Words = { id: 'Dapat dikenai ', en: 'May be subject to ' };
const EXAMINED: Words = { id: ', setelah pemeriksaan', en: ', after examination' };
const MORAL: Words = {
  id: 'sanksi moral: pernyataan tertutup atau terbuka',
  en: 'a moral sanction: a closed or a public statement',
};
const MORAL_UP_TO: Words = { id: 'sanksi moral sampai ', en: 'a moral sanction up to ' };
const SEVERE: Words = { id: 'hukuman disiplin berat', en: 'severe disciplinary punishment' };
const SEVERE_AT_MOST: Words = {
  id: 'hukuman disiplin sampai tingkat berat',
  en: 'disciplinary punishment up to the severe level',
};
const AGREEMENT_ENDS: Words = {
  id: 'pemutusan hubungan perjanjian kerja',
  en: 'termination of the work agreement',
};
const DISMISSAL: Words = {
  id: 'pemberhentian bila dinilai pelanggaran disiplin tingkat berat',
  en: 'dismissal if judged a severe disciplinary violation',
};
const CONTRACT_ENDS: Words = {
  id: 'sanksi bertingkat sampai pemutusan hubungan kerja',
  en: 'graded sanctions up to termination of employment',
};
const UNCERTAIN: Words = { id: 'belum tentu berlaku', en: 'is not certain' };
const NONE_FOUND: Words = { id: 'tidak kami temukan; itu bukan izin', en: 'We found no specific sanction' };
const NOT_PERMISSION: Words = { id: 'itu bukan izin', en: 'that is not permission' };
const DISPUTED: Words = { id: 'diperdebatkan', en: 'disputed' };

/** "Dapat dikenai … setelah pemeriksaan": never that it will be, never without who decides. */
const may = (...words: readonly Words[]): readonly Words[] => [MAY, ...words, EXAMINED];
const notFound: readonly Words[] = [NONE_FOUND, NOT_PERMISSION];

type ByPersonnel = Readonly<Record<Personnel, Expected>>;

const OUTSIDE: ByPersonnel = {
  pns: { rule: DUTY, sanction: notFound, disputed: false },
  pppk: { rule: DUTY, sanction: notFound, disputed: false },
  'pppk-pw': { rule: of(DUTY, PART_TIME_LAW), sanction: notFound, disputed: false },
  'non-asn': { rule: NO_RULE, sanction: notFound, disputed: false },
  unknown: { rule: DUTY, sanction: notFound, disputed: false },
};

/** From determination to voting the law is one: discipline, whose class authorities dispute. */
const CANDIDATE: ByPersonnel = {
  pns: { rule: SKB_DISCIPLINE, sanction: may(MORAL_UP_TO, SEVERE, DISPUTED), disputed: true },
  pppk: {
    rule: of(SKB_DISCIPLINE, PPPK_LAW),
    sanction: may(MORAL_UP_TO, AGREEMENT_ENDS, DISPUTED),
    disputed: true,
  },
  'pppk-pw': {
    rule: of(SKB_DISCIPLINE, PART_TIME_LAW),
    sanction: may(MORAL_UP_TO, DISMISSAL, DISPUTED),
    disputed: true,
  },
  'non-asn': { rule: CIRCULAR, sanction: may(CONTRACT_ENDS), disputed: false },
  unknown: {
    rule: SKB_DISCIPLINE,
    sanction: may(
      MORAL_UP_TO,
      { id: `${SEVERE.id} (PNS)`, en: `${SEVERE.en} (PNS)` },
      AGREEMENT_ENDS,
      { id: '(PPPK)', en: '(PPPK)' },
      { id: `${DISMISSAL.id} (PPPK paruh waktu)`, en: `${DISMISSAL.en} (part-time PPPK)` },
      DISPUTED,
    ),
    disputed: true,
  },
};

/** A like of a listed candidate's post, read off the law by hand: SKB 2022, PP 94/2021, PP 49/2018 and the others. */
export const CANDIDATE_LIKE: Readonly<Record<Moment, ByPersonnel>> = {
  outside: OUTSIDE,
  prospective: {
    pns: { rule: SKB_ETHICS, sanction: may(MORAL), disputed: false },
    pppk: { rule: of(SKB_ETHICS, PPPK_LAW), sanction: may(MORAL), disputed: false },
    'pppk-pw': { rule: of(SKB_ETHICS, PART_TIME_LAW), sanction: may(MORAL), disputed: false },
    'non-asn': { rule: CIRCULAR, sanction: may(CONTRACT_ENDS), disputed: false },
    unknown: { rule: SKB_ETHICS, sanction: may(MORAL), disputed: false },
  },
  determined: CANDIDATE,
  campaign: CANDIDATE,
  quiet: CANDIDATE,
  after: {
    pns: { rule: AFTER_VOTING, sanction: may(SEVERE_AT_MOST, UNCERTAIN), disputed: false },
    pppk: { rule: of(DUTY, PPPK_LAW), sanction: notFound, disputed: false },
    'pppk-pw': { rule: of(DUTY, PART_TIME_LAW), sanction: notFound, disputed: false },
    'non-asn': { rule: CIRCULAR, sanction: may(CONTRACT_ENDS), disputed: false },
    unknown: {
      rule: DUTY,
      sanction: may({ id: `${SEVERE_AT_MOST.id} (PNS)`, en: `${SEVERE_AT_MOST.en} (PNS)` }, UNCERTAIN),
      disputed: false,
    },
  },
};

/** A party is in no stage of the invented election: at every moment it is outside. */
export const PARTY_LIKE: ByPersonnel = OUTSIDE;

/** How strongly each moment is spoken of, and the words on its chip and in its title. */
export const SPOKEN: Readonly<
  Record<
    Moment,
    { readonly level: string; readonly form: string; readonly chip: Words; readonly title: Words }
  >
> = {
  outside: {
    level: 'caution',
    form: 'compact',
    chip: { id: 'Di luar tahapan', en: 'Outside any stage' },
    title: { id: 'Akun ini terdaftar sebagai akun calon', en: 'This account is listed as a candidate' },
  },
  prospective: {
    level: 'prohibited',
    form: 'full',
    chip: { id: 'Sebelum penetapan calon', en: 'Before candidates are determined' },
    title: { id: 'Menyukai unggahan bakal calon', en: 'Liking a post by a prospective candidate' },
  },
  determined: {
    level: 'prohibited',
    form: 'full',
    chip: { id: 'Calon ditetapkan', en: 'Candidates determined' },
    title: { id: 'Menyukai unggahan calon', en: 'Liking a post by a candidate' },
  },
  campaign: {
    level: 'prohibited',
    form: 'full',
    chip: { id: 'Masa kampanye', en: 'Campaign period' },
    title: { id: 'Menyukai unggahan calon', en: 'Liking a post by a candidate' },
  },
  quiet: {
    level: 'prohibited',
    form: 'full',
    chip: { id: 'Masa tenang', en: 'Quiet period' },
    title: { id: 'Menyukai unggahan calon', en: 'Liking a post by a candidate' },
  },
  after: {
    level: 'caution',
    form: 'compact',
    chip: { id: 'Setelah pemungutan suara', en: 'After voting' },
    title: {
      id: 'Menyukai unggahan calon setelah pemungutan suara',
      en: 'Liking a post by a candidate after voting',
    },
  },
};
