import { describe, expect, it } from 'vitest';
import { linkedin } from '../../src/platforms/linkedin.ts';
import { comment, FEED, find, like, OFF, older, opened, post, press } from './linkedin-pages.ts';
import { pressLine, showPage, surroundings } from './page.ts';

describe('reactions', () => {
  it.each([
    OFF,
    'reaction button state: No reaction',
    'Status tombol reaksi: tidak ada reaksi',
    'Status tombol reaksi: belum ada reaksi',
  ])('"%s" is a like, pressed on its count too', (name) => {
    showPage(post().replace(like(), like(name)), FEED);
    expect(press('#like')).toBe('like: like author in/uji-calon');
    expect(press('#like span')).toBe('like: like author in/uji-calon');
  });

  it.each([
    'Reaction button state: Like',
    'Reaction button state: like',
    'Reaction button state: Celebrate',
    'Status tombol reaksi: Suka',
    'Unlike: x',
  ])('"%s" is given already', (name) => {
    showPage(post().replace(like(), like(name)), FEED);
    expect(press('#like')).toBe('nothing');
  });

  it('on the older stack by its state', () => {
    showPage(older(), FEED);
    expect(press('#like')).toBe('like-older: like author company/uji-partai on 7000000000000000001');
    showPage(older().replace('aria-pressed="false"', 'aria-pressed="true"'), FEED);
    expect(press('#like')).toBe('nothing');
    showPage(older().replace('"React Like" aria-pressed="false"', '"Unreact Like"'), FEED);
    expect(press('#like')).toBe('nothing');
  });

  it.each([
    'Like',
    'Celebrate',
    'Support',
    'Love',
    'Insightful',
    'Funny',
    'React Celebrate',
    'Suka',
    'Dukung',
  ])('a tray at the document’s root: %s is of the post it was hovered from', (name) => {
    showPage(`${post()}<div><button id="it" aria-label="${name}"></button></div>`, FEED);
    const hovered = surroundings(FEED, null, [find(), find('#tray')]);
    expect(pressLine(linkedin, find(), hovered)).toBe('reaction: like author in/uji-calon');
    expect(press('#it', FEED, opened('like'))).toBe('reaction: like author in/uji-calon');
    expect(press('#it', FEED, opened('share'))).toBe('reaction: no target');
  });

  it('a tray within the post, hovered from a comment, is the comment’s', () => {
    const small = '<button id="small" aria-label="Open reactions menu"></button>';
    showPage(post(`${comment(small)}<button id="it" aria-label="Love"></button>`), FEED);
    expect(press()).toBe('reaction: like author in/uji-calon');
    expect(pressLine(linkedin, find(), surroundings(FEED, null, [find('#small')]))).toBe(
      'reaction: like author in/kopi-pagi, host in/uji-calon on 9',
    );
  });

  it.each(['Unreact Love', 'Love: 52 people', 'Likes', '3 reactions', 'Dislike'])(
    '%s is no reaction',
    (name) => {
      showPage(post(`<button id="it" aria-label="${name}"></button>`), FEED);
      expect(press()).toBe('nothing');
    },
  );

  it('to comments name the comment’s author and the post’s', () => {
    showPage(post(comment(like().replace('"like"', '"it"'))), FEED);
    expect(press()).toBe('like: like author in/kopi-pagi, host in/uji-calon on 9');
  });

  it.each([
    ["React Like to Kopi's comment", 'like-comment: like author in/kopi-pagi, host company/uji-partai on 9'],
    ["React Love to Kopi's comment", 'like-comment: like author in/kopi-pagi, host company/uji-partai on 9'],
    ["Unreact Like to Kopi's comment", 'nothing'],
    ["Reply to Kopi's comment", 'nothing'],
  ])('older: %s', (name, line) => {
    const reply = `<article data-id="urn:li:comment:(activity:7,9)"><a href="/in/kopi-pagi/">Kopi</a><button id="it" aria-label="${name}"></button></article>`;
    showPage(older(reply), FEED);
    expect(press()).toBe(line);
  });
});

