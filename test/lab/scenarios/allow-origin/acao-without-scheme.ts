import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-without-scheme',
  title: 'A host name instead of an origin',
  origin: 'example.com',
  code: 'acao-invalid',
  cause: 'allow-origin-without-scheme',
});
