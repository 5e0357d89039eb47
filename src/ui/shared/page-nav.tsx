/** Where a link of the navigation leads, and what stands below it. */
export interface PageLink {
  readonly to: string;
  readonly name: string;
  readonly below?: readonly PageLink[];
}

interface PageNavProps {
  readonly label: string;
  readonly links: readonly PageLink[];
  /** Hash last gone to, without its sign; null where the page does not follow it. */
  readonly here?: string | null;
}

/** The parts of a page; beside it where there is room, above it (and then only the first level) where there is none. */
export function PageNav({ label, links, here = null }: PageNavProps) {
  return (
    <nav aria-label={label}>
      <Links links={links} here={here} />
    </nav>
  );
}

function Links({ links, here }: { readonly links: readonly PageLink[]; readonly here: string | null }) {
  return (
    <ul>
      {links.map(({ to, name, below = [] }) => (
        <li key={to}>
          {/* Of two that lead to one place, the lower one is where one is. */}
          <a
            href={`#${to}`}
            aria-current={to === here && !below.some((each) => each.to === here) ? 'location' : undefined}
          >
            {name}
          </a>
          {below.length > 0 && <Links links={below} here={here} />}
        </li>
      ))}
    </ul>
  );
}
