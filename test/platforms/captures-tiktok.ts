import type { CaptureCase } from './captures.ts';

const VIDEO = 'https://www.tiktok.com/@akun_contoh/video/7000000000000000001';
const HEART = ' → like: like author akun_contoh';

/** Read off the saved markup by hand; `akun_contoh` is the anonymised name in it. */
export const TIKTOK_CAPTURES: readonly CaptureCase[] = [
  {
    file: 'tiktok/comment_panel_skeleton_derived_2026.html',
    address: VIDEO,
    buttons: [
      HEART,
      ' → comments: opens comment author akun_contoh',
      ' → follow-author: follow account akun_contoh',
      // The panel stands outside the article: the address names the post.
      ' → send-comment: comment author akun_contoh on 7000000000000000001',
      ' → nothing',
    ],
  },
  {
    file: 'tiktok/dm_chat_skeleton_2026-01-31.html',
    address: 'https://www.tiktok.com/messages',
    buttons: [],
  },
  {
    // What offers the app; the bar beside the video holds no button (tiktok-captures.test.ts).
    file: 'tiktok/mweb_video_detail_id-ID_2026-01-02.reduced.html',
    address: VIDEO,
    buttons: ['Lihat lainnya → nothing', 'Tonton sekarang → nothing', 'Nanti saja → nothing'],
  },
  {
    file: 'tiktok/web_desktop_explore_2025-09-12.reduced.html',
    address: 'https://www.tiktok.com/explore',
    buttons: [
      'For You → nothing',
      'Explore → nothing',
      'Following → nothing',
      'Upload → nothing',
      'LIVE → nothing',
      'Profile → nothing',
      // Their hearts are counts.
      'Watch in full screen → nothing',
      'Watch in full screen → nothing',
    ],
  },
];

/** The same saved pages by their test ids, where what is pressed is no button. */
export const TIKTOK_MARKS: readonly CaptureCase[] = [
  {
    file: 'tiktok/mweb_video_detail_id-ID_2026-01-02.reduced.html',
    address: VIDEO,
    buttons: [
      'play-side-author → nothing',
      'play-side-like → like-on-phone: like author akun_contoh on 7000000000000000001',
      'play-side-comment → comments: opens comment author akun_contoh on 7000000000000000001',
      'play-side-share → share: opens share author akun_contoh on 7000000000000000001',
    ],
  },
];

export const TIKTOK_GAPS: readonly string[] = [];
