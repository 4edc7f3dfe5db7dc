import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-other-site',
  title: 'Another origin hard-coded',
  origin: 'https://app.example.com',
  code: 'acao-mismatch',
  cause: 'allow-origin-other-site',
});
