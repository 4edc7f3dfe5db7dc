import type { BrowserName } from '../fetch/model.ts';
import type { Call } from '../network/call.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { type Broken, FAILED, FAILED_TITLE, failedWords } from './broken-rule.ts';
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
  const broken: Broken[] = [];
  const said = sorted.flatMap((note): Worth[] => {
    const { id, title, kind, certainty, link } = note;
    try {
      const remark = note.look(looked);
      return remark === null ? [] : [{ id, title, kind, certainty, link, ...remark }];
    } catch (error) {
      // Notes do not throw; should one, the others still speak, and the reader is told.
      broken.push({ id, error });
      return [];
    }
  });
  const [first] = sorted;
  if (broken.length === 0 || first === undefined) return said;
  const { kind, link } = first;
  return [...said, { id: FAILED, title: FAILED_TITLE, kind, certainty: 'likely', link, ...failedWords(broken) }];
}
