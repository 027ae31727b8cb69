/** A page for what must not happen. */
export function Trouble({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <main className="sheet sheet--page">
      <h1>{title}</h1>
      <p>This is a fault of the program. Nothing you did caused it.</p>
      <pre className="trouble">{text}</pre>
    </main>
  );
}
