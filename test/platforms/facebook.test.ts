import { describe, expect, it } from 'vitest';
import {
  BAR,
  button,
  enter,
  HOME,
  header,
  labelled,
  MENU,
  mark,
  post,
  press,
  SHARED,
  TEXT_BAR,
} from './facebook-page.ts';

const NAME = 'https://www.facebook.com/uji.calon';
const GROUP = 'https://www.facebook.com/groups/relawan.uji/';
const LIKE = labelled('Suka');

describe('posts of Facebook', () => {
  it.each([
    ['by name', header(NAME), 'author ujicalon'],
    ['by number', header('https://www.facebook.com/100012345678901'), 'author #100012345678901'],
    ['older header', `<h3><strong><a href="${NAME}">Nama</a></strong></h3>`, 'author ujicalon'],
    [
      'in a group',
      `${header(GROUP)}<span><a href="${GROUP}user/100011/">Anggota</a></span>`,
      'author #100011, group groups/relawanuji',
    ],
    ['in a group, nameless', header(GROUP), 'author groups/relawanuji'],
    [
      'reshared',
      `${header('/warga.biasa')}<div>${header(NAME, 'h5', 'P-y-R')}</div>`,
      'author wargabiasa, quoted ujicalon',
    ],
    [
      'reshared from a group',
      `${header('/warga.biasa')}<div>${header(GROUP, 'h5', 'P-y-R')}<a href="${GROUP}user/9/?__tn__=P-y-R">B</a></div>`,
      'author wargabiasa, quoted groups/relawanuji',
    ],
    [
      'with somebody',
      `<h4><a href="${NAME}">A</a> bersama <a href="/warga.biasa">B</a></h4>`,
      'author ujicalon',
    ],
    [
      'with its time revealed',
      `${header(NAME)}<a href="${NAME}/posts/pfbid02abc?__tn__=%2CO%2CP-R">1 j</a>`,
      'author ujicalon on pfbid02abc',
    ],
    [
      'with its time scrambled and another post linked',
      `${header(NAME)}<a href="?__cft__[0]=AZ#?x">x</a><a href="/lain/posts/77">x</a>`,
      'author ujicalon',
    ],
  ])('%s', (_what, head, accounts) => {
    const page = post(head + MENU + BAR);
    expect(press(page, LIKE)).toBe(`like: like ${accounts}`);
    expect(press(page, labelled('Beri reaksi'))).toBe(`reactions: opens like ${accounts}`);
    expect(press(page, labelled('Beri komentar'))).toBe(`comment: opens comment ${accounts}`);
    expect(press(page, '[aria-label^="Kirim ini"]')).toBe(`share: opens share ${accounts}`);
  });

  it.each([
    [
      'climbing to the one menu',
      `<div role="main"><div><h4><a href="${NAME}">A</a></h4>${MENU}${TEXT_BAR}</div><div>${MENU}</div></div>`,
    ],
    ['a feed', `<div role="feed"><div><h4><a href="${NAME}">A</a></h4>${TEXT_BAR}</div></div>`],
    ['an article', `<div role="article"><h4><a href="${NAME}">A</a></h4>${TEXT_BAR}</div>`],
    ['a dialog', `<div role="dialog"><div>${header(NAME)}${MENU}</div>${TEXT_BAR}</div>`],
  ])('has words instead of marks: %s', (_what, page) => {
    expect(press(page, labelled('Like'))).toBe('like: like author ujicalon');
    expect(press(page, labelled('Leave a comment'))).toBe('comment-named: opens comment author ujicalon');
    expect(press(page, '[aria-label^="Send this"]')).toBe('share-named: opens share author ujicalon');
  });

  it('says the author in its labels, and then a bare word is the count', () => {
    const page = post(
      `${header(NAME)}${button('Like', '3,829')}${button("React with Like to Nama's post", 'Like')}${button("React to Nama's post")}`,
    );
    expect(press(page, labelled('Like'))).toBe('nothing');
    expect(press(page, '[aria-label^="React with"]')).toBe('react-with: like author ujicalon');
    expect(press(page, '[aria-label^="React to"]')).toBe('react-to: like author ujicalon');
    expect(
      press(
        page.replace('></div></div></div></div>', '>Like</div></div></div></div>'),
        '[aria-label^="React to"]',
      ),
    ).toBe('nothing');
  });

  it.each([
    'Hapus Suka',
    'Batalkan suka',
    'Ubah tanggapan',
    'Remove Like',
    'Remove Love',
    'Remover Curtir',
    '取消赞',
    'Gỡ Thích',
  ])('never holds %s', (label) => {
    const page = post(header(NAME) + button(label, mark('like_button')));
    expect(press(page, labelled(label))).toBe('nothing');
  });

  it.each([
    ['a count', post(header(NAME) + button('Suka: 12 orang')), '[aria-label^="Suka:"]', 'nothing'],
    ['a menu', post(header(NAME) + MENU), '[aria-label^="Tindakan"]', 'nothing'],
    ['no author', post(BAR), LIKE, 'like: no target'],
    ['a name of unseen signs', post(header('/uji\u200bcalon') + BAR), LIKE, 'like: no target'],
    [
      'signs of direction in the word',
      post(header(NAME) + button('\u202aSuka\u202c')),
      '[aria-label*="Suka"]',
      'like: like author ujicalon',
    ],
    [
      'credentials in the address',
      post(header('https://ujicalon@www.facebook.com/x') + BAR),
      LIKE,
      'like: no target',
    ],
    [
      'another host',
      post(header('https://facebook.com.evil.example/uji.calon') + BAR),
      LIKE,
      'like: no target',
    ],
    ['both layouts at once', post(header(NAME) + BAR + TEXT_BAR), LIKE, 'like: like author ujicalon'],
    [
      'an unknown language',
      post(header(NAME) + button('Gusto', mark('like_button'))),
      labelled('Gusto'),
      'like-unread: no target',
    ],
    [
      'the mobile page',
      `<div id="screen-root"><div data-tracking-duration-id="1"><span class="f2">Nama</span>${button('Suka')}</div></div>`,
      LIKE,
      'like: no target',
    ],
  ])('reads %s', (_what, page, selector, line) => {
    expect(press(page, selector, `${HOME}uji.calon`)).toBe(line);
  });

  it('knows the group by the address and videos by theirs', () => {
    expect(press(post(header(NAME) + BAR), LIKE, `${HOME}groups/relawan.uji`)).toBe(
      'like: like author ujicalon, group groups/relawanuji',
    );
    expect(press(TEXT_BAR, labelled('Like'), `${NAME}/videos/123456`)).toBe(
      'like-shown: like author ujicalon on 123456',
    );
  });

  it('takes a photo from the panel beside it', () => {
    const page = `<div role="complementary">${header(NAME)}${button('Suka')}</div>`;
    expect(press(page, LIKE, `${HOME}photo/?fbid=4455&set=a.1`)).toBe('like: like author ujicalon on 4455');
  });

  it('aims the tray at what was hovered, liked or not', () => {
    const tray = `<div role="dialog" aria-label="Tanggapan">${button('Super')}${button('Haha')}</div>`;
    const page = post(header(NAME) + BAR) + tray;
    const super_ = labelled('Super');
    expect(press(page, super_, HOME, null, [super_, LIKE])).toBe('react: like author ujicalon');
    const liked = page.replace('aria-label="Suka"', 'aria-label="Hapus Suka"');
    expect(press(liked, super_, HOME, null, [super_, labelled('Hapus Suka')])).toBe(
      'react: like author ujicalon',
    );
    expect(press(page, super_, HOME, SHARED)).toBe('react: no target');
  });
});

