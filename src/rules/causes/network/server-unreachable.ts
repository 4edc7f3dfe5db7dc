import { clip, sentence } from '../../../text/quote-list.ts';
import { networkErrorDiagnosis, networkKind } from '../../connection-failure.ts';
import { serverOrigin } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'server-unreachable',
  title: 'Nothing responds at that URL',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  priority: 'what-failed',
  diagnose(context) {
    if (networkKind(context) !== 'refused') return null;
    const refused = /REFUSED/.test(context.failure.error);
    const local = /^https?:\/\/localhost(:|$)/.test(serverOrigin(context))
      ? sentence` If it runs, check that it listens on this name: ${'localhost'} can mean ${'127.0.0.1'} or ${'[::1]'}.`
      : [];
    return networkErrorDiagnosis(
      context,
      sentence`nothing responded at ${serverOrigin(context)}; ${[refused ? 'the connection was refused' : 'no way leads there']}`,
      'server',
      sentence`Start the server, or correct host and port in the page (${serverOrigin(context)}).${local}`,
      `Start the server at ${clip(serverOrigin(context), 60)}`,
    );
  },
});
