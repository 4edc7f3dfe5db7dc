import type { Header } from '../../fetch/model.ts';
import { text } from '../../text/text.ts';
import { php } from '../quote.ts';
import type { Recipe } from '../recipe.ts';
import { bothHeaders, preflightHeaders } from './print.ts';

export default {
  id: 'php',
  title: 'PHP without a framework',
  kind: 'policy',
  tier: 2,
  products: ['php'],
  proven: 'here',
  file: 'index.php',
  language: 'php',
  link: 'https://www.php.net/manual/en/function.header.php',
  placement: text`At the top of the script that responds, right after ${'<?php'}: before any output, session or login check.`,
  mistake: text`A web server that responds to ${'OPTIONS'} itself, or an error page written before these lines run. And bytes before ${'<?php'}: headers cannot be sent after output.`,
  print: (policy) => {
    const send = (indent: string) => (header: Header) => `${indent}header(${php(header.join(': '))});\n`;
    return `$allowedOrigins = [${policy.origins.map(php).join(', ')}];
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';
$isAllowed = in_array($origin, $allowedOrigins, true);
$isPreflight = $_SERVER['REQUEST_METHOD'] === 'OPTIONS' && isset($_SERVER['HTTP_ACCESS_CONTROL_REQUEST_METHOD']);

header('Vary: Origin', false);
if ($isAllowed) {
    header('Access-Control-Allow-Origin: ' . $origin);
${bothHeaders(policy).map(send('    ')).join('')}}
if ($isPreflight) {
    http_response_code(204);
    if ($isAllowed) {
${preflightHeaders(policy).map(send('        ')).join('')}    }
    exit;
}
`;
  },
} satisfies Recipe;
