// What the Model Context Protocol asks of every server that a page calls, beyond what this page was seen to ask for.
import type { Policy } from '../policy/required.ts';

/** Client and server agree on a session in the first response; every later request carries it, and DELETE ends it. */
export function mcpPolicy(policy: Policy): Policy {
  const names = ['authorization', 'content-type', 'last-event-id', 'mcp-protocol-version', 'mcp-session-id'];
  return {
    ...policy,
    methods: united(policy.methods, ['DELETE']),
    requestHeaders: united(policy.requestHeaders, names),
    exposedHeaders: united(policy.exposedHeaders, ['mcp-session-id']),
  };
}

function united(seen: readonly string[], always: readonly string[]): readonly string[] {
  return [...new Set([...seen, ...always])].sort();
}
