import type { CaptureCase } from './captures.ts';

const HOME = 'https://www.facebook.com/';

/** Read off the transcribed markup by hand. Parts of a page without their post name nobody, and say so. */
export const FACEBOOK_CAPTURES: readonly CaptureCase[] = [
  {
    file: 'facebook/distilled_feed_post_reshare_ptBR_2026-09.html',
    address: HOME,
    buttons: [
      ' → nothing',
      'Ações para este post de Sharer Person → nothing',
      'Curtir → like: like author sharerperson, quoted originalpage',
      'Reagir → reactions: opens like author sharerperson, quoted originalpage',
      'Deixe um comentário → comment: opens comment author sharerperson, quoted originalpage',
      'Envie para seus amigos ou publique no seu perfil. → share: opens share author sharerperson, quoted originalpage',
    ],
  },
  {
    file: 'facebook/distilled_feed_post_id.html',
    address: HOME,
    buttons: [
      'Ikuti → follow: follow account namaakun',
      'Tindakan untuk postingan oleh Nama Akun → nothing',
      'Suka → like: like author namaakun',
      'Beri reaksi → reactions: opens like author namaakun',
      'Beri komentar → comment: opens comment author namaakun',
      'Kirim ini ke teman atau posting di profil Anda. → share: opens share author namaakun',
      // The tray and the sheet at the document's root, with nothing hovered or opened before.
      'Suka → react: no target',
      'Super → react: no target',
      'Peduli → react: no target',
      'Haha → react: no target',
      'Wow → react: no target',
      'Bagikan sekarang → share-now: no target',
      'Berikutnya → nothing',
      'Kirim → send: aims at nobody',
    ],
  },
  {
    file: 'facebook/distilled_comment_2026-09.html',
    address: 'https://www.facebook.com/original.page/posts/pfbid0ABC',
    buttons: [
      'Curtir → like: like author commentername, host originalpage on 1234567890',
      'Reagir → reactions: opens like author commentername, host originalpage on 1234567890',
      'Responder → reply: opens comment author commentername, host originalpage on 1234567890',
      'Comentar → send-comment: comment author originalpage on pfbid0ABC',
    ],
  },
  {
    file: 'facebook/distilled_reel_2026.html',
    address: 'https://www.facebook.com/reel/9876543210',
    buttons: [
      'Follow → follow: follow account reelowner',
      'Like → like: like author reelowner on 9876543210',
      'Comment → comment-named: opens comment author reelowner on 9876543210',
      'Share → share-named: opens share author reelowner on 9876543210',
    ],
  },
  {
    // The row alone, cut out of its post.
    file: 'facebook/action_bar_text_layout_raw_2026.html',
    address: HOME,
    buttons: [
      'Like → like: no target',
      'Leave a comment → comment-named: forgets',
      'Send this to friends or post it on your profile. → share-named: forgets',
    ],
  },
  {
    // The first is the count; the rest names its author only in words.
    file: 'facebook/author_bearing_labels_variant_2026.html',
    address: HOME,
    buttons: [
      '赞 → nothing',
      '给NAME的帖子留下心情：赞 → react-with: no target',
      '给NAME的帖子留下心情 → react-to: no target',
      '评论NAME的帖子 → comment-named: forgets',
      '发送给好友或发布到你的个人主页。 → share-named: forgets',
    ],
  },
];

export const FACEBOOK_GAPS: Readonly<Record<string, string>> = {
  'facebook/home_feed_accessibility_tree_2026-04.txt': 'a list of roles and names, no markup to read',
};
