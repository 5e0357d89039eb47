import { HOSTS } from './hosts.ts';
import { sortRequests } from './office-requests.ts';
import type { IgnoredKey } from './policy.ts';
import { POLICY_KEY_NAMES, type PolicyKey } from './policy-schema.ts';
import type { LoggedRequest } from './request-log.ts';
import { localDay, type TimeZone } from './time-zone.ts';
import type { PlatformId } from './vocabulary.ts';
import { z } from './zod.ts';

/** Permissions whose use is told in plain words (src/locales/office-view.ts). */
export const EXPLAINED_PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'scripting',
  'activeTab',
  'declarativeNetRequestWithHostAccess',
] as const;
export type ExplainedPermission = (typeof EXPLAINED_PERMISSIONS)[number];

const textsSchema = z
  .array(z.string())
  .nullish()
  .transform((texts) => texts ?? []);

/** What of a manifest says how far a program can reach. Firefox writes null for what is not there. */
export const reachSchema = z.object({
  permissions: textsSchema,
  optional_permissions: textsSchema,
  host_permissions: textsSchema,
  optional_host_permissions: textsSchema,
  content_scripts: z
    .array(z.object({ matches: textsSchema }))
    .nullish()
    .transform((scripts) => scripts ?? []),
  content_security_policy: z.object({ extension_pages: z.string() }).nullish(),
  externally_connectable: z.record(z.string(), z.unknown()).nullish(),
});
export type Reach = z.infer<typeof reachSchema>;

/** What is told from: nothing of it is our own claim. */
export interface OfficeFacts {
  readonly reach: Reach;
  /** This browser knows `externally_connectable`, and without it lets every other extension connect. */
  readonly knowsDoorKey: boolean;
  /** Keys that the agency's policy sets and that count … */
  readonly policySet: readonly PolicyKey[];
  /** … and those that do not. */
  readonly policyIgnored: readonly IgnoredKey[];
  readonly requests: readonly LoggedRequest[];
  /** Something in the log could not be read: it does not tell of every request. */
  readonly logBroken: boolean;
  /** Addresses of the sources that lists are taken from now, each ending in `/`. */
  readonly followed: readonly string[];
  /** Where the person works: days are told by its calendar. */
  readonly zone: TimeZone;
}

/** Where something stands that no row explains. */
export type Unexplained = 'permission' | 'site' | 'pages' | 'outsiders' | 'policy' | 'requests';

export type OfficeRow =
  | { readonly about: 'permission'; readonly name: ExplainedPermission }
  | { readonly about: 'sites'; readonly platforms: readonly PlatformId[] }
  | { readonly about: 'pages' }
  /** `browser`: the manifest closes the doors; `silence`: nobody listens, where there is no such key. */
  | { readonly about: 'outsiders'; readonly closedBy: 'browser' | 'silence' }
  | { readonly about: 'policy'; readonly set: readonly PolicyKey[] }
  | {
      readonly about: 'requests';
      /** All that the log holds. */
      readonly count: number;
      /** Hosts of followed sources among them. */
      readonly hosts: readonly string[];
      /** Calendar day of the oldest, `YYYY-MM-DD`; null without one. */
      readonly since: string | null;
    }
  /** Requests to sources that are not followed now, such as one the person stopped or only looked at. */
  | { readonly about: 'former'; readonly count: number; readonly hosts: readonly string[] }
  | { readonly about: 'unexplained'; readonly where: Unexplained; readonly name: string };

export interface OfficeView {
  /** Every fact is one of those that are explained, and none of them tells anybody anything about the person. */
  readonly clear: boolean;
  readonly rows: readonly OfficeRow[];
}

/** What a page of ours may load or reach, each with its only values; without `report-uri` and `report-to`. */
const DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ['https:'],
  'form-action': ["'none'"],
  'frame-src': ["'self'"],
  'frame-ancestors': ["'self'", "'none'"],
};
/** Without these a browser's own, laxer ones hold. */
const NEEDED = ['default-src', 'connect-src', 'form-action'] as const;

