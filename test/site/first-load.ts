import { type Html, html, raw } from './html.ts';

/** JSON that Meta's pages carry in their first load, as deep in it as it stands there. */
export function firstLoad(data: unknown): Html {
  const json = JSON.stringify({
    require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { result: { data } } }]]],
  });
  return html`<script type="application/json" data-content-len="${json.length}" data-sjs="">${[raw(json)]}</script>`;
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A medium of Instagram or Threads as that JSON has it; its number is its code in another spelling. */
export function mediumOf(
  code: string,
  { id, handle }: { readonly id: string; readonly handle: string },
): object {
  const pk = [...code].reduce((sum, sign) => sum * 64n + BigInt(SIGNS.indexOf(sign)), 0n).toString();
  return { pk, code, id: `${pk}_${id}`, user: { pk: id, username: handle }, has_liked: false };
}