describe('comments and boxes of Facebook', () => {
  const row = (author: string, more = ''): string =>
    `<div data-commentid="55"><div role="article" aria-label="Komentar oleh Orang">${author}<a href="${NAME}/posts/pfbid9?comment_id=55">1 j</a>${button('Suka', 'Suka')}${button('Hapus Suka', 'Suka')}<div role="button" id="reply">Balas</div></div>${more}</div>`;
  const person = '<a href="/orang.lain?comment_id=Y29tbWVudDoxXzU1">Orang</a>';
  const box = (label: string): string =>
    `<form><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="${label}"></div></form>`;

  it('aims at the comment, beneath its post', () => {
    const page = post(header(NAME) + row(person));
    expect(press(page, LIKE)).toBe('like: like author oranglain, host ujicalon on 55');
    expect(press(page, '#reply')).toBe('reply: opens comment author oranglain, host ujicalon on 55');
    expect(press(page, labelled('Hapus Suka'))).toBe('nothing');
    expect(press(post(header(NAME) + BAR + row('')), `article, [role="article"] ${LIKE}`)).toBe(
      'like: no target',
    );
  });

  it.each(['Komentari sebagai Uji', 'Tulis komentar…', 'Write a comment…', 'Skriv en kommentar'])(
    'reads Enter in "%s"',
    (label) => {
      const page = post(header(NAME) + BAR + box(label));
      expect(enter(page, '[role="textbox"]')).toMatch(/^comment-enter(?:-unnamed)?: author ujicalon$/);
      expect(press(page, '[role="textbox"]')).toBe('nothing');
    },
  );

  it('reads Enter in an answer, in a chat and in a composer', () => {
    const answer = post(header('/warga.biasa') + row(person, box('Balas Orang')));
    expect(enter(answer, '[role="textbox"]')).toBe('reply-enter: author oranglain, host wargabiasa');
    expect(enter(box('Pesan'), '[role="textbox"]', HOME, SHARED)).toBe('nothing');
    expect(enter(`<div role="dialog">${box('Apa yang Anda pikirkan?')}</div>`, '[role="textbox"]')).toBe(
      'nothing',
    );
  });

  it.each(['Comment', 'Posting komentar', 'Kirim komentar'])('reads the button %s beside a box', (label) => {
    const page = post(`${header(NAME)}${BAR}<div>${box('Write a comment…')}${button(label)}</div>`);
    expect(press(page, labelled(label))).toMatch(/^send-comment(?:-beside)?: comment author ujicalon$/);
  });

  it('sends stickers at once, from a dialog with tabs', () => {
    const page = `<div role="dialog" aria-label="Stiker"><div role="button" id="tab">Senang</div><div role="button" id="one"><img></div></div>`;
    expect(press(page, '#one', HOME, { ...SHARED, leadsTo: 'comment' })).toBe(
      'sticker: comment author ujicalon',
    );
    expect(press(page, '#tab', HOME, SHARED)).toBe('nothing');
  });
});