/** What the office can see by this extension, row by row, from facts alone; what nobody explained is named as it is. */
export function officeView(facts: OfficeFacts): OfficeView {
  const rows = [
    ...permissionRows(facts.reach),
    ...siteRows(facts.reach),
    ...pageRows(facts.reach.content_security_policy?.extension_pages ?? ''),
    ...outsiderRows(facts),
    ...policyRows(facts),
    ...requestRows(facts),
  ];
  return { clear: rows.every(({ about }) => about !== 'unexplained'), rows };
}

const unexplained =
  (where: Unexplained) =>
  (name: string): OfficeRow => ({ about: 'unexplained', where, name });

function permissionRows({ permissions, optional_permissions }: Reach): OfficeRow[] {
  const asked = new Set([...permissions, ...optional_permissions]);
  const known = EXPLAINED_PERMISSIONS.filter((name) => asked.delete(name));
  return [
    ...known.map((name): OfficeRow => ({ about: 'permission', name })),
    // Some browsers repeat the sites among the permissions: those are rows of their own.
    ...[...asked].filter((name) => !name.includes('://')).map(unexplained('permission')),
  ];
}

function siteRows(reach: Reach): OfficeRow[] {
  const asked = new Set([
    ...[...reach.permissions, ...reach.optional_permissions].filter((name) => name.includes('://')),
    ...reach.host_permissions,
    ...reach.optional_host_permissions,
    ...reach.content_scripts.flatMap(({ matches }) => matches),
  ]);
  const guarded = (Object.entries(HOSTS) as [PlatformId, readonly string[]][]).filter(
    ([, patterns]) => patterns.filter((each) => asked.delete(each)).length > 0,
  );
  return [
    { about: 'sites', platforms: guarded.map(([platform]) => platform) },
    ...[...asked].map(unexplained('site')),
  ];
}

function pageRows(policy: string): OfficeRow[] {
  const directives = policy
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const strange = directives.filter((each) => {
    const [name = '', ...values] = each.split(/\s+/);
    const allowed = DIRECTIVES[name] ?? [];
    return values.length === 0 || !values.every((value) => allowed.includes(value));
  });
  const missing = NEEDED.filter((name) => !directives.some((each) => each.startsWith(`${name} `)));
  const open = [...strange, ...missing];
  return open.length === 0 ? [{ about: 'pages' }] : open.map(unexplained('pages'));
}

function outsiderRows({ reach, knowsDoorKey }: OfficeFacts): OfficeRow[] {
  const open = reach.externally_connectable ?? null;
  if (open === null) {
    if (!knowsDoorKey) return [{ about: 'outsiders', closedBy: 'silence' }];
    return [unexplained('outsiders')('externally_connectable')];
  }
  const isClosed = Object.values(open).every((each) => Array.isArray(each) && each.length === 0);
  if (isClosed) return [{ about: 'outsiders', closedBy: 'browser' }];
  return [unexplained('outsiders')(JSON.stringify(open))];
}

function policyRows({ policySet, policyIgnored }: OfficeFacts): OfficeRow[] {
  const known: readonly string[] = POLICY_KEY_NAMES;
  return [
    { about: 'policy', set: policySet },
    ...[...policySet, ...policyIgnored.filter(({ reason }) => reason === 'unknown').map(({ key }) => key)]
      .filter((key) => !known.includes(key))
      .map(unexplained('policy')),
  ];
}

/** A request that could carry anything but the address of a list's own file is none of ours. */
function requestRows({ requests, logBroken, followed, zone }: OfficeFacts): OfficeRow[] {
  const { hosts, former, strange } = sortRequests(requests, followed);
  const since = requests.length === 0 ? null : localDay(Math.min(...requests.map(({ at }) => at)), zone);
  return [
    { about: 'requests', count: requests.length, hosts, since },
    ...(former.count === 0 ? [] : [{ about: 'former', ...former } as const]),
    ...strange.map(unexplained('requests')),
    ...(logBroken ? [unexplained('requests')('requests')] : []),
  ];
}
