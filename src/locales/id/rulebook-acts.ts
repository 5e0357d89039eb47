import type { RulebookMessages } from '../rulebook.ts';
import { act as pressed } from './words.ts';

const to = (of: string | null): string => (of === null ? '' : ` kepada ${of}`);
const whose = (of: string | null): string => (of === null ? '' : ` ${of}`);
const along = (of: string | null): string => (of === null ? '' : ` bersama ${of}`);

/** Every act the rulebook answers for; what a button does is spoken of as in the dialog. */
export const acts: RulebookMessages['ask']['acts'] = {
  like: {
    name: 'Menyukai (like)',
    title: (of, kind) => (of === null ? 'Menyukai unggahan' : pressed.like.begin(of, kind)),
  },
  share: {
    name: 'Membagikan',
    title: (of, kind) => (of === null ? 'Membagikan unggahan' : pressed.share.begin(of, kind)),
  },
  comment: {
    name: 'Mengomentari atau membalas',
    title: (of, kind) => (of === null ? 'Berkomentar' : pressed.comment.begin(of, kind)),
  },
  follow: {
    name: 'Mengikuti (follow)',
    title: (of, kind) => (of === null ? 'Mengikuti akun' : pressed.follow.begin(of, kind)),
  },
  join: {
    name: 'Bergabung dengan grup',
    title: (of, kind) => (of === null ? 'Bergabung dengan grup' : pressed.join.begin(of, kind)),
  },
  post: {
    name: 'Mengunggah tulisan sendiri',
    title: (of) => `Mengunggah tulisan sendiri${of === null ? '' : ` tentang ${of}`}`,
  },
  attend: {
    name: 'Menghadiri acara',
    title: (of) => `Menghadiri acara${whose(of)}`,
  },
  photo: {
    name: 'Mengunggah foto atau video',
    title: (of) => `Mengunggah foto${along(of)}`,
  },
  support: {
    name: 'Ikut kegiatan dukungan',
    title: (of) => `Ikut kegiatan dukungan${to(of)}`,
  },
  hoax: {
    name: 'Menyebarkan berita bohong',
    title: (of) => `Menyebarkan berita bohong${of === null ? '' : ` tentang ${of}`}`,
  },
  'party-member': {
    name: 'Menjadi anggota atau pengurus partai politik',
    title: () => 'Menjadi anggota atau pengurus partai politik',
  },
  'campaign-team': {
    name: 'Menjadi tim pemenangan, tim ahli, atau konsultan',
    title: () => 'Menjadi tim pemenangan, tim ahli, atau konsultan',
  },
  facility: {
    name: 'Memakai fasilitas negara untuk kampanye',
    title: (of) => `Memakai fasilitas negara untuk kampanye${whose(of)}`,
  },
  decision: {
    name: 'Membuat keputusan yang menguntungkan atau merugikan',
    title: (of) =>
      `Membuat keputusan yang menguntungkan atau merugikan${of === null ? ' peserta' : ` ${of}`}`,
  },
  banner: {
    name: 'Memasang spanduk, baliho, atau alat peraga',
    title: (of) => `Memasang spanduk, baliho, atau alat peraga${whose(of)}`,
  },
  'id-support': {
    name: 'Memberikan surat dukungan dengan fotokopi KTP',
    title: (of) => `Memberikan surat dukungan dengan fotokopi KTP${to(of)}`,
  },
  'approach-party': {
    name: 'Melakukan pendekatan ke partai sebagai bakal calon',
    title: () => 'Melakukan pendekatan ke partai politik sebagai bakal calon',
  },
};
