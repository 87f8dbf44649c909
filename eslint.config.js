/**
 * How the code is kept: typescript-eslint's strict rules, the import ladder (each folder of `src` imports only folders
 * below it), pure folders without files, clock or network, docstrings on exports, and the sizes of files.
 */
import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Folders of `src` and which others they may import from. */
const LADDER = {
  model: [],
  import: ["model"],
  render: ["model"],
  diagrams: ["model"],
  export: ["model"],
  check: ["model", "import", "render", "diagrams", "export"],
  site: ["model", "import", "render", "diagrams", "export", "check"],
  components: ["model", "import", "render", "diagrams", "export", "check", "site", "styles"],
  layouts: ["model", "import", "render", "diagrams", "export", "check", "site", "styles", "components"],
  pages: ["model", "import", "render", "diagrams", "export", "check", "site", "styles", "components", "layouts"],
};
const FOLDERS = [...Object.keys(LADDER), "styles"];
const PURE = ["model", "import", "render", "diagrams", "export", "check"];

const OUTSIDE_WORLD =
  "^(node:)?(fs|child_process|cluster|dgram|dns|http|http2|https|inspector|net|os|process|readline|repl|sqlite|timers|tls|vm|worker_threads)(/|$)";

/** The import patterns that are forbidden in one folder of `src`. */
function forbiddenImports(folder) {
  const above = FOLDERS.filter((other) => other !== folder && !LADDER[folder].includes(other));
  const patterns = [
    {
      // ../../site/corpus.ts
      regex: `^(\\.\\./)+(src/)?(${above.join("|")})/`,
      message: `src/${folder} may import only ${LADDER[folder].join(", ") || "packages"} (design: the import ladder).`,
    },
    { regex: "^(\\.\\./)+(scripts|tests)/", message: "src imports neither scripts nor tests." },
  ];
  if (folder === "site") return patterns;
  return [...patterns, { regex: OUTSIDE_WORLD, message: "Files, clock and network belong to scripts/ and src/site." }];
}

/** Node runs the TypeScript as it is, so a relative import names its file: `./note.ts`. */
const wholeFileName = {
  regex: "^\\.\\.?/(?!.*\\.(ts|mjs|js|astro|css|json|svg|woff2)(\\?\\w+)?$)",
  message: "Write the file's extension: Node runs these files as they are.",
};

const ladder = Object.keys(LADDER).map((folder) => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  rules: { "no-restricted-imports": ["error", { patterns: [...forbiddenImports(folder), wholeFileName] }] },
}));

const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The clock is not read: same input, same bytes.",
  },
  { selector: "CallExpression[callee.name='Date']", message: "The clock is not read: same input, same bytes." },
];
const SHAPE = [
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that defines it." },
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
];

const pure = {
  files: PURE.map((folder) => `src/${folder}/**/*.ts`),
  rules: {
    "no-restricted-globals": [
      "error",
      ...[
        "fetch",
        "process",
        "performance",
        "setTimeout",
        "setInterval",
        "setImmediate",
        "queueMicrotask",
        "navigator",
      ].map((name) => ({ name, message: "Files, clock and network belong to scripts/ and src/site." })),
    ],
    "no-restricted-properties": [
      "error",
      { object: "Date", property: "now", message: "The clock is not read: same input, same bytes." },
      { object: "Math", property: "random", message: "Nothing is random: same input, same bytes." },
    ],
    "no-restricted-syntax": ["error", ...SHAPE, ...CLOCK],
  },
};

/** Rule: an exported declaration follows a comment that opens with two stars; a type named like an exported schema may share its. */
const docstring = {
  meta: { type: "suggestion", schema: [], messages: { missing: "`{{name}}` is exported and has no docstring." } },
  create(context) {
    const nameOf = ({ id, declarations }) => (id ?? declarations?.[0]?.id)?.name;
    const seen = new Set();
    return {
      "ExportNamedDeclaration[declaration]"(node) {
        const name = nameOf(node.declaration);
        const isPartner = seen.has(name);
        seen.add(name);
        const comment = context.sourceCode.getCommentsBefore(node).at(-1);
        const isDocumented = comment?.type === "Block" && comment.value.startsWith("*");
        if (!isPartner && !isDocumented) context.report({ node, messageId: "missing", data: { name } });
      },
    };
  },
};

export default defineConfig(
  globalIgnores(["dist/", ".astro/", ".test-output/", "content/", "public/", "tests/golden/"]),
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house: { rules: { docstring } } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "max-lines": ["error", { max: 300 }],
      "no-restricted-imports": ["error", { patterns: [wholeFileName] }],
      "no-restricted-syntax": ["error", ...SHAPE],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  { files: ["src/**/*.ts"], ignores: ["src/pages/**"], rules: { "house/docstring": "error" } },
  { files: ["scripts/**"], rules: { "max-lines": ["error", { max: 80 }] } },
  { files: ["tests/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  astro.configs["flat/recommended"],
  { files: ["**/*.astro"], rules: { "max-lines": ["error", { max: 300 }] } },
  ...ladder,
  pure,
  { files: ["*.config.ts", "src/content.config.ts"], rules: { "no-restricted-syntax": "off" } },
);
