import { createCipheriv, type KeyObject, randomBytes, scryptSync } from 'node:crypto';

/** Of scrypt (RFC 7914): what one guess at a passphrase costs. */
export interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** As OpenSSL's own `-scrypt`: 16 MiB a guess. Node's export makes do with 2048 rounds of PBKDF2. */
export const COST: Cost = { N: 2 ** 14, r: 8, p: 1 };

// DER of `1.2.840.113549.1.5.13`, `1.3.6.1.4.1.11591.4.11`, `2.16.840.1.101.3.4.1.42` (RFC 8018, RFC 7914).
const PBES2 = Buffer.from('06092a864886f70d01050d', 'hex');
const SCRYPT = Buffer.from('06092b06010401da47040b', 'hex');
const AES_256_CBC = Buffer.from('060960864801650304012a', 'hex');

/** A key as encrypted PKCS#8 (RFC 5958, RFC 7914 § 7), PEM: scrypt, AES-256-CBC. OpenSSL and node read it. */
export function encryptedPkcs8(key: KeyObject, passphrase: string, cost: Cost): string {
  const [salt, iv] = [randomBytes(16), randomBytes(16)];
  const cipher = createCipheriv('aes-256-cbc', scryptSync(passphrase, salt, 32, cost), iv);
  const plain = key.export({ type: 'pkcs8', format: 'der' });
  const derived = sequence(octets(salt), integer(cost.N), integer(cost.r), integer(cost.p));
  const parameters = sequence(sequence(SCRYPT, derived), sequence(AES_256_CBC, octets(iv)));
  const whole = sequence(
    sequence(PBES2, parameters),
    octets(Buffer.concat([cipher.update(plain), cipher.final()])),
  );
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  const label = 'ENCRYPTED PRIVATE KEY';
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function octets(bytes: Buffer): Buffer {
  return tagged(0x04, bytes);
}

/** A positive number below 2^15. */
function integer(value: number): Buffer {
  return tagged(0x02, Buffer.from(value < 0x80 ? [value] : [value >> 8, value & 0xff]));
}

function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  // DER: the shortest form; no key of ours reaches 64 kB.
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
