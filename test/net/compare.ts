import type { Bench, Came, Results, Where } from './run-cases.ts';

export interface Difference {
  readonly name: string;
  /** What the browser itself gave, each time it was asked. */
  readonly native: readonly Came[];
  readonly net: Came;
}

/** For people: the case, and what each gave. */
export function worded({ name, native, net }: Difference): string {
  const told = (came: Came): string => `${came.sent} sent, ${JSON.stringify(came.told)}`;
  return [name, ...new Set(native.map((each) => `  bare: ${told(each)}`)), `  net:  ${told(net)}`].join('\n');
}

/** How often both are asked again where they differ: the browser's own answers vary on a busy machine. */
const AGAIN = 2;

/** Here the page gives a request up: it may have reached the server or not, but never more often than without us. */
const GIVEN_UP = /abort|gone while|spoils|nothing unhandled/;

function isSame(name: string, native: Came, net: Came): boolean {
  const sent = GIVEN_UP.test(name) ? net.sent <= native.sent : net.sent === native.sent;
  return sent && JSON.stringify(net.told) === JSON.stringify(native.told);
}

/** Both as one test has them. */
export interface Compared {
  readonly bare: Bench;
  readonly net: Bench;
  readonly where: Where;
  /** What the bare browser gave before. */
  readonly native: Results;
}

/** Of these cases those whose result is none that the bare browser gave, each time they were asked. */
export async function differences(
  { bare, net, where, native }: Compared,
  names: readonly string[],
  /** Known to differ: asked once. */
  listed: ReadonlySet<string>,
): Promise<readonly Difference[]> {
  const asked = new Map(names.map((name) => [name, [native.get(name)].filter((came) => came !== undefined)]));
  const differing = async (left: readonly string[]): Promise<readonly Difference[]> =>
    [...(await net.run(where, left))].flatMap(([name, came]) => {
      const answers = asked.get(name) ?? [];
      return answers.some((answer) => isSame(name, answer, came))
        ? []
        : [{ name, native: answers, net: came }];
    });
  const all = await differing(names);
  let unlisted: readonly Difference[] = all.filter(({ name }) => !listed.has(name));
  for (let run = 0; run < AGAIN && unlisted.length > 0; run += 1) {
    const left = unlisted.map(({ name }) => name);
    for (const [name, came] of await bare.run(where, left)) asked.get(name)?.push(came);
    unlisted = await differing(left);
  }
  return [...all.filter(({ name }) => listed.has(name)), ...unlisted];
}
