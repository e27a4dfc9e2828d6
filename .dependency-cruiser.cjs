// From the innermost outward.
const layers = require('./test/gate/layers.json');
const wings = layers[3];

const inside = (folders) => `^src/(${folders.join('|')})/`;

const order = layers.slice(0, -1).map((layer, depth) => ({
  name: `layer-${layer.length === 1 ? layer[0] : depth === 3 ? 'wings' : layer.join('-')}`,
  comment: 'An inner layer never imports an outer one.',
  severity: 'error',
  from: { path: inside(layer) },
  to: { path: [inside(layers.slice(depth + 1).flat()), '^src/index\\.ts$'] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...order,
    {
      name: 'root-imports-no-cli',
      comment: 'The library does not know the command.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: inside(['cli']) },
    },
    {
      name: 'wing-imports-no-wing',
      comment: 'What two wings share lives in begriffe; what needs two documents lives in fall.',
      severity: 'error',
      from: { path: `^src/(${wings.join('|')})/` },
      to: { path: inside(wings), pathNot: '^src/$1/' },
    },
    {
      name: 'wing-by-its-index',
      comment: 'From outside, a wing is what its index.ts shows. Examples have a rule of their own.',
      severity: 'error',
      from: { path: '^src/', pathNot: inside(wings) },
      to: { path: inside(wings), pathNot: [`^src/(${wings.join('|')})/index\\.ts$`, '\\.examples\\.ts$'] },
    },
    {
      name: 'examples-for-explaining-only',
      comment: 'No rule and no front door depends on an example.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/cli/', '^src/documents/(explain|catalogue|examples)[^/]*(/|\\.ts$)', '\\.examples\\.ts$'],
      },
      to: { path: '\\.examples\\.ts$' },
    },
    {
      name: 'no-circular',
      comment: 'Type imports count too.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-node-outside-cli',
      comment: 'The library runs in browsers.',
      severity: 'error',
      from: { path: '^src/', pathNot: inside(['cli']) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'runtime-dependencies-only',
      comment: 'What src imports must be installed with the package.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: [
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-no-pkg',
          'npm-unknown',
          'unknown',
          'undetermined',
        ],
      },
    },
    {
      name: 'resolvable',
      comment: 'An import that cannot be resolved is an import no rule above has seen.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'src-imports-src',
      comment: 'Nothing shipped depends on tests, documentation or configuration.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|docs|[^/]+\\.(config\\.ts|c?js|mjs)$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json', '.d.ts'],
    },
  },
};
