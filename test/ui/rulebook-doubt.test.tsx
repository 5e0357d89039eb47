import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import type { Question } from '../../src/core/question.ts';
import { LANGUAGES, type Personnel } from '../../src/core/vocabulary.ts';
import { RULEBOOK as WORDS } from '../../src/locales/rulebook.ts';
import { criminalText, sanctionNotes, sanctionText } from '../../src/ui/rulebook/answer-words.ts';
import { RulebookPage } from '../../src/ui/rulebook/page.tsx';
import { DATA, RULEBOOK, rulebookFacts } from './rulebook-sample.ts';

const CAMPAIGN = Date.parse('2031-03-01T09:00:00+07:00');
const nothing = (): void => undefined;

const asked = (act: Question['act'], personnel: Personnel) =>
  answer(RULEBOOK, { act, subject: { is: 'nobody' } }, { personnel, region: null, instant: CAMPAIGN });

let place: HTMLElement;

async function show(language: 'id' | 'en', hash = ''): Promise<void> {
  location.hash = hash;
  const on = { onLanguage: nothing, onPersonnel: nothing, onRegion: nothing };
  await act(() => render(<RulebookPage {...rulebookFacts({ language })} {...on} />, place));
}

const one = (selector: string): HTMLElement => {
  const found = place.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const all = (selector: string): HTMLElement[] => [...place.querySelectorAll<HTMLElement>(selector)];

async function write(selector: string, value: string): Promise<void> {
  const field = one(selector) as HTMLInputElement | HTMLSelectElement;
  field.value = value;
  await act(() => {
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  });
}

beforeEach(() => {
  place?.remove();
  place = document.createElement('div');
  document.body.append(place);
});

describe('whose sanction it is', () => {
  it('is said where the status is unknown, even of a single one', () => {
    const said = (personnel: Personnel) => {
      const { advice, phase } = asked('facility', personnel).now;
      expect(advice.sanctions).toHaveLength(1);
      return sanctionText(advice, phase, personnel, WORDS.id);
    };
    expect(said('unknown')).toContain('(PNS)');
    expect(said('pns')).not.toContain('(PNS)');
  });
});

describe('a crime whose penalty is not verified', () => {
  const { advice, phase } = asked('hoax', 'pns').now;

  it.each(LANGUAGES)('is told in its general sentence only, %s', (language) => {
    const [citation] = advice.criminal;
    const { generic, kinds } = citation!.sanction;
    const said = criminalText(citation!, WORDS[language]);
    expect(said).toContain(generic![language]);
    for (const kind of kinds) expect(said).not.toContain(kind[language]);
  });

  it('leaves no line on a sanction of the service that nobody looked for', () => {
    expect(sanctionText(advice, phase, 'pns', WORDS.id)).toBeNull();
  });

  it('has its former figures in the rule, below what says which wording they are of', async () => {
    await show('id');
    const text = one('#R-22').textContent;
    const { note, kinds } = advice.criminal[0]!.sanction;
    const order = [note!.id, WORDS.id.rule.sanctionKindsFormer, ...kinds.map((each) => each.id)].map((each) =>
      text.indexOf(each),
    );
    expect(order[0]).toBeGreaterThan(0);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('what is passed on from an institution', () => {
  it('is explained by its content, not by what is free', async () => {
    await show('id');
    await write('#ask-act', 'share');
    await write('#ask-whom', 'institution');
    expect(one('.answer').textContent).toContain('Tergantung isinya');
    expect(one('.answer').textContent).not.toContain(WORDS.id.answer.free.institution);
  });
});

describe('disputes', () => {
  it('of the handbook stand beside those of the rules', async () => {
    await show('id', '#diperdebatkan');
    const disputed = DATA.topics.flatMap((each) => each.statements).filter((each) => each.disputed);
    expect(disputed.length).toBeGreaterThan(5);
    expect(disputed.map((each) => each.id)).toContain('sanction-tension');
    for (const { text } of disputed) expect(one('.disputes').textContent).toContain(text.id);
    for (const { dispute } of RULEBOOK.rules)
      if (dispute !== null) expect(one('.disputes').textContent).toContain(dispute.id);
    const held = all('.statements .hint').filter((each) => each.textContent.startsWith('Diperdebatkan'));
    expect(held).toHaveLength(disputed.length);
  });

  it('of the law about a sanction stand below it in the answer', async () => {
    await show('id');
    await write('#ask-text', 'like postingan calon bupati');
    const subject = { is: 'account', role: 'candidate', kind: 'profile' } as const;
    const { advice } = rulebookFacts().answer({ act: 'like', subject }).now;
    const notes = sanctionNotes(advice, WORDS.id);
    expect(notes.join(' ')).toContain('tidak dengan hormat');
    for (const note of notes) expect(one('.answer').textContent).toContain(note);
  });
});

describe('calendar', () => {
  it.each(LANGUAGES)('has every election with what is known and what is not, %s', async (language) => {
    await show(language, '#kalender');
    const said = WORDS[language].calendar;
    expect(document.activeElement?.id).toBe('kalender-heading');
    expect(one('nav [aria-current]').textContent).toBe(WORDS[language].sections.calendar);
    expect(all('#kalender .entry')).toHaveLength(RULEBOOK.elections.size);
    for (const { id, name, note, stages, votingDay } of RULEBOOK.elections.values()) {
      const text = one(`[id="${id}"]`).textContent;
      expect(text).toContain(name[language]);
      if (note !== null) expect(text).toContain(note[language]);
      expect(all(`[id="${id}"] .stages > li`)).toHaveLength(stages.length);
      expect(text.includes(said.noVotingDay)).toBe(votingDay === null);
      expect(text.includes(said.noStages)).toBe(stages.length === 0);
    }
  });

  it('ends a stage on its last whole day', async () => {
    await show('id');
    expect(one('#pilkada-2024 .stages').textContent).toContain('25 September 2024 sampai 23 November 2024');
  });

  it('is searched like the rest', async () => {
    await show('id');
    await write('#search', 'pilkada ulang bangka');
    expect(all('#kalender .entry:not([hidden])').map((each) => each.id)).toContain(
      'pilkada-ulang-2025-bangka',
    );
    expect(one('#kalender').hidden).toBe(false);
  });
});

it('an address that is no address opens the page all the same', async () => {
  await show('id', '#%');
  expect(one('h1').textContent).toBe(WORDS.id.title);
});
