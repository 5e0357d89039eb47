import type { NamedStage } from '../core/law-remark.ts';
import type { Apart } from '../core/level.ts';
import type { SanctionRange } from '../core/sanction-range.ts';
import type { Action, Kind, Language, Phase, Relation, Role } from '../core/vocabulary.ts';

/** How one action is spoken of. `of` is whose item or account; `kind` is what a join joins. */
export interface ActWords {
  /** Inside a sentence: "menyukai unggahan {of}". */
  readonly doing: (of: string, kind: Kind) => string;
  /** At the start of a title: "Menyukai unggahan {of}". */
  readonly begin: (of: string, kind: Kind) => string;
  /** "satu suka" */
  readonly once: string;
  readonly proceed: string;
  /** What is pressed on, for the report: "unggahan" or "akun". */
  readonly on: string;
}

/** The listed account as the lead names it. */
interface Named {
  readonly role: Role;
  /** "Partai Contoh (@contoh)" */
  readonly name: string;
  /** "calon bupati Contoh"; null outside the contestant's elections. */
  readonly office: string | null;
  readonly phase: Phase;
  /** "22 September 2024"; null before it or where no source says. */
  readonly determinedOn: string | null;
  readonly source: string;
}

/** An election and its days in words, as the lead's second sentence needs them. */
export interface Stage {
  readonly phase: Phase;
  readonly election: string;
  /** Null where no single day was found. */
  readonly votingDay: string | null;
  /** Last whole day of the stage. */
  readonly lastDay: string;
  readonly determinedOn: string | null;
}

/** A press that touches the listed account through something else. */
interface ToldApart {
  readonly relation: Apart;
  readonly action: Action;
  /** "menyukai unggahan @warga" */
  readonly doing: string;
  /** "@warga" */
  readonly author: string;
  readonly named: string;
}

interface Report {
  /** Empty where the page did not say whose account it is. */
  readonly accounts: readonly {
    readonly handle: string;
    readonly platform: string;
    readonly role: string;
    readonly name: string;
    readonly source: string;
  }[];
  /** The deciding entry's first. */
  readonly lists: readonly string[];
  readonly page: string;
  readonly version: string;
  /** Who takes the correction; null until an office has taken it on. */
  readonly contact: string | null;
}

/** Every word of the dialog, in one language. A missing key does not compile. */
export interface DialogMessages {
  readonly language: Language;
  readonly product: string;
  readonly day: (day: string) => string;
  readonly series: (parts: readonly string[]) => string;
  readonly phase: Readonly<Record<Phase, string>>;
  readonly act: Readonly<Record<Action, ActWords>>;
  /** Whose item it is, in a title: "partai politik", "bakal calon". */
  readonly whose: (role: Role, phase: Phase) => string;
  /** "akun partai politik", "akun calon bupati Contoh" */
  readonly roleLine: (role: Role, phase: Phase, office: string | null) => string;
  /** "tautan calon": what a listed address is. */
  readonly linkLine: (whose: string) => string;
  /** Where a listed address stands in a platform's place. */
  readonly link: string;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly title: {
    readonly outside: (role: Role) => string;
    readonly stage: (begin: string, phase: Exclude<Phase, 'outside'>) => string;
    readonly apart: (relation: Apart, whose: string) => string;
  };
  readonly lead: {
    /** Whom the press is aimed at: name and, where it has one, the office sought. */
    readonly named: (named: Named) => string;
    readonly about: (doing: string) => string;
    readonly byOthers: (author: string | null) => string;
    readonly apart: (told: ToldApart) => string;
    readonly outside: (role: Role) => string;
    readonly stage: (stage: Stage) => string;
  };
  readonly ruleLabel: string;
  readonly noRule: string;
  /** Opens the rule in the rulebook. */
  readonly readRule: string;
  readonly sanctionLabel: string;
  readonly sanction: {
    readonly none: (once: string, phase: Phase) => string;
    /** `named`: the personnel is unknown, so each range says whose it is. */
    readonly ranges: (
      ranges: readonly [SanctionRange, ...SanctionRange[]],
      named: boolean,
      tail: string,
    ) => string;
    /** The deciding rule is disputed: how grave the act is, or something else about it. */
    readonly classDisputed: string;
    readonly disputed: string;
    readonly general: (once: string, phase: Phase) => string;
  };
  readonly listedLabel: (roleLine: string) => string;
  /** "Daftar wilayah Kabupaten Batang (33.25)": who answers for an entry that is not the nation's. */
  readonly listOf: (scope: 'region' | 'agency' | 'subscription', name: string) => string;
  readonly listed: (source: string, date: string, list: string, listDate: string) => string;
  readonly window: (from: string | null, to: string | null) => string;
  readonly remark: {
    readonly disagreement: (handle: string) => string;
    /** `answer`: the last day by which it is answered; null where none is set. */
    readonly entryDisputed: (handle: string, answer: string | null) => string;
    readonly entryDerived: (handle: string) => string;
    readonly indirect: (relation: Apart) => string;
    readonly office: string;
    readonly partyInStage: string;
    readonly stillProspective: (handle: string) => string;
    readonly elections: (parts: readonly string[]) => string;
    readonly phrase: (text: string, contestant: string, source: string) => string;
    /** The stages in which a rule names the act. */
    readonly otherStage: (stages: readonly NamedStage[]) => string;
    readonly dependsOnContent: string;
    readonly photo: string;
    readonly hoax: (url: string, source: string) => string;
    readonly opaque: (hosts: string) => string;
    readonly draftNotKept: string;
    readonly personnelUnknown: string;
    readonly viewingFree: string;
    readonly stale: (day: string) => string;
  };
  readonly more: {
    readonly label: string;
    readonly chain: string;
    readonly legalBasis: string;
    readonly sanctionBasis: string;
    readonly argued: string;
    readonly onlyFor: (classes: string) => string;
    /** What must be so besides the act. */
    readonly condition: (what: string) => string;
    /** A region's own circular. */
    readonly local: string;
    readonly wording: string;
    readonly quoted: (quote: string, translation: string | null) => string;
    readonly unquoted: string;
    readonly meaning: string;
    readonly status: string;
    readonly sources: string;
    readonly sanctions: string;
    readonly disputed: string;
    /** What a dispute or a doubt is about, and the dispute. */
    readonly about: (what: string, said: string) => string;
    readonly also: string;
    readonly private: string;
    /** Should the account or the device be the office's. */
    readonly facilities: (citation: string) => string;
    readonly route: string;
    readonly routeSteps: readonly string[];
    readonly list: string;
    readonly listLine: (name: string, version: number, date: string) => string;
    readonly criteria: string;
    readonly entry: (handle: string, source: string) => string;
    readonly correct: string;
    readonly correctAt: (contact: string) => string;
    readonly correctNowhere: string;
  };
  readonly personnel: Readonly<Record<SanctionRange['personnel'], string>>;
  readonly cancel: string;
  readonly wrongAccount: string;
  readonly report: (report: Report) => string;
  readonly reportCopied: string;
  readonly smallPrint: {
    readonly reminds: string;
    readonly silence: string;
    readonly unreviewed: string;
    readonly reviewed: (offices: string) => string;
  };
  readonly pressAgain: string;
}
