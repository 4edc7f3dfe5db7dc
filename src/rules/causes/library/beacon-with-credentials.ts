import { address, allowThisPage, compared, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { answerCodes, howItFails } from './credentialed.ts';

export default defineRule({
  id: 'beacon-with-credentials',
  title: 'Beacon is sent with credentials',
  explains: answerCodes,
  certainty: 'likely',
  link: 'https://w3c.github.io/beacon/#sendbeacon-method',
  weight: 62,
  diagnose(found) {
    const { type } = found.call;
    if ((type !== 'ping' && type !== 'beacon') || found.failure.leg !== 'preflight') return null;
    if (found.failure.code === 'acao-missing' && found.failure.status >= 400) return null;
    return {
      summary: say`The page sends data to ${address(found)} with ${'sendBeacon'}, in a form that takes permission first. Beacons always carry credentials, and ${howItFails(found.failure.code)}.`,
      owner: 'server',
      action: [
        ...allowThisPage(found),
        ...say` Or send the data as plain text, which takes no permission: ${'sendBeacon(url, text)'}.`,
      ],
      fix: 'Allow credentials, or send the beacon as text',
      evidence: compared(found),
    };
  },
});
