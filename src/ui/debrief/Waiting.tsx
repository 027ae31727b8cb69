export function Waiting() {
  return <output className="debrief__wait">The papers of both sides are being laid side by side …</output>;
}
