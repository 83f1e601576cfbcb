import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shippedFiles } from "../../scripts/shipped-files.js";

// The package as npm would publish it, in an empty folder of somebody else's: `npm test` has built it before.
const folder = mkdtempSync(join(tmpdir(), "shixian-packed-"));
const { dependencies, version } = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies: Record<string, string>;
  version: string;
};

beforeAll(() => {
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder]);
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "shixian"), { recursive: true });
  execFileSync("tar", [
    "-xzf",
    join(folder, `shixian-${version}.tgz`),
    "--strip-components=1",
    "-C",
    join(modules, "shixian"),
  ]);
  // Only what the package declares as its dependencies is beside it, with what those need in turn.
  for (const name of [
    ...Object.keys(dependencies),
    "@types/luxon",
    "@types/node",
    "undici-types",
    ...transitive(),
  ]) {
    mkdirSync(join(modules, name, ".."), { recursive: true });
    symlinkSync(resolve("node_modules", name), join(modules, name));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function transitive(): string[] {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { dev?: boolean }>;
  };
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path.startsWith("node_modules/") && entry.dev !== true)
    .map(([path]) => path.slice("node_modules/".length))
    .filter((name) => !name.includes("/node_modules/") && !(name in dependencies));
}

const run = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return execFileSync(process.execPath, [name], { cwd: folder, encoding: "utf8" }).trim();
};
const promised = "provider answers by 2019-02-13: active, 第二十一条第二款";

test("ESM: the example of the README runs as it stands", () => {
  expect(run("embed.mjs", readFileSync("examples/01-embed.mjs", "utf8"))).toBe(promised);
});

test("CommonJS: the same with require", () => {
  const esm = readFileSync("examples/01-embed.mjs", "utf8");
  const cjs = esm.replace(/import (\{[^}]+\}) from ("[^"]+");/g, "const $1 = require($2);");
  expect(run("embed.cjs", cjs)).toBe(promised);
});

test("the command line starts, with nothing but the package", () => {
  const cli = join(folder, "node_modules/shixian/dist/cli.js");
  const output = execFileSync(
    process.execPath,
    [cli, "deadline", "--from", "2019-01-25", "--limit", "10wd", "--json"],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  expect(JSON.parse(output)).toMatchObject({
    due: { earliest: "2019-02-13", latest: "2019-02-13" },
    certain: true,
  });
});

test("the command line explains a code: its pages are in the package", () => {
  const cli = join(folder, "node_modules/shixian/dist/cli.js");
  const output = execFileSync(process.execPath, [cli, "explain", "rule.no-clock", "--json"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(JSON.parse(output)).toMatchObject({
    code: "rule.no-clock",
    see: ["pack.unknown-rule", "rule.period"],
  });
});

test.each(["node16", "bundler"])("types are found with moduleResolution %s", (moduleResolution) => {
  const source = readFileSync("examples/01-embed.mjs", "utf8")
    .replaceAll("answer.", "answer!.")
    .replace("due.", "due!.");
  writeFileSync(join(folder, "embed.mts"), source);
  const module = moduleResolution === "node16" ? "node16" : "esnext";
  const tsc = resolve("node_modules/typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", module];
  const output = () =>
    execFileSync(process.execPath, [tsc, ...options, "--moduleResolution", moduleResolution, "embed.mts"], {
      cwd: folder,
      encoding: "utf8",
    });
  expect(output).not.toThrow();
});

test("shixian/testing: required, and its types found", () => {
  expect(
    run("testing.cjs", 'console.log(Object.keys(require("shixian/testing")).includes("testSuite"))'),
  ).toBe("true");
  const source = [
    'import { compile } from "shixian";',
    'import { calendar } from "shixian/calendars/cn";',
    'import { regulation } from "shixian/rules/jiamusi-sharing-2018";',
    'import { describe, test } from "node:test";',
    'import { compareAssessment, type Difference, testSuite } from "shixian/testing";',
    "const regulations = [regulation];",
    "testSuite({ scenarios: [] }, { regulations, calendar, describe, test });",
    "const rulebook = compile({ regulations, calendar });",
    "const found: readonly Difference[] = compareAssessment({ findings: [] }, {}, { rulebook });",
    "console.log(found.length);",
  ];
  writeFileSync(join(folder, "testing.mts"), source.join("\n"));
  const tsc = resolve("node_modules/typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "node16"];
  const check = () =>
    execFileSync(process.execPath, [tsc, ...options, "testing.mts"], { cwd: folder, encoding: "utf8" });
  expect(check).not.toThrow();
});

test("what is published is what a user needs, and no more", () => {
  const shipped = readdirSync(join(folder, "node_modules/shixian")).sort();
  expect(shipped).toEqual(
    [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "README.zh-CN.md",
      "calendars",
      "dist",
      "docs",
      "examples",
      "package.json",
      "rules",
      "schemas",
    ].sort(),
  );
});

test("no link of a page leads out of the package, and an example runs where it lies in it", () => {
  const root = join(folder, "node_modules/shixian");
  const docs = readdirSync(join(root, "docs")).map((name) => join("docs", name));
  const pages = ["README.md", "README.zh-CN.md", ...docs].filter((name) => name.endsWith(".md"));
  expect(pages.length).toBe(10);
  for (const page of pages) {
    const links = readFileSync(join(root, page), "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g);
    for (const [, link] of links)
      expect(existsSync(join(root, page, "..", link!)), `${page}: ${link}`).toBe(true);
  }
  const example = join(root, "examples/01-embed.mjs");
  expect(execFileSync(process.execPath, [example], { encoding: "utf8" }).trim()).toBe(promised);
});

test("the schema that a file names lies in the package too", () => {
  const root = join(folder, "node_modules/shixian");
  const files = shippedFiles().filter(({ path }) => existsSync(join(root, path)));
  expect(files.length).toBeGreaterThan(100);
  for (const { path } of files) {
    const { $schema } = JSON.parse(readFileSync(join(root, path), "utf8")) as { $schema: string };
    expect(existsSync(join(root, path, "..", $schema)), path).toBe(true);
  }
});
