import type { Personnel } from '../../core/vocabulary.ts';
import type { Told } from '../told.ts';

/** What every page of ours asks of the person, in the same words, in one language. */
export interface PersonWords {
  readonly language: string;
  readonly personnel: string;
  readonly personnelAsk: string;
  readonly personnelNames: Readonly<Record<Personnel, string>>;
  readonly province: string;
  readonly regency: string;
  readonly anyProvince: string;
  /** The province's own staff, or a regency not yet chosen. */
  readonly wholeProvince: string;
  readonly regionAsk: string;
  readonly computer: string;
  readonly ownComputer: Told;
  readonly sharedComputer: Told;
  readonly kept: string;
}

export const person: PersonWords = {
  language: 'Bahasa',
  personnel: 'Status kepegawaian',
  personnelAsk: 'Pilih status Anda agar sanksi yang disebutkan sesuai. Hanya disimpan di peramban ini.',
  personnelNames: {
    unknown: 'Belum dipilih',
    pns: 'PNS (termasuk CPNS)',
    pppk: 'PPPK',
    'pppk-pw': 'PPPK paruh waktu',
    'non-asn': 'Non-ASN',
  },
  province: 'Provinsi',
  regency: 'Kabupaten atau kota',
  anyProvince: 'Belum dipilih',
  wholeProvince: 'Pegawai provinsi, atau tidak dipilih',
  regionAsk:
    'Menentukan pemilihan mana yang berlaku bagi Anda, dan jam setempat. Pegawai pusat: pilih tempat bertugas, atau biarkan.',
  computer: 'Komputer ini',
  ownComputer: {
    headline: 'Hanya saya yang memakainya',
    detail: 'Ingatan singkat membuat peringatan yang sama tampil lebih ringkas.',
  },
  sharedComputer: {
    headline: 'Komputer bersama',
    detail:
      'Dipakai bergantian: ingatan singkat terhapus saat peramban ditutup. Catatan pribadi tidak bertambah; yang sudah ada disembunyikan sampai Anda menghapusnya, atau komputer ini kembali hanya Anda yang memakainya.',
  },
  kept: 'Disimpan di peramban ini. Bila daftar daerah diambil, alamat berkasnya menyebut kode daerah itu; tidak ada yang lain tentang Anda.',
};
