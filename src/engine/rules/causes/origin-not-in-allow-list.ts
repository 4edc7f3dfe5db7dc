import { values } from '../../fetch/headers.ts';
import {
  ACAO,
  allowThisPage,
  alreadyReceived,
  evidence,
  exchange,
  location,
  mdn,
  method,
  page,
  say,
  server,
} from '../facts.ts';
import { defineRule } from '../rule.ts';

const SETTINGS = /^access-control-(allow-(credentials|methods|headers)|expose-headers|max-age)$/i;

export default defineRule({
  id: 'origin-not-in-allow-list',
  title: 'Page not on its list',
  explains: ['acao-missing'],
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 65,
  diagnose(found) {
    const { status } = found.failure;
    const answer = exchange(found);
    if (answer === null || status >= 300 || location(found) !== null || page(found) === 'null') return null;
    const headers = answer.responseHeaders ?? [];
    const setting = headers.find(([name]) => SETTINGS.test(name))?.[0] ?? null;
    const varies = values(headers, 'Vary').some((value) => /(^|,)\s*origin\s*(,|$)/i.test(value));
    if (setting === null && !varies) return null;
    const sign = setting === null ? 'Vary: Origin' : setting;
    const asked = found.failure.leg === 'preflight' ? 'OPTIONS' : method(found);
    return {
      summary: say`${server(found)} answered ${asked} with CORS settings (${sign}), but without allowing ${page(found)}. Its list of allowed origins probably lacks this page.`,
      owner: 'server',
      action: [
        ...say`Add ${page(found)} to the list, character for character: scheme, host and port, no slash at the end. `,
        ...allowThisPage(found),
        ...alreadyReceived(found),
      ],
      fix: `Add this page’s origin to the server’s list`,
      evidence: [evidence(found, 'response-header', setting ?? 'Vary'), evidence(found, 'response-header', ACAO)],
    };
  },
});
