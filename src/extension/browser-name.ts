/** Edge names Chrome too, so it comes first. */
const NAMES = [
  ['Microsoft Edge', /\bEdg\/(\d+)/],
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Chrome', /\bChrome\/(\d+)/],
] as const;

/** Name and main version of a browser by its user agent: "Chrome 137". */
export function browserName(userAgent: string): string {
  for (const [name, form] of NAMES) {
    const version = form.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return '?';
}
