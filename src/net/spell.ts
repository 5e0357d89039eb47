import type { Spelling } from '../platforms/requests.ts';
import { add, exec, slice, tried, uncurry } from './primordials.ts';

const toPlain = decodeURIComponent;
const fromBase64 = atob;
const toBig = BigInt;
const codeAt = uncurry(String.prototype.charCodeAt);

/** YouTube's live chat: three layers of spelling and three of messages. */
const LAYERS = 7;
const MOST_TEXTS = 300;
const CODE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What a value may stand for, itself first. */
export function spell(value: string, spelling: Spelling): readonly string[] {
  if (spelling === 'short-code') return [shortCode(value)];
  const texts: string[] = [];
  unfold(value, spelling === 'plain' ? 0 : LAYERS, texts);
  return texts;
}

/** The number a value begins with, as links show it; empty where it begins with none. */
function shortCode(value: string): string {
  let code = '';
  for (let left = toBig(exec(/^\d*/, value)?.[0] ?? 0); left; left /= 64n)
    code = CODE[`${left % 64n}` as never] + code;
  return code;
}

/** The text, and what it holds when taken for base64 and for a protobuf message: what is neither gives nonsense. */
function unfold(text: string, layers: number, texts: string[]): void {
  if (texts.length > MOST_TEXTS) return;
  add(texts, text);
  if (!layers) return;
  let plain = '';
  for (let at = 0; at < text.length; at += 1)
    plain += text[at] === '-' ? '+' : text[at] === '_' ? '/' : text[at];
  // What is no base64 is a message, or a text that holds nothing.
  const inner = tried(() => fromBase64(toPlain(plain)));
  if (inner) unfold(inner, layers - 1, texts);
  let at = 0;
  const varint = (): number => {
    let sum = 0;
    for (let weight = 1, byte = 128; byte > 127; weight *= 128) {
      byte = codeAt(text, at++);
      sum += (byte % 128) * weight;
    }
    return sum;
  };
  while (at < text.length) {
    const wire = varint() % 8;
    if (wire === 2) {
      const end = varint() + at;
      unfold(slice(text, at, end), layers - 1, texts);
      at = end;
    } else if (wire === 0) varint();
    else if (wire === 1 || wire === 5) at += wire === 1 ? 8 : 4;
    else return;
  }
}
