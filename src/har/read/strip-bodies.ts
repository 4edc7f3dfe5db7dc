// A HAR file is mostly bodies, which nobody here reads: they are left out while the text streams by, so that a file of
// hundreds of megabytes never has to be in memory, and one endless string cannot fill it.

/** Longest string kept; header lines beyond it reach no browser. */
const LONGEST_STRING = 256 * 1024;
/** Longest JSON text kept, without bodies. */
const LONGEST_TEXT = 96 * 1024 * 1024;
/** `content.text` and `postData.text` */
const BODY = 'text';
const LONGEST_KEY = 64;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** `too-long`: there is more than `longest` even without the bodies; what follows was not read. */
export type StrippedText = { readonly kind: 'stripped'; readonly text: string } | { readonly kind: 'too-long' };

/** The JSON text with every body emptied and every very long string cut. Text that is no JSON comes out as odd as it went in. */
export async function stripBodies(chunks: AsyncIterable<string>, longest = LONGEST_TEXT): Promise<StrippedText> {
  const whole: string[] = [];
  /** Of one chunk: slices that keep the whole chunk in memory (measured: 1,036 MB for a file of 114 MB, 394 MB without). */
  let out: string[] = [];
  let size = 0;
  let inString = false;
  /** Did the last piece end within an escape? */
  let escaping = false;
  let current = '';
  let cut = false;
  let isBody = false;
  let previous = '';
  let between = '';

  function emit(text: string): void {
    size += text.length;
    out.push(text);
  }

  function outside(text: string): void {
    emit(text);
    between = (between + text).slice(-LONGEST_KEY);
  }

  function inside(text: string): void {
    if (isBody || current.length + text.length <= LONGEST_STRING) {
      if (!isBody) current += text;
      return;
    }
    current += text.slice(0, LONGEST_STRING - current.length);
    cut = true;
  }

  function end(): void {
    emit(cut ? `${beforeEscape(current)}…` : current);
    previous = current.length <= LONGEST_KEY ? current : '';
    between = '';
    inString = false;
  }

  for await (const chunk of chunks) {
    let offset = 0;
    while (offset < chunk.length) {
      if (!inString) {
        const quote = chunk.indexOf('"', offset);
        outside(chunk.slice(offset, quote < 0 ? chunk.length : quote));
        if (quote < 0) break;
        isBody = previous === BODY && /^\s*:\s*$/.test(between);
        emit('"');
        inString = true;
        escaping = false;
        cut = false;
        current = '';
        offset = quote + 1;
        continue;
      }
      const stop = endOfString(chunk, offset, escaping);
      escaping = stop > chunk.length;
      inside(chunk.slice(offset, stop));
      if (stop >= chunk.length) break;
      end();
      emit('"');
      offset = stop + 1;
    }
    whole.push(out.join(''));
    out = [];
    if (size > longest) return { kind: 'too-long' };
  }
  if (inString) emit(current);
  return size > longest ? { kind: 'too-long' } : { kind: 'stripped', text: whole.concat(out).join('') };
}

/** Where the closing quote stands; the length: not in this piece; one more: this piece ends within an escape. */
function endOfString(chunk: string, from: number, escaping: boolean): number {
  let offset = escaping ? from + 1 : from;
  while (offset < chunk.length) {
    const code = chunk.charCodeAt(offset);
    if (code === QUOTE) return offset;
    offset += code === BACKSLASH ? 2 : 1;
  }
  return offset;
}

/** The text without an escape sequence that the cut may have halved. */
function beforeEscape(text: string): string {
  let offset = text.length - 1;
  while (offset >= 0 && offset > text.length - 7 && text.charAt(offset) !== '\\') offset -= 1;
  if (text.charAt(offset) !== '\\') return text;
  while (offset >= 0 && text.charAt(offset) === '\\') offset -= 1;
  return text.slice(0, offset + 1);
}
