import { clip, say, server } from '../../context.ts';
import { broken, networkKind } from '../../network-error.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'server-unreachable',
  title: 'Nothing answers at that address',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  weight: 80,
  diagnose(found) {
    if (networkKind(found) !== 'refused') return null;
    const refused = /REFUSED/.test(found.failure.error);
    const local = /^https?:\/\/localhost(:|$)/.test(server(found))
      ? say` If it runs, check that it listens on this name: ${'localhost'} can mean ${'127.0.0.1'} or ${'[::1]'}.`
      : [];
    return broken(
      found,
      say`nothing answered at ${server(found)}; ${[refused ? 'the connection was refused' : 'no way leads there']}`,
      'server',
      say`Start the server, or correct host and port in the page (${server(found)}).${local}`,
      `Start the server at ${clip(server(found), 60)}`,
    );
  },
});
