import { describe, expect, it } from 'vitest';
import { bluesky } from '../../src/platforms/bluesky.ts';
import { pressLine, showPage, surroundings } from './page.ts';

const HOME = 'https://bsky.app/';
const PROFILE = 'https://bsky.app/profile/uji.example';
const press = (address: string, selector = '#it'): string =>
  pressLine(bluesky, document.querySelector(selector) as Element, surroundings(address));

describe('following', () => {
  it.each(['Follow uji.example', 'Ikuti uji.example', 'uji.example folgen', 'Follow @uji.example', ''])(
    'a profile by "%s"',
    (name) => {
      showPage(`<button data-testid="followBtn" aria-label="${name}" id="it">+</button>`, PROFILE);
      expect(press(PROFILE)).toBe('follow: follow account uji.example');
    },
  );

  it.each(['Following', 'Mengikuti'])('never %s, though test id and name stay', (words) => {
    showPage(
      `<button data-testid="followBtn" aria-label="Follow uji.example" id="it"><svg></svg>${words}</button>`,
      PROFILE,
    );
    expect(press(PROFILE)).toBe('nothing');
  });

  it('never what takes it back', () => {
    showPage(
      '<button data-testid="unfollowBtn" aria-label="Unfollow uji.example" id="it">Following</button>',
      PROFILE,
    );
    expect(press(PROFILE)).toBe('nothing');
  });

  const card = (button: string): string =>
    `<div><div><a href="/profile/kopi.example"><img></a><a href="/profile/kopi.example">Kopi</a>${button}</div>
     <div><a href="/profile/teh.example">Teh</a></div></div>`;

  it.each([
    ['<button id="it">Ikuti</button>', 'follow-in-card: follow account kopi.example'],
    [
      '<button id="it" aria-label="Ikuti balik"><svg></svg></button>',
      'follow-by-name: follow account kopi.example',
    ],
    ['<div role="button" id="it">Follow back</div>', 'follow-in-card: follow account kopi.example'],
    ['<button id="it">Mengikuti</button>', 'nothing'],
    ['<button id="it" aria-label="Following">Following</button>', 'nothing'],
    ['<button id="it">Pengikut</button>', 'nothing'],
  ])('in a card on another’s page: %s', (button, line) => {
    showPage(card(button), PROFILE);
    expect(press(PROFILE)).toBe(line);
  });

  it('all of a starter pack names nobody', () => {
    showPage(card('<button id="it">Follow all</button>'), HOME);
    expect(press(HOME)).toBe('follow-all: no target');
  });
});

describe('hostile pages', () => {
  const like = '<button data-testid="likeBtn" aria-label="Like" id="it"></button>';

  it.each([
    ['no post', like],
    ['no author', `<div data-testid="feedItem-by-">${like}</div>`],
    ['a sign of direction', `<div data-testid="feedItem-by-\u202euji.example">${like}</div>`],
    ['a zero-width sign', `<div data-testid="feedItem-by-uji\u200b.example">${like}</div>`],
    [
      'credentials',
      `<div data-testid="feedItem-by-"><a href="https://a:b@bsky.app/profile/uji.example">x</a>${like}</div>`,
    ],
    [
      'another host',
      `<div data-testid="feedItem-by-"><a href="https://bsky.example/profile/uji.example">x</a>${like}</div>`,
    ],
  ])('%s: no target', (_what, html) => {
    showPage(html, HOME);
    expect(press(HOME)).toBe('like: no target');
  });

  it('reads two experiments at once', () => {
    showPage(
      `<div data-testid="feedItem-by-uji.example"><a href="/profile/uji.example/post/3k">1j</a>${like}${like.replace('id="it"', 'id="other"')}</div>`,
      HOME,
    );
    expect(press(HOME)).toBe(press(HOME, '#other'));
    expect(press(HOME)).toBe('like: like author uji.example on 3k');
  });
});
