import { useMemo } from 'react';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { words } from '../../ui/words.ts';
import { type CallContext, callActions } from './callActions.ts';

/** ⋯ of one call. */
export function CallMenu({ call, calls, judgement, browser, state, actions }: CallContext) {
  const items = useMemo(
    () => callActions({ call, calls, judgement, browser, state, actions }),
    [call, calls, judgement, browser, state, actions],
  );
  return <MenuButton id="call" label={words.callMenu.name} items={items} />;
}
