import { createStore } from 'zustand/vanilla';
import type { SimulatedRequest } from '../../verdict/simulate.ts';
import { type ActionResult, type FromView, failedWith, type TabView, type ToView } from '../protocol/messages.ts';
import { createJudgement, type Judgement } from '../ui/judgement.ts';
import { applyToView } from '../ui/projection.ts';
import type { CallFilter } from './call-list/filter.ts';

/** A call that was made again. */
export interface Repeat {
  readonly callId: string;
  /** Ids of the calls there were before. */
  readonly known: ReadonlySet<string>;
  /** null: the background has not answered yet. */
  readonly result: ActionResult | null;
}

export interface PanelState {
  readonly connected: boolean | null;
  /** null until the first snapshot */
  readonly view: TabView | null;
  readonly judgement: Judgement;
  readonly selected: string | null;
  /** Details are shown. */
  readonly open: boolean;
  readonly query: string;
  readonly shown: CallFilter;
  /** The simulator stands in place of the list: open with a call, or with an empty form. */
  readonly simulator: { readonly start: SimulatedRequest | null } | null;
  /** "Explain a message…" stands in place of the list. */
  readonly pasting: boolean;
  /** What the reader asked of "Preserve log", until the background says the same. */
  readonly preserveRequested: boolean | null;
  /** Id of the recipe the user picked last. */
  readonly recipe: string | null;
  readonly repeat: Repeat | null;
  /** The calls come from a HAR file. */
  readonly ofFile: boolean;
}

type Resend = (callId: string, withCredentials: boolean) => Promise<ActionResult>;

const cannotResend: Resend = async () => failedWith('The calls of a file cannot be made again.');

export function createPanelStore(send: (message: FromView) => void, resend: Resend = cannotResend) {
  const store = createStore<PanelState>(() => ({
    connected: null,
    view: null,
    judgement: createJudgement('chromium'),
    selected: null,
    open: false,
    query: '',
    shown: 'all',
    simulator: null,
    pasting: false,
    preserveRequested: null,
    recipe: null,
    repeat: null,
    ofFile: false,
  }));
  const set = store.setState;

  const actions = {
    receive(message: ToView) {
      set((state) => {
        const projected = applyToView(state.view, message);
        // What was on its way before the reader's click does not undo it.
        const preserveRequested =
          message.type === 'snapshot' || message.preserve === state.preserveRequested ? null : state.preserveRequested;
        const view = projected && { ...projected, preserve: preserveRequested ?? projected.preserve };
        const gone = !view?.calls.some((call) => call.id === state.selected);
        const browser = view?.browser.name;
        return {
          view,
          preserveRequested,
          judgement:
            browser === undefined || browser === state.view?.browser.name ? state.judgement : createJudgement(browser),
          selected: gone ? null : state.selected,
          open: !gone && state.open,
        };
      });
    },
    connection: (connected: boolean) => set({ connected }),
    select: (selected: string) => set({ selected }),
    openCall: (selected: string) => set({ selected, open: true }),
    simulate: (start: SimulatedRequest | null) => set({ simulator: { start }, pasting: false }),
    paste: () => set({ pasting: true, simulator: null }),
    endPaste: () => set({ pasting: false }),
    endSimulation: () => set({ simulator: null }),
    close: () => set({ open: false }),
    search: (query: string) => set({ query }),
    show: (shown: CallFilter) => set({ shown }),
    resetFilter: () => set({ query: '', shown: 'all' }),
    pickRecipe: (recipe: string) => set({ recipe }),
    clear() {
      send({ type: 'clear' });
      set((state) => ({
        view: state.view && { ...state.view, calls: [], dropped: 0 },
        selected: null,
        open: false,
      }));
    },
    tryFix: (callId: string, withCredentials: boolean) => send({ type: 'try', callId, withCredentials }),
    async resend(callId: string, withCredentials: boolean) {
      const known = new Set(store.getState().view?.calls.map(({ id }) => id));
      const begun: Repeat = { callId, known, result: null };
      set({ repeat: begun });
      const result = await resend(callId, withCredentials);
      // Meanwhile another call may have been made again.
      set((state) => (state.repeat === begun ? { repeat: { ...begun, result } } : state));
    },
    stopTrying: () => send({ type: 'stop-trying' }),
    askAccess: () => send({ type: 'access' }),
    preserve(on: boolean) {
      send({ type: 'preserve', on });
      set((state) => ({ preserveRequested: on, view: state.view && { ...state.view, preserve: on } }));
    },
  };
  return { store, actions };
}

export type PanelStore = ReturnType<typeof createPanelStore>;
export type Actions = PanelStore['actions'];
