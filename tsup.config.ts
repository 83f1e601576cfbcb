import { readdirSync, rmSync } from "node:fs";
import { defineConfig } from "tsup";

const runtime = ["json-rules-engine", "luxon", "zod"];

/** `generated/<folder>/<id>.ts` as `dist/<folder>/<id>`. */
function shipped(folder: string): Record<string, string> {
  const names = readdirSync(`generated/${folder}`).filter((name) => name.endsWith(".ts"));
  return Object.fromEntries(
    names.map((name) => [`${folder}/${name.slice(0, -".ts".length)}`, `generated/${folder}/${name}`]),
  );
}

// Cleaned here, once: the two builds below run side by side, and tsup's own `clean` would take the other's files.
rmSync("dist", { recursive: true, force: true });

export default defineConfig([
  {
    entry: {
      index: "src/index.ts",
      "json-rules-engine": "src/exchange/json-rules-engine.ts",
      testing: "src/testing/index.ts",
      ...shipped("calendars"),
      ...shipped("rules"),
    },
    format: ["esm", "cjs"],
    // A type check may be incremental; declarations are made whole.
    dts: { compilerOptions: { incremental: false } },
    clean: false,
    target: "node20",
    external: runtime,
    noExternal: ["fastest-levenshtein"],
    treeshake: true,
  },
  {
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    target: "node20",
    external: runtime,
    noExternal: [/^(?!(json-rules-engine|luxon|zod)(\/|$)|node:)/],
    // The shipped packs and calendars stay chunks of their own, read when they are asked for.
    splitting: true,
    esbuildOptions(options) {
      options.mainFields = ["module", "main"];
      options.chunkNames = "cli-chunks/[name]-[hash]";
    },
    banner: {
      js: [
        "#!/usr/bin/env node",
        'import { createRequire as createRequireOfNode } from "node:module";',
        "const require = createRequireOfNode(import.meta.url);",
      ].join("\n"),
    },
  },
]);
