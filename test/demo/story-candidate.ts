import { click, onX, X_HOME } from './places.ts';
import type { PressStep } from './step.ts';

const LIKE = {
  kind: 'press',
  look: 'light',
  address: X_HOME,
  moment: 'campaign',
  settings: {},
  how: 'klik pada Suka',
  prepare: null,
  press: click(onX('uji_calon', 'like')),
  heard: [],
  choice: 'cancel',
  did: [],
  finally: {
    js: `document.querySelector('${onX('uji_calon', 'like')}')`,
    said: 'unggahan tetap belum disukai',
  },
} as const satisfies Partial<PressStep>;

const CAMPAIGN = {
  form: 'full',
  level: 'prohibited',
  phase: 'Masa kampanye',
  title: 'Menyukai unggahan calon dapat dinilai tidak netral.',
} as const;

const DISCIPLINE = 'SKB 2022, Lampiran II, Pelanggaran Disiplin butir 6';

/** The same like on the invented candidate, through the phases and the kinds of personnel. */
export const CANDIDATE: readonly PressStep[] = [
  {
    ...LIKE,
    picture: 'bakal-calon-pns',
    said: {
      id: 'Suka pada bakal calon, PNS: soal kode etik',
      en: 'Liking a prospective candidate’s post, PNS: a matter of ethics',
    },
    moment: 'prospective',
    dialog: {
      form: 'full',
      level: 'prohibited',
      phase: 'Sebelum penetapan calon',
      title: 'Menyukai unggahan bakal calon?',
      rule: 'SKB 2022, Lampiran II, Pelanggaran Kode Etik butir 4',
      sanction: 'Dapat dikenai sanksi moral: pernyataan tertutup atau terbuka',
    },
  },
  {
    ...LIKE,
    picture: 'calon-ditetapkan-pns',
    said: {
      id: 'Calon sudah ditetapkan, PNS: soal disiplin',
      en: 'After determination, PNS: a matter of discipline',
    },
    moment: 'determined',
    dialog: {
      ...CAMPAIGN,
      phase: 'Calon ditetapkan',
      rule: DISCIPLINE,
      sanction: 'sampai hukuman disiplin berat',
    },
  },
  {
    ...LIKE,
    picture: 'kampanye-pns',
    said: { id: 'Masa kampanye, PNS', en: 'During the campaign, PNS' },
    dialog: { ...CAMPAIGN, rule: DISCIPLINE, sanction: 'sampai hukuman disiplin berat' },
  },
  {
    ...LIKE,
    picture: 'kampanye-pppk',
    said: {
      id: 'Masa kampanye, PPPK: perjanjian kerja',
      en: 'During the campaign, PPPK: the work agreement',
    },
    settings: { personnel: 'pppk' },
    dialog: { ...CAMPAIGN, rule: DISCIPLINE, sanction: 'pemutusan hubungan perjanjian kerja' },
  },
  {
    ...LIKE,
    picture: 'kampanye-pppk-paruh-waktu',
    said: { id: 'Masa kampanye, PPPK paruh waktu', en: 'During the campaign, part-time PPPK' },
    settings: { personnel: 'pppk-pw' },
    dialog: { ...CAMPAIGN, rule: DISCIPLINE, sanction: 'pemberhentian' },
  },
  {
    ...LIKE,
    picture: 'kampanye-non-asn',
    said: { id: 'Masa kampanye, pegawai non-ASN', en: 'During the campaign, non-ASN staff' },
    settings: { personnel: 'non-asn' },
    dialog: {
      ...CAMPAIGN,
      rule: 'SE MenPANRB 01/2023',
      sanction: 'pemutusan hubungan kerja menurut perjanjian kerja',
    },
  },
];
