import type { AccountKey } from '../core/account.ts';
import type { Account, Contestant, Origin, Protected } from '../core/list.ts';
import { entryKeys } from '../core/match.ts';
import { overlaps } from './check-accounts.ts';
import { differences, nameOf, newEntry, roleOf, updatedEntry } from './list-entry.ts';
import type { OwnAccount } from './list-place.ts';
import type { RowEntry } from './list-read-row.ts';
import type { RowReport } from './list-report.ts';
import { Neighbours } from './list-suspicion.ts';

/** What the rows of a file meet. */
export interface Meeting {
  /** The folder's own accounts, which rows may add to and change. */
  readonly own: readonly OwnAccount[];
  /** Accounts of the list beneath, which they may not. */
  readonly beneath: readonly Account[];
  readonly protected: readonly Protected[];
  readonly contestants: readonly Contestant[];
  readonly origin: Origin;
  readonly reviewers: readonly string[];
  /** The file that takes new entries, `accounts/33-25.json`. */
  readonly inside: string;
}

export interface Merged {
  readonly accounts: readonly OwnAccount[];
  readonly reports: readonly RowReport[];
}

/** An entry rows can meet, and where it came from. */
interface Slot {
  readonly inside: string | null;
  account: Account;
  /** The row of this file that made or changed it. */
  row: number | null;
}

/** Adds rows to the folder's own accounts, one after the other; a row that may not is reported and adds nothing. */
export function mergeRows(rows: readonly RowEntry[], meeting: Meeting): Merged {
  const merge = new Merge(meeting);
  const reports = rows.flatMap((row) => merge.take(row));
  return { accounts: merge.own(), reports };
}

class Merge {
  readonly #meeting: Meeting;
  readonly #slots: Slot[];
  readonly #byKey = new Map<AccountKey, Slot[]>();
  readonly #cleared: ReadonlyMap<AccountKey, Protected>;
  readonly #neighbours: Neighbours;

