import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

// The house: a room imports only the rooms above it. Change the table and the code together.
const above = {
  diagnostic: [],
  time: ["diagnostic"],
  calendar: ["diagnostic", "time"],
  vocabulary: ["diagnostic"],
  condition: ["diagnostic", "time", "vocabulary"],
  case: ["diagnostic", "time", "vocabulary"],
  regulation: ["diagnostic", "time", "vocabulary", "condition"],
  assess: ["diagnostic", "time", "calendar", "vocabulary", "condition", "case", "regulation"],
  suite: ["diagnostic", "time", "calendar", "vocabulary", "condition", "case", "regulation", "assess"],
  check: [
    "diagnostic",
    "time",
    "calendar",
    "vocabulary",
    "condition",
    "case",
    "regulation",
    "assess",
    "suite",
  ],
  report: [
    "diagnostic",
    "time",
    "calendar",
    "vocabulary",
    "condition",
    "case",
    "regulation",
    "assess",
    "suite",
  ],
  author: [
    "diagnostic",
    "time",
    "calendar",
    "vocabulary",
    "condition",
    "case",
    "regulation",
    "assess",
    "suite",
    "check",
  ],
  testing: [
    "diagnostic",
    "time",
    "calendar",
    "vocabulary",
    "condition",
    "case",
    "regulation",
    "assess",
    "suite",
    "report",
  ],
  exchange: [
    "diagnostic",
    "time",
    "calendar",
    "vocabulary",
    "condition",
    "case",
    "regulation",
    "assess",
    "report",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const src = resolve("src");
const packages: Readonly<Record<string, readonly string[]>> = {
  // Only here: luxon in time/, zod where data is parsed, the library's operators in condition/, its engine in
  // exchange/.
  luxon: ["time"],
  zod: ["vocabulary", "case", "regulation", "condition", "calendar", "suite", "check", "author"],
  "json-rules-engine": ["condition", "exchange"],
  "fastest-levenshtein": ["diagnostic"],
  microdiff: ["author"],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const imports = filesIn(src).flatMap((file): Import[] => {
  const text = readFileSync(file, "utf8");
  const room = relative(src, file).split("/")[0]!;
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;"'=]*?\bfrom\s+["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g,
  );
  return [...found].map((match) => ({ file: relative(src, file), room, target: match[1] ?? match[2]! }));
});

test("every file of src lies in a room of the table, or is the front door", () => {
  const rooms = new Set([...Object.keys(above), "cli", "index.ts"]);
  const strays = filesIn(src)
    .map((file) => relative(src, file).split("/")[0]!)
    .filter((room) => !rooms.has(room));
  expect(strays).toEqual([]);
});

test("a room imports only the rooms above it", () => {
  const wrong = imports.flatMap(({ file, room, target }) => {
    if (!target.startsWith(".") || room === "cli" || room === "index.ts") return [];
    const reached = relative(src, resolve(src, dirname(file), target)).split("/")[0]!;
    const allowed: readonly string[] = above[room as keyof typeof above] ?? [];
    return reached === room || allowed.includes(reached) ? [] : [`${file} imports ${target}`];
  });
  expect(wrong).toEqual([]);
});

test("a package is imported only where the house has a place for it, and node: only in cli", () => {
  const wrong = imports.flatMap(({ file, room, target }) => {
    if (target.startsWith(".") || room === "cli") return [];
    const name = target.startsWith("@") ? target.split("/").slice(0, 2).join("/") : target.split("/")[0]!;
    return (packages[name] ?? []).includes(room) ? [] : [`${file} imports ${target}`];
  });
  expect(wrong).toEqual([]);
});

test("nothing imports cli", () => {
  expect(imports.filter(({ room, target }) => room !== "cli" && target.includes("/cli/"))).toEqual([]);
});

test("no regulation, and no date of one, is named in src", () => {
  const ids = readdirSync("rules").filter((name) => statSync(join("rules", name)).isDirectory());
  const wrong = filesIn(src).filter((file) => ids.some((id) => readFileSync(file, "utf8").includes(id)));
  expect(wrong.map((file) => relative(src, file))).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : path.endsWith(".ts") ? [path] : [];
  });
}
