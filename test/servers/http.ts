// Plain HTTP, headers as they come: repeated lines stay repeated.
import { request } from 'node:http';
import type { HeaderList } from '../../src/fetch/model.ts';

export interface Answer {
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: string;
}

export function ask(url: string, method = 'GET', headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false, timeout: 30_000 }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: pairs(answer.rawHeaders),
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('timeout', () => sent.destroy(new Error(`${method} ${url}: no answer`)));
    sent.on('error', reject);
    sent.end();
  });
}

function pairs(raw: readonly string[]): HeaderList {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []));
}
