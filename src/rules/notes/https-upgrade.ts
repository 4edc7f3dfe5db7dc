import { sentence } from '../../text/quote-list.ts';
import { withoutQuery } from '../context.ts';
import { upgradeTo } from '../https-upgrades.ts';
import type { Note } from '../note.ts';

export default {
  id: 'https-upgrade',
  title: 'Changed to https on leaving',
  kind: 'cost',
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security',
  examine({ call }) {
    const upgrade = call.hops.map((_, index) => upgradeTo(call, index)).find((each) => each !== null) ?? null;
    if (upgrade === null) return null;
    const from = withoutQuery(upgrade.from);
    return {
      summary: sentence`Inside the browser ${from} was changed to ${from.replace(/^(http|ws):/, '$1s:')} before sending. Browsers do that for hosts they know to want https (HSTS) and for pages whose policy says so; extensions can do it too.`,
      action: sentence`Let the page call the https address directly.`,
    };
  },
} satisfies Note;
