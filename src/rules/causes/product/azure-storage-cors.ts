import { evidence, method, page, preflightStatus, say } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { got, says } from './product-signs.ts';

// The answer: recorded from Azurite 3.35, Microsoft's own emulator; the code is in the documentation of the service.
export default defineRule({
  id: 'azure-storage-cors',
  title: 'Azure Storage refused the preflight',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://learn.microsoft.com/en-us/rest/api/storageservices/cross-origin-resource-sharing--cors--support-for-the-azure-storage-services',
  weight: 95,
  diagnose(found) {
    if (preflightStatus(found) !== 403 || !says(found, 'x-ms-error-code', /^CorsPreflightFailure$/i)) return null;
    return {
      summary: say`${got(found)} from Azure Storage (${'CorsPreflightFailure'}): no CORS rule of this storage service fits the origin, method and headers of the call.`,
      owner: 'server',
      action: say`In the storage account, under ${'Resource sharing (CORS)'}, add a rule for the service that is called (Blob, File, Queue and Table have their own): origin ${page(found)}, method ${method(found)}, and the call’s headers, such as ${'x-ms-*'}.`,
      fix: 'Add a CORS rule to this storage service',
      evidence: [evidence(found, 'status'), evidence(found, 'response-header', 'x-ms-error-code')],
    };
  },
});
