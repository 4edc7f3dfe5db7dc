import { Info } from 'lucide-react';
import type { Note } from '../../engine/calls/verdict.ts';
import { type Text, text } from '../../engine/rules/text.ts';
import { TextView } from '../../ui/TextView.tsx';

/** What the reader should know although it did not stop the call. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const shown = notes.filter((note) => note.code !== 'opaque');
  if (shown.length === 0) return null;
  return (
    <ul className="notes">
      {shown.map((note) => (
        <li key={note.code} data-note={note.code}>
          <Info size={13} aria-hidden="true" />
          <span>
            <TextView text={wordsOf(note)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function wordsOf(note: Note): Text {
  switch (note.code) {
    case 'ok-preflight-cached':
      return ['No preflight was sent: the browser still had the server’s earlier permission in its preflight cache.'];
    case 'ok-authorization-wildcard':
      return text`${'Access-Control-Allow-Headers: *'} let ${'Authorization'} through. By the standard it should not; name the header, before a browser update starts to block it.`;
    case 'headers-rewritten':
      return [
        'Something changed headers between the server and the browser’s check, most likely another extension: ',
        { code: note.names.join(', ') },
        '. Other people’s browsers see what the server sent.',
      ];
    case 'opaque':
      return [];
    case 'hsts-internal-redirect':
      return text`The browser itself changed ${note.from} to ${note.to} before sending (HSTS). Call the https address directly.`;
    default:
      return note satisfies never;
  }
}
