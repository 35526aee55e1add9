// What the linter holds against the code (STYLE, section 9). A rule that is switched off says why on its line.
import { defineConfig } from "eslint/config";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const typescript = ["src/**/*.ts", "test/**/*.ts"];
const plainScripts = ["**/*.js", "**/*.mjs", "**/*.cjs"];

/** Core rules for every file. The compiler and typescript-eslint hold the rest. */
const everywhere = {
  eqeqeq: "error",
  "no-constant-binary-expression": "error",
  "no-else-return": "error",
  "no-implicit-coercion": "error",
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-const": "error",
  "regexp/no-dupe-disjunctions": "off", // It unrolls bounded quantifiers, which we want, and needs minutes for one.
  "regexp/no-super-linear-move": "error",
  "regexp/require-unicode-regexp": "error",
};

export default defineConfig(
  { ignores: ["dist/", "out/", "media/", "test/golden/*/", "**/fixtures/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  regexp.configs["flat/recommended"],
  { rules: everywhere },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/strict-boolean-expressions": [
        "error",
        { allowNumber: false, allowString: false },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportDefaultDeclaration",
          message:
            "Name what you export: one name everywhere can be searched for (STYLE, section 5).",
        },
      ],
    },
  },
  {
    files: ["src/cli/main.ts"],
    rules: { "no-console": "off" }, // The terminal is its output.
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-empty-function": "off", // A stand-in often has nothing to do.
      "@typescript-eslint/no-floating-promises": "off", // node:assert's and mocha's own calls are reported otherwise.
      "@typescript-eslint/require-await": "off", // A stand-in for something slow may answer at once.
    },
  },
  {
    // Tools without types: the rules that need none.
    files: plainScripts,
    extends: [tseslint.configs.recommended],
    rules: {
      "@typescript-eslint/no-require-imports": "off", // The extension host loads CommonJS.
    },
  },
);
