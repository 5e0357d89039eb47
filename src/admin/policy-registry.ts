/** What a policy's values may be: flat, as src/core/policy-schema.ts has them. */
export type PolicyValue = string | number | boolean | readonly string[];
export type PolicyValues = Readonly<Record<string, PolicyValue>>;

/** One key of the registry and what is to stand in it alone. */
export interface RegistryKey {
  readonly path: string;
  readonly values: PolicyValues;
}

const HEAD = 'Windows Registry Editor Version 5.00';

/**
 * A `.reg` file's text. Each key is emptied first, so that importing it anew leaves nothing of an older policy;
 * neighbouring keys, which belong to other extensions, are not touched.
 */
export function registryText(keys: readonly RegistryKey[]): string {
  const lines = keys.flatMap(({ path, values }) => {
    const entries = Object.entries(values);
    const lists = entries.filter((each): each is [string, readonly string[]] => Array.isArray(each[1]));
    const plain = entries.filter(([, value]) => !Array.isArray(value));
    return [
      '',
      `[-${path}]`,
      '',
      `[${path}]`,
      ...plain.map(([name, value]) => `${quoted(name)}=${written(value)}`),
      // A list is a key of its own with numbered values, in Chromium and in Firefox alike.
      ...lists.flatMap(([name, list]) => [
        '',
        `[${path}\\${name}]`,
        ...list.map((text, at) => `"${at + 1}"=${quoted(text)}`),
      ]),
    ];
  });
  return `${[HEAD, ...lines].join('\r\n')}\r\n`;
}

/** UTF-16 with its mark, as the registry editor writes it: only so do names outside English come through whole. */
export function registryBytes(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}

function written(value: PolicyValue): string {
  return typeof value === 'string' ? quoted(value) : `dword:${Number(value).toString(16).padStart(8, '0')}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
