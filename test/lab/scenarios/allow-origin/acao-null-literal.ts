import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-null-literal',
  title: 'The word null, allowed by mistake',
  origin: 'null',
  code: 'acao-mismatch',
  cause: 'allow-origin-null-literal',
});
