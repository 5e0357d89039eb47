import { generate } from 'selfsigned';

/** A throw-away certificate and key in PEM; browsers under test are told not to check it. */
export async function certificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  return { key: made.private, cert: made.cert };
}
