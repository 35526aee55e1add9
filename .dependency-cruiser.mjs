// Who may import whom (STYLE, sections 1 and 3). Each rule's comment is for the person who has just tripped over it.

/** A folder of src/ and the only folders of src/ that it may import from beside itself. */
const directions = [
  {
    folder: "engine",
    mayImport: [],
    comment:
      "The engine is pure text analysis and stands below everything. Pass what it needs as an argument.",
  },
  {
    folder: "readers",
    mayImport: ["engine"],
    comment:
      "Readers turn bytes or text into a Source or a Draft. Whoever found the file hands them its content.",
  },
  {
    folder: "files",
    mayImport: ["engine", "readers"],
    comment: "Finding and reading files knows neither editor nor terminal: both use it.",
  },
  {
    folder: "protocol",
    mayImport: ["engine"],
    comment:
      "The protocol is types that server and extension share. It names engine types, no more.",
  },
  {
    folder: "server",
    mayImport: ["engine", "readers", "files", "protocol"],
    comment:
      "The language server serves any editor, so it must not know our extension or our terminal.",
  },
  {
    folder: "cli",
    mayImport: ["engine", "readers", "files"],
    comment:
      "The terminal needs no editor words. What it shares with the server stands in files/ or engine/.",
  },
  {
    folder: "calibrate",
    mayImport: ["engine", "readers", "files"],
    comment:
      "What learns the engine's weights reads labelled drafts as the terminal would. Nothing that ships may need it.",
  },
  {
    folder: "extension",
    mayImport: ["protocol", "engine"],
    comment:
      "The extension renders and asks; reading and judging happen in the server, a process of its own. Send it a message.",
  },
];

const directionRules = directions.map(({ folder, mayImport, comment }) => ({
  name: `direction-${folder}`,
  comment,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: [folder, ...mayImport].map((name) => `^src/${name}/`) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...directionRules,
    {
      name: "engine-single-door",
      comment:
        "src/engine/index.ts is the engine's only door, so that its rooms can be rebuilt. Export what you need there, if others should have it. (Tests may look inside.)",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/engine/" },
      to: { path: "^src/engine/", pathNot: "^src/engine/index\\.ts$" },
    },
    {
      name: "extension-sees-engine-types-only",
      comment:
        "The extension may name the engine's types but not call it: the engine would run in the editor's own process. Write `import type`, or ask the server.",
      severity: "error",
      from: { path: "^src/extension/" },
      to: { path: "^src/engine/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "extension-packages",
      comment:
        "The extension needs only vscode and the language client. Anything else makes activation slower and belongs in the server.",
      severity: "error",
      from: { path: "^src/extension/" },
      to: {
        pathNot: ["^src/", "^vscode$", "node_modules/(?:@types/vscode|vscode-languageclient)/"],
      },
    },
    {
      name: "pure-has-no-node",
      comment:
        "engine/, readers/ and protocol/ run in a browser worker too, and must do the same everywhere: no files, no clock, no network. Take the value as an argument.",
      severity: "error",
      from: { path: "^src/(?:engine|readers|protocol)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "fuse-in-evidence-only",
      comment:
        "Fuzzy search is for picking sources and names in evidence/. Elsewhere it would make verdicts fuzzy too (it scores Iran like Iraq).",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/engine/evidence/" },
      to: { path: "node_modules/fuse\\.js/" },
    },
    {
      name: "source-without-tests",
      comment: "What ships must not need what does not. Move the shared part into src/.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "no-cycles",
      comment:
        "Files that import each other can only be understood together. Move what both need into a third.",
      severity: "error",
      from: { path: "^(?:src|test)/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-type-cycles",
      comment:
        "These run, since types are gone by then, but they still read in a circle: give the shared type a file of its own.",
      severity: "warn",
      from: { path: "^(?:src|test)/" },
      to: { circular: true, via: { dependencyTypes: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment:
        "Nobody imports this file and it imports nobody: dead, or missing from a list in an index.ts.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "^src/tools/|/main\\.ts$|\\.d\\.ts$" },
      to: {},
    },
    {
      name: "resolvable",
      comment:
        "This import leads nowhere: a file that was moved, or a package that is not installed.",
      severity: "error",
      from: { path: "^(?:src|test)/" },
      to: { couldNotResolve: true, pathNot: "^vscode$" },
    },
    {
      name: "declared-packages",
      comment:
        "A package that only another package brought along can vanish any day. Add it to package.json with its exact version.",
      severity: "error",
      from: { path: "^(?:src|test)/" },
      to: {
        dependencyTypes: ["npm-no-pkg", "npm-unknown"],
        pathNot: "node_modules/@types/vscode/", // what `vscode` resolves to
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(?:out|dist)/" },
    tsPreCompilationDeps: true, // `import type` counts: it makes a direction too
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "require", "node", "default"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
};
