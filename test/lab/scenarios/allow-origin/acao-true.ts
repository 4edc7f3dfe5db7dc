import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-true',
  title: 'The value true instead of an origin',
  origin: 'true',
  code: 'acao-invalid',
  cause: 'allow-origin-word',
});
