import { originOf } from '../../../fetch/origin.ts';
import { sentence } from '../../../text/quote-list.ts';
import type { Text } from '../../../text/text.ts';
import { evidence, failingUrl, redirectTarget, requestMethod, urlPath } from '../../context.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { hostname } from './product-signs.ts';

export default defineRule({
  id: 'apps-script-call',
  title: 'Apps Script refuses this call',
  explains: ['acao-missing', 'preflight-status', 'preflight-redirect'],
  certainty: 'likely',
  link: 'https://developers.google.com/apps-script/guides/web',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    if (!/^script\.google(?:usercontent)?\.com$/.test(hostname(context)) || !/^\/macros\//.test(urlPath(context)))
      return null;
    const [why, action, fix] = reason(context);
    return {
      summary: sentence`The page sent ${requestMethod(context)} to a Google Apps Script web app. ${[why]}`,
      owner: 'page',
      action,
      fix,
      evidence: [evidence(context, 'status'), evidence(context, 'url')],
    };
  },
});

function reason(context: RuleContext): readonly [why: string, action: Text, fix: string] {
  if (context.failure.leg === 'preflight') {
    return [
      'Web apps never respond to OPTIONS, so every request that needs a preflight fails.',
      sentence`Send the data without a preflight: ${'POST'} with ${'Content-Type: text/plain'} (or a form) and no headers of your own, and read it in the script with ${'JSON.parse(e.postData.contents)'}. Setting CORS headers in the script is not possible.`,
      'Send the data as text/plain',
    ];
  }
  if (originOf(redirectTarget(context) ?? '') === 'https://accounts.google.com') {
    return [
      'It redirected to Google’s sign-in, since it is not deployed for everyone.',
      sentence`Deploy the web app again, with ${'Who has access: Anyone'}, and use the new deployment’s ${'/exec'} URL.`,
      'Deploy the web app for Anyone',
    ];
  }
  return [
    'It returned a page of Google’s without CORS headers, as it does when the script fails or has no such function.',
    sentence`Open ${failingUrl(context)} in a tab to read the error. The script has to return ${'ContentService.createTextOutput()'}, the deployment has to be of its newest version, with ${'Who has access: Anyone'}.`,
    'Open the URL in a tab to read the error',
  ];
}
