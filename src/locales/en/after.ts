import type { AfterText } from '../../core/after.ts';

export const after: AfterText = {
  lang: 'en',
  title: 'Went ahead. Note a reason?',
  noted: 'Reason noted',
  unnoted: 'The reason could not be noted',
  lead: 'Optional. Kept in this browser only; you can add it later in your private journal.',
  reasons: {
    duty: 'Official duty',
    'wrong-account': 'Wrong account',
    slip: 'Pressed by mistake',
  },
  kept: {
    duty: 'Keep your letter of assignment; this is not permission.',
    'wrong-account':
      'Below is a correction report for those who keep the list; it says nothing about you and has not been sent anywhere.',
    slip: 'What was pressed stands until you undo it on this site; undoing is never held.',
  },
  unkept: 'What you chose on this site is unchanged.',
  none: 'No need',
  close: 'Close',
  copy: 'Copy the report',
  copied: 'Report copied. Nothing was sent; paste it into a message of your own.',
  uncopied:
    'This site does not allow copying. Click the report below to mark all of it, then copy it yourself (Ctrl+C).',
  mail: 'Open in e-mail',
  noContact:
    'No office takes corrections to this list yet; tell whoever looks after this extension in your agency.',
};
