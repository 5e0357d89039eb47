import type { NamedStage } from '../../core/law-remark.ts';
import type { SanctionRange } from '../../core/sanction-range.ts';
import type { DialogMessages } from '../dialog-messages.ts';
import { more } from './more.ts';
import { act, day, isProspective, officeOf, roleLine, series, whose } from './words.ts';

const personnel: DialogMessages['personnel'] = {
  pns: 'PNS',
  pppk: 'PPPK',
  'pppk-pw': 'PPPK paruh waktu',
  'non-asn': 'pegawai non-ASN',
};

function least({ from, personnel }: SanctionRange): string {
  if (from.class === 'ethics') return 'sanksi moral';
  if (from.class === 'discipline-light') return 'hukuman disiplin ringan';
  if (from.class === 'discipline-moderate') return 'hukuman disiplin sedang';
  return personnel === 'non-asn' ? 'sanksi bertingkat' : 'hukuman disiplin';
}

function most({ from, to, personnel }: SanctionRange): string {
  if (to.class === 'ethics') return 'sanksi moral';
  if (to.class === 'dismissal') return 'pemberhentian tidak dengan hormat';
  if (to.class === 'discipline-severe')
    return from.class === to.class ? 'tingkat berat' : 'hukuman disiplin berat';
  // The levels are the same for all; what they consist of, other classes have of their own.
  const whose = personnel === 'pns' ? '' : ' menurut peraturan disiplin di instansi Anda';
  if (to.class === 'discipline-moderate') return `hukuman disiplin sedang${whose}`;
  if (to.class === 'discipline-light') return `hukuman disiplin ringan${whose}`;
  if (personnel === 'non-asn') return 'pemutusan hubungan kerja menurut perjanjian kerja';
  if (personnel === 'pppk-pw') return 'pemberhentian bila dinilai pelanggaran disiplin tingkat berat';
  return 'pemutusan hubungan perjanjian kerja menurut peraturan disiplin PPPK di instansi Anda';
}

/** One kind of sanction and no range: what the rules put on the act whatever comes of it. */
function isOne({ from, to }: SanctionRange): boolean {
  return from.class === to.class && to.class !== 'discipline-severe' && to.class !== 'contract';
}

function span(range: SanctionRange): string {
  return isOne(range) ? most(range) : `${least(range)} sampai ${most(range)}`;
}

function ranges(all: readonly [SanctionRange, ...SanctionRange[]], named: boolean, tail: string): string {
  const [first] = all;
  if (all.every((each) => each.to.class === 'ethics')) {
    return `Dapat dikenai sanksi moral: pernyataan tertutup atau terbuka, setelah pemeriksaan${tail}.`;
  }
  if (!named) return `Dapat dikenai ${span(first)}, setelah pemeriksaan${tail}.`;
  // Where all begin alike, the beginning is said once.
  const alike = all.every((each) => !isOne(each) && least(each) === least(first));
  const classes = new Map<string, string[]>();
  for (const range of all) {
    const said = alike ? most(range) : span(range);
    classes.set(said, [...(classes.get(said) ?? []), personnel[range.personnel]]);
  }
  const each = [...classes].map(([said, names]) => `${said} (${series(names)})`);
  const listed = each.length === 1 ? each.join() : `${each.slice(0, -1).join(', ')}, atau ${each.at(-1)}`;
  return `Dapat dikenai ${alike ? `${least(first)} sampai ` : ''}${listed}, setelah pemeriksaan${tail}.`;
}

const NAMED_STAGE = {
  prospective: 'sebelum KPU menetapkan calon',
  candidate: 'sejak penetapan calon sampai pemungutan suara',
  after: 'sesudah pemungutan suara',
} as const satisfies Readonly<Record<NamedStage, string>>;

