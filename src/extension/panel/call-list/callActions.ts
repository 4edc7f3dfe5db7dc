import type { BrowserName } from '../../../fetch/model.ts';
import { curlPair } from '../../../fixes/export/curl.ts';
import { handoverMarkdown } from '../../../fixes/export/handover.ts';
import type { Call } from '../../../network/call.ts';
import { urlParts } from '../../../text/url-parts.ts';
import { openSource, opensSources, showInNetwork, showsInNetwork } from '../../browser/devtools-api.ts';
import { copyText } from '../../ui/copy.ts';
import type { Judgement } from '../../ui/judgement.ts';
import type { MenuItem } from '../../ui/Menu.tsx';
import { words } from '../../ui/words.ts';
import type { Actions, PanelState } from '../store.ts';

export interface CallContext {
  readonly call: Call;
  readonly calls: readonly Call[];
  readonly judgement: Judgement;
  readonly browser: BrowserName;
  readonly state: PanelState;
  readonly actions: Actions;
}

/** What can be done with one call, in its context menu and behind its ⋯. */
export function callActions({ call, calls, judgement, browser, state, actions }: CallContext): readonly MenuItem[] {
  const url = call.hops[0]?.request.url ?? '';
  const { host } = urlParts(url);
  const verdict = judgement.verdict(call);
  const report = () => {
    const [cause] = judgement.causes(call, calls);
    return handoverMarkdown({ call, verdict, cause, browser, recipe: state.recipe });
  };
  const filter = (term: string) => {
    const rest = state.query.trim();
    actions.list('calls');
    actions.search(`${rest === '' ? '' : `${rest} `}${term} `);
  };
  const source = call.asker?.source ?? null;
  const failed = verdict.outcome === 'blocked' || verdict.outcome === 'failed';
  const t = words.callMenu;
  return [
    { id: 'copy-url', label: t.copyUrl, act: () => void copyText(url) },
    { id: 'copy-curl', label: t.copyCurl, act: () => void copyText(curlPair(call, verdict.failure?.hop).posix) },
    ...(failed
      ? [
          { id: 'copy-report', label: t.copyReport, act: () => void copyText(report()) },
          { id: 'copy-agent', label: t.copyAgent, act: () => void copyText(`${t.agentTask}\n\n${report()}`) },
        ]
      : []),
    { id: 'filter-server', label: t.filterServer(host), apart: true, act: () => filter(`domain:${host}`) },
    { id: 'hide-server', label: t.hideServer(host), act: () => filter(`-domain:${host}`) },
    ...(showsInNetwork()
      ? [{ id: 'show-network', label: t.showNetwork, apart: true, act: () => showInNetwork(url) }]
      : []),
    ...(source !== null && opensSources()
      ? [{ id: 'open-source', label: t.openSource, act: () => openSource(source) }]
      : []),
  ];
}
