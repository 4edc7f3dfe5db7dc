import { useId } from 'react';
import { recipesByUse } from '../../../fixes/choose-recipe.ts';
import type { Settings } from '../../protocol/settings.ts';
import { words } from '../../ui/words.ts';
import { Page } from './Page.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
  readonly onClose: () => void;
}

export function SettingsPage({ settings, onChange, onClose }: Props) {
  const t = words.settings;
  return (
    <Page id="settings" title={t.title} onClose={onClose}>
      <div className="section settings">
        <Choice
          id="start"
          label={t.start}
          value={settings.start}
          options={t.starts}
          onPick={(start) => onChange({ start })}
        />
        <Choice
          id="recipe"
          label={t.recipe}
          value={settings.recipe ?? ''}
          options={{ '': t.detected, ...Object.fromEntries(recipesByUse.map(({ id, title }) => [id, title])) }}
          onPick={(recipe) => onChange({ recipe: recipe === '' ? null : recipe })}
        />
        <Choice
          id="theme"
          label={t.theme}
          value={settings.theme}
          options={t.themes}
          onPick={(theme) => onChange({ theme })}
        />
        <Switch id="follow" label={t.follow} on={settings.follow} onChange={(follow) => onChange({ follow })} />
        <Switch id="badge" label={t.badge} on={settings.badge} onChange={(badge) => onChange({ badge })} />
        <p className="dim">{t.kept}</p>
      </div>
    </Page>
  );
}

interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onPick: (value: T) => void;
}

function Choice<T extends string>({ id, label, value, options, onPick }: ChoiceProps<T>) {
  const fieldId = useId();
  return (
    <p>
      <label htmlFor={fieldId}>{label}</label>
      <select id={fieldId} data-setting={id} value={value} onChange={({ target }) => onPick(target.value as T)}>
        {(Object.entries(options) as [T, string][]).map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

interface SwitchProps {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ id, label, on, onChange }: SwitchProps) {
  return (
    <label className="check-label">
      <input type="checkbox" data-setting={id} checked={on} onChange={({ target }) => onChange(target.checked)} />
      <span>{label}</span>
    </label>
  );
}
