import type { PageAction, Scenario, Step } from './scenario.ts';

/** What page/run.js needs to perform a scenario. */
interface PageConfig {
  readonly url: string;
  readonly action: PageAction;
  readonly before: readonly Step[];
}

function config(scenario: Scenario, url: string): PageConfig {
  return { url, action: scenario.action, before: [scenario.before ?? []].flat() };
}

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => HTML[char] ?? char);
}

/** The empty icon keeps the browser from asking for /favicon.ico: the lab's pages make no request but the scenario's. */
function shell(title: string, scenarios: Readonly<Record<string, PageConfig>>, head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/lab.css">
<script src="/run.js" data-scenarios="${escapeHtml(JSON.stringify(scenarios))}"></script>
${head}<body>
${body}
</html>
`;
}

export function runPage(scenario: Scenario, url: string): string {
  const body = `<h1>${escapeHtml(scenario.title)}</h1>
<p><code>${escapeHtml(scenario.id)}</code> · <a href="/lab">all scenarios</a></p>`;
  return shell(scenario.title, { [scenario.id]: config(scenario, url) }, '', body);
}

export function indexPage(scenarios: readonly Scenario[], baseUrl: (scenario: Scenario) => string): string {
  const configs = Object.fromEntries(scenarios.map((scenario) => [scenario.id, config(scenario, baseUrl(scenario))]));
  const rows = scenarios.map((scenario) => row(scenario)).join('\n');
  const body = `<h1>CORScope lab</h1>
<p>Open DevTools, choose the <b>CORScope</b> panel, then run a scenario. Everything stays on this machine.</p>
<p><button id="all">Run all</button> <label>Filter <input id="filter" type="search"></label> <output id="count"></output></p>
<table>
<thead><tr><th>Scenario<th>Expected here<th>The page saw<th></thead>
<tbody>
${rows}
</tbody>
</table>`;
  return shell('CORScope lab', configs, '<script src="/index.js" defer></script>\n', body);
}

function row(scenario: Scenario): string {
  const { chromium, firefox } = scenario.expect;
  const words = (expected: typeof chromium): string => expected.cause ?? expected.outcome;
  const expected = words(chromium) === words(firefox) ? words(chromium) : `${words(chromium)} / ${words(firefox)}`;
  // A scenario whose page has headers of its own (CSP …) cannot run in the index page.
  const own = scenario.pageHeaders ? ' data-own-page' : '';
  return `<tr data-id="${escapeHtml(scenario.id)}"${own}><th scope="row"><a href="/run/${escapeHtml(scenario.id)}">${escapeHtml(scenario.title)}</a><br><code>${escapeHtml(scenario.id)}</code>
<td>${escapeHtml(expected)}<td class="saw">–<td><button>Run</button>`;
}
