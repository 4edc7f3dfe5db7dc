import { Info } from 'lucide-react';
import type { Note } from '../../engine/calls/verdict.ts';
import { type Text, text } from '../../engine/rules/text.ts';
import { TextView } from '../../ui/TextView.tsx';

/** What the reader should know although it did not stop the call. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="notes">
      {notes.map((note) => (
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
    case 'ok-authorization-wildcard':
      return text`${'Access-Control-Allow-Headers: *'} let ${'Authorization'} through. By the standard it should not; name the header, before a browser update starts to block it.`;
    case 'headers-rewritten':
      return [
        'Something changed headers between the server and the browser’s check, most likely another extension: ',
        { code: note.names.join(', ') },
        '. Other people’s browsers see what the server sent.',
      ];
    case 'hsts-internal-redirect':
      return text`The browser itself changed ${note.from} to ${note.to} before sending (HSTS). Call the https address directly.`;
    default:
      return note satisfies never;
  }
}
