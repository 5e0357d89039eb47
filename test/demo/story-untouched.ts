import { click, onThreads, onX, THREADS_HOME, WHOLE_CLICK, X_HOME } from './places.ts';
import type { Bilingual, PressStep } from './step.ts';

const PLAIN = {
  kind: 'press',
  look: 'light',
  address: X_HOME,
  moment: 'campaign',
  settings: {},
  how: 'klik pada Suka',
  prepare: null,
  heard: WHOLE_CLICK,
  dialog: null,
  choice: null,
  did: ['FavoriteTweet'],
  finally: null,
} as const satisfies Partial<PressStep>;

const liked = (account: string) => ({
  js: `document.querySelector('[data-testcase="x:${account}"] [data-testid="unlike"]')`,
  said: 'unggahan disukai',
});

/** Every party on the replica's timeline, each treated as the others. */
const PARTIES = [
  ['gerindra', 'Gerindra'],
  ['pdi_perjuangan', 'PDI Perjuangan'],
  ['golkar_id', 'Golkar'],
  ['pksejahtera', 'PKS'],
  ['dpp_pkb', 'PKB'],
] as const;

const party = ([account, name]: (typeof PARTIES)[number]): PressStep => ({
  ...PLAIN,
  picture: `partai-${account.replace('_', '-')}`,
  said: {
    id: `Suka pada unggahan ${name} di luar tahapan: pengingat ringkas`,
    en: `Liking a post by ${name} outside any election: a compact caution`,
  },
  moment: 'outside',
  press: click(onX(account, 'like')),
  heard: [],
  dialog: {
    form: 'compact',
    level: 'caution',
    title: 'Ini akun partai politik.',
    sanction: 'di luar tahapan tidak kami temukan; itu bukan izin',
  },
  choice: 'cancel',
  did: [],
});

const passes = (
  picture: string,
  said: Bilingual,
  rest: Partial<PressStep> & Pick<PressStep, 'press'>,
): PressStep => ({
  ...PLAIN,
  picture,
  said,
  ...rest,
});

export const UNTOUCHED: readonly PressStep[] = [
  passes(
    'warga-biasa',
    {
      id: 'Suka pada unggahan warga biasa: lewat tanpa disentuh',
      en: 'Liking an ordinary account’s post: passes untouched',
    },
    { press: click(onX('warga_biasa', 'like')), finally: liked('warga_biasa') },
  ),
  passes(
    'kpu',
    {
      id: 'Suka pada unggahan KPU, akun terlindung: lewat tanpa disentuh',
      en: 'Liking a post by KPU, a protected account: passes untouched',
    },
    { press: click(onX('kpu_id', 'like')), finally: liked('kpu_id') },
  ),
  passes(
    'batal-suka',
    {
      id: 'Membatalkan suka pada unggahan calon: tidak pernah ditahan',
      en: 'Undoing a like on a candidate’s post: never held',
    },
    {
      press: click(onX('uji_calon:liked', 'unlike')),
      how: 'klik pada Batalkan suka',
      did: ['UnfavoriteTweet'],
    },
  ),
  passes(
    'threads-warga-biasa',
    {
      id: 'Threads: suka pada unggahan warga biasa, lewat tanpa disentuh',
      en: 'Threads: liking an ordinary account’s post passes untouched',
    },
    {
      address: THREADS_HOME,
      press: click(onThreads('warga.biasa', 'like')),
      did: ['useTHLikeMutationLikeMutation'],
    },
  ),
  ...PARTIES.map(party),
];
