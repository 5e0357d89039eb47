import type { LawRemark } from '../core/law-remark.ts';
import type { Source } from '../core/list.ts';
import type { Remark } from '../core/press-advice.ts';
import { citationLine } from './compose-more.ts';
import type { DialogMessages } from './dialog-messages.ts';
import { firstSource, hitHandle } from './name-hit.ts';

/** Who says so and when; the address stands in no sentence. */
function sourceName(sources: readonly Source[], words: DialogMessages): string {
  const { title, date } = firstSource(sources);
  return `${title}, ${words.day(date)}`;
}

/** A remark of the law in words: beside a dialog or an answer of the rulebook page, or under "more". */
export function lawRemarkText(remark: LawRemark, words: DialogMessages): string {
  const { remark: said, more, language } = words;
  switch (remark.kind) {
    case 'indirect':
      return said.indirect(remark.relation);
    case 'office':
      return said.office;
    case 'party-in-stage':
      return said.partyInStage;
    case 'rule-disputed':
      return remark.citation.rule.dispute?.[language] ?? more.disputed;
    case 'other-stage':
      return said.otherStage(remark.stages);
    case 'depends-on-content':
      return said.dependsOnContent;
    case 'photo':
      return said.photo;
    case 'personnel-unknown':
      return said.personnelUnknown;
    case 'viewing-free':
      return said.viewingFree;
    case 'private':
      return more.private;
    case 'facilities':
      return more.facilities(citationLine(remark.citation, words));
    case 'incumbent':
      return (remark.rule.note ?? remark.rule.plain)[language];
    case 'route':
      return more.routeSteps.join(' ');
  }
}

/** One remark in words. */
export function remarkText(remark: Remark, words: DialogMessages): string {
  const { remark: said, language } = words;
  switch (remark.kind) {
    case 'disagreement':
      return said.disagreement(hitHandle(remark.hit));
    case 'entry-disputed': {
      const { replyBy } = remark.hit.entry;
      return said.entryDisputed(hitHandle(remark.hit), replyBy === null ? null : words.day(replyBy));
    }
    case 'entry-derived':
      return said.entryDerived(hitHandle(remark.hit));
    case 'still-prospective':
      return said.stillProspective(hitHandle(remark.hit));
    case 'elections':
      return said.elections(
        remark.phases.flatMap(({ election, phase }) =>
          election === null ? [] : [`${election.name[language]} (${words.phase[phase].toLowerCase()})`],
        ),
      );
    case 'phrase': {
      const { phrase, contestant } = remark.found;
      return said.phrase(phrase.text, contestant, sourceName(phrase.sources, words));
    }
    case 'hoax':
      return said.hoax(remark.hoax.url, sourceName(remark.hoax.sources, words));
    case 'opaque':
      return said.opaque(words.series(remark.hosts));
    case 'draft-not-kept':
      return said.draftNotKept;
    default:
      return lawRemarkText(remark, words);
  }
}
