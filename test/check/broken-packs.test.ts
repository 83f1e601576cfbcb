import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { typed } from "../cli/run-cli.js";

const sound = "test/fixtures/packs/busking-2019";

interface Row {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly path: string;
  readonly message: string;
  readonly hint: string | null;
}

/** One fault put into a file of the sound pack, and where it must be found. */
interface Fault {
  readonly name: string;
  readonly file: string;
  readonly replace: readonly [string, string];
  readonly code: string;
  /** What stands at the line and column of the diagnostic. */
  readonly at: string;
  readonly path: string;
  readonly hint?: string;
}

// One of each code is in test/fixtures/broken; these are the second ways to come to one.
const faults: readonly Fault[] = [
  {
    name: "a text without its English",
    file: "regulation.json",
    replace: ['"en": "Yunling busking rules"', '"eng": "Yunling busking rules"'],
    code: "shape.missing",
    at: "{",
    path: "/title",
  },
  {
    name: "a measure that the vocabulary does not have",
    file: "liability.json",
    replace: ['"measure": "reprimand"', '"measure": "repremand"'],
    code: "word.unknown",
    at: '"repremand"',
    path: "/items/0/measures/0/measure",
    hint: 'did you mean "reprimand"?',
  },
];

describe("a sound pack with one fault in it", () => {
  test("the pack itself is sound", async () => {
    const { code, out } = await typed(`check ${sound} --json`);
    expect(JSON.parse(out)).toEqual([]);
    expect(code).toBe(0);
  });

  test.each(faults)("$name: $code", async ({ file, replace, code, at, path, hint }) => {
    const folder = broken(file, replace);
    const ran = await typed(`check ${folder} --json --lang en`);
    expect(ran.code).toBe(2);
    const rows: readonly Row[] = JSON.parse(ran.out);
    const row = rows.find((each) => each.code === code && each.path === path);
    expect(row, ran.out).toBeDefined();
    expect(textAt(row!)).toSatisfy((text: string) => text.startsWith(at));
    if (hint !== undefined) expect(row?.hint).toBe(hint);
  });

  test("a missing file is named", async () => {
    const folder = mkdtempSync(join(tmpdir(), "shixian-"));
    writeFileSync(join(folder, "regulation.json"), "{}");
    const { code, out } = await typed(`check ${folder} --json`);
    expect(code).toBe(2);
    const rows: readonly Row[] = JSON.parse(out);
    expect(rows.map((row) => row.code)).toEqual([
      "pack.file-missing",
      "pack.file-missing",
      "pack.file-missing",
    ]);
    expect(rows[0]?.file).toBe(join(folder, "rules.json"));
  });

  test("what is missing from an unfinished pack is a warning", async () => {
    const folder = broken("regulation.json", [
      '"第二十条"\n  ],',
      '"第二十条",\n    "第二十一条"\n  ],\n  "unfinished": true,',
    ]);
    const { code, out } = await typed(`check ${folder} --json`);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ code: "pack.unaccounted", severity: "warning" }]);
  });
});

function broken(file: string, [from, to]: readonly [string, string]): string {
  const folder = mkdtempSync(join(tmpdir(), "shixian-"));
  cpSync(sound, folder, { recursive: true });
  const text = readFileSync(join(folder, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(folder, file), text.replace(from, to));
  return folder;
}

function textAt({ file, line, column }: Row): string {
  return readFileSync(file, "utf8")
    .split("\n")
    [(line ?? 0) - 1]!.slice((column ?? 0) - 1);
}
