import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-quoted',
  title: 'The star in quotes',
  origin: '"*"',
  code: 'acao-invalid',
  cause: 'allow-origin-invalid',
});
