import { describe, expect, it, vi } from 'vitest';
import type { Examination } from '../../src/core/health.ts';
import { PLATFORM_ACTIONS } from '../../src/core/platform-actions.ts';
import { examine } from '../../src/guard/examine.ts';
import { readDraft } from '../../src/platforms/draft.ts';
import { x } from '../../src/platforms/x.ts';
import { showPage } from '../platforms/page.ts';
import { showReplica } from '../platforms/replica.ts';

vi.mock('../../src/platforms/draft.ts', { spy: true });

const HOME = 'https://x.com/home';
function look(clock = () => 0, pause = async () => {}): Promise<Examination> {
  return examine(x, document, clock, pause);
}
const found = ({ actions }: Examination, action: string) => actions.find((each) => each.action === action);

const article = (author: string): string =>
  `<article data-testid="tweet"><div data-testid="User-Name">${author}</div>
    <button data-testid="reply">r</button><button data-testid="retweet">t</button><button data-testid="like">l</button></article>`;
const named = (handle: string, id: string): string =>
  article(`<a href="/${handle}">n</a><a href="/${handle}/status/${id}"><time></time></a>`);

describe('one look over a page', () => {
  it('counts controls, readable targets and openers, an action each', async () => {
    showPage(named('warga_a', '1') + named('warga_b', '2') + article(''), HOME);
    const seen = await look();
    expect(found(seen, 'like')).toEqual({ action: 'like', controls: 3, aimed: 2, openers: 0 });
    expect(found(seen, 'comment')).toMatchObject({ controls: 3, aimed: 2, openers: 3 });
    expect(found(seen, 'share')).toMatchObject({ controls: 3, aimed: 2, openers: 3 });
    expect(seen.whole).toBe(true);
  });

  it('finds nothing where the site has changed its names', async () => {
    showPage(named('warga_a', '1').replaceAll('data-testid', 'data-baru'), HOME);
    expect(await look()).toEqual({ actions: [], whole: true });
  });

  it('finds presses on a replica of the site, and only such as the platform has', async () => {
    showReplica(HOME);
    const seen = await look();
    expect(found(seen, 'like')?.aimed).toBeGreaterThan(3);
    for (const { action, controls, aimed, openers } of seen.actions) {
      expect(PLATFORM_ACTIONS.x).toContain(action);
      expect(aimed).toBeLessThanOrEqual(controls);
      expect(openers).toBeLessThanOrEqual(controls);
    }
  });

  it('holds numbers alone: no account, no item, no text', async () => {
    showReplica(HOME);
    const values = (await look()).actions.flatMap(({ action: _, ...numbers }) => Object.values(numbers));
    expect(values.every((each) => typeof each === 'number')).toBe(true);
  });

  it('does not read what a person is writing', async () => {
    const compose = '<div role="textbox" data-testid="tweetTextarea_0">halo @warga_c</div>';
    showPage(`<div role="dialog">${compose}<button data-testid="tweetButton">Posting</button></div>`, HOME);
    expect(found(await look(), 'post')).toEqual({ action: 'post', controls: 1, aimed: 1, openers: 0 });
    expect(readDraft).not.toHaveBeenCalled();
  });

  it('stops at 2,000 elements, and says so', async () => {
    showPage(named('warga_a', '1').repeat(700), HOME);
    const seen = await look();
    expect(seen.whole).toBe(false);
    expect(seen.actions.reduce((sum, { controls }) => sum + controls, 0)).toBe(2_000);
  });

  it('stops after 2 s, and says so', async () => {
    showPage(named('warga_a', '1').repeat(100), HOME);
    let now = 0;
    const seen = await look(() => (now += 40));
    expect(seen.whole).toBe(false);
    const controls = seen.actions.reduce((sum, each) => sum + each.controls, 0);
    expect(controls).toBeGreaterThan(10);
    expect(controls).toBeLessThan(50);
  });

  it('lets the page live every 25 ms', async () => {
    showPage(named('warga_a', '1').repeat(20), HOME);
    let now = 0;
    const pause = vi.fn(async () => {});
    const seen = await look(() => (now += 5), pause);
    expect(seen.whole).toBe(true);
    // 60 controls, two readings of the clock at each, a slice after every third.
    expect(pause.mock.calls.length).toBeGreaterThan(15);
    expect(pause.mock.calls.length).toBeLessThan(30);
  });

  it('touches nothing of the page', async () => {
    showReplica(HOME);
    const before = document.documentElement.outerHTML;
    await look();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
