// Reads a HAR file beside the page, which stays usable meanwhile, however large the file is.
import { type HarResult, openHar } from '../../../har/open-har.ts';
import { decodeText } from '../../../har/read/decode-text.ts';
import { failureMessage } from '../../ui/errorReport.ts';

self.onmessage = async ({ data }: MessageEvent<File>) => {
  self.postMessage(await opened(data));
};

/** Whatever happens there is an answer: the panel waits for it. null: moved, deleted, or a folder. */
async function opened(file: File): Promise<HarResult | null> {
  try {
    return await openHar(decodeText(file.stream()));
  } catch (error) {
    if (error instanceof DOMException) return null;
    return { kind: 'failed', reason: `CORScope broke off while reading it (${failureMessage(error)})` };
  }
}
