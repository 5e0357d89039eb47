import type { Correction } from '../core/journal-page.ts';
import { oneLine } from '../core/one-line.ts';
import type { Bilingual } from '../core/text.ts';
import type { Language, PlatformId } from '../core/vocabulary.ts';
import { listLine } from './compose-more.ts';
import { DIALOG } from './dialog.ts';
import { correction as en } from './en/correction.ts';
import { type CorrectionWords, correction as id } from './id/correction.ts';
import { refName } from './name-hit.ts';
import { PLATFORM_NAMES } from './platform-names.ts';

const CORRECTION: Readonly<Record<Language, CorrectionWords>> = { id, en };

/** Narrower than mail allows: no quoting, no comment, no second address, nothing that a mailto link gives a meaning. */
const MAIL_ADDRESS = /^[\w.+-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/i;

export interface CorrectionFacts {
  /** The entry's key: `x:handle:akun`, `x:id:1`, `link:host/path`, `item:x:1`. */
  readonly entry: string;
  readonly platform: PlatformId;
  /** Null when no list in force has the entry any more. */
  readonly list: {
    readonly name: Bilingual;
    readonly version: number;
    /** Calendar day, `YYYY-MM-DD`. */
    readonly date: string;
    /** Who answers for the entry: its own office, else its list's. */
    readonly contact: string | null;
  } | null;
  readonly language: Language;
  /** The product's version. */
  readonly version: string;
}

/** A correction to a list, to copy or to mail: nothing in it is about the person, the page, the time or the choice. */
export function correctionOf({ entry, platform, list, language, version }: CorrectionFacts): Correction {
  const words = CORRECTION[language];
  // One line each: none more in the report, and no header in the mail.
  const said = nameOf(oneLine(entry), platform, words);
  const contact = list?.contact == null ? null : oneLine(list.contact);
  const subject = words.subject(said.name);
  const lines = [
    words.heading,
    `${said.label}: ${said.name}`,
    `${words.list}: ${list === null ? words.unlisted : oneLine(listLine(list, DIALOG[language]))}`,
    `${words.version}: ${version}`,
    ...(contact === null ? [] : [`${words.sendTo}: ${contact}`]),
    `${words.wrong}: `,
  ];
  const report = lines.join('\n');
  return { subject, report, contact, mailto: contact === null ? null : mailtoOf(contact, subject, report) };
}

/** "@akun di X"; a listed address stands as it is. */
function nameOf(entry: string, platform: PlatformId, words: CorrectionWords) {
  const account = /^\w+:(?<kind>handle|id):(?<rest>.+)$/u.exec(entry)?.groups;
  if (account === undefined) {
    const [, link = words.on(entry.slice(entry.lastIndexOf(':') + 1), PLATFORM_NAMES[platform].name)] =
      /^link:(.+)$/u.exec(entry) ?? [];
    return { label: words.address, name: link };
  }
  const { kind, rest = '' } = account;
  const shown = kind === 'id' ? rest : refName({ platform, handle: rest, id: null });
  return { label: words.account, name: words.on(shown ?? rest, PLATFORM_NAMES[platform].name) };
}

/** Null where the contact is no mail address: a page, a telephone, an office's name. */
function mailtoOf(contact: string, subject: string, report: string): string | null {
  if (!MAIL_ADDRESS.test(contact) || contact.length > 254) return null;
  const [local = '', host = ''] = contact.split('@');
  // RFC 6068: a line of the body ends with %0D%0A, and a `+` is written out.
  const body = encodeURIComponent(report.replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(local)}@${host}?subject=${encodeURIComponent(subject)}&body=${body}`;
}
