import { sentence } from '../../../text/quote-list.ts';
import { evidence, urlWithoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

const UNSET = /\/(undefined|null|NaN|%5Bobject%20Object%5D|\[object Object\]|%7B\w+%7D|\$%7B\w+%7D)(?=[/?]|$)/;

export default defineRule({
  id: 'placeholder-in-address',
  title: 'Unset value in the URL',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  link: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-errors',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const [, printed] = UNSET.exec(urlWithoutQuery(context)) ?? [];
    if (printed === undefined) return null;
    return {
      summary: sentence`The page called ${urlWithoutQuery(context)}. The part ${printed} is what programs print when a value is missing, so this URL is probably not the one that was meant.`,
      owner: 'page',
      action: [
        'Find where the page builds this URL and give the missing value (a setting, an id) before calling. Whether CORS is in order shows only at the right URL.',
      ],
      fix: 'Fill the missing value in the URL',
      evidence: [evidence(context, 'url')],
    };
  },
});
