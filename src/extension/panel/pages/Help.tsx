import type { Outcome } from '../../../verdict/verdict.ts';
import { glossary } from '../../ui/glossary.ts';
import { outcomeHints } from '../../ui/labels.ts';
import { VerdictBadge } from '../../ui/VerdictBadge.tsx';
import { words } from '../../ui/words.ts';
import { Page } from './Page.tsx';

const outcomes = Object.keys(outcomeHints) as readonly Outcome[];

/** What the panel's words mean, its keys, and what it cannot see. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const t = words.help;
  return (
    <Page id="help" title={t.title} onClose={onClose}>
      <section className="section" aria-label={t.verdicts}>
        <h3>{t.verdicts}</h3>
        <dl className="pairs">
          {outcomes.flatMap((outcome) => [
            <dt key={`${outcome} name`}>
              <VerdictBadge outcome={outcome} />
            </dt>,
            <dd key={outcome}>{outcomeHints[outcome]}</dd>,
          ])}
        </dl>
      </section>
      <section className="section" aria-label={t.enforced}>
        <h3>{t.enforced}</h3>
        <p>{t.enforcedText}</p>
      </section>
      <section className="section" aria-label={t.keys}>
        <h3>{t.keys}</h3>
        <dl className="pairs">
          {t.shortcuts.flatMap(([keys, meaning]) => [
            <dt key={`${keys} keys`}>
              <kbd>{keys}</kbd>
            </dt>,
            <dd key={keys}>{meaning}</dd>,
          ])}
        </dl>
      </section>
      <section className="section" aria-label={t.unseen}>
        <h3>{t.unseen}</h3>
        <ul className="plain-list">
          {t.unseenList.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
      <section className="section" aria-label={t.privacy}>
        <h3>{t.privacy}</h3>
        <p>{t.privacyText}</p>
      </section>
      <section className="section" aria-label={t.terms}>
        <h3>{t.terms}</h3>
        <dl className="pairs">
          {Object.entries(glossary).flatMap(([name, meaning]) => [
            <dt key={`${name} name`}>{name}</dt>,
            <dd key={name}>{meaning}</dd>,
          ])}
        </dl>
      </section>
    </Page>
  );
}
