import { sentence } from '../../../text/quote-list.ts';
import { evidence, pageOrigin, preflightStatus, requestMethod } from '../../context.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { gotStatus, headerMatches } from './product-signs.ts';

function refusedByRule(context: RuleContext): boolean {
  return headerMatches(context, 'x-ms-error-code', /^CorsPreflightFailure$/i);
}

// The answer: recorded from Azurite 3.35, Microsoft's own emulator; the code is in the documentation of the service.
export default defineRule({
  id: 'azure-storage-cors',
  title: 'Azure Storage refused the preflight',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://learn.microsoft.com/en-us/rest/api/storageservices/cross-origin-resource-sharing--cors--support-for-the-azure-storage-services',
  priority: 'own-words',
  diagnose(context) {
    if (
      preflightStatus(context) !== null &&
      headerMatches(context, 'Server', /^Azurite-/i) &&
      !refusedByRule(context)
    ) {
      return {
        summary: sentence`${gotStatus(context)} from Azurite, Microsoft’s emulator of Azure Storage, and no word about CORS: its first releases of version 3 do not respond to preflights.`,
        owner: 'server',
        action: sentence`Update Azurite, then add a CORS rule to the service that is called, as in Azure: origin ${pageOrigin(context)}, method ${requestMethod(context)}, and the call’s headers, such as ${'x-ms-*'}.`,
        fix: 'Update Azurite, then add a CORS rule',
        evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'Server')],
      };
    }
    if (preflightStatus(context) !== 403 || !refusedByRule(context)) return null;
    return {
      summary: sentence`${gotStatus(context)} from Azure Storage (${'CorsPreflightFailure'}): no CORS rule of this storage service fits the origin, method and headers of the call.`,
      owner: 'server',
      action: sentence`In the storage account, under ${'Resource sharing (CORS)'}, add a rule for the service that is called (Blob, File, Queue and Table have their own): origin ${pageOrigin(context)}, method ${requestMethod(context)}, and the call’s headers, such as ${'x-ms-*'}.`,
      fix: 'Add a CORS rule to this storage service',
      evidence: [evidence(context, 'status'), evidence(context, 'response-header', 'x-ms-error-code')],
    };
  },
});
