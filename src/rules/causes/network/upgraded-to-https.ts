import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { networkErrorDiagnosis, networkKind } from '../../connection-failure.ts';
import { serverOrigin, withoutQuery } from '../../context.ts';
import { upgradeTo } from '../../https-upgrades.ts';
import { defineRule } from '../../rule.ts';

/** Errors of the connection over https. Without a network or a name plain http fails as well. */
const OF_HTTPS = new Set(['refused', 'tls', 'timeout', 'reset', 'protocol']);

export default defineRule({
  id: 'upgraded-to-https',
  title: 'Browser switched to HTTPS itself',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security',
  priority: 'mistake',
  diagnose(context) {
    const upgrade = upgradeTo(context.call, context.failure.hop);
    if (upgrade === null || !OF_HTTPS.has(networkKind(context))) return null;
    const { from, reason } = upgrade;
    const because = reason === null ? [] : sentence` (${reason})`;
    return networkErrorDiagnosis(
      context,
      sentence`the page called ${withoutQuery(from)}, inside the browser that became ${'https'}${because}, and ${serverOrigin(context)} gave no proper response there`,
      'server',
      [
        ...sentence`Serve that URL over ${'https'}. If it is meant to be plain ${'http'}, as in development, `,
        ...instead(),
      ],
      'Serve the URL over https',
    );

    function instead(): Text {
      if (reason !== null && !/^HSTS$/i.test(reason)) {
        return sentence`let the page call a URL it may call that way, such as ${'localhost'}.`;
      }
      const policy =
        reason === null && context.browser === 'firefox'
          ? sentence`look for ${'upgrade-insecure-requests'} in the page’s Content-Security-Policy, or `
          : [];
      const extension = reason === null ? ' (or an extension insists on it)' : '';
      return [...policy, `use another host name: the browser remembers that this one wants https${extension}.`];
    }
  },
});
