import { describe, expect, it } from 'vitest';
import { canonicalId } from '../../src/core/account.ts';
import { BLUESKY_REQUESTS } from '../../src/platforms/bluesky-requests.ts';
import { requestLine } from './request-line.ts';

const ME = 'did:plc:pegawaicontohpegawaicont';
const DID = 'did:plc:ujicalonujicalonujicalon';
const OTHER = 'did:web:uji-tim.example';
const strong = (did: string, key: string, kind = 'post') => ({
  uri: `at://${did}/app.bsky.feed.${kind}/${key}`,
  cid: 'bafycontoh',
});
const POST = strong(DID, '3mcontoh77772');
const PARENT = strong(OTHER, '3mcontoh7777a');

const PDS = 'https://morel.us-east.host.bsky.network/xrpc/com.atproto.repo';
const create = (collection: string, record: object, pds = PDS): readonly [string, string] => [
  `${pds}.createRecord`,
  JSON.stringify({
    repo: ME,
    collection,
    record: { createdAt: '2026-11-21T00:00:00.000Z', ...record, $type: collection },
  }),
];
const subject = (kind: string, of: unknown, more: object = {}): readonly [string, string] =>
  create(kind, { subject: of, ...more });
const writes = (...values: readonly object[]): readonly [string, string] => [
  `${PDS}.applyWrites`,
  JSON.stringify({ repo: ME, writes: values, validate: true }),
];
const posted = (more: object, text = 'halo') => ({
  $type: 'com.atproto.repo.applyWrites#create',
  collection: 'app.bsky.feed.post',
  rkey: '3mbaru777777',
  value: { $type: 'app.bsky.feed.post', text, langs: ['id'], ...more },
});
const reply = { reply: { root: POST, parent: PARENT } };
const quote = { embed: { $type: 'app.bsky.embed.record', record: POST } };
const message = (more: object): readonly [string, string] => [
  `https://morel.us-east.host.bsky.network/xrpc/chat.bsky.convo.sendMessage`,
  JSON.stringify({ convoId: '3mobrolan777', message: { text: 'halo', ...more } }),
];

const ACTS: readonly (readonly [string, readonly [string, string], string])[] = [
  ['a like', subject('app.bsky.feed.like', POST), `like ${DID} #3mcontoh77772`],
  [
    'a like found through another’s repost',
    subject('app.bsky.feed.like', POST, { via: strong(OTHER, '3mcontoh7777b', 'repost') }),
    `like ${DID} #3mcontoh77772`,
  ],
  [
    'a like on a server of the person’s own',
    create('app.bsky.feed.like', { subject: POST }, 'https://pds.example/xrpc/com.atproto.repo'),
    `like ${DID} #3mcontoh77772`,
  ],
  ['a feed’s like', subject('app.bsky.feed.like', strong(DID, 'umpan', 'generator')), `like ${DID}`],
  ['a repost', subject('app.bsky.feed.repost', POST), `share ${DID} #3mcontoh77772`],
  ['following', subject('app.bsky.graph.follow', DID), `follow ${DID}`],
  ['a reply', writes(posted(reply)), `comment ${OTHER} #3mcontoh7777a`],
  [
    'a reply in one record',
    create('app.bsky.feed.post', { text: 'halo', ...reply }),
    `comment ${OTHER} #3mcontoh7777a`,
  ],
  ['a quote', writes(posted(quote)), `share ${DID} #3mcontoh77772`],
  [
    'a quote with pictures',
    writes(
      posted({
        embed: {
          $type: 'app.bsky.embed.recordWithMedia',
          media: { $type: 'app.bsky.embed.images' },
          record: quote.embed,
        },
      }),
    ),
    `share ${DID} #3mcontoh77772`,
  ],
  [
    'a reply that quotes',
    writes(posted({ ...reply, ...quote })),
    `share ${DID} #3mcontoh77772, comment ${OTHER} #3mcontoh7777a`,
  ],
  ['a post sent to one person', message(quote), `share ${DID} #3mcontoh77772`],
  [
    'a write that takes a like back names nobody',
    writes({
      $type: 'com.atproto.repo.applyWrites#delete',
      collection: 'app.bsky.feed.like',
      rkey: '3mbatal77777',
    }),
    'like',
  ],
];

const OTHERS: readonly (readonly [string, readonly [string, string]])[] = [
  [
    'taking back',
    [
      `${PDS}.deleteRecord`,
      JSON.stringify({ repo: ME, collection: 'app.bsky.feed.like', rkey: '3mbatal77777' }),
    ],
  ],
  ['a post of one’s own', writes(posted({}))],
  ['a post with a picture', writes(posted({ embed: { $type: 'app.bsky.embed.images', images: [] } }))],
  ['a post that writes of it', writes(posted({}, '"reply":{} app.bsky.feed.like" app.bsky.feed.repost"'))],
  ['a message', message({})],
  ['blocking', subject('app.bsky.graph.block', DID)],
  ['reading', ['https://api.bsky.app/xrpc/app.bsky.feed.getPosts', JSON.stringify({ uris: [POST.uri] })]],
];

describe('Bluesky’s requests', () => {
  it.each(ACTS)('%s', (_, [address, body], line) => {
    expect(requestLine(BLUESKY_REQUESTS, address, body)).toBe(line);
  });

  it.each(OTHERS)('not %s', (_, [address, body]) => {
    expect(requestLine(BLUESKY_REQUESTS, address, body)).toBe('');
  });

  it.each([DID, OTHER])('%s is one that the list may hold', (id) => {
    expect(canonicalId('bluesky', id)).toBe(id);
  });
});
