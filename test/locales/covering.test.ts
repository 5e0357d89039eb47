import { describe, expect, it } from 'vitest';
import type { InterstitialText } from '../../src/core/messages.ts';
import type { Remark } from '../../src/core/press-advice.ts';
import { ACTIONS, LANGUAGES, type Language, PERSONNEL, PHASES, ROLES } from '../../src/core/vocabulary.ts';
import { DIALOG } from '../../src/locales/dialog.ts';
import { compose, findingOf } from './compose-press.ts';
import { coveringSet } from './covering.ts';
import { expectGolden } from './render-text.ts';

const covering = coveringSet();

/** Every remark there is, and whether a press meets it: a new one does not compile until it stands here. */
const REMARKS: Readonly<Record<Remark['kind'], boolean>> = {
  disagreement: true,
  'draft-not-kept': true,
  elections: true,
  'entry-derived': true,
  'entry-disputed': true,
  facilities: true,
  hoax: true,
  incumbent: true,
  indirect: true,
  // Of acts that no button does, and of institutions: the rulebook page alone says these.
  'depends-on-content': false,
  'other-stage': false,
  office: true,
  opaque: true,
  'party-in-stage': true,
  'personnel-unknown': true,
  photo: true,
  phrase: true,
  private: true,
  route: true,
  // Where a sanction is said its line says so; today no disputed rule goes without one.
  'rule-disputed': false,
  'still-prospective': true,
  'viewing-free': true,
};

/** What a dialog says of its own press; what all dialogs share stands in the others. */
function render(name: string, text: InterstitialText): string {
  const { more } = DIALOG[text.lang];
  const shown = [more.chain, more.sanctions, more.disputed, more.also];
  return [
    `== ${name}`,
    `# ${text.title}`,
    text.lead,
    ...text.accounts.map((each) => [each.name, each.role, each.relation].join(' | ')),
    `${text.ruleLabel}: ${text.rule.citation}`,
    `${text.sanctionLabel}: ${text.sanction}`,
    ...text.remarks.map((each) => `! ${each}`),
    `[${text.cancel}] [${text.proceed}]`,
    ...text.more
      .filter(({ heading }) => shown.includes(heading))
      .flatMap(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs.map((each) => `- ${each}`)]),
    '',
  ].join('\n');
}

function rendered(language: Language): string {
  return covering
    .map(({ name, press }) => {
      const text = compose({ ...press, language });
      if (text === null) throw new Error(`no warning: ${name}`);
      return render(name, text);
    })
    .join('\n');
}

describe('the covering set', () => {
  it.each(LANGUAGES)('reads as it did, %s', (language) => {
    expectGolden(`covering-${language}`, rendered(language));
  });

  it('meets every act, role, stage and class of personnel', () => {
    const named = new Set(covering.flatMap(({ name }) => name.split(' | ')));
    expect([...named]).toEqual(expect.arrayContaining([...ACTIONS, ...ROLES, ...PHASES, ...PERSONNEL]));
  });

  it('meets every remark', () => {
    const met = covering.flatMap(({ press }) => {
      const found = findingOf(press);
      return found.level === 'none' ? [] : [...found.remarks, ...found.background].map(({ kind }) => kind);
    });
    expect([...new Set(met)].toSorted()).toEqual(
      Object.entries(REMARKS)
        .filter(([, is]) => is)
        .map(([kind]) => kind)
        .toSorted(),
    );
  });
});
