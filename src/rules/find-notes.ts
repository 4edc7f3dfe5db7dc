import type { BrowserName } from '../fetch/model.ts';
import type { Call } from '../network/call.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { RULE_ERROR, RULE_ERROR_TITLE, type RuleError, ruleErrorText } from './broken-rule.ts';
import type { Note, NoteContext, NoteKind, NoteText } from './note.ts';
import { notes } from './note-registry.ts';
import type { Certainty } from './rule.ts';

export interface NoteOnCall extends NoteText {
  readonly id: string;
  readonly title: string;
  readonly kind: NoteKind;
  readonly certainty: Certainty;
  readonly link: string;
}

const ORDER: readonly NoteKind[] = ['read-side', 'risk', 'cost'];
const sorted: readonly Note[] = [...notes].sort((a: Note, b: Note) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));

/** What is worth knowing about a call besides its verdict, and changes nothing in it. */
export function findNotes(
  call: Call,
  verdict: Verdict,
  browser: BrowserName,
  siblings: readonly Call[] = [],
): readonly NoteOnCall[] {
  const context: NoteContext = { call, verdict, browser, siblings };
  const broken: RuleError[] = [];
  const results = sorted.flatMap((note): NoteOnCall[] => {
    const { id, title, kind, certainty, link } = note;
    try {
      const remark = note.examine(context);
      return remark === null ? [] : [{ id, title, kind, certainty, link, ...remark }];
    } catch (error) {
      // Notes do not throw; should one, the others still speak, and the reader is told.
      broken.push({ id, error });
      return [];
    }
  });
  const [first] = sorted;
  if (broken.length === 0 || first === undefined) return results;
  const { kind, link } = first;
  return [
    ...results,
    { id: RULE_ERROR, title: RULE_ERROR_TITLE, kind, certainty: 'likely', link, ...ruleErrorText(broken) },
  ];
}
