import type { Bytes } from './bytes.ts';

const SEQUENCE = 0x30;
const INTEGER = 0x02;
/** Bytes of a P-256 scalar. */
const SCALAR = 32;

/**
 * A DER signature (SEQUENCE of r and s) as the r‖s that WebCrypto takes, 64 bytes; null unless it is the one shortest
 * form, so that clients never differ over the same file.
 */
export function derToRaw(der: Uint8Array): Bytes | null {
  if (der[0] !== SEQUENCE || der[1] !== der.length - 2) return null;
  const raw = new Uint8Array(2 * SCALAR);
  let at = 2;
  for (const end of [SCALAR, 2 * SCALAR]) {
    const length = der[at + 1] ?? 0;
    const digits = der.subarray(at + 2, at + 2 + length);
    if (der[at] !== INTEGER || length === 0 || digits.length !== length) return null;
    const [first = 0, second = 0] = digits;
    // The high bit is the sign; a zero before anything but a high bit is padding.
    if (first >= 0x80 || (first === 0 && length > 1 && second < 0x80)) return null;
    const scalar = first === 0 ? digits.subarray(1) : digits;
    if (scalar.length > SCALAR) return null;
    raw.set(scalar, end - scalar.length);
    at += 2 + length;
  }
  return at === der.length ? raw : null;
}
