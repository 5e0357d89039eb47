import { COMMENT_BOX, CONTROLS, FOLLOWS, STORIES, STORY_BOX } from './instagram-controls.ts';
import { INSTAGRAM_ITEMS } from './instagram-items.ts';
import type { Evidence, Platform } from './platform.ts';

const confirmed: Evidence = {
  seen: '2026-01-15',
  source: 'a tool that asks before likes',
  grade: 'source-code',
};
const transcribed: Evidence = { seen: '2026-08-08', source: 'own transcription', grade: 'transcribed' };

export const instagram: Platform = {
  id: 'instagram',
  name: 'Instagram',
  items: INSTAGRAM_ITEMS,
  composerPath: null,
  controls: [...STORIES, ...CONTROLS, ...FOLLOWS],
  shortcuts: [
    // A button can be pressed for the person; a box that has none cannot.
    {
      key: 'enter',
      modifier: 'none',
      where: { editor: COMMENT_BOX },
      presses: ['send-comment'],
      evidence: transcribed,
    },
    {
      key: 'enter',
      modifier: 'none',
      where: { editor: STORY_BOX },
      presses: ['story-enter', 'comment-enter'],
      evidence: transcribed,
    },
  ],
  doublePresses: [
    {
      // Pictures and videos: a button hidden from the accessibility tree lies over them. An avatar's holds a canvas.
      surface: [
        '[role="button"][aria-hidden="true"]',
        'article [role="button"]:has(img, video):not(:has(canvas, svg, [role="link"]))',
        'video',
        ':has(> video)',
      ].join(', '),
      presses: ['like'],
      evidence: confirmed,
    },
  ],
};
