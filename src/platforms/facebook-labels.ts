import type { Label } from './platform.ts';

/**
 * Facebook's words. Indonesian by code, English by an accessibility tree (2026-04), Portuguese transcribed (2026-09),
 * Chinese and Vietnamese by one tool's tests (2026). Counts read "Suka: 12 orang": only whole names are compared.
 */

type Words = Label['any'];

export const LIKE: Words = ['Like', 'Suka', 'Curtir', '赞', 'Thích'];

/** A variant names the author in the label: its toggle is empty until a reaction's word stands in it (2026-07). */
export const REACT_TO: Words = [/^react to .+/i, /^给.+的(?:帖子|评论)留下心情$/];
export const REACT_WITH: Words = [/^react with \S+ to .+/i, /^给.+的(?:帖子|评论)留下心情：.+$/];

export const OPENS_REACTIONS: Words = ['React', 'Beri reaksi', 'Tanggapi', 'Reagir'];

/** Sad and angry in Indonesian are found nowhere. */
export const REACTIONS: Words = [
  ...LIKE,
  'Love',
  'Super',
  '大爱',
  'Care',
  'Peduli',
  'Haha',
  'Wow',
  '哇',
  'Sad',
  'Sedih',
  'Angry',
  'Marah',
];

/** A like's mark with neither a known word to give nor one to take back: unread, and said so. */
export const UNKNOWN_LIKE: Words = [
  /^(?!\s*$)(?!(?:like|suka|curtir|赞|thích)$)(?!remove |hapus |batal|ubah |remover |取消|gỡ |react |给)/i,
];

export const COMMENT: Words = [
  'Leave a comment',
  'Comment',
  'Beri komentar',
  'Komentar',
  'Komentari',
  'Deixe um comentário',
  /^comment on .+/i,
  /^评论.+的帖子$/,
];
export const REPLY: Words = ['Reply', 'Balas', 'Responder'];
export const REPLY_TO: Words = [/^reply to .+/i, /^回复.+的评论$/];

/** Words of the button beside the box; those shared with a post's own button need the box beside them. */
export const SEND_COMMENT: Words = ['Posting komentar', 'Kirim komentar', 'Post comment', 'Comentar'];
export const SEND_COMMENT_BESIDE: Words = ['Comment', 'Komentar', 'Komentari'];

export const COMMENT_BOX: Words = [
  /^(?:write|leave) an? .*comment|^comment as |^(?:add|submit) (?:a|your) (?:first )?comment/i,
  /^(?:tulis|beri|tambahkan) komentar|^komentari sebagai|^komentar sebagai/i,
  /^escreva um comentário|^comentar como/i,
];
export const REPLY_BOX: Words = [
  /^(?:write a reply|reply to |reply as )/i,
  /^(?:tulis balasan|balas |balas$)/i,
];

export const SHARE: Words = [
  'Send this to friends or post it on your profile.',
  'Share',
  'Kirim ini ke teman atau posting di profil Anda.',
  'Bagikan',
  'Envie para seus amigos ou publique no seu perfil.',
  '发送给好友或发布到你的个人主页。',
];
/** The audience follows in brackets. */
export const SHARE_NOW: Words = [/^(?:share now|bagikan sekarang)(?:\s*\(.*\))?$/i];
export const SHARE_STORY: Words = [
  /^(?:share (?:now )?to )?your story(?:\s*\(.*\))?$/i,
  /^(?:bagikan (?:sekarang )?ke )?cerita anda(?:\s*\(.*\))?$/i,
];

/** A composer's last button; "Berikutnya" and "Next" only lead to it. */
export const SEND: Words = ['Post', 'Posting', 'Kirim', 'Send'];
export const COMPOSER: Words = [
  /^what's on your mind|^write something|^create (?:a )?(?:public )?post/i,
  /^apa yang anda pikirkan|^tulis sesuatu|^buat postingan/i,
];

export const FOLLOW: Words = ['Follow', 'Follow back', 'Ikuti', 'Ikuti balik'];
export const SUBSCRIBE: Words = ['Subscribe', 'Berlangganan'];
export const BEFRIEND: Words = [
  'Add friend',
  'Tambahkan teman',
  'Tambah teman',
  'Tambahkan sebagai teman',
  /^add .+ as a? ?friend$/i,
];
export const ACCEPT: Words = ['Confirm', 'Confirm request', 'Konfirmasi', 'Konfirmasi permintaan'];
export const JOIN: Words = [
  'Join group',
  'Join',
  'Gabung ke grup',
  'Gabung grup',
  'Bergabung dengan grup',
  'Gabung',
];
export const ATTEND: Words = ['Going', 'Interested', 'Hadir', 'Akan hadir', 'Tertarik'];

export const STICKER: Words = [
  /^(?:post|comment with) an? .*(?:sticker|gif)/i,
  /^(?:posting|beri komentar dengan|komentari dengan) .*(?:stiker|gif)/i,
];

export const SHARE_PAGE: Words = [
  ...SEND,
  'Share',
  'Bagikan',
  'Post to Facebook',
  'Share to Facebook',
  'Posting ke Facebook',
  'Bagikan ke Facebook',
];
