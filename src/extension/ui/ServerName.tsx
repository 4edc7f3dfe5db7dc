import { LockOpen } from 'lucide-react';
import { urlParts } from '../../text/url-parts.ts';
import { shorten } from './shorten.ts';
import { words } from './words.ts';

/** A server's host. https is the rule and not shown; http is an open lock. */
export function ServerName({ server }: { readonly server: string }) {
  const { host } = urlParts(server.slice(0, 2000));
  const secure = !/^(?:http|ws):/i.test(server);
  return (
    <span className="server-name" title={shorten(server)}>
      {!secure && <LockOpen size={11} role="img" aria-label={words.notEncrypted} />}
      <bdi>{shorten(host === '' ? server : host, 300)}</bdi>
    </span>
  );
}
