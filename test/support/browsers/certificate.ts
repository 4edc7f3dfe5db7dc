// A certificate for loopback, made anew for each run: Chromium is told its key, Firefox accepts it for one session. No
// machine comes to trust it.
import { createHash, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { generate } from 'selfsigned';

export interface Certificate {
  /** PEM */
  readonly key: string;
  readonly cert: string;
  /** Chromium trusts it with these; Firefox with `insecureCerts`. */
  readonly chromiumArgs: readonly string[];
}

export async function makeCertificate(
  hosts: readonly string[] = ['localhost', '127.0.0.1', '::1'],
): Promise<Certificate> {
  const altNames = hosts.map((host) =>
    isIP(host) === 0 ? { type: 2 as const, value: host } : { type: 7 as const, ip: host },
  );
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'CORScope test' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames },
    ],
  });
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(spki).digest('base64');
  return { key, cert, chromiumArgs: [`--ignore-certificate-errors-spki-list=${hash}`] };
}
