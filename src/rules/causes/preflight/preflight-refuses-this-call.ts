import { askedNames } from '../../../network/exchange.ts';
import {
  ACAO,
  evidence,
  exchange,
  header,
  headerOf,
  listing,
  mdn,
  method,
  page,
  permission,
  say,
} from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { sameAddress } from '../../sibling-responses.ts';

export default defineRule({
  id: 'preflight-refuses-this-call',
  title: 'Preflight refused for this call',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  link: mdn('CORSMissingAllowOrigin'),
  weight: 91,
  diagnose(found) {
    const { status, leg } = found.failure;
    if (leg !== 'preflight' || status === 401 || status === 429 || status >= 500 || header(found, ACAO) !== null)
      return null;
    const other = sameAddress(found).find(({ preflight }) => {
      const value = headerOf(preflight, ACAO);
      return value !== null && (value === '*' || value === page(found)) && (preflight?.status ?? 500) < 300;
    });
    if (other === undefined) return null;
    const names = askedNames(exchange(found));
    const headers = names.length === 0 ? [] : say`, and ${listing(names, 4)} to its list of headers`;
    return {
      summary: say`${permission(found)} and got ${String(status)} without a permission, although it permits ${other.method} at the same address. So its lists probably lack ${method(found)} or a header of this call.`,
      owner: 'server',
      action: say`Add ${method(found)} to the methods the server allows from other origins${headers}.`,
      fix: 'Allow this call’s method and headers on OPTIONS',
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', ACAO)],
    };
  },
});
