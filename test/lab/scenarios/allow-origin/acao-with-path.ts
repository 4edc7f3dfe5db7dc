import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-with-path',
  title: 'A whole URL instead of an origin',
  origin: '{page}/app',
  code: 'acao-mismatch',
  cause: 'allow-origin-with-path',
});
