import { ACAC, ACAH, ACAM, evidence, exchange, header, mdn, say, server } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { nearName } from './near-name.ts';

const WANTED = { 'preflight-method': ACAM, 'preflight-header': ACAH, 'acac-not-true': ACAC } as const;

export default defineRule({
  id: 'permission-name-typo',
  title: 'Permission header is misspelt',
  explains: ['preflight-method', 'preflight-header', 'acac-not-true'],
  certainty: 'certain',
  link: mdn('CORSMethodNotFound'),
  weight: 95,
  diagnose(found) {
    const wanted = WANTED[found.failure.code];
    if (header(found, wanted) !== null) return null;
    const names = (exchange(found)?.responseHeaders ?? []).map(([name]) => name);
    const near = nearName(names, wanted);
    if (near === null) return null;
    return {
      summary: say`${server(found)} sent a header ${near}. The browser knows only ${wanted}, so what it permits does not count.`,
      owner: 'server',
      action: say`Rename ${near} to ${wanted} where the server sets it.`,
      fix: `Rename the header to ${wanted}`,
      evidence: [evidence(found, 'response-header', near), evidence(found, 'response-header', wanted)],
    };
  },
});
