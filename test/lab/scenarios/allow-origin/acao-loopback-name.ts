import { wrongOrigin } from './wrong-origin.ts';

export default wrongOrigin({
  id: 'acao-loopback-name',
  title: '127.0.0.1 allowed, the page is localhost',
  origin: 'http://127.0.0.1:{pagePort}',
  code: 'acao-mismatch',
  cause: 'allow-origin-loopback-name',
});
