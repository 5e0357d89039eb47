import { type AuthorityProblem, authorityProblems, elsewhere } from '../core/authority.ts';
import type { AccountList, Origin } from '../core/list.ts';
import type { RulesData } from '../core/rulebook.ts';
import { originName } from './list-info.ts';
import { type ListPlace, ownAsList } from './list-place.ts';
import { type RulesReading, readRules } from './read-rules.ts';
import { labelOf } from './rules-form.ts';

/** What a folder's list says that its origin may not say, one line each; a national list may say all. */
export function authorityLines(
  place: ListPlace,
  reading: Extract<RulesReading, { ok: true }>,
): readonly string[] {
  if (place.base === null) return [];
  const { data, files } = reading;
  const own = ownAsList(place, data.list, files);
  const origin = [...own.accounts, ...own.links, ...own.items][0]?.origin;
  const beneath = readRules(place.base, null);
  if (origin === undefined || !beneath.ok) return [];
  return oversteps(own, origin, [beneath.data.list], data.regions);
}

/** What a list says that this origin may not say, beside the lists of other origins. */
export function oversteps(
  list: AccountList,
  origin: Origin,
  others: readonly AccountList[],
  regions: RulesData['regions'],
): readonly string[] {
  return authorityProblems(list, origin, elsewhere(others)).map((each) => {
    const [problem, remedy] = said(each, origin, regions);
    return `${labelOf(each.entry) ?? 'entri'}: ${problem} → ${remedy}`;
  });
}

function said(
  problem: AuthorityProblem,
  origin: Origin,
  regions: RulesData['regions'],
): readonly [string, string] {
  const own = originName(origin, regions);
  switch (problem.kind) {
    case 'foreign-origin':
      return [
        `mengatasnamakan daftar ${originName(problem.entry.origin, regions)}`,
        `daftar ini milik ${own}; betulkan asalnya`,
      ];
    case 'foreign-contest': {
      const place = problem.region === null ? 'seluruh negeri' : (regions[problem.region] ?? problem.region);
      return [
        `pesertanya dari pemilihan ${place}, bukan ${own}`,
        'mintakan ke pengelola daftar itu, atau daftar nasional',
      ];
    }
    case 'foreign-contestant':
      return [
        'peserta dari wilayah lain, atau sudah diuraikan lain oleh daftar yang mendasari',
        `hanya peserta di ${own} yang dapat diuraikan di sini`,
      ];
    case 'protects':
      return ['melindungi sebuah akun', 'perlindungan hanya lewat daftar nasional; hapus dari sini'];
    case 'protects-listed':
      return [
        `melindungi akun yang terdaftar di daftar ${originName(problem.listedBy, regions)}`,
        'hapus dari sini; akun itu tetap memperingatkan',
      ];
    case 'removes':
      return [
        `menarik atau mempersoalkan akun milik daftar ${originName(problem.listedBy, regions)}`,
        'sampaikan keberatan ke pengelola daftar itu',
      ];
    case 'lists-protected':
      return [
        `akun ${problem.institution}, yang dilindungi daftar nasional`,
        'hapus dari sini, atau mintakan koreksi ke pengelola daftar nasional',
      ];
    case 'hoax':
      return ['menyatakan sebuah halaman hoaks', 'hoaks hanya lewat daftar nasional; hapus dari sini'];
    case 'canary-listed':
      return [
        `akun uji yang terdaftar di daftar ${originName(problem.listedBy, regions)}`,
        'pakai akun sendiri yang tidak terdaftar',
      ];
  }
}
