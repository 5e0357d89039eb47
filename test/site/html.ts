/** Markup already safe to place in a page. */
export type Html = string & { readonly __html: true };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Marks text that is markup already. */
export function raw(text: string): Html {
  return text as Html;
}

/** Template tag: values are escaped, except {@link Html} built by `raw` or `html` inside `[...]`. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | readonly Html[])[]
): Html {
  let text = parts[0] ?? '';
  values.forEach((value, at) => {
    text += typeof value === 'object' ? value.join('') : escapeText(String(value));
    text += parts[at + 1] ?? '';
  });
  // Indentation between tags is for the reader of this source; a real page has none.
  return raw(text.replace(/>\s+</g, '><').trim());
}
