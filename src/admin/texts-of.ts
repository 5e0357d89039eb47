export interface PlacedText {
  /** `statements[0].text.id` */
  readonly path: string;
  readonly text: string;
}

/** Every text inside a parsed row, with its place. */
export function textsOf(value: unknown, path = ''): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, at) => textsOf(each, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, path === '' ? key : `${path}.${key}`));
}
