// "Express answered, behind nginx": in words, and what gave each of them away.
import type { Call } from '../calls/call.ts';
import type { Verdict } from '../calls/verdict.ts';
import { answeredBy, type Seen } from '../layers/answered.ts';
import type { LayerKind } from '../layers/layer.ts';
import { listing } from '../rules/facts.ts';
import { type Text, text } from '../rules/text.ts';

export interface WhoAnswered {
  readonly leg: 'preflight' | 'request';
  readonly words: Text;
  readonly signs: readonly Seen[];
}

/** They pass on what others answer, and answer themselves when those do not. */
const PASS_ON: ReadonlySet<LayerKind> = new Set(['cdn', 'tunnel', 'gateway', 'proxy']);

/** For each answer of the hop at fault, or of the last one; [] when no answer names anybody. */
export function whoAnswered(call: Call, verdict: Verdict): readonly WhoAnswered[] {
  const { preflight, request, beyondPreflight } = answeredBy(call, verdict.failure?.hop ?? call.hops.length - 1);
  const same = ids(preflight) === ids(request);
  const asked = preflight.length === 0 || same ? [] : [said('preflight', preflight)];
  const sent = request.length === 0 ? [] : [said('request', request)];
  const all = [...asked, ...sent];
  const [missing] = beyondPreflight.filter(({ kind }) => !PASS_ON.has(kind));
  if (missing === undefined) return all;
  return all.map((each) =>
    each.leg === 'preflight' || asked.length === 0
      ? {
          ...each,
          words: [
            ...each.words,
            ...text` The answer to the preflight shows no sign of ${missing.name}: it may never have got that far.`,
          ],
        }
      : each,
  );
}

function ids(seen: readonly Seen[]): string {
  return seen.map(({ id }) => id).join();
}

function said(leg: WhoAnswered['leg'], seen: readonly Seen[]): WhoAnswered {
  const inner = seen.at(-1);
  const what = leg === 'preflight' ? 'The preflight' : 'The request';
  if (inner === undefined) return { leg, words: [], signs: seen };
  const outer = seen.slice(0, -1).toReversed();
  const by = inner.certainty === 'certain' ? 'was answered by ' : 'was probably answered by ';
  const behind = outer.length === 0 ? [] : [', behind ', ...listing(outer.map(({ name }) => name))];
  // What stands behind it need not name itself.
  const orElse = PASS_ON.has(inner.kind) ? ' or by something behind it that does not name itself' : '';
  return { leg, words: [`${what} ${by}`, { code: inner.name }, ...behind, `${orElse}.`], signs: seen };
}
