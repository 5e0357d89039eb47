import type { Advice } from '../../core/advise.ts';
import type { Citation } from '../../core/cite.ts';
import { isCriminal, LAW_STAGE } from '../../core/cite.ts';
import type { Question, Subject } from '../../core/question.ts';
import type { Act, Personnel, Phase } from '../../core/vocabulary.ts';
import { DIALOG } from '../../locales/dialog.ts';
import type { RulebookMessages, Whom } from '../../locales/rulebook.ts';

export function whomOf(subject: Subject): Whom {
  return subject.is === 'account' ? subject.role : subject.is;
}

/** What a pick of the second list stands for: one joins a group and follows a profile. */
export function subjectOf(whom: Whom, act: Act): Subject {
  if (whom === 'institution' || whom === 'nobody') return { is: whom };
  return { is: 'account', role: whom, kind: act === 'join' ? 'group' : 'profile' };
}

/** "Menyukai unggahan calon" */
export function questionTitle({ act, subject }: Question, words: RulebookMessages): string {
  const kind = subject.is === 'account' ? subject.kind : 'page';
  return words.ask.acts[act].title(words.ask.of[whomOf(subject)], kind);
}

/** The law's own stage that a phase belongs to. */
export function lawStage(phase: Phase): 'outside' | 'prospective' | 'candidate' | 'after' {
  return LAW_STAGE[phase] ?? 'outside';
}

/** What it may lead to, never more than the rules say; null where no rule of the service speaks. */
export function sanctionText(
  advice: Advice,
  phase: Phase,
  personnel: Personnel,
  words: RulebookMessages,
): string | null {
  const { sanction } = DIALOG[words.language];
  const { thisAct } = words.answer;
  const [first, ...rest] = advice.sanctions;
  if (first === undefined) return advice.citations.every(isCriminal) ? null : sanction.none(thisAct, phase);
  const tail =
    (advice.disputed ? sanction[advice.classDisputed ? 'classDisputed' : 'disputed'] : '') +
    (advice.general ? sanction.general(thisAct, phase) : '');
  return sanction.ranges([first, ...rest], personnel === 'unknown', tail);
}

/** "SKB 2022, Lampiran II, …" */
export function citedPlace({ rule, instrument }: Citation, words: RulebookMessages): string {
  const path = rule.path[words.language];
  return `${instrument.short[words.language]}${/^(?:Pasal|Article)\b/.test(path) ? ' ' : ', '}${path}`;
}

/** What a court may do about it, beside the agency. */
export function criminalText({ rule, sanction }: Citation, words: RulebookMessages): string {
  const { language, answer } = words;
  const condition = rule.condition?.[language] ?? null;
  if (sanction.generic !== null) return answer.criminalGeneric(sanction.generic[language], condition);
  const kinds = sanction.kinds.map((kind) => kind[language]).join('; ');
  return answer.criminalLine(sanction.basis[language], kinds, condition);
}

/** What is said beside the sanctions an answer names: conflicts of the law among it, each once. */
export function sanctionNotes({ sanctions }: Advice, { language }: RulebookMessages): readonly string[] {
  const notes = sanctions.flatMap(({ from, to }) => [from.note, to.note]).filter((each) => each !== null);
  return [...new Set(notes.map((each) => each[language]))];
}
