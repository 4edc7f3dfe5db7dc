import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-wildcard-subdomain',
  title: 'A pattern where only an origin may stand',
  origin: 'http://*.localhost:{pagePort}',
  code: 'acao-mismatch',
  cause: 'allow-origin-wildcard-subdomain',
});
