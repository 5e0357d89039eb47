import type { Remark } from '../core/advise.ts';
import type { Source } from '../core/list.ts';
import type { DialogMessages } from './dialog-messages.ts';
import { firstSource, hitHandle } from './name-hit.ts';

/** Who says so and when; the address stands in no sentence. */
function sourceName(sources: readonly Source[], words: DialogMessages): string {
  const { title, date } = firstSource(sources);
  return `${title}, ${words.day(date)}`;
}

/** One remark in words. */
export function remarkText(remark: Remark, words: DialogMessages): string {
  const { remark: said, language } = words;
  switch (remark.kind) {
    case 'disagreement':
      return said.disagreement(hitHandle(remark.hit));
    case 'entry-disputed':
      return said.entryDisputed(hitHandle(remark.hit));
    case 'entry-derived':
      return said.entryDerived(hitHandle(remark.hit));
    case 'still-prospective':
      return said.stillProspective(hitHandle(remark.hit));
    case 'indirect':
      return said.indirect(remark.relation);
    case 'office':
      return said.office;
    case 'party-in-stage':
      return said.partyInStage;
    case 'elections':
      return said.elections(
        remark.phases.flatMap(({ election, phase }) =>
          election === null ? [] : [`${election.name[language]} (${words.phase[phase].toLowerCase()})`],
        ),
      );
    case 'rule-disputed':
      return remark.dispute[language];
    case 'phrase': {
      const { phrase, contestant } = remark.found;
      return said.phrase(phrase.text, contestant, sourceName(phrase.sources, words));
    }
    case 'photo':
      return said.photo;
    case 'hoax':
      return said.hoax(remark.hoax.url, sourceName(remark.hoax.sources, words));
    case 'opaque':
      return said.opaque(words.series(remark.hosts));
    case 'draft-not-kept':
      return said.draftNotKept;
    case 'personnel-unknown':
      return said.personnelUnknown;
    case 'viewing-free':
      return said.viewingFree;
  }
}
