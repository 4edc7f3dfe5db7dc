import type { HeaderList } from '../../../fetch/model.ts';
import type { Fix } from '../../../fixes/policy/required.ts';
import { visible } from '../../../text/visible.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { TextView } from '../../ui/TextView.tsx';

/** The exact headers, for each of the two answers. */
export function HeaderFix({ fix }: { readonly fix: Fix & { readonly kind: 'headers' } }) {
  return (
    <>
      {fix.preflight !== null && fix.preflight.length > 0 && (
        <HeaderBlock
          title="The answer to the preflight (OPTIONS) must carry, with status 204"
          id="preflight"
          headers={fix.preflight}
        />
      )}
      <HeaderBlock title="The answer to the request must carry" id="response" headers={fix.response} />
      {fix.alsoNeeds.length > 0 && (
        <ul className="plain-list" data-also-needs>
          {fix.alsoNeeds.map((need) => (
            <li key={JSON.stringify(need)}>
              <TextView text={need} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function HeaderBlock({ title, id, headers }: { title: string; id: string; headers: HeaderList }) {
  const lines = headers.map(([name, value]) => `${name}: ${value}`).join('\n');
  return (
    <div className="snippet" data-fix-headers={id}>
      <div className="snippet-bar">
        <span>{title}</span>
        <CopyButton text={lines} label="Copy" />
      </div>
      <pre className="block">{visible(lines)}</pre>
    </div>
  );
}
