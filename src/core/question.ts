import type { Act, Kind, Role } from './vocabulary.ts';

/** Whom or what an act is aimed at, as a person asks about it. */
export type Subject =
  /** An account, group or page of a contestant or an office. */
  | { readonly is: 'account'; readonly role: Role; readonly kind: Kind }
  /** KPU, Bawaslu, a ministry, a newspaper: protected in the list. */
  | { readonly is: 'institution' }
  /** Nobody in particular: one's own post, a gesture in a photo, reading. */
  | { readonly is: 'nobody' };

/** "Bolehkah saya …?" */
export interface Question {
  readonly act: Act;
  readonly subject: Subject;
}