/** The dialog in Indonesian, the original: tone and order of the model wording. */
export const dialog: DialogMessages = {
  language: 'id',
  product: 'Jempol Netral',
  day,
  series,
  phase: {
    outside: 'Di luar tahapan',
    prospective: 'Sebelum penetapan calon',
    determined: 'Calon ditetapkan',
    campaign: 'Masa kampanye',
    quiet: 'Masa tenang',
    after: 'Setelah pemungutan suara',
  },
  act,
  whose,
  roleLine,
  linkLine: (whom) => `tautan ${whom}`,
  link: 'tautan',
  relation: {
    author: '',
    account: '',
    group: '',
    quoted: 'dikutip dalam unggahan ini',
    reposter: 'membagikan ulang unggahan ini',
    host: 'pemilik unggahan di atas komentar ini',
    linked: 'ditautkan dalam tulisan Anda',
    mentioned: 'disebut dalam tulisan Anda',
  },
  title: {
    outside: (role) => {
      const line = roleLine(role, 'outside', null);
      return role === 'candidate' || role === 'prospective'
        ? `Akun ini terdaftar sebagai ${line}.`
        : `Ini ${line}.`;
    },
    stage: (begin, phase) => {
      if (phase === 'prospective') return `${begin}?`;
      return phase === 'after'
        ? `${begin} setelah pemungutan suara?`
        : `${begin} dapat dinilai tidak netral.`;
    },
    apart: (relation, whom) =>
      ({
        quoted: `Unggahan ini mengutip ${whom}.`,
        reposter: `Unggahan ini dibagikan ulang oleh ${whom}.`,
        host: `Komentar ini berada di bawah unggahan ${whom}.`,
        linked: `Tulisan Anda memuat tautan milik ${whom}.`,
        mentioned: `Tulisan Anda menyebut ${whom}.`,
      })[relation],
  },
  lead: {
    named: ({ role, name, office, phase, determinedOn, source }) => {
      if (role === 'team') return `tim pemenangan ${name}`;
      if (role === 'supporter') return `pendukung ${name}`;
      if (role === 'office') return `${name}, akun jabatan petahana`;
      if (role === 'dual-use') return `${name}, petahana yang juga memakai akun ini untuk jabatannya`;
      if (role === 'party') return name;
      if (office === null) return `${name}, terdaftar sebagai ${whose(role, phase)}`;
      const prospective = isProspective(role, phase);
      const sought = officeOf(office, prospective);
      if (prospective) return `${name}, ${sought} menurut ${source}`;
      return `${name}, ${sought}${determinedOn === null ? '' : `, ditetapkan KPU pada ${determinedOn}`}`;
    },
    about: (doing) => `Anda hendak ${doing}.`,
    byOthers: (author) => author ?? 'akun lain',
    apart: ({ relation, action, doing, author, named }) =>
      ({
        quoted: `Anda hendak ${doing}, yang mengutip ${named}.`,
        reposter: `Anda hendak ${doing}, yang dibagikan ulang oleh ${named}.`,
        host: `Anda hendak ${action === 'share' ? 'membagikan' : 'menyukai'} komentar ${author} di bawah unggahan ${named}.`,
        linked: `Anda hendak mengirim tulisan yang memuat tautan milik ${named}.`,
        mentioned: `Anda hendak mengirim tulisan yang menyebut ${named}.`,
      })[relation],
    outside: (role) =>
      `Saat ini tidak ada tahapan pemilu atau pilkada yang tercatat berjalan bagi ${role === 'party' ? 'partai ini' : 'peserta ini'}.`,
    stage: ({ phase, election, votingDay, lastDay, determinedOn }) => {
      if (phase === 'prospective') return `KPU belum menetapkan calon ${election}.`;
      if (phase === 'campaign') return `Masa kampanye ${election} berlangsung sampai ${lastDay}.`;
      if (phase === 'quiet')
        return `Masa tenang ${election} berlangsung sampai ${votingDay === null ? lastDay : `hari pemungutan suara, ${votingDay}`}.`;
      if (phase === 'after')
        return `Pemungutan suara ${election} telah berlangsung${votingDay === null ? '' : ` pada ${votingDay}`}.`;
      return determinedOn === null
        ? `Calon ${election} telah ditetapkan.`
        : `KPU menetapkan calon ${election} pada ${determinedOn}.`;
    },
  },
  ruleLabel: 'Aturan',
  noRule: 'Aturan yang khusus mengatur tindakan ini tidak kami temukan; itu bukan izin.',
  readRule: 'Baca di buku aturan',
  sanctionLabel: 'Sanksi',
  sanction: {
    none: (once, phase) => {
      if (phase === 'outside')
        return `Sanksi khusus untuk ${once} di luar tahapan tidak kami temukan; itu bukan izin.`;
      const when = phase === 'after' ? 'setelah pemungutan suara' : 'pada tahapan ini';
      return `Sanksi khusus untuk ${once} ${when} tidak kami temukan; itu bukan izin.`;
    },
    ranges,
    classDisputed: '; penggolongannya diperdebatkan',
    disputed: '; hal ini diperdebatkan',
    general: (once, phase) =>
      `; belum tentu berlaku bagi ${once}${phase === 'after' ? ' setelah pemungutan suara' : ''}`,
  },
  listOf: (scope, name) =>
    ({
      region: `Daftar wilayah ${name}`,
      agency: `Daftar ${name}`,
      subscription: `Daftar langganan ${name}`,
    })[scope],
  listedLabel: (line) => `Terdaftar sebagai ${line}`,
  listed: (source, date, list, listDate) => `${source}, ${date}; ${list}, per ${listDate}.`,
  window: (from, to) => {
    if (from !== null && to !== null) return `; berlaku ${from} sampai ${to}`;
    if (from !== null) return `; berlaku sejak ${from}`;
    return to === null ? '' : `; berlaku sampai ${to}`;
  },
  remark: {
    disagreement: (handle) =>
      `Nama akun dan nomor akun pada halaman ini tidak menunjuk akun yang sama dalam daftar (${handle}); periksa dahulu apakah ini akun yang dimaksud.`,
    entryDisputed: (handle, answer) =>
      `Pencatatan ${handle} dalam daftar sedang dipersoalkan${answer === null ? '' : `; tenggat jawabannya ${answer}`}.`,
    entryDerived: (handle) =>
      `Pencatatan ${handle} diturunkan dari akun lain milik peserta yang sama, bukan dari pernyataan tersendiri.`,
    indirect: (relation) => {
      if (relation === 'host')
        return 'Komentar ini bukan milik akun yang terdaftar; penerapan aturannya bergantung pada isi komentar.';
      if (relation === 'linked' || relation === 'mentioned')
        return 'Komentar Anda hanya menyebut atau menautkan yang terdaftar; penerapan aturannya bergantung pada isi komentar.';
      return 'Unggahan ini bukan milik akun yang terdaftar; penerapan aturannya bergantung pada isi unggahan.';
    },
    office:
      'Kami tidak menemukan sumber yang menyatakan apakah unggahan netral dari akun jabatan ikut tercakup; perhatikan isi unggahannya.',
    partyInStage:
      'Diperdebatkan: butir SKB menyebut akun pemenangan dan calon; Bawaslu Bengkulu memasukkan juga akun partai politik.',
    stillProspective: (handle) => `Daftar masih mencatat ${handle} sebagai akun bakal calon.`,
    elections: (parts) =>
      `Beberapa tahapan berjalan bersamaan: ${series(parts)}. Yang dipakai di sini adalah yang paling ketat.`,
    phrase: (text, contestant, source) =>
      `Tulisan Anda juga memuat “${text}”, yang tercatat dalam daftar sebagai tagar atau slogan ${contestant} (${source}).`,
    otherStage: (stages) =>
      `Aturan yang menyebut tindakan ini berlaku ${series(stages.map((each) => NAMED_STAGE[each]))}; tahapan itu tidak tercatat berjalan hari ini.`,
    dependsOnContent:
      'Tergantung isinya: berita tentang peserta pemilu tetap dapat dinilai sebagai kampanye.',
    photo:
      'Ada foto atau video yang ikut dikirim. Isinya tidak kami periksa; aturan tentang foto bersama calon, tim sukses, atau alat peraga ada di “Selengkapnya”.',
    hoax: (url, source) => `Tulisan Anda memuat tautan yang dinyatakan tidak benar: ${url} (${source}).`,
    opaque: (hosts) =>
      `Tautan pendek (${hosts}) tidak dapat diperiksa ke mana tujuannya; itu bukan berarti aman.`,
    draftNotKept:
      'Tulisan Anda dibaca sekali, saat tombol ditekan; isinya tidak disimpan dan tidak dilaporkan.',
    personnelUnknown:
      'Status kepegawaian Anda belum diisi, sehingga teks ini ditujukan bagi ASN pada umumnya; sanksinya bergantung pada status kepegawaian.',
    viewingFree: 'Kami tidak menemukan larangan melihat akun tanpa mengikutinya.',
    stale: (date) => `Daftar ini sudah lewat masa berlakunya; peringatan ini menurut daftar per ${date}.`,
  },
  more,
  personnel,
  cancel: 'Tidak jadi',
  wrongAccount: 'Salah akun?',
  report: ({ accounts, lists, page, version, contact }) =>
    [
      'Koreksi daftar Jempol Netral',
      ...(accounts.length === 0 ? ['Akun: tidak terbaca pada halaman ini'] : []),
      ...accounts.flatMap((each) => [
        `Akun: ${each.handle} di ${each.platform}`,
        `Tercatat sebagai: ${each.role}, ${each.name}`,
        `Sumber entri: ${each.source}`,
      ]),
      ...lists.map((list) => `Daftar: ${list}`),
      `Bentuk halaman: ${page}`,
      `Versi Jempol Netral: ${version}${contact === null ? '' : `\nKirim ke: ${contact}`}`,
    ].join('\n'),
  reportCopied: 'Laporan koreksi disalin. Tidak ada yang dikirim; tempelkan ke pesan Anda sendiri.',
  smallPrint: {
    reminds: 'Jempol Netral mengingatkan; Anda yang memutuskan. Tidak ada yang dilaporkan.',
    silence: 'Tidak ada peringatan bukan berarti boleh.',
    unreviewed: 'Teks ini belum ditinjau bagian hukum instansi mana pun.',
    reviewed: (offices) => `Teks ini telah ditinjau oleh ${offices}.`,
  },
  pressAgain: 'Tekan sekali lagi: situs belum menerima pilihan Anda.',
};
