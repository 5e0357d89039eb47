import type { HeldList } from '../../src/core/held-list.ts';
import type { Intent } from '../../src/core/intent.ts';
import type { InterstitialText } from '../../src/core/messages.ts';
import { adviseOnPress, type Finding, type Hit } from '../../src/core/press-advice.ts';
import { NOTHING_PUBLISHED, type Published } from '../../src/core/published.ts';
import type { Rulebook } from '../../src/core/rulebook.ts';
import type { Action, Language, Personnel } from '../../src/core/vocabulary.ts';
import { composeInterstitial, type InterstitialFacts } from '../../src/locales/compose-interstitial.ts';
import { list, realRulebook } from '../core/sample-contest.ts';

export const rulebook = realRulebook();

/** The invented list as held: the package's own. */
export const HELD: HeldList = {
  info: list.info,
  origin: { scope: 'national' },
  repository: null,
  validUntil: null,
  accounts: [],
};
const AUTHOR = { relation: 'author', ref: { platform: 'x', handle: 'warga', id: null } } as const;

/** One press on the invented contest, as facts. */
export interface Press {
  readonly action: Action;
  readonly hits: readonly Hit[];
  readonly personnel: Personnel;
  readonly language: Language;
  readonly rulebook?: Rulebook;
  readonly published?: Published;
  readonly with?: Partial<InterstitialFacts>;
}

/** What the rules say of a press on the invented contest. */
export function findingOf({
  action,
  hits,
  personnel,
  rulebook: law,
  published,
}: Omit<Press, 'language'>): Finding {
  return adviseOnPress(law ?? rulebook, {
    action,
    hits,
    personnel,
    region: null,
    day: '2027-03-01',
    mode: 'confirm',
    repeated: false,
    published: published ?? NOTHING_PUBLISHED,
  });
}

/** The whole dialog of a press, from facts to words; null when nothing is to be said. */
export function compose(press: Press): InterstitialText | null {
  const { action, hits, language } = press;
  const finding = findingOf(press);
  if (finding.level === 'none') return null;
  const targets = hits.flatMap(({ target: { relation, ref } }) => (ref === null ? [] : [{ relation, ref }]));
  const own = targets.some(({ relation }) => ['quoted', 'reposter', 'host'].includes(relation));
  const [first, ...rest] = own ? [AUTHOR, ...targets] : targets;
  const intent: Intent = {
    platform: 'x',
    action,
    targets: [first ?? AUTHOR, ...rest],
    item: '1',
    draft: null,
  };
  const { sources, regions } = press.rulebook ?? rulebook;
  return composeInterstitial({
    finding,
    intent,
    listOf: () => HELD,
    instant: 0,
    sources,
    regions,
    language,
    version: '0.1.0',
    ...press.with,
  });
}
