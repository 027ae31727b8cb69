/** A small reader of TypeScript source: what it imports and which names it uses. It need not be a parser to be strict. */

const importForms = [
  // import x from 'y', export { x } from 'y'
  /\b(?:import|export)\b[\w$*{},\s]*\bfrom\s*['"]([^'"]+)['"]/g,
  // import 'y'
  /\bimport\s*['"]([^'"]+)['"]/g,
  // import('y'), require('y')
  /\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/g,
  // new URL('y', import.meta.url): workers and files
  /\bnew\s+URL\s*\(\s*['"`]([^'"`]+)['"`]\s*,\s*import\.meta/g,
  /\bimport\.meta\.glob\b[^('"`]*\(\s*\[?\s*['"`]([^'"`]+)['"`]/g,
];

/** Every module, worker and file a source text names, each once. */
export function importsOf(source: string): string[] {
  const text = withoutComments(source);
  const found = importForms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
  return [...new Set(found)];
}

export function withoutComments(source: string): string {
  return scrub(source, 'comments');
}

/** The code alone: comments and the insides of strings are gone, what stands in `${…}` stays. */
export function codeOf(source: string): string {
  return scrub(source, 'commentsAndStrings');
}

/** Uses of `name` as a free name or a called method, not as one of our own fields or keys. */
export function usesName(source: string, name: string): boolean {
  const method = /^(locale|toLocale)/.test(name);
  const before = method ? '(?<![\\w$])' : '(?<![\\w$]|(?<!\\.\\.)\\.\\s*)';
  return new RegExp(`${before}${name}(?![\\w$]|\\??\\s*:)`).test(codeOf(source));
}

/** Arithmetic on which engines differ: powers, and members of Math not in `allowed`. */
export function unportableMath(source: string, allowed: readonly string[]): string[] {
  const code = codeOf(source);
  const faults = code.includes('**') ? ['**'] : [];
  for (const match of code.matchAll(/(?<![\w$.])Math\b(?:\s*\.\s*(\w+))?/g)) {
    const member = match[1];
    if (member === undefined) faults.push('Math without a member');
    else if (!allowed.includes(member)) faults.push(`Math.${member}`);
  }
  return faults;
}

type Scrubbing = 'comments' | 'commentsAndStrings';

// Walks the text once; `depths` holds, for each open `${`, how many braces are open inside it.
function scrub(source: string, scrubbing: Scrubbing): string {
  const depths: number[] = [];
  let out = '';
  let at = 0;
  while (at < source.length) {
    const char = source[at] ?? '';
    const two = source.slice(at, at + 2);
    let end = at + 1;
    if (two === '//') end = endOr(source.indexOf('\n', at), source.length);
    else if (two === '/*') end = endOr(source.indexOf('*/', at + 2) + 1, source.length - 1) + 1;
    else if (char === '"' || char === "'") end = endOfString(source, at);
    else if (char === '`' || (char === '}' && depths.at(-1) === 0)) {
      if (char === '}') depths.pop();
      end = endOfTemplatePart(source, at + 1);
      if (source.slice(end - 2, end) === '${') depths.push(0);
    } else {
      const open = depths.length - 1;
      if (open >= 0 && char === '{') depths[open] = (depths[open] ?? 0) + 1;
      if (open >= 0 && char === '}') depths[open] = (depths[open] ?? 0) - 1;
      out += char;
      at = end;
      continue;
    }
    const isComment = two === '//' || two === '/*';
    out += isComment || scrubbing === 'commentsAndStrings' ? ' ' : source.slice(at, end);
    at = end;
  }
  return out;
}

function endOr(found: number, otherwise: number): number {
  return found <= 0 ? otherwise : found;
}

function endOfString(source: string, start: number): number {
  const quote = source[start];
  for (let at = start + 1; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === quote || char === '\n') return at + 1;
  }
  return source.length;
}

/** Just past the closing backtick or past the next `${`. */
function endOfTemplatePart(source: string, start: number): number {
  for (let at = start; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '`') return at + 1;
    else if (char === '$' && source[at + 1] === '{') return at + 2;
  }
  return source.length;
}
