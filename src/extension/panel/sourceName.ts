/** As much of a file's name as helps to find it: bundlers put long prefixes before it. `source`: `URL:line`. */
export function sourceName(source: string): string {
  const name = source
    .replace(/^webpack(?:-internal)?:\/\/+(?:[^/]*\/)?(?:\([^)]*\)\/)?(?:\.\/)?/, '')
    .replace(/\?[^:]*(?=:\d+$)/, '');
  return name.length > 100 ? `…${name.slice(-99).toWellFormed()}` : name;
}
