import { clip, sentence } from '../../../text/quote-list.ts';
import { networkErrorDiagnosis, networkKind } from '../../connection-failure.ts';
import { failingUrl } from '../../context.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'container-host-name',
  title: 'Name known only to containers',
  explains: ['network-error', 'preflight-network'],
  certainty: 'likely',
  link: 'https://docs.docker.com/compose/how-tos/networking/',
  priority: 'on-the-way',
  diagnose(context) {
    if (networkKind(context) !== 'dns') return null;
    const target = failingUrl(context);
    if (!URL.canParse(target)) return null;
    const { hostname, port } = new URL(target);
    if (hostname.includes('.') && hostname !== 'host.docker.internal') return null;
    const published = `localhost${port === '' ? '' : `:${port}`}`;
    return networkErrorDiagnosis(
      context,
      sentence`the browser knows no host ${hostname}. Such names are mostly those of containers, known inside their own network, and the browser is outside`,
      'page',
      sentence`Publish the container’s port on this computer and call that from the page, for example ${published}. Code that runs inside a container may keep ${hostname}.`,
      `Call ${clip(published, 60)} from the page`,
    );
  },
});
