import type { Noted } from './health.ts';
import type { Intent } from './intent.ts';
import type { Reason } from './journal.ts';
import type { Action, Choice, Language, Level, Mode, PlatformId } from './vocabulary.ts';

/** Raised when a shape below changes: an orphaned tab of an older copy is answered with `null` and shows its own dialog. */
export const PROTOCOL = 1;

/** A question to show where a person can see it whole: a child frame has no room for it, or no honest surroundings. */
export interface Question {
  readonly text: InterstitialText;
  readonly level: Exclude<Level, 'none'>;
  readonly form: 'full' | 'compact';
}

/** Answer to a question asked elsewhere. */
export interface Answered {
  readonly v: typeof PROTOCOL;
  readonly choice: Choice;
  /** Milliseconds from the dialog's first paint to the choice. */
  readonly tookMs: number;
}

/** Content script → worker. */
export type ToWorker =
  /** A child frame has the question asked elsewhere; the worker words it anew, so that no page can. */
  | { readonly v: typeof PROTOCOL; readonly type: 'ask'; readonly intent: Intent }
  | { readonly v: typeof PROTOCOL; readonly type: 'start'; readonly platform: PlatformId }
  /** One count for health: no account, no item, no text. */
  | {
      readonly v: typeof PROTOCOL;
      readonly type: 'noted';
      readonly platform: PlatformId;
      readonly action: Action;
      readonly what: Noted;
    }
  | { readonly v: typeof PROTOCOL; readonly type: 'resolve'; readonly intent: Intent }
  /**
   * The person backed out of a request that the second net holds and only the browser can fail: `shut` has it block
   * this tab's requests to that address (origin and path), `open` ends that.
   */
  | {
      readonly v: typeof PROTOCOL;
      readonly type: 'block';
      readonly platform: PlatformId;
      readonly address: string;
      readonly is: 'shut' | 'open';
    }
  /** The small script after going on asks whether there is anything to ask (core/after.ts). */
  | { readonly v: typeof PROTOCOL; readonly type: 'after'; readonly platform: PlatformId }
  /** The person's one tap there; the entry is one the worker itself asked this tab about. */
  | {
      readonly v: typeof PROTOCOL;
      readonly type: 'reason';
      readonly platform: PlatformId;
      readonly id: number;
      readonly reason: Reason;
    }
  /** The person wants to read a rule of the dialog: the worker opens the rulebook at it. */
  | {
      readonly v: typeof PROTOCOL;
      readonly type: 'read';
      readonly platform: PlatformId;
      readonly rule: string;
    }
  | {
      readonly v: typeof PROTOCOL;
      readonly type: 'chosen';
      readonly intent: Intent;
      readonly choice: Choice;
      /** Milliseconds from the dialog's first paint to the choice. */
      readonly tookMs: number;
    };

/** Answer to `block`. */
export interface Blocked {
  readonly v: typeof PROTOCOL;
  /** False where the browser refused: the guard then fails the request by itself. */
  readonly done: boolean;
}

/** Worker → content script, pushed. */
export type ToGuard =
  | { readonly v: typeof PROTOCOL; readonly type: 'ping' }
  | { readonly v: typeof PROTOCOL; readonly type: 'ask'; readonly question: Question }
  /** For guards of that platform alone: a tab's frames may be of several, and a large list's index is one platform's. */
  | {
      readonly v: typeof PROTOCOL;
      readonly type: 'index';
      readonly platform: PlatformId;
      readonly index: string;
    }
  | ({ readonly v: typeof PROTOCOL; readonly type: 'settings' } & GuardSettings);

/** What a guard needs of the settings. */
export interface GuardSettings {
  readonly bare: BareWords;
  readonly mode: Mode;
  /** Whether what a person is about to publish is read at that press. */
  readonly drafts: boolean;
}

/** What a guard can say without its worker, in one language. */
export interface BareWords
  extends Pick<
    InterstitialText,
    'lang' | 'title' | 'ruleLabel' | 'cancel' | 'wrongAccount' | 'reportCopied' | 'pressAgain'
  > {
  /** Follows the account. */
  readonly lead: string;
  readonly role: string;
  /** Stands where the rule would. */
  readonly reload: string;
  readonly proceed: Readonly<Record<Action, string>>;
  readonly unreported: string;
}

/** Answer to `start`. */
export interface StartAnswer extends GuardSettings {
  readonly v: typeof PROTOCOL;
  /** Name of the hand-over event: random per install, so that no page can know it. */
  readonly channel: string;
  /** Base64 of the index of the lists in force, the platform's own; null when the embedded one is current. */
  readonly index: string | null;
}

/** Answer to `resolve`: the advice with every word the dialog needs, so that the guard holds no texts. */
export type Advice =
  | { readonly v: typeof PROTOCOL; readonly level: 'none' }
  | {
      readonly v: typeof PROTOCOL;
      readonly level: Exclude<Level, 'none'>;
      /** `full` and `compact` hold the press; `remind` shows a notice beside it and holds nothing. */
      readonly form: 'full' | 'compact' | 'remind';
      readonly text: InterstitialText;
    };

/** One line of the dialog's account card. */
export interface AccountLine {
  /** "Partai Contoh" */
  readonly name: string;
  /** "@akun" or the id when there is no handle. */
  readonly handle: string;
  /** "X", "Threads" */
  readonly platform: string;
  /** "akun partai politik", "calon bupati …": the list's words, not a judgement. */
  readonly role: string;
  /** "mengutip", "dibagikan ulang oleh"; empty for the item's own author. */
  readonly relation: string;
}

export interface RuleLine {
  /** "SKB 2022, Lampiran II, Pelanggaran Disiplin butir 6" */
  readonly citation: string;
  /** The instrument's own words, null where only a paraphrase is sourced. */
  readonly quote: string | null;
  /** The quote in the reader's language, null where it is theirs already. */
  readonly translation: string | null;
}

export interface TextSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** Every word of one interstitial, in one language, in the order of law/dialogs.md. */
export interface InterstitialText {
  readonly lang: Language;
  /** "Jempol Netral" */
  readonly product: string;
  /** "Di luar tahapan", "Masa kampanye": phase chip. */
  readonly phase: string;
  readonly title: string;
  /** "Anda hendak menyukai unggahan Partai X (@x). Tidak ada tahapan …" */
  readonly lead: string;
  readonly accounts: readonly [AccountLine, ...AccountLine[]];
  readonly ruleLabel: string;
  /** The rule that decides; the others stand in `more`. */
  readonly rule: RuleLine;
  /** Ways to each cited rule in the rulebook, the deciding one first; none where nobody could open it. */
  readonly read: readonly { readonly rule: string; readonly label: string }[];
  readonly sanctionLabel: string;
  /** Empty where nothing can be said (no worker). */
  readonly sanction: string;
  readonly listedLabel: string;
  /** "{source}, {date}; berlaku …; daftar …" */
  readonly listed: string;
  /** Disputes, disagreement of id and handle, stale list: each a sentence. */
  readonly remarks: readonly string[];
  readonly moreLabel: string;
  readonly more: readonly TextSection[];
  readonly cancel: string;
  readonly proceed: string;
  readonly wrongAccount: string;
  /** What "Salah akun?" copies: account, list, version, page form; nothing about the person. */
  readonly report: string;
  readonly reportCopied: string;
  /** "Jempol Netral hanya mengingatkan …" */
  readonly smallPrint: readonly string[];
  /** Shown in the dialog's place when the site did not take the confirmed press. */
  readonly pressAgain: string;
}
