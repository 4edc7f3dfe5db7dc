// What a person reads in a terminal, or hands on.

import { handoverMarkdown } from '../fixes/export/handover.ts';
import { markdownWords } from '../fixes/quote.ts';
import type { OpenedHar } from '../har/open-har.ts';
import type { Call } from '../network/call.ts';
import { type Cause, diagnose } from '../rules/diagnose.ts';
import { evidenceText } from '../rules/evidence-text.ts';
import { findNotes, type NoteOnCall } from '../rules/find-notes.ts';
import { plain } from '../text/text.ts';
import { visible } from '../text/visible.ts';
import { judge } from '../verdict/judge.ts';
import type { Verdict } from '../verdict/verdict.ts';

interface Judged {
  readonly call: Call;
  readonly verdict: Verdict;
  readonly cause: Cause | undefined;
}

function judged({ calls, recorder: { browser } }: OpenedHar): readonly Judged[] {
  return calls.map((call) => {
    const verdict = judge(call, browser);
    return { call, verdict, cause: diagnose(call, verdict, browser, calls)[0] };
  });
}

/** What the file is, and what it cannot know. */
function aboutFile(har: OpenedHar): readonly string[] {
  const { recorder, entries, calls, broken, withoutPage, dropped, limits } = har;
  return [
    `${recorder.name}: ${entries} entries, ${calls.length} cross-origin calls.`,
    ...limits,
    ...(broken > 0 ? [`${broken} entries could not be read and are left out.`] : []),
    ...(withoutPage > 0 ? [`${withoutPage} requests are left out: the file does not say which page made them.`] : []),
    ...(dropped > 0 ? [`${dropped} older calls are left out: the list is full.`] : []),
  ];
}

export function formatText(har: OpenedHar): string {
  const calls = judged(har).map(({ call, verdict, cause }) => {
    const first = call.hops[0]?.request;
    const lines = [
      `${verdict.outcome.toUpperCase()}  ${first?.method ?? ''} ${first?.url ?? ''}`,
      ...(cause === undefined ? [] : causeLines(call, cause)),
      ...findNotes(call, verdict, har.recorder.browser, har.calls).map(
        (note) => `  Worth knowing: ${noteSentences(note)}`,
      ),
      ...(verdict.missing === null ? [] : [`  Cannot be seen from the file: ${verdict.missing}.`]),
    ];
    return lines.map((line) => oneLine(line)).join('\n');
  });
  return `${[aboutFile(har).map(oneLine).join('\n'), ...calls].join('\n\n')}\n`;
}

function causeLines(call: Call, { summary, action, certainty, fix, owner, evidence }: Cause): readonly string[] {
  return [
    `  ${plain(summary)}`,
    `  ${owner}: ${plain(action)}`,
    `  ${certainty}: ${fix}`,
    ...evidence.map((each) => `    ${evidenceText(call, each)}`),
  ];
}

/** The handover of each call that failed. */
export function formatMarkdown(har: OpenedHar): string {
  const failing = judged(har).filter(({ verdict }) => verdict.outcome === 'blocked' || verdict.outcome === 'failed');
  const parts = failing.map((each) => {
    const handover = handoverMarkdown({ ...each, browser: har.recorder.browser, recipe: null });
    return [handover.trimEnd(), ...notesPart(each, har)].join('\n\n');
  });
  const about = aboutFile(har)
    .map((sentence) => markdownWords(sentence))
    .join('\n\n');
  if (parts.length === 0) return `${about}\n\nNo call in it was blocked or failed.\n`;
  return `${[about, ...parts].join('\n\n---\n\n')}\n`;
}

function noteSentences({ title, summary, action }: NoteOnCall): string {
  return `${title}. ${plain([...summary, ' ', ...action])}`;
}

function notesPart({ call, verdict }: Judged, { recorder, calls }: OpenedHar): readonly string[] {
  const notes = findNotes(call, verdict, recorder.browser, calls);
  if (notes.length === 0) return [];
  return ['## Worth knowing', notes.map((note) => `- ${markdownWords(noteSentences(note))}`).join('\n')];
}

/** Strangers' bytes must not move the cursor. */
function oneLine(text: string): string {
  return visible(text.toWellFormed().replace(/[\t\n]/g, ' '));
}
