/** Hatchings: one for each thing an area can be besides held, so that colour never speaks alone. Units are tenths. */
export function Hatches() {
  return (
    <defs>
      <pattern id="hatch-claimed" patternUnits="userSpaceOnUse" width="60" height="60" patternTransform="rotate(45)">
        <rect width="16" height="60" className="hatch" />
      </pattern>
      <pattern id="hatch-disputed" patternUnits="userSpaceOnUse" width="50" height="50" patternTransform="rotate(-45)">
        <rect width="7" height="50" className="hatch" />
      </pattern>
      <pattern id="hatch-standOff" patternUnits="userSpaceOnUse" width="60" height="60" patternTransform="rotate(45)">
        <rect width="12" height="60" className="hatch" />
        <rect width="60" height="12" className="hatch" />
      </pattern>
      <marker
        id="arrow-head"
        viewBox="0 0 10 10"
        refX="8"
        refY="5"
        markerWidth="4"
        markerHeight="4"
        orient="auto-start-reverse"
      >
        <path d="M0 0 L10 5 L0 10 L3 5 z" fill="context-stroke" />
      </marker>
    </defs>
  );
}
