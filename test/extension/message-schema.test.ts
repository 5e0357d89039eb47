import { describe, expect, it } from 'vitest';
import { toWorkerSchema } from '../../src/extension/message-schema.ts';

const target = { relation: 'author', ref: { platform: 'x', handle: 'a', id: null } };
const intent = { platform: 'x', action: 'like', targets: [target], item: '1', draft: null };
const draft = { links: ['link:uji.example'], opaque: ['bit.ly'], text: 'halo', photos: true };
const sent = { v: 1, type: 'resolve', intent: { ...intent, action: 'post', targets: [], draft } };
const resolve = { v: 1, type: 'resolve', intent };
const chosen = { v: 1, type: 'chosen', intent, choice: 'cancel', tookMs: 10 };
const reason = { v: 1, type: 'reason', platform: 'x', id: 7, reason: 'duty' };
const block = { v: 1, type: 'block', platform: 'x', address: 'https://x.com/i/like', is: 'shut' };
const threads = { platform: 'threads', handle: 'a', id: null };
const named = (relation: string, words: unknown) => ({
  ...chosen,
  intent: { ...intent, action: 'post', targets: [target, { relation, ref: threads }], draft: words },
});
const accepted = (message: unknown): boolean => toWorkerSchema.safeParse(message).success;

describe('messages to the worker', () => {
  it.each([
    { v: 1, type: 'start', platform: 'threads' },
    resolve,
    chosen,
    { ...resolve, intent: { ...intent, item: null, targets: [target, target] } },
    sent,
    { ...sent, intent: { ...sent.intent, draft: { ...draft, text: null } } },
    named('linked', draft),
    { v: 1, type: 'after', platform: 'x' },
    reason,
    block,
    { ...block, is: 'open' },
  ])('accepts %j', (message) => {
    expect(accepted(message)).toBe(true);
  });

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['text', 'start'],
    ['another protocol', { ...resolve, v: 2 }],
    ['no protocol', { type: 'resolve', intent }],
    ['another type', { v: 1, type: 'report', intent }],
    ['another platform', { v: 1, type: 'start', platform: 'myspace' }],
    ['more than it says', { ...resolve, url: 'https://jahat.example' }],
    ['a field in the intent', { ...resolve, intent: { ...intent, page: 'x' } }],
    ['an intent that says nothing of a draft', { ...resolve, intent: { ...intent, draft: undefined } }],
    ['a draft that is text', { ...sent, intent: { ...intent, draft: 'halo' } }],
    ['more in a draft', { ...sent, intent: { ...intent, draft: { ...draft, html: '' } } }],
    ['an endless text', { ...sent, intent: { ...intent, draft: { ...draft, text: 'a'.repeat(10_001) } } }],
    [
      'a flood of links',
      { ...sent, intent: { ...intent, draft: { ...draft, links: Array(301).fill('link:a') } } },
    ],
    ['an endless link', { ...sent, intent: { ...intent, draft: { ...draft, links: ['l'.repeat(301)] } } }],
    ['a crowd of targets', { ...resolve, intent: { ...intent, targets: Array(61).fill(target) } }],
    [
      'a long handle',
      {
        ...resolve,
        intent: { ...intent, targets: [{ ...target, ref: { ...target.ref, handle: 'a'.repeat(201) } }] },
      },
    ],
    ['a block for ever', { ...block, is: 'keep' }],
    ['a block of an endless address', { ...block, address: `https://x.com/${'a'.repeat(2_000)}` }],
    ['a block that names its tab', { ...block, tab: 7 }],
    ['a long item', { ...resolve, intent: { ...intent, item: '1'.repeat(201) } }],
    [
      'a handle that is none',
      { ...resolve, intent: { ...intent, targets: [{ ...target, ref: { ...target.ref, handle: {} } }] } },
    ],
    [
      'a relation that is none',
      { ...resolve, intent: { ...intent, targets: [{ ...target, relation: 'owner' }] } },
    ],
    ['an action that is none', { ...resolve, intent: { ...intent, action: 'constructor' } }],
    ['a third choice', { ...chosen, choice: 'later' }],
    ['time running backwards', { ...chosen, tookMs: -1 }],
    ['endless time', { ...chosen, tookMs: Number.POSITIVE_INFINITY }],
    ['a question after going on that says more', { v: 1, type: 'after', platform: 'x', tab: 1 }],
    ['a reason that is none', { ...reason, reason: 'kampanye' }],
    ['a reason taken back', { ...reason, reason: null }],
    ['a reason for no entry', { ...reason, id: 'x' }],
    ['a reason for a part of an entry', { ...reason, id: 1.5 }],
    ['a reason in words', { ...reason, text: 'halo' }],
    ['an account of another site', named('author', null)],
    ['an account of another site beside words', named('author', draft)],
    ['a mention on another site', named('mentioned', draft)],
    ['a link to another site without words', named('linked', null)],
    ['no time', { ...chosen, tookMs: Number.NaN }],
  ])('refuses %s', (_what, message) => {
    expect(accepted(message)).toBe(false);
  });
});
