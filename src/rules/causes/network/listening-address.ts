import { clip, sentence } from '../../../text/quote-list.ts';
import { evidence, failingUrl, withoutQuery } from '../../context.ts';
import { defineRule } from '../../rule.ts';

const UNSPECIFIED = new Set(['0.0.0.0', '[::]']);

export default defineRule({
  id: 'listening-address',
  title: 'Address is only for listening',
  explains: ['network-error', 'preflight-network', 'unknown-blocked', 'lna-permission-denied'],
  certainty: 'likely',
  link: 'https://wicg.github.io/local-network-access/',
  priority: 'not-the-server',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const url = failingUrl(context);
    if (!URL.canParse(url) || !UNSPECIFIED.has(new URL(url).hostname)) return null;
    const { protocol, hostname, port } = new URL(url);
    const local = `${protocol}//localhost${port === '' ? '' : `:${port}`}`;
    return {
      summary: sentence`The page requested ${withoutQuery(url)}. ${hostname} tells a server to listen on every URL of its computer; it is no address to call, and browsers block it.`,
      owner: 'page',
      action: sentence`Use ${local} in the page. The server may go on listening on ${hostname}; set the URL that it prints or puts into pages (its public host or origin) to ${'localhost'} or the computer’s name.`,
      fix: `Call ${clip(local, 60)} instead`,
      evidence: [evidence(context, 'url'), evidence(context, 'error')],
    };
  },
});
