import { accountKeys, canonicalAccount } from '../core/account.ts';
import { advise } from '../core/advise.ts';
import type { Account, Contestant } from '../core/list.ts';
import { entryKeys } from '../core/match.ts';
import { openRulebook, type Rulebook, type RulesData } from '../core/rulebook.ts';
import { type Language, type Level, PHASES, type Phase } from '../core/vocabulary.ts';
import { nameOf } from './list-entry.ts';
import { type ListPlace, readPlace } from './list-place.ts';
import { problemsInWords } from './list-problem-words.ts';
import { CONFIDENCE_WORDS, PLATFORM_WORDS, ROLE_WORDS, STATUS_WORDS, wordFor } from './list-words.ts';
import type { Outcome } from './outcome.ts';

const PHASE_WORDS: Readonly<Record<Phase, Readonly<Record<Language, string>>>> = {
  outside: { id: 'di luar tahapan', en: 'outside any stage' },
  prospective: { id: 'bakal calon', en: 'prospective candidates' },
  determined: { id: 'calon ditetapkan', en: 'candidates determined' },
  campaign: { id: 'kampanye', en: 'campaign' },
  quiet: { id: 'masa tenang', en: 'quiet period' },
  after: { id: 'setelah pemungutan', en: 'after voting' },
};

const LEVEL_WORDS: Readonly<Record<Level, Readonly<Record<Language, string>>>> = {
  none: { id: 'tidak ada peringatan; itu bukan izin', en: 'no warning; that is not permission' },
  caution: { id: 'hati-hati', en: 'caution' },
  prohibited: { id: 'dapat dinilai tidak netral', en: 'may be judged not neutral' },
};

const LABEL = 12;
const PHASE_LABEL = 24;

/** `jempol list preview ENTRY [DIR]`: what a person who presses like on this account will be told, stage by stage. */
export function listPreview(entry: string, place: ListPlace, today: string): Outcome {
  const reading = readPlace(place);
  if (!reading.ok) return { lines: problemsInWords(reading.problems), exitCode: 1 };
  const { data } = reading;
  const found = findEntries(entry, data.list.accounts);
  if (found.length === 0) {
    const remedy = 'tulis alamat lengkapnya (https://…) atau @nama persis seperti dalam daftar';
    return { lines: [`“${entry}” tidak ada dalam daftar → ${remedy}`], exitCode: 1 };
  }
  const rulebook = openRulebook(data);
  return {
    lines: found.flatMap((account) => [...previewLines(account, data, rulebook, today), '']).slice(0, -1),
    exitCode: 0,
  };
}

/** By address, by key (`x:handle:contoh`), or by a name on any platform. */
export function findEntries(entry: string, accounts: readonly Account[]): readonly Account[] {
  const ref = canonicalAccount(
    /^[a-z]+:\/\//i.test(entry) || !entry.includes('/') ? entry : `https://${entry}`,
  );
  const keys = ref === null ? [entry] : accountKeys(ref);
  const name = entry.replace(/^@/, '').toLowerCase();
  return accounts.filter(
    (each) =>
      entryKeys(each).some((key) => keys.includes(key)) ||
      each.handles.some((handle) => handle.toLowerCase() === name) ||
      each.ids.includes(entry),
  );
}

function previewLines(
  account: Account,
  data: RulesData,
  rulebook: Rulebook,
  today: string,
): readonly string[] {
  const { list, regions } = data;
  const contestant = list.contestants.find(({ id }) => id === account.contestant);
  const line = (label: string, text: string) => `${label.padEnd(LABEL)}${text}`;
  const person = account.person === null ? '' : ` (${account.person})`;
  const place = account.region === null ? '' : `, ${regions[account.region] ?? account.region}`;
  const office = contestant?.candidacies.map((each) => each.office.id).join('; ') ?? '';
  return [
    line('Akun', `${wordFor(PLATFORM_WORDS, account.platform)} ${nameOf(account)}`),
    line(
      'Peserta',
      `${contestant?.name ?? account.contestant}${person}${place}${office === '' ? '' : `: ${office}`}`,
    ),
    line('Peran', wordFor(ROLE_WORDS, account.role)),
    line('Status', standing(account, list.info.contact, today)),
    line('Keyakinan', wordFor(CONFIDENCE_WORDS, account.confidence)),
    ...account.sources.map(({ title, date, url }) =>
      line('Sumber', `${title}, ${date}${url === null ? '' : `, ${url}`}`),
    ),
    line('Ditinjau', account.reviewedBy.length === 0 ? 'belum ditinjau' : account.reviewedBy.join('; ')),
    line('Daftar', `${list.info.name.id}, versi ${list.info.version}, ${list.info.date}`),
    ...(speaks(account, today) ? stages(account, contestant, rulebook, today) : []),
  ];
}

function speaks({ status, validTo }: Account, today: string): boolean {
  return status !== 'withdrawn' && (validTo === null || today <= validTo);
}

function stages(
  account: Account,
  contestant: Contestant | undefined,
  rulebook: Rulebook,
  today: string,
): readonly string[] {
  return [
    '',
    'Menyukai unggahannya, PNS, menurut tahapan (peringatan sebenarnya menyebut aturan dan sanksi selengkapnya):',
    ...stageLines('id', account, contestant, rulebook, today),
    '',
    'Liking its post, PNS, by stage (the dialog itself names rules and sanctions in full):',
    ...stageLines('en', account, contestant, rulebook, today),
  ];
}

function standing(
  { status, replyBy, contact, note, validFrom, validTo }: Account,
  listContact: string | null,
  today: string,
): string {
  const parts: string[] = [wordFor(STATUS_WORDS, status)];
  if (status === 'withdrawn') parts.push('tidak memperingatkan lagi');
  if (status === 'disputed') {
    parts.push('dialog menyebut bahwa pencatatannya dipersoalkan');
    parts.push(
      `dijawab paling lambat ${replyBy ?? '(belum ditentukan)'} oleh ${contact ?? listContact ?? '(belum ditunjuk)'}`,
    );
  }
  if (note !== null) parts.push(note);
  if (validFrom !== null && today < validFrom) parts.push(`belum berlaku, mulai ${validFrom}`);
  if (validTo !== null)
    parts.push(
      today <= validTo ? `berlaku sampai ${validTo}` : `sudah lewat sejak ${validTo}: tidak memperingatkan`,
    );
  return parts.join('; ');
}

function stageLines(
  language: Language,
  account: Account,
  contestant: Contestant | undefined,
  rulebook: Rulebook,
  today: string,
): readonly string[] {
  const elections = (contestant?.candidacies ?? []).map(({ election }) => election);
  return PHASES.map((phase) => {
    const { role, kind, region } = account;
    const facts = {
      act: 'like',
      relation: 'author',
      personnel: 'pns',
      photo: false,
      disagreement: false,
    } as const;
    const advice = advise(rulebook, { ...facts, role, kind, phase, region, day: today, elections });
    const [deciding] = advice.citations;
    const rule =
      deciding === undefined || advice.level === 'none'
        ? ''
        : ` (${deciding.instrument.short[language]}, ${deciding.rule.path[language]})`;
    return `  ${PHASE_WORDS[phase][language].padEnd(PHASE_LABEL)}${LEVEL_WORDS[advice.level][language]}${rule}`;
  });
}
