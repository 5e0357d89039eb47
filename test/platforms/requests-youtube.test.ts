import { describe, expect, it } from 'vitest';
import { canonicalId } from '../../src/core/account.ts';
import { YOUTUBE_REQUESTS } from '../../src/platforms/youtube-requests.ts';
import { requestLine } from './request-line.ts';

const VIDEO = 'ujiCalon-01';
const COMMENT = 'UgxUjiCalonContoh000AaABAg';
const REPLY = `${COMMENT}.9uJiTim0000`;
const POST = 'UgkxUjiCalonContohKiriman00000000001';
const CHANNEL = 'UCujiCalonContoh00000001';

const varint = (number: number): readonly number[] =>
  number < 128 ? [number] : [(number & 127) | 128, ...varint(number >> 7)];
const bytes = (field: number, content: readonly number[]): readonly number[] => [
  ...varint((field << 3) | 2),
  ...varint(content.length),
  ...content,
];
const text = (field: number, value: string): readonly number[] => bytes(field, [...Buffer.from(value)]);
const number = (field: number, value: number): readonly number[] => [...varint(field << 3), ...varint(value)];
const packed = (...fields: readonly (readonly number[])[]): string =>
  encodeURIComponent(Buffer.from(fields.flat()).toString('base64'));

/** As the site sends them: what it knows of the browser comes first. */
const call = (endpoint: string, given: object): readonly [address: string, body: string] => [
  `https://www.youtube.com/youtubei/v1/${endpoint}?prettyPrint=false`,
  JSON.stringify({
    context: {
      client: {
        hl: 'id',
        gl: 'ID',
        clientName: 'WEB',
        originalUrl: `https://www.youtube.com/watch?v=${VIDEO}`,
      },
      user: { lockedSafetyMode: false },
      request: { useSsl: true, internalExperimentFlags: [] },
      adSignalsInfo: { params: [{ key: 'dt', value: '1665122736780' }] },
    },
    ...given,
  }),
];
const onComment = (kind: number, of: string): readonly [string, string] =>
  call('comment/perform_comment_action', {
    actions: [
      packed(number(1, kind), number(2, 2), text(3, of), text(5, VIDEO), number(6, 0), text(23, CHANNEL)),
    ],
  });
const END = [...bytes(5, number(1, 0)), ...number(10, 7)];
const chat = btoa(
  encodeURIComponent(
    Buffer.from([
      ...bytes(1, bytes(5, [...text(1, CHANNEL), ...text(2, VIDEO)])),
      ...number(2, 1),
      ...number(3, 4),
    ]).toString('base64'),
  ),
);
const words = { commentText: 'halo' };

const ACTS: readonly (readonly [string, readonly [string, string], string])[] = [
  ['a like', call('like/like', { target: { videoId: VIDEO }, params: 'Cg0KC3VqaQ%3D%3D' }), `like #${VIDEO}`],
  ['a playlist’s like', call('like/like', { target: { playlistId: 'PLcontoh' } }), 'like'],
  [
    'subscribing',
    call('subscription/subscribe', { channelIds: [CHANNEL], params: 'EgIIAhgA' }),
    `follow ${CHANNEL}`,
  ],
  [
    'a comment',
    call('comment/create_comment', { createCommentParams: packed(text(2, VIDEO), END), ...words }),
    `comment #${VIDEO}`,
  ],
  [
    'a comment as one page of 2020 sent it',
    call('comment/create_comment', { createCommentParams: 'EgtpaUFEaENoUnJpTSoCCABQBw%3D%3D', ...words }),
    'comment #iiADhChRriM',
  ],
  [
    'a comment on a post',
    call('comment/create_comment', { createCommentParams: packed(bytes(25, text(22, POST)), END), ...words }),
    `comment #${POST}`,
  ],
  [
    'a reply',
    call('comment/create_comment_reply', {
      createReplyParams: packed(text(2, VIDEO), text(4, COMMENT), END),
      ...words,
    }),
    `comment #${COMMENT}`,
  ],
  [
    'a reply to a reply',
    call('comment/create_comment_reply', {
      createReplyParams: packed(text(2, VIDEO), text(4, REPLY), END),
      ...words,
    }),
    `comment #${COMMENT}`,
  ],
  [
    'a line in the live chat',
    call('live_chat/send_message', { params: chat, richMessage: { textSegments: [{ text: 'halo' }] } }),
    `comment ${CHANNEL}`,
  ],
  [
    'what cannot be read',
    call('comment/create_comment', { createCommentParams: 'rahasia', ...words }),
    'comment',
  ],
];

const OTHERS: readonly (readonly [string, readonly [string, string]])[] = [
  ['taking a like back', call('like/removelike', { target: { videoId: VIDEO } })],
  ['a dislike', call('like/dislike', { target: { videoId: VIDEO } })],
  // What takes it back may be spelled the same.
  ["a comment's like", onComment(5, COMMENT)],
  ["a comment's dislike", onComment(4, COMMENT)],
  ['another act on a comment', onComment(7, COMMENT)],
  ['a translation', onComment(22, COMMENT)],
  ['unsubscribing', call('subscription/unsubscribe', { channelIds: [CHANNEL], params: 'CgIIAhgA' })],
  ['the share panel', call('share/get_share_panel', { serializedSharedEntity: packed(text(2, VIDEO)) })],
  ['reading what comes next', call('next', { videoId: VIDEO, params: chat })],
  [
    'changing a comment',
    call('comment/update_comment', { updateCommentParams: packed(text(2, COMMENT)), ...words }),
  ],
];

describe('YouTube’s requests', () => {
  it.each(ACTS)('%s', (_, [address, body], line) => {
    expect(requestLine(YOUTUBE_REQUESTS, address, body)).toBe(line);
  });

  it.each(OTHERS)('not %s', (_, [address, body]) => {
    expect(requestLine(YOUTUBE_REQUESTS, address, body)).toBe('');
  });

  it('an id is one that the list may hold', () => {
    expect(canonicalId('youtube', CHANNEL)).toBe(CHANNEL);
  });
});
