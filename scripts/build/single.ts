/** Folds a build into one HTML file that opens from a disk: script and style inside it, each let through by its own hash. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const NAME = 'general-order-one.html';

const WORKER = /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/g;

/** Puts workers into the file as well: the page starts them out of its own text. To stand before other plugins. */
export function workersInside(): Plugin {
  return {
    name: 'workers-inside',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => {
      if (!/\/src\/workers\/\w+\.ts$/.test(id) || !WORKER.test(code)) return null;
      const imports: string[] = [];
      const body = code.replaceAll(WORKER, (_all, file: string) => {
        imports.push(`import Worker${imports.length} from '${file}?worker&inline';\n`);
        return `new Worker${imports.length - 1}()`;
      });
      return { code: imports.join('') + body, map: null };
    },
  };
}

export function single(): Plugin {
  return {
    name: 'single',
    apply: 'build',
    enforce: 'post',
    generateBundle: (_options, bundle) => {
      const html = bundle['index.html'];
      if (html?.type !== 'asset') throw new Error('the build has no index.html');
      const used: string[] = [];
      const take = (name: string): string => {
        const file = bundle[name.replace(/^\.\//, '')];
        if (file === undefined) throw new Error(`the page names ${name}, which the build has not`);
        used.push(file.fileName);
        // Vite's mark for the files a late piece brings along; here there are none, and nobody else takes it out.
        return file.type === 'chunk' ? file.code.replaceAll('__VITE_PRELOAD__', 'void 0') : String(file.source);
      };
      html.source = fold(String(html.source), take);
      html.fileName = NAME;
      for (const name of used) delete bundle[name];
      const left = Object.keys(bundle).filter((name) => name !== 'index.html');
      if (left.length > 0) throw new Error(`not inside the single file: ${left.join(', ')}`);
    },
  };
}

function fold(html: string, take: (name: string) => string): string {
  const scripts: string[] = [];
  const styles: string[] = [];
  const page = html
    .replace(/\s*<link rel="(?:manifest|icon|apple-touch-icon)"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]* src="([^"]+)"><\/script>/g, (_all, name: string) => {
      // Text that would end the element early: only ever inside strings, where the stroke may be written so.
      scripts.push(take(name).replaceAll(/<\/(script)/gi, '<\\/$1'));
      return '';
    })
    .replace(/\s*<link rel="stylesheet"[^>]* href="([^"]+)">/g, (_all, name: string) => {
      styles.push(take(name).replaceAll(/<\/(style)/gi, '<\\/$1'));
      return '';
    });
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    `style-src ${styles.map(hash).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob: data:',
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  // Functions, not texts: a replacement text would read "$&" in the program as a command.
  return page
    .replace(/(http-equiv="Content-Security-Policy"\s+content=")[^"]*/, (_all, head: string) => head + policy)
    .replace('</head>', () => `${styles.map((text) => `<style>${text}</style>\n`).join('')}</head>`)
    .replace('</body>', () => `${scripts.map((text) => `<script type="module">${text}</script>\n`).join('')}</body>`);
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
