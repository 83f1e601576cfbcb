import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

// What a host's bundler sees: the room as it is used, and one verdict that needs the library's own decorators.
const entry = `
  import { compileCondition } from "./src/condition/compile.js";
  import { evaluate } from "./src/condition/evaluate.js";
  const leaf = { fact: "tags", operator: "everyFact:not:in", value: ["secret"] };
  export const verdict = evaluate(compileCondition(leaf), { read: () => ["open", "shared"] });
`;

const common: BuildOptions = {
  stdin: { contents: entry, resolveDir: root, loader: "ts" },
  bundle: true,
  write: false,
  metafile: true,
  logLevel: "silent",
  absWorkingDir: root,
};

test("the core takes the library's operators, and neither its engine nor jsonpath-plus", async () => {
  const { metafile } = await build({ ...common, format: "esm", platform: "neutral" });
  const library = Object.keys(metafile?.inputs ?? {}).filter((input) => input.includes("node_modules/json"));
  expect(library.map((input) => input.split("/").at(-1)).sort()).toEqual([
    "engine-default-operator-decorators.js",
    "engine-default-operators.js",
    "operator-decorator.js",
    "operator.js",
  ]);
});

describe("the library's CommonJS files are found whoever loads them", () => {
  let folder = "";
  // Inside the package, so that an external import finds its node_modules.
  beforeAll(async () => {
    folder = await mkdtemp(`${root}node_modules/.condition-bundle-`);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each<[string, BuildOptions, "mjs" | "cjs"]>([
    ["ESM, library external", { format: "esm", packages: "external" }, "mjs"],
    ["CommonJS, library external", { format: "cjs", packages: "external" }, "cjs"],
    ["ESM, all in one", { format: "esm", platform: "neutral" }, "mjs"],
    ["CommonJS, all in one", { format: "cjs", platform: "node" }, "cjs"],
    ["for browsers", { format: "esm", platform: "browser", minify: true }, "mjs"],
  ])("%s", async (name, options, extension) => {
    const { outputFiles } = await build({ ...common, ...options });
    const file = `${folder}/${name.replaceAll(/\W+/g, "-")}.${extension}`;
    await writeFile(file, outputFiles?.[0]?.contents ?? "");
    const load = extension === "mjs" ? import(pathToFileURL(file).href) : createRequire(file)(file);
    expect((await load).verdict).toBe(true);
  });
});
