import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-undefined',
  title: 'An unset variable printed as undefined',
  origin: 'undefined',
  code: 'acao-invalid',
  cause: 'allow-origin-placeholder',
});
