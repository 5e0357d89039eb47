/** Small pages in the shapes of TikTok: what stands around the controls that the tests press. */

export const HOME = 'https://www.tiktok.com/foryou';
export const VIDEO = 'https://www.tiktok.com/@uji.calon/video/7300000000000000001';
export const LIVE = 'https://www.tiktok.com/@uji.calon/live';
export const MESSAGES = 'https://www.tiktok.com/messages';

const ID = '7300000000000000001';

/** The heart of 2026-09: a button of its own. */
export const heart = (pressed = false): string =>
  `<div role="button" id="heart" data-e2e="like-icon" aria-pressed="${pressed}" aria-label="Sukai video. 12 suka"><svg></svg></div>`;
/** The heart of before: a mark inside a button, with the count beside it. */
export const oldHeart = (pressed = false): string =>
  `<button id="heart" aria-pressed="${pressed}"><span id="mark" data-e2e="like-icon"></span><strong id="count">12</strong></button>`;

const bar = (heartOf: string): string =>
  `${heartOf}<button><span id="comments" data-e2e="comment-icon"></span></button><span id="share" data-e2e="share-icon"></span><span id="save" data-e2e="favorite-icon"></span>`;

export const article = (handle: string, heartOf = heart(), id = ID): string =>
  `<article data-e2e="recommend-list-item-container"><section data-e2e="feed-video"><div id="xgwrapper-0-${id}"><video></video></div></section><a data-e2e="video-author-avatar" href="/@${handle}"></a><button id="plus" data-e2e="feed-follow"><span data-e2e="follow-icon"></span></button><a href="/@kpu.contoh">@kpu.contoh</a>${bar(heartOf)}</article>`;

export const page = (inside: string): string =>
  `<a data-e2e="nav-profile" href="/@akun.saya">Profil</a><main>${inside}</main>`;

export const comment = (handle: string, name: string): string =>
  `<div class="x--DivCommentObjectWrapper"><div class="x--DivCommentItemWrapper"><a href="/@${handle}">nama</a><div><span data-e2e="comment-level-1"><a href="/@kpu.contoh">@kpu.contoh</a> isi</span></div><span id="reply-${name}">Balas</span><div id="heart-${name}" role="button" aria-pressed="false"></div></div></div>`;

export const panel = `<div class="x--RightPanelContainer">${comment('warga.biasa', 'a')}${comment('uji.tim', 'b')}<div data-e2e="comment-input"><div data-e2e="comment-text"><div contenteditable="true"></div></div></div><button id="send" data-e2e="comment-post"></button></div>`;

export const sharePanel = (repost: string): string =>
  `<div class="TUXModal" role="dialog"><div data-e2e="share-group"><button id="repost" data-e2e="share-repost"><p>${repost}</p></button><button id="friends">Kirim ke teman</button><a id="wa" href="https://wa.me/?text=x">WhatsApp</a><button id="copy" data-e2e="share-copy">Salin tautan</button><button id="embed">Sematkan</button></div></div>`;
