import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Names of the files below a folder that export a thing by default, sorted: what a registry must list. */
export function defaultExports(folder: URL): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /^export default\b/m.test(readFileSync(new URL(file, folder), 'utf8')))
    .map((file) => basename(fileURLToPath(new URL(file, folder)), '.ts'))
    .sort();
}
