import type { RulePhase, Sanction } from '../core/rule.ts';
import type { Act, Kind, Language, Level, Role } from '../core/vocabulary.ts';
import { rulebook as en } from './en/rulebook.ts';
import { rulebook as id } from './id/rulebook.ts';

/** Whom an act is aimed at, as the second pick list offers it. */
export type Whom = Role | 'institution' | 'nobody';

/** One act as the rulebook page speaks of it. */
interface AskedAct {
  /** In the pick list: "Menyukai (like)". */
  readonly name: string;
  /** The answer's title: "Menyukai unggahan calon"; `of` is null where it is aimed at nobody. */
  readonly title: (of: string | null, kind: Kind) => string;
}

/** Every word of the rulebook page, in one language. A missing key does not compile. */
export interface RulebookMessages {
  readonly language: Language;
  readonly title: string;
  readonly tagline: string;
  readonly skip: string;
  readonly nav: string;
  readonly print: string;
  readonly sections: {
    readonly ask: string;
    readonly rules: string;
    readonly instruments: string;
    readonly disputed: string;
    readonly calendar: string;
    readonly topics: string;
    readonly quiz: string;
  };
  readonly leads: {
    readonly rules: string;
    readonly instruments: string;
    readonly disputed: string;
    readonly calendar: string;
    readonly topics: string;
    readonly quiz: string;
  };
  readonly search: {
    readonly label: string;
    readonly hint: string;
    readonly clear: string;
    /** Said after every key press. */
    readonly found: (count: number, query: string) => string;
  };
  /** In place of the page, where it could not be made. */
  readonly failed: string;
  readonly settingsBroken: string;
  /** Above language, employment status and region. */
  readonly who: string;
  readonly ask: {
    readonly text: string;
    readonly submit: string;
    readonly examples: readonly string[];
    readonly examplesLabel: string;
    readonly or: string;
    readonly act: string;
    readonly whom: string;
    readonly choose: string;
    readonly unread: string;
    readonly halfRead: string;
    /** Before a link to what the handbook says of it. */
    readonly see: string;
    readonly acts: Readonly<Record<Act, AskedAct>>;
    /** Looking, which is no act. */
    readonly reading: string;
    readonly whoms: Readonly<Record<Whom, string>>;
    /** Inside a title: "menyukai unggahan {partai politik}"; null where it is aimed at nobody. */
    readonly of: Readonly<Record<Whom, string | null>>;
  };
  readonly answer: {
    readonly level: Readonly<Record<Level, string>>;
    /** For whom and when it was answered: "Hari ini, 21 November 2026, bagi PNS di Kabupaten Contoh." */
    readonly today: (day: string, personnel: string | null, region: string | null) => string;
    /** What was left open of employment status and region. */
    readonly unchosen: (what: string) => string;
    /** Every stage running there, strictest first; none outside any election. */
    readonly stage: (stages: readonly { readonly phase: string; readonly election: string }[]) => string;
    readonly notPermission: string;
    readonly free: Readonly<Record<'institution' | 'reading', string>>;
    readonly freeMore: string;
    readonly rule: string;
    readonly meaning: string;
    readonly translation: string;
    readonly sanction: string;
    /** "tindakan ini": what the sanction sentences speak of. */
    readonly thisAct: string;
    readonly criminal: string;
    /** Where what the article carries today is not verified: only the general sentence. */
    readonly criminalGeneric: (generic: string, condition: string | null) => string;
    readonly criminalLine: (basis: string, kinds: string, condition: string | null) => string;
    readonly disputed: string;
    readonly remarks: string;
    readonly others: string;
    readonly route: string;
    readonly routeLink: string;
    readonly changes: string;
    readonly changesLead: string;
    readonly stageColumn: string;
    readonly answerColumn: string;
    readonly now: string;
    /** The law's own four stages, as the table names them. */
    readonly stages: Readonly<Record<'outside' | 'prospective' | 'candidate' | 'after', string>>;
  };
  readonly rule: {
    readonly plain: string;
    readonly quote: string;
    readonly unquoted: string;
    readonly translation: string;
    readonly place: string;
    readonly legalBasis: string;
    readonly binds: string;
    readonly bindsNobody: string;
    readonly condition: string;
    readonly acts: string;
    readonly photo: string;
    readonly phases: string;
    readonly phaseNames: Readonly<Record<RulePhase, string>>;
    readonly uncertain: (phases: string) => string;
    readonly scope: string;
    readonly scopeLine: (region: string, from: string, to: string | null, elections: string | null) => string;
    readonly sanction: string;
    readonly sanctionProspective: string;
    readonly sanctionBasis: string;
    /** Whole sentences: "Dapat dikenai …, setelah pemeriksaan." */
    readonly sanctionMay: Readonly<Record<Sanction['class'], string>>;
    readonly sanctionKinds: string;
    /** Below the note that says which wording it is. */
    readonly sanctionKindsFormer: string;
    readonly criminal: string;
    readonly dispute: string;
    readonly note: string;
    readonly status: string;
    readonly confidence: string;
    readonly confidenceAct: (words: string) => string;
    readonly confidenceSanction: (words: string) => string;
    readonly confidenceOf: Readonly<Record<'A' | 'B' | 'C', string>>;
    readonly sources: string;
    readonly review: string;
    readonly unreviewed: string;
    readonly reviewed: (offices: string) => string;
  };
  readonly instrument: {
    readonly titleTerm: string;
    readonly numbers: string;
    readonly date: string;
    readonly inForce: string;
    readonly from: (day: string) => string;
    readonly to: (day: string) => string;
    readonly unknownFrom: string;
    readonly unknownTo: string;
    readonly replacedBy: string;
    readonly rules: string;
    readonly noRules: string;
    readonly link: string;
  };
  readonly calendar: {
    readonly region: string;
    readonly whole: string;
    readonly votingDay: string;
    readonly noVotingDay: string;
    readonly stages: string;
    readonly noStages: string;
    readonly stage: (phase: string, from: string, to: string) => string;
    /** Its end has no source, so nothing is claimed of it. */
    readonly openStage: (phase: string, from: string) => string;
  };
  readonly topic: {
    readonly quote: string;
    readonly rules: string;
    readonly unverified: string;
    readonly disputed: string;
  };
  readonly quiz: {
    readonly start: string;
    readonly number: (at: number, of: number) => string;
    readonly asks: (title: string) => string;
    readonly setting: (personnel: string | null, stage: string) => string;
    readonly options: Readonly<Record<Level, string>>;
    readonly right: string;
    readonly wrong: (answer: string) => string;
    readonly because: string;
    readonly doubt: Readonly<Record<'disputed' | 'general', string>>;
    readonly next: string;
    readonly finish: string;
    readonly score: (right: number, of: number) => string;
    readonly after: string;
    readonly again: string;
  };
}

/** The rulebook page's words in every language. */
export const RULEBOOK: Readonly<Record<Language, RulebookMessages>> = { id, en };
