import type { ComponentChildren, FunctionComponent, VNode } from 'preact';

/**
 * Puts markup into an element, after what stands there. Of Preact's markup it knows functions, elements and words:
 * no hooks, classes, refs or handlers. Nothing that a guard shows is ever compared with what it showed before, and the
 * renderer that does so would be a seventh of every guard.
 */
export function draw(markup: ComponentChildren, into: Element): void {
  if (isText(markup)) return into.append(String(markup));
  if (typeof markup !== 'object' || markup === null) return;
  if (Array.isArray(markup)) {
    for (const each of markup) draw(each, into);
    return;
  }
  const { type, props } = markup as VNode<Record<string, unknown>>;
  if (typeof type === 'function') return draw((type as FunctionComponent<typeof props>)(props), into);
  const namespace = type === 'svg' ? 'http://www.w3.org/2000/svg' : into.namespaceURI;
  const element = into.ownerDocument.createElementNS(namespace, type);
  const { children, key: _, ...attributes } = props;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (isText(value)) element.setAttribute(name, String(value));
  }
  draw(children as ComponentChildren, element);
  into.append(element);
}

function isText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/**
 * Preact's `h` and `Fragment`, as far as `draw` needs them. The build puts this file in the place of Preact in every
 * content script, since its module cannot be had in part (wxt.config.ts); elsewhere its own serve as well.
 */
export function h(type: unknown, given: object | null, ...children: readonly unknown[]) {
  return { type, props: { ...given, children } };
}

export const Fragment = ({ children }: { readonly children?: unknown }): unknown => children;
