import { sentence } from '../../text/quote-list.ts';
import { defineBaseRule } from '../base-rule.ts';
import { networkErrorDiagnosis } from '../connection-failure.ts';
import { failingUrl, MDN_WEB, serverOrigin, withoutQuery } from '../context.ts';
import { noConnectionAdvice } from '../phrases.ts';

export default defineBaseRule({
  id: 'network-error',
  title: 'Connection failed',
  explains: ['network-error'],
  link: `${MDN_WEB}/HTTP/Guides/CORS/Errors/CORSDidNotSucceed`,
  diagnose(context) {
    const { kind, error } = context.failure;
    const target = serverOrigin(context);
    switch (kind) {
      case 'offline':
        return networkErrorDiagnosis(
          context,
          sentence`this computer was offline, or changed networks, during the call to ${target}`,
          'network',
          ['Check the network connection and make the call again.'],
          'Check the network connection',
        );
      case 'proxy':
        return networkErrorDiagnosis(
          context,
          sentence`the proxy this browser uses did not reach ${target} (${error})`,
          'network',
          sentence`Check the browser’s proxy settings, or let the proxy reach ${target}.`,
          'Check the proxy settings',
        );
      case 'unsafe-port':
        return networkErrorDiagnosis(
          context,
          sentence`browsers do not connect to the port of ${target}, which is reserved for another service`,
          'server',
          ['Run the server on another port, for example 3000 or 8080.'],
          'Use another port',
        );
      default:
        return networkErrorDiagnosis(
          context,
          sentence`the connection to ${target} failed (${error}), before any response could be judged`,
          'network',
          sentence`Open ${withoutQuery(failingUrl(context))} in a tab of its own: the browser explains the error there.`,
          'Open the URL in a tab to see why',
        );
    }
  },
  withoutHeaders: noConnectionAdvice,
});
