// The bytes of a file → its text, in pieces: unpacked if they are gzip's, in the encoding they say.

/** Bytes of text read; some files unpack to far more than any browser wrote. */
const MOST_BYTES = 2 * 1024 * 1024 * 1024;

export class TooManyBytes extends Error {}

/** What the streams of browsers and of Node.js have in common. */
interface Source {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(reason?: unknown): Promise<void>;
  };
}

export async function* decodeText(bytes: Source, most = MOST_BYTES): AsyncIterable<string> {
  const [first, all] = await peeked(bytes);
  if (!isGzip(first)) return yield* decoded(first, all, most);
  try {
    yield* decoded(...(await peeked(all.pipeThrough(new DecompressionStream('gzip')))), most);
  } catch (error) {
    if (error instanceof TooManyBytes) throw error;
    // A damaged archive: the text is what came out of it before.
  }
}

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

async function* decoded(first: Uint8Array, all: Bytes, most: number): AsyncIterable<string> {
  const decoder = new TextDecoder(encodingOf(first));
  const reader = all.getReader();
  let read = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      read += piece.value.length;
      if (read > most) throw new TooManyBytes();
      yield decoder.decode(piece.value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    // The rest of a file that nobody wants is not read.
    void reader.cancel().catch(() => {});
  }
}

/** The first bytes, and the stream as it was. */
async function peeked(bytes: Source): Promise<readonly [Uint8Array, Bytes]> {
  const reader = bytes.getReader();
  const begun: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < 4 && !ended) {
    const { done, value } = await reader.read();
    ended = done;
    if (value !== undefined) begun.push(value);
    length += value?.length ?? 0;
  }
  const first = new Uint8Array(length);
  let offset = 0;
  for (const each of begun) {
    first.set(each, offset);
    offset += each.length;
  }
  const rest = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      if (length > 0) controller.enqueue(first);
    },
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (done || value === undefined) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return [first, rest];
}

function isGzip([one, two]: Uint8Array): boolean {
  return one === 0x1f && two === 0x8b;
}

/** PowerShell writes UTF-16 into a file it redirects to. Without a byte order mark the first brace and its NUL tell. */
function encodingOf([one = -1, two = -1]: Uint8Array): string {
  if ((one === 0xff && two === 0xfe) || (one === 0x7b && two === 0)) return 'utf-16le';
  if ((one === 0xfe && two === 0xff) || (one === 0 && two === 0x7b)) return 'utf-16be';
  return 'utf-8';
}
