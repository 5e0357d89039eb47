import { describe, expect, it } from 'vitest';
import { FEED, post, press } from './linkedin-pages.ts';
import { showPage } from './page.ts';

const PROFILE = 'https://www.linkedin.com/in/uji-calon/';
const button = (name: string, words = ''): string =>
  `<button id="it"${name === '' ? '' : ` aria-label="${name}"`}>${words}</button>`;
const head = (inside: string): string =>
  `<main><section><h1>Uji</h1>${inside}</section><section><a href="/in/kopi-pagi/">Kopi</a></section></main>`;

describe('following', () => {
  it.each([
    ['Follow Uji', ''],
    ['Follow', 'Follow'],
    ['Ikuti Uji', 'Ikuti'],
    ['Uji folgen', 'Folgen'],
    ['', 'Follow'],
    ['', '+ Follow'],
    ['', 'Ikuti balik'],
    ['', 'Folgen'],
  ])('in a page’s head: "%s" "%s"', (name, words) => {
    showPage(head(button(name, words)), PROFILE);
    expect(press('#it', PROFILE)).toMatch(/^follow-head(?:-by-words)?: follow account in\/uji-calon$/);
  });

  it.each([
    ['Following', ''],
    ['Following, click to unfollow Uji', ''],
    ['Click to stop following Uji', ''],
    ['Unfollow Uji', ''],
    ['Mengikuti Uji', ''],
    ['Berhenti mengikuti Uji', ''],
    ['Uji nicht mehr folgen', ''],
    ['', 'Following'],
    ['', 'Mengikuti'],
    ['Followers', ''],
  ])('never "%s" "%s"', (name, words) => {
    showPage(head(button(name, words)), PROFILE);
    expect(press('#it', PROFILE)).toBe('nothing');
  });

  it('in a rail, where the button stands in the link', () => {
    showPage(`<p><a href="/company/teh-sore/">Teh ${button('Follow Teh', 'Follow')}</a></p>`, PROFILE);
    expect(press('#it', PROFILE)).toBe('follow: follow account company/teh-sore');
  });

  it('in a post, of its author', () => {
    showPage(post(button('Follow Uji')), FEED);
    expect(press()).toBe('follow: follow account in/uji-calon');
  });

  it('in a card, of the one it names', () => {
    showPage(
      `<aside><ul><li><a href="/in/kopi-pagi/">Kopi</a>${button('Follow Kopi')}</li><li><a href="/in/lain/">Lain</a></li></ul></aside>`,
      PROFILE,
    );
    expect(press('#it', PROFILE)).toBe('follow: follow account in/kopi-pagi');
  });

  it('alone on a company’s page', () => {
    const page = 'https://id.linkedin.com/company/12345/about/';
    showPage(`<main><div>${button('', 'Follow')}</div></main>`, page);
    expect(press('#it', page)).toBe('follow-page-by-words: follow account company/12345');
  });
});

describe('connecting', () => {
  const invite = '<a id="it" href="/preload/custom-invite/?vanityName=kopi-pagi" aria-label="x">Connect</a>';

  it('is the card’s, and in the head the page’s', () => {
    showPage(
      `<div><div><a href="/in/kopi-pagi/">Kopi</a>${invite}</div><a href="/in/lain/">Lain</a></div>`,
      PROFILE,
    );
    expect(press('#it', PROFILE)).toBe('connect: follow account in/kopi-pagi');
    showPage(`<main><section><h1>Uji</h1>${invite}</section></main>`, PROFILE);
    expect(press('#it', PROFILE)).toBe('connect-page: follow account in/uji-calon');
  });

  it.each([
    ['Invite Uji to connect', 'connect-by-name: follow account in/uji-calon'],
    ['Undang Uji untuk terhubung', 'connect-by-name: follow account in/uji-calon'],
    ['Accept Uji’s invitation', 'accept: follow account in/uji-calon'],
    ['Terima undangan Uji', 'accept: follow account in/uji-calon'],
    ['Kontaktanfrage von Uji annehmen', 'accept: follow account in/uji-calon'],
    ['Kontaktanfrage von Uji ignorieren', 'nothing'],
    ['Ignore Uji’s invitation', 'nothing'],
    ['Pending, click to withdraw invitation sent to Uji', 'nothing'],
  ])('by name: %s', (name, line) => {
    showPage(`<main><section><h1>Uji</h1>${button(name)}</section></main>`, PROFILE);
    expect(press('#it', PROFILE)).toBe(line);
  });
});

describe('groups, events, newsletters', () => {
  const GROUP = 'https://www.linkedin.com/groups/12345/';

  it.each(['Join', 'Join group', 'Request to join', 'Gabung', 'Minta bergabung'])('%s joins', (words) => {
    showPage(`<main><div>${button('', words)}</div></main>`, GROUP);
    expect(press('#it', GROUP)).toBe('join-group: join group groups/12345');
  });

  it('joins the group of a card rather than the page’s', () => {
    showPage(`<ul><li><a href="/groups/777/">Lain</a>${button('', 'Join')}</li></ul>`, GROUP);
    expect(press('#it', GROUP)).toBe('join-group: join account groups/777');
  });

  it.each(['Joined', 'Bergabung', 'Leave group', 'Keluar', 'Requested'])('never %s', (words) => {
    showPage(button('', words), GROUP);
    expect(press('#it', GROUP)).toBe('nothing');
  });

  it.each([
    [
      'https://www.linkedin.com/events/7000000000000000001/',
      'Attend',
      'attend: attend account company/uji-partai',
    ],
    [
      'https://www.linkedin.com/events/7000000000000000001/',
      'Hadiri',
      'attend: attend account company/uji-partai',
    ],
    ['https://www.linkedin.com/events/7000000000000000001/', 'Attending', 'nothing'],
    [
      'https://www.linkedin.com/newsletters/surat-1/',
      'Subscribe',
      'subscribe: follow account company/uji-partai',
    ],
    [
      'https://www.linkedin.com/newsletters/surat-1/',
      'Berlangganan',
      'subscribe: follow account company/uji-partai',
    ],
    ['https://www.linkedin.com/newsletters/surat-1/', 'Subscribed', 'nothing'],
    [FEED, 'Subscribe', 'nothing'],
  ])('%s %s', (address, words, line) => {
    showPage(`<main><a href="/company/uji-partai/">Uji</a><div>${button('', words)}</div></main>`, address);
    expect(press('#it', address)).toBe(line);
  });
});
