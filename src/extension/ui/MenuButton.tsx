import { Ellipsis } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Menu, type MenuItem } from './Menu.tsx';

interface Props {
  readonly label: string;
  /** Hook for tests: `data-menu`. */
  readonly id: string;
  readonly items: readonly MenuItem[];
}

/** ⋯ */
export function MenuButton({ label, id, items }: Props) {
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const close = useCallback(() => setAt(null), []);
  return (
    <>
      <button
        type="button"
        className="tool"
        data-item
        data-menu={id}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        title={label}
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          setAt({ x: left, y: bottom });
        }}
      >
        <Ellipsis size={14} aria-hidden="true" />
        <span className="visually-hidden">{label}</span>
      </button>
      {at !== null && <Menu label={label} items={items} at={at} onClose={close} />}
    </>
  );
}
