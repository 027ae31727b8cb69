const WIDTH = 120;

/** JSON as the project's formatter would lay it out: mappings opened out, records on one line where they fit. */
export function jsonFile(value: unknown): string {
  return `${layOut(value, 0, 0)}\n`;
}

/** `used` counts the key before the value on its line. */
function layOut(value: unknown, depth: number, used: number): string {
  const line = onOneLine(value);
  if (typeof value !== 'object') return line;
  const indent = '  '.repeat(depth + 1);
  const isOpen = line !== '{}' && line !== '[]' && (isMapping(value, depth) || isListOfObjects(value));
  if (!isOpen && depth * 2 + used + line.length < WIDTH) return line;
  const parts = Array.isArray(value)
    ? value.map((item) => layOut(item, depth + 1, 0))
    : Object.entries(value as object).map(([key, item]) => `"${key}": ${layOut(item, depth + 1, key.length + 4)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => indent + part).join(',\n')}\n${'  '.repeat(depth)}${close}`;
}

function isMapping(value: unknown, depth: number): boolean {
  if (depth > 3 || typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !('to' in value) && !('description' in value && !('arrows' in value));
}

function isListOfObjects(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length > 1 && value.every((item) => typeof item === 'object' && !Array.isArray(item))
  );
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, item]) => `"${key}": ${onOneLine(item)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
