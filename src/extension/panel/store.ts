import { createStore } from 'zustand/vanilla';
import type { Call } from '../../network/call.ts';
import type { SimulatedRequest } from '../../verdict/simulate.ts';
import {
  type ActionResult,
  type FromView,
  failedWith,
  MOST_TRIED,
  type TabView,
  type ToView,
} from '../protocol/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../protocol/settings.ts';
import { createJudgement, type Judgement } from '../ui/judgement.ts';
import { applyToView } from '../ui/projection.ts';
import type { CallFilter } from './call-list/filter.ts';
import { type CallSummary, createTally, NOTHING_SEEN } from './problems/tally.ts';

/** A call that was made again. */
export interface Repeat {
  readonly callId: string;
  /** Ids of the calls there were before. */
  readonly known: ReadonlySet<string>;
  /** null: the background has not answered yet. */
  readonly result: ActionResult | null;
}

/** The simulator is open with a call, or with an empty form. */
type Page =
  | { readonly kind: 'simulator'; readonly start: SimulatedRequest | null }
  | { readonly kind: 'paste' }
  | { readonly kind: 'help' }
  | { readonly kind: 'settings' };

/** What the main part of the panel lists. */
export type ListView = 'problems' | 'calls';

/** Whose details are shown: one call's, or those of what went wrong at a server, for one cause or for all. */
export type Subject =
  | { readonly kind: 'call'; readonly id: string }
  | { readonly kind: 'group'; readonly server: string; readonly key: string | null };

export interface PanelState {
  readonly connected: boolean | null;
  /** null until the first snapshot */
  readonly view: TabView | null;
  readonly judgement: Judgement;
  /** Counts and groups of the calls. */
  readonly summary: CallSummary;
  /** What the reader picked; null: problems, as soon as there are some. */
  readonly list: ListView | null;
  /** Id of the selected call. */
  readonly selected: string | null;
  /** Selected among the problems. */
  readonly group: (Subject & { readonly kind: 'group' }) | null;
  /** Details are shown: of the call, or of the group. */
  readonly open: Subject['kind'] | null;
  /** Servers whose causes are folded away. */
  readonly folded: ReadonlySet<string>;
  /** What the reader told of the credentials of what is open; null: nothing. */
  readonly withCredentials: boolean | null;
  readonly query: string;
  readonly shown: CallFilter;
  /** What stands in place of the list; null: the list does. */
  readonly page: Page | null;
  /** What the reader asked of "Preserve log", until the background says the same. */
  readonly preserveRequested: boolean | null;
  /** Id of the recipe the user picked last. */
  readonly recipe: string | null;
  readonly repeat: Repeat | null;
  /** The calls come from a HAR file, or from an example. */
  readonly ofFile: boolean;
  readonly settings: Settings;
}

type Resend = (callId: string, withCredentials: boolean) => Promise<ActionResult>;

const cannotResend: Resend = async () => failedWith('The calls of a file cannot be made again.');

interface Deps {
  readonly send?: (message: FromView) => void;
  readonly resend?: Resend;
  readonly settings?: Settings;
  readonly save?: (settings: Settings) => void;
}

