import type { BareWords, InterstitialText } from '../core/messages.ts';
import type { Action } from '../core/vocabulary.ts';

/**
 * The dialog of a guard that has no worker: this account is listed, the tab must be reloaded for the rule, the
 * choice stays. `handle` and `platform` are as shown: "@akun", "X".
 */
export function bareText(
  { lead, role, reload, proceed, unreported, ...said }: BareWords,
  action: Action,
  handle: string,
  platform: string,
): InterstitialText {
  return {
    ...said,
    product: 'Jempol Netral',
    phase: '',
    lead: `${handle} (${platform}) ${lead}`,
    accounts: [{ name: handle, handle, platform, role, relation: '' }],
    rule: { citation: reload, quote: null, translation: null },
    read: [],
    // Nothing can be said of these, so nothing is said.
    sanctionLabel: '',
    sanction: '',
    listedLabel: '',
    listed: '',
    remarks: [],
    moreLabel: '',
    more: [],
    proceed: proceed[action],
    report: `Jempol Netral: ${handle}, ${platform}`,
    smallPrint: [unreported],
  };
}
