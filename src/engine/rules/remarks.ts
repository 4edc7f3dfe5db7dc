import type { Call } from '../calls/call.ts';
import type { Verdict } from '../calls/verdict.ts';
import type { BrowserName } from '../fetch/model.ts';
import type { Looked, Note, NoteKind, Remark } from './note.ts';
import { notes } from './note-registry.ts';
import type { Certainty } from './rule.ts';

export interface Worth extends Remark {
  readonly id: string;
  readonly title: string;
  readonly kind: NoteKind;
  readonly certainty: Certainty;
  readonly link: string;
}

const ORDER: readonly NoteKind[] = ['read-side', 'risk', 'cost'];
const sorted: readonly Note[] = [...notes].sort((a: Note, b: Note) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));

/** What is worth knowing about a call besides its verdict, and changes nothing in it. */
export function remarks(
  call: Call,
  verdict: Verdict,
  browser: BrowserName,
  siblings: readonly Call[] = [],
): readonly Worth[] {
  const looked: Looked = { call, verdict, browser, siblings };
  return sorted.flatMap((note) => {
    const remark = look(note, looked);
    const { id, title, kind, certainty, link } = note;
    return remark === null ? [] : [{ id, title, kind, certainty, link, ...remark }];
  });
}

/** Notes do not throw; should one, the others still speak. */
function look(note: Note, looked: Looked): Remark | null {
  try {
    return note.look(looked);
  } catch {
    return null;
  }
}
