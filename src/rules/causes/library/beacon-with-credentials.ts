import { sentence } from '../../../text/quote-list.ts';
import { comparedHeaders, urlWithoutQuery } from '../../context.ts';
import { allowThisPage } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { answerCodes, howItFails } from './credentialed.ts';

export default defineRule({
  id: 'beacon-with-credentials',
  title: 'Beacon is sent with credentials',
  explains: answerCodes,
  certainty: 'likely',
  link: 'https://w3c.github.io/beacon/#sendbeacon-method',
  priority: 'element',
  diagnose(context) {
    const { type } = context.call;
    if ((type !== 'ping' && type !== 'beacon') || context.failure.leg !== 'preflight') return null;
    if (context.failure.code === 'acao-missing' && context.failure.status >= 400) return null;
    return {
      summary: sentence`The page sends data to ${urlWithoutQuery(context)} with ${'sendBeacon'}, in a form that takes permission first. Beacons always carry credentials, and ${howItFails(context.failure.code)}.`,
      owner: 'server',
      action: [
        ...allowThisPage(context),
        ...sentence` Or send the data as plain text, which takes no permission: ${'sendBeacon(url, text)'}.`,
      ],
      fix: 'Allow credentials, or send the beacon as text',
      evidence: comparedHeaders(context),
    };
  },
});
