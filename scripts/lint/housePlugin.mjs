// The house's own lint rules: the arrows between folders, and arithmetic that every JavaScript engine agrees on.
import { bannedNames, folderOf, importFault, portableMath } from './boundaries.mjs';

/** Path below src/ with "/" separators, or null for a file that lies elsewhere. */
function pathInSrc(context) {
  const path = context.filename.replaceAll('\\', '/');
  const at = path.lastIndexOf('/src/');
  return at < 0 ? null : path.slice(at + '/src/'.length);
}

const arrows = {
  create(context) {
    const file = pathInSrc(context);
    if (file === null) return {};
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const message = importFault(file, node.source.value);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

const names = {
  create(context) {
    const file = pathInSrc(context);
    const banned = file === null ? undefined : bannedNames[folderOf(file)];
    if (!banned) return {};
    return {
      Identifier(node) {
        if (banned.includes(node.name) && !isOwnName(node)) {
          context.report({ node, message: `"${node.name}" may not be used in src/${folderOf(file)}` });
        }
      },
    };
  },
};

/** `{ performance: 3 }` and `force.performance` name our own fields; `text.localeCompare` is the language's method. */
function isOwnName(node) {
  const { parent } = node;
  if (parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) {
    return !/^(locale|toLocale)/.test(node.name);
  }
  const holdsKey = ['Property', 'PropertyDefinition', 'TSPropertySignature', 'MethodDefinition', 'TSMethodSignature'];
  return holdsKey.includes(parent?.type) && parent.key === node && !parent.computed && !parent.shorthand;
}

const portableMathOnly = {
  create(context) {
    const power = (node) => {
      if (node.operator === '**' || node.operator === '**=') {
        context.report({ node, message: 'Powers differ between engines in the last bit; multiply, or use a table' });
      }
    };
    return {
      BinaryExpression: power,
      AssignmentExpression: power,
      Identifier(node) {
        if (node.name !== 'Math' || isOwnName(node)) return;
        const { parent } = node;
        const member = parent?.type === 'MemberExpression' && parent.object === node && !parent.computed;
        if (member && portableMath.includes(parent.property.name)) return;
        const what = member
          ? `Math.${parent.property.name} is`
          : 'Math may not be passed on or indexed: its members are';
        context.report({ node, message: `${what} not the same in every engine; allowed: ${portableMath.join(', ')}` });
      },
    };
  },
};

const noForIn = {
  create(context) {
    return {
      ForInStatement(node) {
        context.report({
          node,
          message: 'Walk a sorted list of ids: the order of keys depends on how the object came to be',
        });
      },
    };
  },
};

export default {
  meta: { name: 'house' },
  rules: { arrows, names, 'portable-math': portableMathOnly, 'no-for-in': noForIn },
};
