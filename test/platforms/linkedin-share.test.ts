import { describe, expect, it } from 'vitest';
import { keyPresses } from '../../src/guard/shortcut.ts';
import { linkedin } from '../../src/platforms/linkedin.ts';
import { readPress } from '../../src/platforms/reader.ts';
import { FEED, find, opened, post, press } from './linkedin-pages.ts';
import { showPage, surroundings } from './page.ts';

const share = opened('share');

describe('reposting', () => {
  it.each([
    ['aria-label="Repost" aria-expanded="false">1', 'repost-menu: opens share author in/uji-calon'],
    ['aria-label="Repost">1', 'repost-menu: opens share author in/uji-calon'],
    ['aria-label="Posting ulang">1', 'repost-menu: opens share author in/uji-calon'],
    ['aria-expanded="false">Repost', 'repost-menu-by-words: opens share author in/uji-calon'],
  ])('its button opens a menu: %s', (button, line) => {
    showPage(post(`<button id="it" ${button}</button>`), FEED);
    expect(press()).toBe(line);
  });

  it.each([
    ['Repost', 'repost: share author in/uji-calon'],
    ["RepostInstantly bring Uji's post to others' feeds", 'repost: share author in/uji-calon'],
    ['Posting ulang', 'repost: share author in/uji-calon'],
    ['Repost with your thoughts', 'repost-with-words: opens share author in/uji-calon'],
    ['Posting ulang dengan pendapat Anda', 'repost-with-words: opens share author in/uji-calon'],
    ['Undo repost', 'nothing'],
    ['Reposted', 'nothing'],
    ['Copy link to post', 'nothing'],
  ])('in the menu at the document’s root: %s', (words, line) => {
    showPage(`<div role="menu"><div role="menuitem" id="it">${words}</div></div>`, FEED);
    expect(press('#it', FEED, share)).toBe(line);
  });

  it('is nothing a like’s tray led to', () => {
    showPage('<div role="menuitem" id="it">Repost</div>', FEED);
    expect(press('#it', FEED, opened('like'))).toBe('repost: no target');
  });
});

describe('sending', () => {
  const form =
    '<form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox">hai</div><button class="msg-form__send-button" type="submit" id="it">Send</button></form>';

  it.each(['Send', 'Kirim'])('%s beneath a post opens a sheet', (words) => {
    showPage(post().replace('>Send<', `>${words}<`), FEED);
    expect(press('#send')).toBe('send-sheet: opens share author in/uji-calon');
  });

  it('in the sheet shares what it was opened on', () => {
    for (const dialog of ['dialog', 'div role="dialog"']) {
      showPage(`<${dialog}>${form}</${dialog}>`, FEED);
      expect(press('#it', FEED, share)).toBe('send-in-sheet: share author in/uji-calon');
      expect(press()).toBe('send-in-sheet: aims at nobody');
    }
  });

  it('a message to a friend is nobody’s, whatever was opened before', () => {
    showPage(form, FEED);
    expect(press('#it', FEED, share)).toBe('send-message: aims at nobody');
  });

  it('from the page that a post’s link led to is that post’s', () => {
    showPage(form, FEED);
    expect(press('#it', 'https://www.linkedin.com/messaging/compose/?x=1', share)).toBe(
      'send-from-compose: share author in/uji-calon',
    );
  });

  it('Enter may send: the editor itself is the press, by key alone', () => {
    showPage(form, FEED);
    const editor = find('.msg-form__contenteditable');
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true });
    editor.dispatchEvent(event);
    Object.defineProperty(event, 'composedPath', { value: () => [editor] });
    expect(keyPresses(event, linkedin, document)).toBe(editor);
    expect(readPress(linkedin, editor, surroundings(FEED), 'key')?.control.id).toBe('send-message-by-enter');
    expect(press('.msg-form__contenteditable')).toBe('nothing');
  });
});

describe('publishing', () => {
  const composer = (words: string): string =>
    `<dialog data-testid="dialog"><button id="it">${words}</button></dialog>`;

  it.each(['Post', 'Posting'])('%s does what was opened', (words) => {
    showPage(composer(words), FEED);
    expect(press('#it', FEED, share)).toBe('publish: share author in/uji-calon');
    expect(press()).toBe('publish: aims at nobody');
  });

  it('in a group is posted to it', () => {
    showPage(composer('Post'), FEED);
    expect(press('#it', 'https://www.linkedin.com/groups/12345/')).toBe(
      'publish-in-group: post group groups/12345',
    );
  });

  it('in an open shadow root', () => {
    showPage('<div id="host"></div>', FEED);
    const root = find('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<button class="share-actions__primary-action" id="deep">Post</button>';
    const deep = root.querySelector('#deep');
    if (deep === null) throw new Error('no button');
    expect(readPress(linkedin, deep, surroundings(FEED, share))?.control.id).toBe('publish');
  });

  it.each([
    'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fuji.example',
    'https://www.linkedin.com/shareArticle?mini=true&url=https%3A%2F%2Fuji.example',
  ])('from a link elsewhere: %s', (address) => {
    showPage('<button id="it">Post</button>', address);
    expect(press('#it', address)).toBe('publish-from-link: aims at nobody');
    const control = linkedin.controls.find(({ id }) => id === 'publish-from-link');
    expect(control?.role === 'commit' && control.draft?.parameters).toContain('url');
  });

  it.each([
    '<button id="it">Start a post</button>',
    '<button id="it" aria-label="Mulai postingan"></button>',
  ])('a new post forgets what was opened: %s', (html) => {
    showPage(html, FEED);
    expect(press('#it', FEED, share)).toMatch(/: forgets$/);
  });

  it.each(['Cancel', 'Batal', 'Save', 'Post settings', 'Done'])('%s publishes nothing', (words) => {
    showPage(composer(words), FEED);
    expect(press('#it', FEED, share)).toBe('nothing');
  });
});
