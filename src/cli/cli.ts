// `npm run -s diagnose -- FILE.har`: the verdicts of a recorded session, without a browser.
// Exit status: 1 something is blocked, 0 nothing is, 2 the file could not be read.
import { createReadStream, statSync, writeSync } from 'node:fs';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { harReport } from '../har/har-report.ts';
import { type HarResult, type OpenedHar, openHar } from '../har/open-har.ts';
import { decodeText } from '../har/read/decode-text.ts';
import { judge } from '../verdict/judge.ts';
import { formatMarkdown, formatText } from './formats.ts';

const FORMATS: Readonly<Record<string, (har: OpenedHar) => string>> = {
  json: (har) => `${JSON.stringify(harReport(har), null, 2)}\n`,
  text: formatText,
  markdown: formatMarkdown,
};

const USAGE = 'usage: npm run -s diagnose -- FILE.har [--format json|text|markdown]';

async function main(): Promise<number> {
  const options = parseArguments();
  const format = options === null ? undefined : FORMATS[options.format];
  if (options === null || format === undefined) return refuse(USAGE);
  const stats = statSync(options.file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) {
    const what = stats === undefined ? 'there is no such file' : 'it is a folder';
    return refuse(`${options.file} cannot be read as a HAR file: ${what}.`);
  }
  const opened = await open(options.file);
  if (opened.kind === 'failed') return refuse(`${options.file} cannot be read as a HAR file: ${opened.reason}.`);
  print(1, format(opened.har));
  const { calls, recorder } = opened.har;
  return calls.some((call) => judge(call, recorder.browser).outcome === 'blocked') ? 1 : 0;
}

async function open(file: string): Promise<HarResult> {
  try {
    return await openHar(decodeText(Readable.toWeb(createReadStream(file))));
  } catch (error) {
    // The file system's word, such as EACCES; anything else is a mistake of ours.
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return { kind: 'failed', reason: error.message };
  }
}

function parseArguments(): { readonly file: string; readonly format: string } | null {
  try {
    const options = { format: { type: 'string', default: 'json' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...rest] = positionals;
    const known = Object.hasOwn(FORMATS, values.format);
    return file === undefined || rest.length > 0 || !known ? null : { file, format: values.format };
  } catch {
    return null; // an unknown option
  }
}

function refuse(sentence: string): number {
  print(2, `${sentence.replace(/\p{Cc}+/gu, ' ')}\n`);
  return 2;
}

/** All of it, also into a pipe whose reader is slow: process.exit would cut it off. */
function print(to: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += writeSync(to, bytes, offset);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}

process.exitCode = await main();
