/** Small pages in the shapes of YouTube: what stands around the controls that the tests press. */

export const WATCH = 'https://www.youtube.com/watch?v=UjiVideo001';
export const SHORTS = 'https://www.youtube.com/shorts/UjiShorts01';
export const HOME = 'https://www.youtube.com/';
export const CHAT = 'https://www.youtube.com/live_chat?v=UjiVideo001';

export const toggle = (tag: string, label: string, pressed = false): string =>
  `<${tag}><toggle-button-view-model><button-view-model><button id="${tag}" aria-pressed="${pressed}" aria-label="${label}"></button></button-view-model></toggle-button-view-model></${tag}>`;

export const likes = (like: string, dislike: string, pressed = false): string =>
  `<segmented-like-dislike-button-view-model>${toggle('like-button-view-model', like, pressed)}${toggle('dislike-button-view-model', dislike)}</segmented-like-dislike-button-view-model>`;

export const owner = (href: string): string =>
  `<ytd-video-owner-renderer><a href="${href}"></a><div id="upload-info"><a href="${href}">Nama</a></div></ytd-video-owner-renderer>`;

export const subscribe = (word: string, tag = 'yt-subscribe-button-view-model'): string =>
  `<${tag}><button-view-model><button id="subscribe"><div>${word}</div></button></button-view-model></${tag}>`;

export const watch = (inside: string, owners = owner('/@uji-calon'), rest = ''): string =>
  `<ytd-app><ytd-watch-flexy video-id="UjiVideo001"><ytd-watch-metadata><div id="owner">${owners}</div><ytd-menu-renderer>${inside}</ytd-menu-renderer></ytd-watch-metadata>${rest}</ytd-watch-flexy></ytd-app>`;

export const comment = (handle: string, id: string): string =>
  `<ytd-comment-view-model><a id="author-text" href="/@${handle}">@${handle}</a><a href="/watch?v=UjiVideo001&amp;lc=${id}">1 jam</a><div id="content-text"><a href="/@kpu-contoh">@kpu-contoh</a></div>
  <ytd-comment-engagement-bar><ytd-toggle-button-renderer id="like-button"><button id="like-${id}" aria-pressed="false" aria-label="Sukai komentar ini"></button></ytd-toggle-button-renderer><ytd-toggle-button-renderer id="dislike-button"><button id="dislike-${id}" aria-pressed="false"></button></ytd-toggle-button-renderer><ytd-button-renderer id="reply-button-end"><button id="reply-${id}">Balas</button></ytd-button-renderer></ytd-comment-engagement-bar></ytd-comment-view-model>`;

export const box = (id: string): string =>
  `<ytd-commentbox><div id="contenteditable-root" contenteditable="true"></div><ytd-button-renderer id="submit-button"><button id="${id}">Komentar</button></ytd-button-renderer></ytd-commentbox>`;

export const channelBar = (handle: string): string =>
  `<yt-reel-channel-bar-view-model><span><a href="/@${handle}/shorts">@${handle}</a></span>${subscribe('Subscribe')}</yt-reel-channel-bar-view-model>`;

export const shortBar = (label: string, pressed = false): string =>
  `<reel-action-bar-view-model><like-button-view-model><toggle-button-view-model><button-view-model><label id="short-label"><button id="short-like" aria-pressed="${pressed}" aria-label="${label}"></button><div><span id="short-count">34K</span></div></label></button-view-model></toggle-button-view-model></like-button-view-model>
  <button-view-model><button id="short-comments">1</button></button-view-model><button-view-model><button id="short-share">2</button></button-view-model><button-view-model><button id="short-remix">3</button></button-view-model></reel-action-bar-view-model>`;
