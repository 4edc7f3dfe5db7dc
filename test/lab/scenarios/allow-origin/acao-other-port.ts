import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-other-port',
  title: 'Another port of the same host allowed',
  origin: '{same}',
  code: 'acao-mismatch',
  cause: 'allow-origin-port',
});