export function createPanelStore(deps: Deps = {}) {
  const { send = () => {}, resend = cannotResend, settings = DEFAULT_SETTINGS, save = () => {} } = deps;
  const store = createStore<PanelState>(() => ({
    connected: null,
    view: null,
    judgement: createJudgement('chromium'),
    summary: NOTHING_SEEN,
    list: null,
    selected: null,
    group: null,
    open: null,
    folded: new Set(),
    withCredentials: null,
    query: '',
    shown: 'all',
    page: null,
    preserveRequested: null,
    recipe: settings.recipe,
    repeat: null,
    ofFile: false,
    settings,
  }));
  const set = store.setState;
  const byId = new Map<string, Call>();
  let pointedAt = false;
  const tally = createTally({
    judgement: () => store.getState().judgement,
    calls: () => store.getState().view?.calls ?? [],
    held: () => pointedAt || store.getState().open === 'group',
    changed: (summary) => set({ summary }),
  });

  /** Keeps what is derived from the calls in step with a message. */
  function follow(message: ToView): void {
    if (message.type === 'snapshot') {
      byId.clear();
      for (const call of message.calls) byId.set(call.id, call);
      tally.reset(message.calls);
      return;
    }
    for (const id of message.removed) byId.delete(id);
    for (const call of message.changed) byId.set(call.id, call);
    tally.take(message.changed, message.removed);
  }

  function leave(kind: Subject['kind'], gone: Partial<PanelState>): void {
    set((state) => (state.open === kind ? { ...gone, open: null, withCredentials: null } : gone));
  }

  const actions = {
    receive(message: ToView) {
      set((state) => {
        const projected = applyToView(state.view, message);
        // What was on its way before the reader's click does not undo it.
        const preserveRequested =
          message.type === 'snapshot' || message.preserve === state.preserveRequested ? null : state.preserveRequested;
        const view = projected && { ...projected, preserve: preserveRequested ?? projected.preserve };
        const browser = view?.browser.name;
        return {
          view,
          preserveRequested,
          judgement:
            browser === undefined || browser === state.view?.browser.name ? state.judgement : createJudgement(browser),
        };
      });
      if (store.getState().view === null) return;
      follow(message);
      const { selected } = store.getState();
      if (selected !== null && !byId.has(selected)) leave('call', { selected: null });
    },
    connection: (connected: boolean) => set({ connected }),
    /** The call of this id, as it is now. */
    callOf: (id: string): Call | undefined => byId.get(id),
    list: (list: ListView) => set({ list, open: null, withCredentials: null }),
    select: (selected: string) => set(({ selected: before }) => ({ selected, ...other(before !== selected) })),
    openCall: (selected: string) =>
      set(({ selected: before, open }) => ({
        selected,
        open: 'call',
        ...other(before !== selected || open !== 'call'),
      })),
    selectGroup: (server: string, key: string | null) =>
      set(({ open }) => ({ group: { kind: 'group', server, key }, ...other(open === 'group') })),
    openGroup: (server: string, key: string | null) =>
      set({ group: { kind: 'group', server, key }, open: 'group', withCredentials: null }),
    fold: (server: string, on: boolean) =>
      set(({ folded }) => {
        const servers = new Set(folded);
        if (on) servers.add(server);
        else servers.delete(server);
        return { folded: servers };
      }),
    /** Somebody points at the groups, or no longer does. */
    pointAt(on: boolean) {
      pointedAt = on;
      if (!on) tally.released();
    },
    tellCredentials: (withCredentials: boolean) => set({ withCredentials }),
    simulate: (start: SimulatedRequest | null) => set({ page: { kind: 'simulator', start } }),
    paste: () => set({ page: { kind: 'paste' } }),
    showPage: (kind: 'help' | 'settings') => set({ page: { kind } }),
    closePage: () => set({ page: null }),
    /** Changes settings, and keeps them. */
    change(part: Partial<Settings>) {
      const changed = { ...store.getState().settings, ...part };
      save(changed);
      set({ settings: changed, ...(part.recipe === undefined ? {} : { recipe: part.recipe }) });
    },
    /** Another view has changed them. */
    settle: (changed: Settings) => set({ settings: changed }),
    close: () => set({ open: null, withCredentials: null }),
    search: (query: string) => set({ query }),
    show: (shown: CallFilter) => set({ shown }),
    resetFilter: () => set({ query: '', shown: 'all' }),
    pickRecipe: (recipe: string) => set({ recipe }),
    clear() {
      send({ type: 'clear' });
      set((state) => ({
        view: state.view && { ...state.view, calls: [], dropped: 0 },
        selected: null,
        group: null,
        open: null,
        withCredentials: null,
      }));
      byId.clear();
      tally.reset([]);
    },
    tryFix: (callIds: readonly string[], withCredentials: boolean) =>
      send({ type: 'try', callIds: callIds.slice(0, MOST_TRIED), withCredentials }),
    async resend(callId: string, withCredentials: boolean) {
      const known = new Set(store.getState().view?.calls.map(({ id }) => id));
      const begun: Repeat = { callId, known, result: null };
      set({ repeat: begun });
      const result = await resend(callId, withCredentials);
      // Meanwhile another call may have been made again.
      set((state) => (state.repeat === begun ? { repeat: { ...begun, result } } : state));
    },
    stopTrying: () => send({ type: 'stop-trying' }),
    watch: (on: boolean) => send({ type: 'watch', on }),
    /** The reader has said which line their console shows. Of a file nobody else knows the calls: there it is told here. */
    settleCredentials(callId: string, include: boolean) {
      if (store.getState().ofFile) set({ withCredentials: include });
      else send({ type: 'settle-credentials', callId, include });
    },
    askAccess: () => send({ type: 'access' }),
    preserve(on: boolean) {
      send({ type: 'preserve', on });
      set((state) => ({ preserveRequested: on, view: state.view && { ...state.view, preserve: on } }));
    },
  };
  return { store, actions };
}

/** What was told of one call is not true of another. */
function other(is: boolean): Partial<PanelState> {
  return is ? { withCredentials: null } : {};
}

export type PanelStore = ReturnType<typeof createPanelStore>;
export type Actions = PanelStore['actions'];
