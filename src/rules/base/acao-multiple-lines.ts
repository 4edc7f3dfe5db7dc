import { ACAO } from '../../fetch/header-names.ts';
import { detectProducts } from '../../products/detect.ts';
import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { comparedHeaders, failingExchange, mdn, serverOrigin } from '../context.ts';
import { severalOriginsMessage } from '../message-phrases.ts';
import { alreadyReceived } from '../phrases.ts';
import type { RuleContext } from '../rule.ts';

/** The proxy or CDN that shows, else any. */
function proxyName(context: RuleContext): string {
  const products = detectProducts(failingExchange(context));
  return products.find(({ kind }) => kind === 'proxy' || kind === 'gateway' || kind === 'cdn')?.name ?? 'the proxy';
}

export default defineBaseRule({
  id: 'duplicate-allow-origin',
  title: 'Allowed origin sent twice',
  explains: ['acao-multiple-lines'],
  link: mdn('CORSMultipleAllowOriginNotAllowed'),
  diagnose(context) {
    const { lines } = context.failure;
    const [first = ''] = lines;
    const same = lines.every((line) => line === first);
    const count = lines.length === 2 ? 'twice' : `${lines.length} times`;
    const what = same
      ? sentence`each time as ${first}`
      : sentence`as ${first} and as ${lines.find((line) => line !== first) ?? ''}`;
    return {
      summary: sentence`${serverOrigin(context)} sent ${ACAO} ${[count]}, ${what}. The browser accepts the header once, with one value.`,
      owner: 'server',
      action: [
        ...sentence`Find the ${same ? [] : ['two ']}places that set ${ACAO} (often the application and ${[proxyName(context)]} in front of it${
          same ? [', or one library loaded twice'] : []
        }) and leave it to one of them.`,
        ...alreadyReceived(context),
      ],
      fix: `Set ${ACAO} in one layer only`,
      evidence: comparedHeaders(context),
    };
  },
  explainMessage: severalOriginsMessage,
});
