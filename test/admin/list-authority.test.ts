import { expect, it } from 'vitest';
import { oversteps } from '../../src/admin/list-authority.ts';
import type { AccountList, Origin } from '../../src/core/list.ts';
import { account, list } from '../core/sample-contest.ts';

const { sources } = account({});
const OFFICE: Origin = { scope: 'agency', name: 'Dinas Contoh' };

it('says what only the nation may do, and what to do about it', () => {
  const nation: AccountList = {
    ...list,
    protected: [
      {
        ...{ platform: 'x', handles: ['kpu_uji'], ids: ['999'], institution: 'KPU Uji' },
        ...{ kind: 'election-body', confidence: 'high', sources },
      },
    ],
  };
  const own: AccountList = {
    ...{ ...list, contestants: [] },
    accounts: [account({ handles: ['lain'], ids: ['999'], origin: OFFICE })],
    hoaxes: [{ url: 'https://uji.example/kabar', sources }],
  };
  expect(oversteps(own, OFFICE, [nation], {})).toEqual([
    'x @lain: akun KPU Uji, yang dilindungi daftar nasional → hapus dari sini, atau mintakan koreksi ke pengelola daftar nasional',
    'https://uji.example/kabar: menyatakan sebuah halaman hoaks → hoaks hanya lewat daftar nasional; hapus dari sini',
  ]);
});
