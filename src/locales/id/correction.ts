/** Every word of a correction to a list, in one language. */
export interface CorrectionWords {
  readonly subject: (entry: string) => string;
  readonly heading: string;
  /** "@akun di X" */
  readonly on: (handle: string, platform: string) => string;
  readonly account: string;
  /** A listed address is no account. */
  readonly address: string;
  readonly list: string;
  readonly unlisted: string;
  /** Where the person writes. */
  readonly wrong: string;
  readonly version: string;
  readonly sendTo: string;
}

export const correction: CorrectionWords = {
  subject: (entry) => `Koreksi daftar Jempol Netral: ${entry}`,
  heading: 'Koreksi daftar Jempol Netral',
  on: (handle, platform) => `${handle} di ${platform}`,
  account: 'Akun',
  address: 'Tautan atau unggahan',
  list: 'Daftar',
  unlisted: 'entri ini tidak ada lagi dalam daftar yang berlaku',
  wrong: 'Yang keliru (tulis di sini)',
  version: 'Versi Jempol Netral',
  sendTo: 'Kirim ke',
};
