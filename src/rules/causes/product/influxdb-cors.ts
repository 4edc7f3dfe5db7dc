import { sentence } from '../../../text/quote-list.ts';
import { evidence, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hasHeader } from './product-signs.ts';

// https://github.com/influxdata/influxdb/issues/18391
export default defineRule({
  id: 'influxdb-cors',
  title: 'InfluxDB handles no preflight here',
  explains: ['acao-missing', 'preflight-status'],
  certainty: 'likely',
  coversCheck: true,
  link: 'https://github.com/influxdata/influxdb/issues/18391',
  priority: 'product',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (context.failure.leg !== 'preflight' || !hasHeader(context, 'X-Influxdb-Version')) return null;
    if (!urlPath(context).includes('/api/v2/')) return null;
    return {
      summary: sentence`${gotStatus(context)}. InfluxDB 1 responds to ${'OPTIONS'} on its own paths (${'/query'}, ${'/write'}); some releases do not on the paths of version 2.`,
      owner: 'server',
      action: sentence`Update InfluxDB within 1.8, or query ${'/query'} with InfluxQL. Where neither is possible, put a reverse proxy in front that responds to ${'OPTIONS'} and adds CORS headers once.`,
      fix: 'Update InfluxDB, or use /query',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'X-Influxdb-Version')],
    };
  },
});
