/**
 * English of the rules' Indonesian wording, by rule id. A test holds each against `rules/`: when the wording
 * changes, `of` no longer equals it and the old translation is not shown.
 */
export const QUOTES: Readonly<Record<string, { readonly of: string; readonly en: string }>> = {
  'R-01': {
    of: 'Pegawai ASN harus bebas dari pengaruh dan intervensi semua golongan dan partai politik. / Pegawai ASN wajib: ... d. menjaga netralitas',
    en: 'Civil servants must be free from the influence and intervention of all groups and political parties. / Civil servants must: ... d. maintain neutrality',
  },
  'R-02': {
    of: 'Membuat posting, comment, share, like, bergabung/follow dalam grup/akun pemenangan bakal calon (Presiden/Wakil Presiden/DPR/DPD/DPRD/Gubernur/...)',
    en: 'Making a post, comment, share or like, or joining/following a campaign group/account of a prospective candidate (President/Vice President/DPR/DPD/DPRD/Governor/...)',
  },
  'R-03': {
    of: 'Sosialisasi/Kampanye Media Sosial/Online Bakal Calon (Presiden/Wakil Presiden/DPR/DPD/DPRD/...)',
    en: 'Promotion/campaigning on social media/online for a prospective candidate (President/Vice President/DPR/DPD/DPRD/...)',
  },
  'R-06': {
    of: 'Membuat posting, comment, share, like, bergabung/follow dalam Group/Akun pemenangan/ calon (Presiden/Wakil Presiden/DPR/DPD/DPRD/Gubernur/...)',
    en: 'Making a post, comment, share or like, or joining/following a campaign group/account/candidate (President/Vice President/DPR/DPD/DPRD/Governor/...)',
  },
  'R-07': {
    of: 'Sosialisasi/Kampanye Media Sosial/Online Calon (Presiden/Wakil Presiden/DPR/DPD/DPRD/...)',
    en: 'Promotion/campaigning on social media/online for a candidate (President/Vice President/DPR/DPD/DPRD/...)',
  },
  'R-10': {
    of: 'mengadakan kegiatan yang mengarah kepada keberpihakan ... sebelum, selama, dan sesudah masa kampanye meliputi pertemuan, ajakan, himbauan, seruan, atau pemberian barang kepada PNS dalam lingkungan unit kerjanya, anggota keluarga, dan masyarakat',
    en: 'holding activities that lean towards partisanship ... before, during and after the campaign period, including meetings, invitations, appeals, calls or the giving of goods to PNS in their work unit, family members and the public',
  },
  'R-11': {
    of: 'membuat keputusan dan/atau tindakan yang menguntungkan atau merugikan salah satu pasangan calon sebelum, selama, dan sesudah masa kampanye',
    en: 'making decisions and/or acts that favour or harm one of the pairs of candidates before, during and after the campaign period',
  },
  'R-23': {
    of: 'Tata cara pengenaan sanksi bagi PPPK dilaksanakan sesuai dengan ketentuan peraturan perundang-undangan yang mengatur mengenai Disiplin Pegawai Negeri Sipil (Pasal 52 ayat 3)',
    en: 'The procedure for sanctioning PPPK follows the laws and regulations on the discipline of civil servants (PNS) (Article 52(3))',
  },
  'R-24': {
    of: 'Melakukan pelanggaran disiplin tingkat berat; Menjadi anggota dan/atau pengurus partai politik',
    en: 'Committing a severe disciplinary violation; Being a member and/or officer of a political party',
  },
  'R-25': {
    of: 'Setiap PPNPN wajib bersikap netral dan bebas dari pengaruh dan atau intervensi semua golongan atau partai politik dalam penyelenggaraan pemilu dan pemilihan',
    en: 'Every non-civil-servant government employee (PPNPN) must be neutral and free from the influence and/or intervention of all groups or political parties in the conduct of general and regional elections',
  },
};

/** The translation of exactly this wording, or null. */
export function translate(rule: string, quote: string): string | null {
  const known = QUOTES[rule];
  return known !== undefined && known.of === quote ? known.en : null;
}
