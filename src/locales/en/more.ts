import type { DialogMessages } from '../dialog-messages.ts';

/** What stands under "More", in English. */
export const more: DialogMessages['more'] = {
  label: 'More',
  chain: 'Legal basis',
  legalBasis: 'Based on',
  sanctionBasis: 'Basis of the sanction',
  argued: 'whether it applies in this stage is not certain',
  onlyFor: (classes) => `if you are ${classes}`,
  condition: (what) => `condition: ${what}`,
  local: 'local rule',
  wording: 'Wording of the rules',
  quoted: (quote, translation) =>
    translation === null ? `“${quote}”` : `“${quote}” In English: “${translation}”`,
  unquoted: 'We have not seen the original text.',
  meaning: 'What it means',
  status: 'Status',
  sources: 'Sources',
  sanctions: 'Kinds of sanction',
  disputed: 'What is disputed',
  about: (what, said) => `${what}: ${said}`,
  also: 'Also worth knowing',
  private:
    'We found no exemption for private accounts or closed groups; only the item on photos asks that the post be “open to the public”.',
  facilities: (citation) =>
    `If the account or the device is the office’s: ${citation}. That this covers campaign content on social media is an interpretation; we found no decision that confirms it.`,
  route: 'How a case proceeds',
  routeSteps: [
    'A finding or report comes from Bawaslu (election supervisors) or the public and goes to BKN, the civil service agency. The neutrality task force (BKN, KemenPANRB, Kemendagri, Bawaslu) verifies it within 7 days, and Bawaslu assesses it within 3 working days.',
    'BKN passes the result to the appointing official (PPK) of the agency. Only the PPK imposes a sanction, after examination.',
    'KASN no longer exists. Constitutional Court decision 121/PUU-XXII/2024 orders that an independent body be set up within two years from 16 October 2025.',
  ],
  list: 'List and version',
  listLine: (name, version, date) => `${name}, version ${version}, as of ${date}.`,
  criteria: 'Criteria',
  entry: (handle, source) => `${handle}: ${source}`,
  correct: 'If this is wrong',
  correctAt: (contact) =>
    `Press “Wrong account?” to copy a correction report, then send it to ${contact}. The report holds nothing about you.`,
  correctNowhere:
    'Press “Wrong account?” to copy a correction report, then give it to whoever manages this extension at your agency; no agency takes corrections for this list yet. The report holds nothing about you.',
};
