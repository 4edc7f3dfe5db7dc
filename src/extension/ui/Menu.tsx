import { Check, type LucideIcon } from 'lucide-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';

export interface MenuItem {
  /** Hook for tests: `data-item-id`. */
  readonly id: string;
  readonly label: string;
  readonly act: () => void;
  /** Given: it can be on or off. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  /** A line above it. */
  readonly apart?: boolean;
  readonly icon?: LucideIcon;
}

interface Props {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Corner in px of the window; it is moved so that all of it can be seen. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/** A menu with the keys of one: arrows, Home, End, a first letter, Enter, Escape (https://www.w3.org/WAI/ARIA/apg/patterns/menubar/). */
export function Menu({ label, items, at, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const all = () => itemsIn(menu.current);

  useLayoutEffect(() => {
    before.current = document.activeElement;
    const element = menu.current;
    if (element === null) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(0, Math.min(at.x, innerWidth - width - 2))}px`;
    element.style.top = `${Math.max(0, Math.min(at.y, innerHeight - height - 2))}px`;
    itemsIn(element)[0]?.focus();
  }, [at]);

  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (target instanceof Node && menu.current?.contains(target) === false) onClose();
    };
    document.addEventListener('pointerdown', outside, true);
    addEventListener('blur', onClose);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      removeEventListener('blur', onClose);
    };
  }, [onClose]);

  const back = () => {
    onClose();
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const list = all();
    const index = list.indexOf(document.activeElement as HTMLButtonElement);
    const next = nextIndex(event.key, index, list);
    if (next !== null) list[next]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') back();
    else return;
    event.preventDefault();
    event.nativeEvent.stopPropagation();
  };

  return (
    <div className="menu" role="menu" tabIndex={-1} aria-label={label} ref={menu} onKeyDown={onKeyDown} data-menu-open>
      {items.map(({ id, label: text, act, checked, disabled = false, apart = false, icon: Icon }) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it is a menuitemcheckbox where it can be checked
        <button
          type="button"
          key={id}
          role={checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
          aria-checked={checked}
          tabIndex={-1}
          disabled={disabled}
          data-item-id={id}
          data-apart={apart}
          onClick={() => {
            back();
            act();
          }}
        >
          <span className="menu-icon">
            {checked === true && <Check size={13} aria-hidden="true" />}
            {checked === undefined && Icon !== undefined && <Icon size={13} aria-hidden="true" />}
          </span>
          {text}
        </button>
      ))}
    </div>
  );
}

function itemsIn(menu: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(menu?.querySelectorAll<HTMLButtonElement>('[role^=menuitem]:not(:disabled)') ?? [])];
}

function nextIndex(key: string, index: number, list: readonly HTMLElement[]): number | null {
  const { length } = list;
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % length;
    case 'ArrowUp':
      return (index <= 0 ? length : index) - 1;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default: {
      if (key.length !== 1 || key === ' ') return null;
      const from = [...list.keys()].map((each) => (each + index + 1) % length);
      return from.find((each) => list[each]?.textContent?.toLowerCase().startsWith(key.toLowerCase())) ?? null;
    }
  }
}
