import type { Evidence, Naming, TargetPlan } from './platform.ts';

export const published: Evidence = {
  seen: '2026-11-21',
  source: 'both clients are public',
  grade: 'source-code',
};
export const unverified: Evidence = {
  seen: '2026-11-21',
  source: 'no source shows this part',
  grade: 'none',
};

const PEER: Naming = { handle: null, id: { attribute: 'data-peer-id', pattern: /^(-?\d+)$/ } };

/** The chat that is shown. A thread's address names another chat than its channel's, so it is left out. */
export function shown(relation: 'author' | 'group'): readonly TargetPlan[] {
  const around = (within: string, selector: string): TargetPlan => ({
    from: 'around',
    within,
    source: { by: 'attributes', selector, naming: PEER },
    relation,
  });
  const title = '.chat-info .peer-title[data-peer-id]';
  return [
    // The only place of the page where a name stands; it may show the number instead.
    { from: 'address', form: /#(?:@(?<handle>\w{4,32})|(?<id>-?\d{5,20}))(?:\/\d+)?$/, relation },
    // K keeps the chats beneath a thread mounted: first what stands around the control, then the active one.
    around('.chat, #column-center', '.bubble[data-mid][data-peer-id]'),
    around('.chat, #column-center', title),
    around('html', `.chat.active ${title}`),
    around('html', title),
    around('html', '.MiddleHeader .ChatInfo .Avatar[data-peer-id]'),
  ];
}

/** K's icons are letters of a font of its own and stand in the text. */
const ICON = '^[\\s\\ue000-\\uf8ff]*';

function saying(pattern: string): RegExp {
  return new RegExp(`${ICON}(?:${pattern})$`);
}

const GROUP = '(?: (?:to |ke |dengan |di )?(?:this )?(?:channel|group|kanal|saluran|grup|канал|группу))?';

export const JOIN = saying(
  `(?:join|subscribe|(?:request|apply) to join|gabung|bergabung|berlangganan|ikuti|` +
    `minta (?:untuk )?(?:ber)?gabung|подписаться|вступить)${GROUP}`,
);
export const FORWARD = saying('(?:forward|teruskan|переслать)(?: (?:selected|messages?|pesan|terpilih))?');
export const SEND_NOW = saying('(?:send|kirim|отправить)');
/** Sent now but quietly, or by itself later. */
export const SEND_QUIETLY = saying(
  '(?:send|kirim|отправить) (?:without sound|when online|tanpa suara|saat (?:online|daring)|без звука)',
);
export const CANCEL = /^(?!(?:cancel|batal|batalkan|отмена)$)/;
