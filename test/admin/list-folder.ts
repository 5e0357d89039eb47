import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import readXlsx from 'read-excel-file/node';
import writeXlsx from 'write-excel-file/node';
import { listCommand } from '../../src/admin/list-command.ts';
import type { Outcome } from '../../src/admin/outcome.ts';
import type { Account, ListInfo } from '../../src/core/list.ts';
import { RULES } from './rules-copy.ts';

/** The day on which everything is imported. */
export const TODAY = '2026-11-22';
/** A letter, and whose list it is for. */
export const LETTER = [
  ...['--number', '123/PL.02/2024'],
  ...['--date', '23/09/2024'],
  ...['--office', 'KPU Kabupaten Batang'],
  ...['--region', 'Batang'],
];

export const HEADER = ['Peserta', 'Platform', 'Akun', 'Jenis peserta', 'Pemilihan', 'Jabatan', 'Nomor urut'];
/** The first row of two invented tickets describes them. */
export const SARI = [
  'Sari dan Budi Contoh',
  'Instagram',
  '@saribudi_contoh',
  'paslon',
  'pilkada-2024',
  'calon bupati Batang',
  '1',
];
export const JOKO = [
  'Joko dan Wati Contoh',
  'Instagram',
  'jokowati.contoh',
  'paslon',
  'pilkada-2024',
  'calon bupati Batang',
  '2',
];

/** A temporary folder with spreadsheets and a region's list, as an admin would have it. */
export class ListFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'daftar-'));
  readonly dir = join(this.root, 'batang');

  path(name: string): string {
    return join(this.root, name);
  }

  csv(name: string, rows: readonly (readonly string[])[], delimiter = ';'): string {
    const quoted = (cell: string) => (/[";,\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    return this.file(name, rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n'));
  }

  file(name: string, content: string | Buffer): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  async xlsx(
    name: string,
    sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>,
  ): Promise<string> {
    const parts = Object.entries(sheets).map(([sheet, data]) => ({
      sheet,
      data: data.map((row) => [...row]),
    }));
    await writeXlsx(parts).toFile(this.path(name));
    return this.path(name);
  }

  run(...args: readonly string[]): Promise<Outcome> {
    return listCommand(args, { rules: RULES, today: TODAY });
  }

  import(file: string, ...options: readonly string[]): Promise<Outcome> {
    return this.run('import', file, '--into', this.dir, ...(options.length === 0 ? LETTER : options));
  }

  /** Two tickets with one account each. */
  async begin(): Promise<void> {
    const { lines, exitCode } = await this.import(this.csv('awal.csv', [HEADER, SARI, JOKO]));
    if (exitCode !== 0) throw new Error(lines.join('\n'));
  }

  accounts(): readonly Account[] {
    return this.json('accounts/daerah-33-25.json') as readonly Account[];
  }

  info(): ListInfo {
    return this.json('accounts/list.json') as ListInfo;
  }

  json(inside: string): unknown {
    return JSON.parse(readFileSync(join(this.dir, inside), 'utf8'));
  }

  /** Every byte of the list; null while there is none. */
  bytes(): Readonly<Record<string, string>> | null {
    if (!existsSync(this.dir)) return null;
    const files = readdirSync(this.dir, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    return Object.fromEntries(
      files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]),
    );
  }

  /** What a written workbook holds, sheet by sheet. */
  async read(
    name: string,
  ): Promise<readonly { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[]> {
    return readXlsx(this.path(name));
  }

  /** One part of a written workbook, which is a zip: its name stands before its bytes. */
  part(name: string, inside: string): string {
    const bytes = readFileSync(this.path(name));
    const at = bytes.indexOf(inside);
    const extra = bytes.readUInt16LE(at - 2);
    return inflateRawSync(bytes.subarray(at + inside.length + extra)).toString('utf8');
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
