import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jempol } from '../../src/admin/jempol.ts';
import { EDITION, ROOT, RulesCopy } from './rules-copy.ts';

const said = (...args: string[]) => jempol(args).lines.join('\n');

describe('jempol rules check', () => {
  it('counts what is valid', () => {
    const outcome = jempol(['rules', 'check', '--edition', EDITION]);
    expect(outcome.lines).toEqual([expect.stringMatching(/^\d+ berkas, 26 aturan, .*: sah\.$/)]);
    expect(outcome.exitCode).toBe(0);
  });

  it('prints every problem, one a line, and ends with 1', () => {
    const copy = new RulesCopy();
    copy.change('conduct/R-06.json', (rule) => {
      rule.sanction = 'DENDA';
    });
    const outcome = jempol(['rules', 'check', '--rules', copy.folder]);
    copy.remove();
    expect(outcome.exitCode).toBe(1);
    expect(outcome.lines[0]).toMatch(/R-06\.json \(R-06\): sanction: DENDA does not exist → add it/);
  });

  it('names a file that is not in canonical form', () => {
    const copy = new RulesCopy();
    copy.change('conduct/R-06.json', () => {});
    const outcome = jempol(['rules', 'check', '--rules', copy.folder]);
    copy.remove();
    expect(outcome.exitCode).toBe(1);
    expect(outcome.lines[0]).toMatch(/R-06\.json: not in canonical form → jempol rules format$/);
  });
});

describe('jempol who', () => {
  it('says whose account it is, from a post’s address too', () => {
    const text = said('who', 'https://twitter.com/@DPP_PPP/status/1?s=20');
    expect(text).toMatch(/x:handle:dpp_ppp/);
    expect(text).toMatch(/Keadaan +terdaftar\n/);
    expect(text).toMatch(/Peserta +PPP\n/);
    expect(text).toMatch(/Sumber +.+, \d{4}-\d\d-\d\d/);
    expect(text).toMatch(/Daftar +Daftar nasional, versi 1/);
  });

  it('says that a derived entry is derived', () => {
    expect(said('who', 'https://www.threads.com/@psi_id')).toMatch(
      /keyakinan turunan\n.*Turunan akun Instagram @psi_id/,
    );
  });

  it('says that a historical entry warns no more', () => {
    expect(said('who', 'https://x.com/prabowo')).toMatch(/masa berlakunya sudah lewat/);
  });

  it('tells protected from unlisted from nobody', () => {
    expect(said('who', 'https://x.com/KPU_ID')).toMatch(/dilindungi.*\n.*KPU RI/);
    expect(said('who', 'https://x.com/partaigelora_')).toMatch(/tidak terdaftar .*bukan izin/);
    expect(said('who', 'https://x.com/home')).toMatch(/tidak menyebut akun/);
    expect(said('who', 'bukan alamat')).toMatch(/tidak menyebut akun/);
  });
});

describe('anything else', () => {
  it.each(['', 'who', 'rules', 'rules hapus', '--help', 'who a b'])(
    'is answered with help and 2: "%s"',
    (line) => {
      const outcome = jempol(line.split(' ').filter((word) => word !== ''));
      expect(outcome.exitCode).toBe(2);
      expect(outcome.lines.join('\n')).toContain('jempol rules check');
    },
  );

  it('also as a program', () => {
    const program = join(ROOT, 'src/admin/jempol.ts');
    expect(execFileSync(process.execPath, [program, 'rules', 'check'], { encoding: 'utf8' })).toMatch(
      /sah\.\n$/,
    );
    expect(() => execFileSync(process.execPath, [program, 'apa'], { stdio: 'pipe' })).toThrow(
      expect.objectContaining({ status: 2 }),
    );
  });
});
