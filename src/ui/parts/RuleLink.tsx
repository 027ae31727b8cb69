import { useEffect, useState } from 'react';
import { Dialog } from './Dialog.tsx';
import { paragraphOf, type Block } from './rulebook.ts';
import { useServices } from '../services.ts';

/** Names a paragraph of the rules and opens it on the spot. */
export function RuleLink({ paragraph }: { readonly paragraph: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="ruleLink" onClick={() => setOpen(true)}>
        Rules, paragraph {paragraph}
      </button>
      {isOpen ? <RuleDialog paragraph={paragraph} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function RuleDialog({ paragraph, onClose }: { readonly paragraph: string; readonly onClose: () => void }) {
  const { loadRules } = useServices();
  const [book, setBook] = useState<string | null>(null);
  useEffect(() => {
    let isLeft = false;
    loadRules().then(
      (text) => !isLeft && setBook(text),
      () => !isLeft && setBook(''),
    );
    return () => {
      isLeft = true;
    };
  }, [loadRules]);
  const found = book === null ? null : paragraphOf(book, paragraph);
  return (
    <Dialog title={`${paragraph} ${found?.title ?? 'The rules'}`} onClose={onClose}>
      {book === null ? <p>The book is being fetched …</p> : null}
      {book !== null && found === null ? <p>The book of rules has no such paragraph.</p> : null}
      {found?.blocks.map((block) => (
        <BlockOf key={JSON.stringify(block)} block={block} />
      ))}
    </Dialog>
  );
}

function BlockOf({ block }: { readonly block: Block }) {
  if (block.kind === 'text') return <p>{block.text}</p>;
  if (block.kind === 'list')
    return (
      <ul className="bullets">
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  const [head, ...rows] = block.rows;
  return (
    <table className="table">
      <thead>
        <tr>
          {head?.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((cell, i) => (
              <td key={`${head?.[i] ?? ''}${cell}`}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
