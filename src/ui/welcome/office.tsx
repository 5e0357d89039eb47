import type { ComponentChildren } from 'preact';
import type { OfficeRow, OfficeView } from '../../core/office-view.ts';
import { REQUESTS_KEPT } from '../../core/request-log.ts';
import type { Language } from '../../core/vocabulary.ts';
import type { OfficeViewWords } from '../../locales/id/office-view.ts';
import { OFFICE_VIEW } from '../../locales/office-view.ts';
import { PLATFORM_NAMES } from '../../locales/platform-names.ts';
import type { Told } from '../../locales/told.ts';
import { Icon, type IconName } from '../shared/icon.tsx';
import { longDay } from '../shared/long-day.ts';
import { Section } from '../shared/section.tsx';

interface OfficeProps {
  readonly office: OfficeView;
  readonly language: Language;
  readonly onRequests: () => void;
}

/** What the office can see, row by row; its heading is true only while every row is explained. */
export function Office({ office, language, onRequests }: OfficeProps) {
  const words = OFFICE_VIEW[language];
  const about = (...kinds: readonly OfficeRow['about'][]): readonly OfficeRow[] =>
    kinds.flatMap((kind) => office.rows.filter((row) => row.about === kind));
  const permissions = about('permission');
  const lines = (rows: readonly OfficeRow[]) =>
    rows.map((row) => (
      <Row key={rowKey(row)} told={rowWords(row, words, language)} about={row.about}>
        {row.about === 'requests' && row.count > 0 && (
          <button type="button" class="secondary" onClick={onRequests}>
            {words.requestsLink}
          </button>
        )}
      </Row>
    ));
  return (
    <Section id="office" heading={words.heading(office.clear)} lead={words.lead}>
      {/* What is to be looked at stands first, never folded away. */}
      <ul class="rows">
        {lines(about('unexplained', 'requests', 'former', 'pages', 'outsiders', 'policy', 'sites'))}
      </ul>
      <details>
        <summary>{words.permissionsOf(permissions.length)}</summary>
        <ul class="rows">{lines(permissions)}</ul>
      </details>
      <p>{words.elsewhere}</p>
    </Section>
  );
}

const ICONS: Partial<Record<OfficeRow['about'], IconName>> = { unexplained: 'caution', former: 'remark' };

interface RowProps {
  readonly told: Told;
  readonly about: OfficeRow['about'];
  readonly children: ComponentChildren;
}

function Row({ told, about, children }: RowProps) {
  return (
    <li data-marked={about === 'unexplained'}>
      <Icon name={ICONS[about] ?? 'done'} />
      <div>
        <h3>{told.headline}</h3>
        <p>{told.detail}</p>
        {children}
      </div>
    </li>
  );
}

const rowKey = (row: OfficeRow): string => `${row.about} ${'name' in row ? row.name : ''}`;

function rowWords(row: OfficeRow, words: OfficeViewWords, language: Language): Told {
  switch (row.about) {
    case 'permission':
      return words.permissions[row.name];
    case 'sites':
      return words.sites(inARow(row.platforms.map((each) => PLATFORM_NAMES[each].name)));
    case 'pages':
      return words.pages;
    case 'outsiders':
      return words.outsiders[row.closedBy];
    case 'policy':
      return words.policy(row.set.length === 0 ? null : inARow(row.set.map((key) => words.policyKeys[key])));
    case 'requests': {
      const { count, hosts, since } = row;
      const day = since === null ? null : longDay(since, language);
      return words.requests({ count, hosts: inARow(hosts), since: day, most: REQUESTS_KEPT });
    }
    case 'former':
      return words.former({ count: row.count, hosts: inARow(row.hosts) });
    case 'unexplained':
      return { headline: words.unexplained(row.name), detail: words.unexplainedIn[row.where] };
  }
}

const inARow = (names: readonly string[]): string => names.join(', ');
