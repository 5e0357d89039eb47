import { compareText } from '../core/canonical.ts';
import { circularSchema } from '../core/circular.ts';
import { electionSchema } from '../core/election.ts';
import { erratumSchema, topicSchema } from '../core/handbook.ts';
import { lexiconSchema } from '../core/lexicon.ts';
import {
  accountSchema,
  canarySchema,
  contestantSchema,
  gapSchema,
  hoaxSchema,
  listedAddressSchema,
  listInfoSchema,
  phraseSchema,
  protectedSchema,
  skewSchema,
} from '../core/list.ts';
import { regionNamesSchema } from '../core/region.ts';
import { instrumentSchema, ruleSchema, sanctionSchema } from '../core/rule.ts';
import { switchSchema } from '../core/switch.ts';
import { z } from '../core/zod.ts';
import { single, table } from './rules-form.ts';

/** Source code (S01 …) → reference, codes in order. */
const sourcesSchema = z
  .record(z.string().regex(/^S\d+$/), z.string().min(1))
  .transform((sources) =>
    Object.fromEntries(
      Object.entries(sources).toSorted(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1))),
    ),
  );

const regionsSchema = regionNamesSchema.transform(({ sources, names }) => ({
  sources,
  names: Object.fromEntries(Object.entries(names).toSorted(([a], [b]) => compareText(a, b))),
}));

/** The layout of a rules folder. A file that fits none of these is a mistake. */
export const FORMS = {
  instruments: single(/^instruments\/[A-Z0-9-]+\.json$/, 'instruments/<ID>.json', instrumentSchema),
  rules: single(/^conduct\/R-\d{2}\.json$/, 'conduct/R-<nn>.json', ruleSchema),
  circulars: single(/^circulars\/SE-[A-Z0-9.-]+\.json$/, 'circulars/SE-<ID>.json', circularSchema),
  topics: single(/^handbook\/[a-z]+\.json$/, 'handbook/<topic>.json', topicSchema),
  errata: table(/^errata\.json$/, 'errata.json', erratumSchema, (row) => row.id),
  lexicon: single(/^lexicon\.json$/, 'lexicon.json', lexiconSchema),
  sanctions: table(/^sanctions\.json$/, 'sanctions.json', sanctionSchema, (row) => row.id),
  elections: single(/^elections\/[a-z0-9-]+\.json$/, 'elections/<id>.json', electionSchema),
  sources: single(/^sources\.json$/, 'sources.json', sourcesSchema),
  regions: single(/^regions\.json$/, 'regions.json', regionsSchema),
  switches: table(/^switches\.json$/, 'switches.json', switchSchema, (row) => row.platform),
  info: single(/^accounts\/list\.json$/, 'accounts/list.json', listInfoSchema),
  contestants: table(
    /^accounts\/contestants\.json$/,
    'accounts/contestants.json',
    contestantSchema,
    (row) => row.id,
  ),
  gaps: table(/^accounts\/gaps\.json$/, 'accounts/gaps.json', gapSchema, (row) =>
    [row.contestant, row.platform ?? '', row.reason].join('\n'),
  ),
  skews: table(/^accounts\/skews\.json$/, 'accounts/skews.json', skewSchema, (row) =>
    [row.election, row.region ?? '', row.platform, row.measure].join('\n'),
  ),
  canaries: table(
    /^accounts\/canaries\.json$/,
    'accounts/canaries.json',
    canarySchema,
    (row) => row.platform,
  ),
  links: table(/^accounts\/links\.json$/, 'accounts/links.json', listedAddressSchema, (row) => row.address),
  items: table(/^accounts\/items\.json$/, 'accounts/items.json', listedAddressSchema, (row) => row.address),
  phrases: table(/^accounts\/phrases\.json$/, 'accounts/phrases.json', phraseSchema, (row) =>
    [row.contestant, row.text].join('\n'),
  ),
  hoaxes: table(/^accounts\/hoaxes\.json$/, 'accounts/hoaxes.json', hoaxSchema, (row) => row.url),
  accounts: table(
    /^accounts\/(?!(?:list|contestants|gaps|skews|canaries|links|items|phrases|hoaxes)\.json$)[a-z0-9-]+\.json$/,
    'accounts/<name>.json',
    accountSchema,
    (row) => [row.contestant, row.platform, ...row.handles, ...row.ids].join('\n'),
  ),
  protected: table(/^protected\/[a-z0-9-]+\.json$/, 'protected/<name>.json', protectedSchema, (row) =>
    [row.institution, row.platform, ...row.handles, ...row.ids].join('\n'),
  ),
} as const;