  constructor(meeting: Meeting) {
    this.#meeting = meeting;
    this.#cleared = new Map(
      meeting.protected.flatMap((each) => entryKeys(each).map((key) => [key, each] as const)),
    );
    this.#neighbours = new Neighbours(meeting.protected, meeting.contestants);
    this.#slots = [];
    for (const account of meeting.beneath) this.#add({ inside: null, account, row: null });
    for (const { inside, account } of meeting.own) this.#add({ inside, account, row: null });
  }

  own(): readonly OwnAccount[] {
    return this.#slots.flatMap(({ inside, account }) => (inside === null ? [] : [{ inside, account }]));
  }

  #add(slot: Slot): void {
    this.#slots.push(slot);
    this.#neighbours.add(slot.account);
    this.#index(slot);
  }

  #index(slot: Slot): void {
    for (const key of entryKeys(slot.account)) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), slot]);
  }

  take(row: RowEntry): readonly RowReport[] {
    const keys = entryKeys(row);
    const institution = keys
      .map((key) => this.#cleared.get(key))
      .find((each) => each !== undefined)?.institution;
    if (institution !== undefined) {
      const text = `akun lembaga netral (${institution}) tidak pernah dimuat`;
      return [{ ...at(row), verdict: 'protected', text, remedy: 'hapus baris ini', blocks: true }];
    }
    const slots = new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []));
    const [slot, second] = [...slots].filter(({ account }) => sameTime(account, row));
    if (slot !== undefined && second !== undefined) {
      const text = `nama dan nomor akunnya menunjuk dua entri: ${nameOf(slot.account)} dan ${nameOf(second.account)}`;
      const remedy = 'periksa mana yang benar, kosongkan yang lain';
      return [{ ...at(row, 'id'), verdict: 'problem', text, remedy, blocks: true }];
    }
    if (slot === undefined) return this.#enter(row);
    return [
      slot.account.contestant === row.contestant.id ? this.#change(slot, row) : this.#takenBy(slot, row),
    ];
  }

  #enter(row: RowEntry): readonly RowReport[] {
    const { origin, reviewers, inside } = this.#meeting;
    if (row.source === null) {
      const remedy =
        'isi surat untuk seluruh berkas (lembar “surat”), atau kolom Sumber, Jenis sumber, dan Tanggal sumber';
      return [
        {
          ...at(row, 'source'),
          verdict: 'no-source',
          text: 'tidak ada surat dan tidak ada sumber',
          remedy,
          blocks: true,
        },
      ];
    }
    if (row.given.kind === undefined && roleOf(row) === 'supporter') {
      const remedy = 'isi kolom Jenis akun: halaman, grup, atau saluran';
      const text = 'akun pendukung yang jenisnya tidak disebut';
      return [{ ...at(row, 'kind'), verdict: 'private', text, remedy, blocks: true }];
    }
    const account = newEntry(row, row.source, origin, reviewers);
    const doubts = this.#neighbours.suspicions(account).filter(({ final }) => final || !row.confirmed);
    if (doubts.length > 0)
      return doubts.map(({ verdict, text, remedy }) => ({ ...at(row), verdict, text, remedy, blocks: true }));
    this.#add({ inside, account, row: row.row });
    return accepted(row, account);
  }

  #change(slot: Slot, row: RowEntry): RowReport {
    const quiet = { ...at(row), remedy: null, blocks: false } as const;
    if (slot.inside === null)
      return { ...quiet, verdict: 'duplicate', text: 'sudah ada dalam daftar yang mendasari daftar ini' };
    const after = updatedEntry(slot.account, row, this.#meeting.reviewers);
    const changes = differences(slot.account, after);
    if (changes.length === 0) {
      const text =
        slot.row === null ? 'sudah terdaftar, tidak ada yang berubah' : `sama dengan baris ${slot.row}`;
      return { ...quiet, verdict: 'duplicate', text };
    }
    if (slot.row !== null) {
      const text = `baris ${slot.row} menyebut akun yang sama, dengan isi lain (${changes.join(', ')})`;
      return { ...at(row), verdict: 'problem', text, remedy: 'pertahankan satu baris saja', blocks: true };
    }
    if (after.status === 'withdrawn') this.#neighbours.remove(slot.account);
    slot.account = after;
    slot.row = row.row;
    this.#index(slot);
    return { ...quiet, verdict: 'updated', text: `${nameOf(after)}: ${changes.join('; ')}` };
  }

  #takenBy({ account, row: earlier }: Slot, row: RowEntry): RowReport {
    const name =
      this.#meeting.contestants.find(({ id }) => id === account.contestant)?.name ?? account.contestant;
    const place = earlier === null ? 'akun ini terdaftar' : `akun ini pada baris ${earlier} disebut`;
    const text = `${place} milik ${name}, baris ini menyebut ${row.contestant.name}`;
    const remedy = 'pastikan milik siapa, lalu betulkan salah satunya';
    return { ...at(row, 'contestant'), verdict: 'problem', text, remedy, blocks: true };
  }
}

function at({ row }: RowEntry, field: RowReport['field'] = 'account') {
  return { row, field } as const;
}

/** A row that names no time means the listing there is. */
function sameTime(account: Account, { given }: RowEntry): boolean {
  if (given.validFrom === undefined && given.validTo === undefined) return true;
  return overlaps(account, {
    ...account,
    validFrom: given.validFrom ?? null,
    validTo: given.validTo ?? null,
  });
}

function accepted(row: RowEntry, { role }: Account): readonly RowReport[] {
  const place = { ...at(row), remedy: null, blocks: false } as const;
  const said: RowReport = row.changed
    ? { ...place, verdict: 'changed', text: `“${row.written}” → ${row.url}` }
    : { ...place, verdict: 'accepted', text: row.url };
  if (role !== 'office' && role !== 'dual-use') return [said];
  const text = 'dicatat demikian: peringatannya lebih ringan, dan hanya selama tahapan';
  return [said, { ...place, verdict: 'office', text }];
}
