import { sentence } from '../../text/quote-list.ts';
import { text } from '../../text/text.ts';
import { defineBaseRule } from '../base-rule.ts';
import { serverOrigin } from '../context.ts';

export default defineBaseRule({
  id: 'no-cors-opaque',
  title: 'Response arrived, page cannot read',
  explains: ['ok-opaque'],
  link: 'https://fetch.spec.whatwg.org/#concept-filtered-response-opaque',
  diagnose: (context) => ({
    summary: sentence`The page made the call in the mode ${'no-cors'}: ${serverOrigin(context)} got it and responded, but the page sees neither status nor content.`,
    owner: 'page',
    action: sentence`If the page needs the response, remove ${"mode: 'no-cors'"} from the call and let ${serverOrigin(context)} allow the page.`,
    fix: 'Remove the mode, and let the server allow the page',
    evidence: [{ leg: 'request', hop: context.failure.hop, part: 'request-header', name: 'Sec-Fetch-Mode' }],
  }),
  withoutHeaders: () => ({
    why: text`The page asked with mode ${'no-cors'}: the browser sends such a request, but hides the whole response from script.`,
    steps: [
      text`Take ${"mode: 'no-cors'"} out of the call.`,
      text`If the browser then blocks it, CORScope shows the headers the server has to send.`,
    ],
  }),
});
