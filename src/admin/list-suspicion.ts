import type { Account, Contestant, Protected } from '../core/list.ts';
import { type Likeness, likeness, type NameCore, nameCore } from '../core/look-alike.ts';
import type { PlatformId } from '../core/vocabulary.ts';
import type { Verdict } from './list-report.ts';

/** Something a person has to look at before the row is taken: "sudah diperiksa" answers it, but for what is never listed. */
export interface Suspicion {
  readonly verdict: Extract<Verdict, 'look-alike' | 'office' | 'private'>;
  readonly text: string;
  readonly remedy: string;
  /** No "sudah diperiksa" lets it in. */
  readonly final: boolean;
}

const LIKENESS_WORDS: Readonly<Record<Likeness, string>> = {
  'same-letters': 'terbaca sama',
  'one-letter': 'beda satu huruf',
  'longer-name': 'memuat nama yang sama',
};

const NEAREST = Object.keys(LIKENESS_WORDS) as Likeness[];
/** At most this many look-alikes are named. */
const NAMED = 2;

/** Offices and their usual accounts, in names: an incumbent's office account is another role than a candidate's. */
const OFFICE =
  /^(?:pem(?:kab|kot|prov|da)|(?:dis)?kominfo|prokopim|humas|setda|dprd?|bupati|wabup|wali?kota|wawali|gubernur|wagub|presiden|wapres|menteri|kemen[a-z]+|camat|lurah|protokol)|(?:pemkab|pemkot|pemprov|diskominfo|prokopim|kominfo)/;
/** Words that say it is about a candidacy after all. */
const CANDIDACY = /calon|paslon|cabup|cawabup|cagub|cawagub|cawali|relawan|tim|menang/;

const CHECKED = 'periksa kedua akun di peramban; bila memang benar, tulis “ya” di kolom “Sudah diperiksa”';

/** A name that a new one could be taken for. */
interface Neighbour {
  readonly platform: PlatformId;
  /** Null where it is a neutral institution's. */
  readonly contestant: string | null;
  readonly handle: string;
  readonly core: NameCore;
  /** Whose it is. */
  readonly of: string;
}

/** What the list already names, as far as a new name can be taken for it. */
export class Neighbours {
  #names: Neighbour[];
  readonly #contestants: ReadonlyMap<string, string>;

  constructor(cleared: readonly Protected[], contestants: readonly Contestant[]) {
    this.#contestants = new Map(contestants.map(({ id, name }) => [id, name]));
    this.#names = cleared.flatMap((each) => namesOf(each, null, `${each.institution}, dilindungi`));
  }

  add(account: Account): void {
    if (account.status === 'withdrawn') return;
    const { contestant } = account;
    this.#names.push(...namesOf(account, contestant, this.#contestants.get(contestant) ?? contestant));
  }

  /** A withdrawn account's name is free again. */
  remove({ platform, contestant, handles }: Account): void {
    this.#names = this.#names.filter(
      (each) =>
        each.platform !== platform || each.contestant !== contestant || !handles.includes(each.handle),
    );
  }

  /** Why a new entry needs a second look. */
  suspicions(account: Account): readonly Suspicion[] {
    return [...privatePerson(account), ...officeAccount(account), ...this.alike(account)];
  }

  /** Names of others that this one can be taken for, the nearest first. */
  alike({ platform, contestant, handles }: Account): readonly Suspicion[] {
    const others = this.#names.filter((each) => each.platform === platform && each.contestant !== contestant);
    return handles.flatMap((handle) => {
      const core = nameCore(handle);
      const found = others
        .flatMap((other) => {
          const how = likeness(core, other.core);
          return how === null ? [] : [{ other, how }];
        })
        .toSorted((a, b) => NEAREST.indexOf(a.how) - NEAREST.indexOf(b.how));
      if (found.length === 0) return [];
      const named = found
        .slice(0, NAMED)
        .map(({ other, how }) => `${LIKENESS_WORDS[how]} dengan @${other.handle} (${other.of})`);
      const rest = found.length > NAMED ? [`dan ${found.length - NAMED} lagi`] : [];
      const text = `@${handle} ${[...named, ...rest].join('; ')}`;
      return [{ verdict: 'look-alike', text, remedy: CHECKED, final: false }];
    });
  }
}

function namesOf(
  { platform, handles }: Account | Protected,
  contestant: string | null,
  of: string,
): readonly Neighbour[] {
  return handles.map((handle) => ({ platform, contestant, handle, core: nameCore(handle), of }));
}

export function privatePerson({ role, kind, platform, ids }: Account): readonly Suspicion[] {
  if (role === 'supporter' && kind === 'profile') {
    const text = 'profil pribadi seorang pendukung; perorangan tidak pernah dimuat';
    return [
      {
        verdict: 'private',
        text,
        remedy: 'hapus baris ini, atau betulkan Peran dan Jenis akunnya',
        final: true,
      },
    ];
  }
  const telephone = platform === 'whatsapp' && ids.some((id) => /^\d+$/.test(id));
  if (!telephone || role === 'candidate' || role === 'party') return [];
  const remedy = 'muat hanya nomor resmi kampanye; bila memang itu, tulis “ya” di kolom “Sudah diperiksa”';
  return [{ verdict: 'private', text: 'nomor telepon, mungkin milik perorangan', remedy, final: false }];
}

export function officeAccount({ role, handles }: Account): readonly Suspicion[] {
  if (role === 'office' || role === 'dual-use') return [];
  const named = handles.find((handle) => {
    const name = handle
      .slice(handle.lastIndexOf('/') + 1)
      .toLowerCase()
      .replaceAll(/[^a-z]/g, '');
    return OFFICE.test(name) && !CANDIDACY.test(name);
  });
  if (named === undefined) return [];
  const remedy =
    'tulis Peran “jabatan” atau “dwifungsi”; bila benar akun kampanye, tulis “ya” di kolom “Sudah diperiksa”';
  return [{ verdict: 'office', text: `@${named} bernama jabatan atau instansi`, remedy, final: false }];
}
