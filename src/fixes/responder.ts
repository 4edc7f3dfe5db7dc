// "Express answered, behind nginx": in words, and what gave each of them away.
import type { Call } from '../network/call.ts';
import { type DetectedProduct, type ResponsePath, respondersOf } from '../products/detect.ts';
import type { ProductKind } from '../products/signature.ts';
import { quoteList } from '../text/quote-list.ts';
import { type Text, text } from '../text/text.ts';
import type { Verdict } from '../verdict/verdict.ts';

export interface ResponderText {
  readonly leg: 'preflight' | 'request';
  readonly sentence: Text;
  readonly signs: readonly DetectedProduct[];
}

/** They pass on what others answer, and answer themselves when those do not. */
const PASS_ON: ReadonlySet<ProductKind> = new Set(['cdn', 'tunnel', 'gateway', 'proxy']);

/** For each answer of the hop at fault, or of the last one; [] when no answer names anybody. */
export function describeResponders(call: Call, verdict: Verdict): readonly ResponderText[] {
  const { preflight, request, beyondPreflight } = respondersOf(call, verdict.failure?.hop ?? call.hops.length - 1);
  const same = ids(preflight) === ids(request);
  const preflightText = preflight.products.length === 0 || same ? [] : [describePath('preflight', preflight)];
  const requestText = request.products.length === 0 ? [] : [describePath('request', request)];
  const all = [...preflightText, ...requestText];
  // Habits (a cookie, a form of refusal) do not show in every answer of the same server; names do.
  const missing = beyondPreflight.find(({ kind, certainty }) => !PASS_ON.has(kind) && certainty === 'certain');
  if (missing === undefined) return all;
  return all.map((each) =>
    each.leg === 'preflight' || preflightText.length === 0
      ? {
          ...each,
          sentence: [
            ...each.sentence,
            ...text` The response to the preflight shows no sign of ${missing.name}: it may never have got that far.`,
          ],
        }
      : each,
  );
}

function ids({ products: layers }: ResponsePath): string {
  return layers.map(({ id }) => id).join();
}

function describePath(leg: ResponderText['leg'], { products, ordered }: ResponsePath): ResponderText {
  const inner = products.at(-1);
  const what = leg === 'preflight' ? 'The preflight' : 'The request';
  if (inner === undefined) return { leg, sentence: [], signs: products };
  if (!ordered) {
    const names = quoteList(products.map(({ name }) => name));
    const sure = products.every(({ certainty }) => certainty === 'certain');
    const sentence = [
      `The response to the ${leg} ${sure ? 'shows' : 'probably shows'} `,
      ...names,
      '; which of them stands in front cannot be seen.',
    ];
    return { leg, sentence, signs: products };
  }
  const outer = products.slice(0, -1).toReversed();
  const by = inner.certainty === 'certain' ? 'was answered by ' : 'was probably answered by ';
  // What stands behind it need not name itself.
  const orElse = PASS_ON.has(inner.kind) ? ' or by something behind it that does not name itself' : '';
  const sure = outer.every(({ certainty }) => certainty === 'certain') ? '' : 'probably ';
  const all = orElse === '' ? '' : 'all ';
  const behind = outer.length === 0 ? [] : [`, ${all}${sure}behind `, ...quoteList(outer.map(({ name }) => name))];
  return { leg, sentence: [`${what} ${by}`, { code: inner.name }, orElse, ...behind, '.'], signs: products };
}