describe('whose post it is', () => {
  const above = '<a href="/in/kopi-pagi/"><img></a><a href="/in/kopi-pagi/">Kopi reposted this</a>';

  it('names the author and who passed it on', () => {
    showPage(post('', above), FEED);
    expect(press('#like')).toBe('like: like author in/uji-calon, reposter in/kopi-pagi');
  });

  it('on the older stack too', () => {
    showPage(older('', `<div class="update-components-header">${above}</div>`), FEED);
    expect(press('#like')).toBe(
      'like-older: like author company/uji-partai, reposter in/kopi-pagi on 7000000000000000001',
    );
  });

  it('names the group it stands in', () => {
    showPage(post('', '<a href="/groups/12345/">Grup Uji</a>'), FEED);
    expect(press('#like')).toBe('like: like author in/uji-calon, group groups/12345');
    showPage(post(), FEED);
    expect(press('#like', 'https://www.linkedin.com/groups/12345/')).toBe(
      'like: like author in/uji-calon, group groups/12345',
    );
  });

  it('in the copy under its bare key and in wrappers that share one key', () => {
    const expanded = 'componentkey="expandedAbcFeedType_MAIN_FEED_RELEVANCE"';
    showPage(`<div componentkey="x_mainFeed">${post().replace(expanded, 'componentkey="Abc"')}</div>`, FEED);
    expect(press('#like')).toBe('like: like author in/uji-calon');
    showPage(`<div ${expanded}>${post()}</div>`, FEED);
    expect(press('#like')).toBe('like: like author in/uji-calon');
  });

  it('by the opaque id of a member', () => {
    showPage(post('', '', '/in/ACoAABcdefghijklmnop/'), FEED);
    expect(press('#like')).toBe('like: like author #ACoAABcdefghijklmnop');
  });
});

describe('comments', () => {
  const box = (id = 'it'): string =>
    `<div componentkey="commentBox-CgsI--XFeedType_FEED_DETAIL"><div data-testid="ui-core-tiptap-text-editor-wrapper"><div contenteditable="true" role="textbox"></div></div><button type="submit" id="${id}">Comment</button></div>`;

  it('are sent beneath the post, and replies beneath the comment', () => {
    showPage(post(box() + comment(box('reply'))), FEED);
    expect(press()).toBe('send-comment: comment author in/uji-calon');
    expect(press('#reply')).toBe('send-comment: comment author in/kopi-pagi, host in/uji-calon on 9');
    expect(press('#comment')).toBe('nothing');
  });

  it('beside the only post of its own page', () => {
    showPage(`<main>${post()}${box()}</main>`, FEED);
    const own = 'https://www.linkedin.com/feed/update/urn:li:activity:7/';
    expect(press('#it', own)).toBe('send-comment-on-page: comment author in/uji-calon');
    expect(press('#it')).toBe('send-comment: no target');
  });

  it('on the older stack', () => {
    showPage(older('<button id="it" class="comments-comment-box__submit-button--cr"></button>'), FEED);
    expect(press()).toBe('send-comment: comment author company/uji-partai on 7000000000000000001');
  });

  it.each([
    ['<i role="checkbox" aria-checked="false"></i>', 'suggested-comment: comment author in/uji-calon'],
    ['<input type="checkbox">', 'suggested-comment: comment author in/uji-calon'],
    ['<i role="checkbox" aria-checked="true"></i>', 'nothing'],
  ])('offered ready-made are sent by one press: %s', (box, line) => {
    showPage(post(`<ul><li><button id="it">Selamat! ${box}</button></li></ul>`), FEED);
    expect(press()).toBe(line);
  });

  it('a checkbox elsewhere is none', () => {
    showPage('<button id="it">Pilih semua <input type="checkbox"></button>', FEED);
    expect(press()).toBe('nothing');
  });
});

describe('hostile pages', () => {
  it.each([
    ['no author', post().replace(/href="[^"]*"/g, '')],
    ['credentials', post('', '', 'https://a:b@www.linkedin.com/in/uji-calon/')],
    ['another host', post('', '', 'https://linkedin.example/in/uji-calon/')],
    ['a sign of direction', post('', '', '/in/\u202euji-calon/')],
    ['no post', like()],
  ])('%s: no target', (_what, html) => {
    // The mention goes too: only real browsers leave it out of the author's place (see NOT_THE_POST).
    showPage(html.replace(/<a href="\/in\/disebut\/">/, '<a>'), FEED);
    expect(press('#like')).toBe('like: no target');
  });

  it('reads two experiments at once', () => {
    showPage(post(older().replace('id="like"', 'id="old"')), FEED);
    expect(press('#like')).toMatch(/^like: like author in\/uji-calon/);
    expect(() => press('#old')).not.toThrow();
  });
});
