import { say, server } from '../../context.ts';
import { broken, networkKind } from '../../network-error.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'computer-offline',
  title: 'Network is gone or changed',
  explains: ['network-error', 'preflight-network'],
  certainty: 'certain',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed',
  weight: 80,
  diagnose(found) {
    if (networkKind(found) !== 'offline') return null;
    const changed = /CHANGED/.test(found.failure.error);
    return broken(
      found,
      changed
        ? say`the network of this computer changed while ${server(found)} was being called (${found.failure.error})`
        : say`this computer, or this browser, is offline (${found.failure.error})`,
      'network',
      changed
        ? ['Make the call again. A VPN or Wi-Fi that switches often has this effect.']
        : ['Connect the computer, and look whether DevTools or the browser is set to work offline.'],
      changed ? 'Make the call again' : 'Go online again',
    );
  },
});
