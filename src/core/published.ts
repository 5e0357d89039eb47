import type { Draft } from './intent.ts';
import type { Hoax, Phrase } from './list.ts';
import type { ListLookup } from './match.ts';
import { phasesAt } from './phase.ts';
import type { Hit } from './press-advice.ts';
import type { Rulebook } from './rulebook.ts';
import type { Phase } from './vocabulary.ts';

/** What a press publishes beside the accounts and addresses that hit. */
export interface Published {
  readonly phrases: readonly ListedPhrase[];
  readonly hoaxes: readonly Hoax[];
  /** Hosts of short links nobody can see through. */
  readonly opaque: readonly string[];
  /** A photo or video goes along where the public can see it. */
  readonly photo: boolean;
}

export interface ListedPhrase {
  readonly phrase: Phrase;
  /** Whose it is, as the list names them. */
  readonly contestant: string;
}

export const NOTHING_PUBLISHED: Published = { phrases: [], hoaxes: [], opaque: [], photo: false };

const ACTIVE: readonly Phase[] = ['prospective', 'determined', 'campaign', 'quiet'];

/**
 * What the list says of a draft. A phrase alone says nothing: it counts in a public text, while its contestant stands
 * in an election, beside a listed account or address. `instant` as in `phasesAt`.
 */
export function published(
  draft: Draft | null,
  hits: readonly Hit[],
  lookup: ListLookup,
  elections: Rulebook['elections'],
  instant: number,
): Published {
  if (draft === null) return NOTHING_PUBLISHED;
  const { links, opaque, text, photos } = draft;
  const active = (phrase: Phrase): string | null => {
    const found = lookup.contestantOf(phrase);
    if (found === null) return null;
    return phasesAt(found, elections, instant).some(({ phase }) => ACTIVE.includes(phase))
      ? found.name
      : null;
  };
  const phrases =
    text === null || hits.length === 0
      ? []
      : lookup.phrases.flatMap((phrase): ListedPhrase[] => {
          const contestant = holds(text, phrase.text) ? active(phrase) : null;
          return contestant === null ? [] : [{ phrase, contestant }];
        });
  return {
    phrases,
    hoaxes: [...new Set(links.flatMap((key) => lookup.hoaxes.get(key) ?? []))],
    opaque,
    photo: photos && text !== null,
  };
}

/** Whether a text holds a phrase as words of their own, whatever their case and spacing. */
function holds(text: string, phrase: string): boolean {
  const words = phrase
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}_#])${words.join('\\s+')}(?![\\p{L}\\p{N}_])`, 'iu').test(text);
}
