import type { AxNode } from './driver.ts';

/** What of a node in Chromium's `Accessibility.getFullAXTree` is read here. */
interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** The nodes as they are read, one after the other; what is ignored is left out, what is inside it stays. */
export function inOrder(nodes: readonly RawNode[]): readonly AxNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  const read = (node: RawNode): AxNode[] => [
    ...(node.ignored ? [] : [plain(node)]),
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : read(child);
    }),
  ];
  return root === undefined ? [] : read(root);
}

function plain({ role, name, properties = [] }: RawNode): AxNode {
  const property = (wanted: string): unknown => properties.find((each) => each.name === wanted)?.value.value;
  const level = property('level');
  return {
    role: String(role?.value ?? ''),
    name: String(name?.value ?? ''),
    level: typeof level === 'number' ? level : null,
    focusable: property('focusable') === true,
  };
}
