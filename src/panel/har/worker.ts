// Reads a HAR file beside the page, which stays usable meanwhile, however large the file is.
import { openHar } from '../../har/open.ts';
import { textOf } from '../../har/text.ts';

self.onmessage = async ({ data }: MessageEvent<File>) => {
  // null: moved, deleted, or a folder.
  const result = await openHar(textOf(data.stream())).catch(() => null);
  self.postMessage(result);
};
