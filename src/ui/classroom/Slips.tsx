import { useId, useState } from 'react';
import type { ClassBoard } from '../../classroom/classBoard.ts';

/** Codes as they stand on printed slips, in whatever order and between whatever words. */
function codesIn(text: string): string[] {
  const found = text.toUpperCase().match(/\b[A-HJ-NP-Z2-9]{3}-[A-HJ-NP-Z2-9]{3}\b/g) ?? [];
  return [...new Set(found)].sort();
}

/** Whether paper and files belong together. */
export function Slips({ board: { reports } }: { readonly board: ClassBoard }) {
  const id = useId();
  const [text, setText] = useState('');
  const codes = codesIn(text);
  const here = new Set(reports.map((report) => report.handIn));
  const missing = codes.filter((code) => !here.has(code));
  const unslipped = reports.filter((report) => !codes.includes(report.handIn));
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>Paper and files</h2>
      <p>
        <label htmlFor={id}>Paste or type the codes of the printed slips, to see whose file is wanting</label>
        <textarea id={id} rows={3} value={text} onChange={(event) => setText(event.target.value)} />
      </p>
      {codes.length === 0 ? null : (
        <output className="classBoard__slips">
          {codes.length - missing.length} of {codes.length} codes have their file.{' '}
          {missing.length === 0 ? '' : `No file for ${missing.join(', ')}. `}
          {unslipped.length === 0
            ? ''
            : `Files without a slip: ${unslipped.map(({ pupil, handIn }) => `${pupil === '' ? 'without a name' : pupil} (${handIn})`).join(', ')}.`}
        </output>
      )}
    </section>
  );
}
