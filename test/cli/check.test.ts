import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { typed } from "./run-cli.js";

const pack = "test/fixtures/packs/busking-2019";

const sound = {
  id: "B-1",
  kind: "busking-application",
  events: [{ id: "a1", type: "busking.applied", on: "2019-01-25" }],
};

function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), "shixian-"));
  for (const [name, json] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof json === "string" ? json : JSON.stringify(json, null, 2));
  }
  return folder;
}

const rows = (out: string): { code: string; severity: string; file: string; line: number; path: string }[] =>
  JSON.parse(out);

describe("what check checks", () => {
  test("the shipped packs, vocabulary and calendars: no error", async () => {
    const { code, out } = await typed("check rules calendars --json");
    expect(code).toBe(0);
    expect(rows(out).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("a case that uses the words of a pack checked with it", async () => {
    const folder = folderWith({ "case.json": sound });
    const { code, out } = await typed(`check ${pack} ${folder} --json`);
    expect(rows(out)).toEqual([]);
    expect(code).toBe(0);
  });

  test("the same case without the pack: its words are unknown", async () => {
    const { code, out } = await typed(`check ${folderWith({ "case.json": sound })} --json`);
    expect(code).toBe(2);
    expect(rows(out).map((row) => [row.code, row.path])).toEqual([
      ["word.unknown", "/kind"],
      ["word.unknown", "/events/0/type"],
    ]);
  });

  test("a folder is walked to its depth, packs and calendars found in it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "shixian-"));
    mkdirSync(join(folder, "deep/packs"), { recursive: true });
    cpSync(pack, join(folder, "deep/packs/busking"), { recursive: true });
    cpSync("calendars/cn", join(folder, "deep/cn"), { recursive: true });
    const year = join(folder, "deep/cn/2018.json");
    writeFileSync(year, readFileSync(year, "utf8").replace('"2018-02-15"', '"2018-02-30"'));
    const { code, out } = await typed(`check ${folder} --json`);
    expect(code).toBe(2);
    expect(rows(out).filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "calendar.not-a-date", file: year },
    ]);
  });

  test("a case alone is told to be checked with its pack; with one, it is not", async () => {
    const file = join(folderWith({ "case.json": { ...sound, kind: "juggling" } }), "case.json");
    const hints = async (paths: string) =>
      JSON.parse((await typed(`check ${paths} --json --lang en`)).out).map(
        ({ hint }: { hint: string | null }) => hint,
      );
    const told = `a pack's own words are known where it is checked too: shixian check <pack> ${file}`;
    expect(await hints(file)).toContain(told);
    expect(await hints(`${pack} ${file}`)).not.toContain(told);
  });

  test("a file by itself: a notice, a vocabulary, a case on standard input", async () => {
    expect((await typed("check calendars/cn/2019.json --json")).code).toBe(0);
    expect((await typed("check rules/vocabulary.json --json")).code).toBe(0);
    const { code, out } = await typed("check - --json", { stdin: '{"id": "1", "kind": 3, "events": []}' });
    expect(code).toBe(2);
    expect(rows(out)).toMatchObject([
      { code: "shape.type", file: "<stdin>", line: 1, column: 21, path: "/kind" },
    ]);
  });

  test("a file that is named and nothing known is an error; one found in a folder, a warning", async () => {
    const folder = folderWith({ "other.json": { colour: "red" } });
    const named = await typed(`check ${join(folder, "other.json")} --json`);
    expect(named.code).toBe(2);
    expect(rows(named.out)).toMatchObject([{ code: "input.unrecognised", severity: "error" }]);
    const found = await typed(`check ${folder} --json`);
    expect(found.code).toBe(0);
    expect(rows(found.out)).toMatchObject([{ code: "input.unrecognised", severity: "warning" }]);
  });

  test("what is unreadable is an error of the check, and the rest is checked all the same", async () => {
    const folder = folderWith({ "a.json": "{", "b.json": { ...sound, kind: "share-reqest", events: [] } });
    const { code, out } = await typed(`check ${folder} nowhere --json`);
    expect(code).toBe(2);
    expect(rows(out).map((row) => row.code)).toEqual(["input.not-found", "json.unreadable", "word.unknown"]);
  });
});

describe("how it says it", () => {
  test("file, line, column, pointer, severity, words, code; the line with a caret; the hint", async () => {
    const folder = folderWith({ "case.json": { ...sound, kind: "share-reqest", events: [] } });
    const { out, err } = await typed(`check ${folder} --lang en`);
    expect(err).toBe("");
    // The second key of the case stands on the third line, its value after `  "kind": `.
    expect(out).toContain(
      `${join(folder, "case.json")}:3:11 /kind error the vocabulary (kinds) has no word "share-reqest" [word.unknown]`,
    );
    expect(out).toContain('  3 |   "kind": "share-reqest",\n                ^');
    expect(out).toContain('→ did you mean "share-request"?');
    expect(out).toContain("1 checked: 1 error, 0 warnings");
  });

  test("it ends with the command that explains its codes, each named once; JSON has no such line", async () => {
    const broken = { ...sound, kind: "share-reqest", events: [{ id: "e", type: "x", on: "2019-02-30" }] };
    const folder = folderWith({ "case.json": broken });
    const { out } = await typed(`check ${folder} --lang en`);
    expect(out.trimEnd().split("\n").at(-1)).toBe(
      "what it means, and how to mend it: shixian explain word.unknown case.not-a-day",
    );
    expect((await typed(`check ${folder} --json`)).out).not.toContain("shixian explain");
    const none = await typed(
      `check ${folderWith({ "case.json": { ...sound, kind: "share-request", events: [] } })}`,
    );
    expect(none.out).not.toContain("shixian explain");
  });

  test("a word that is a key is shown where the key stands, one that is a value where the value stands", async () => {
    const text = '{"id": "1", "kind": "kynd", "roles": {"provder": {"name": "民政局"}}, "events": []}';
    const { out } = await typed("check - --json", { stdin: text });
    // "kynd" stands after `{"id": "1", "kind": `, "provder" after the next key and a brace.
    expect(JSON.parse(out)).toMatchObject([
      { path: "/kind", column: 21 },
      { path: "/roles/provder", column: 39 },
    ]);
  });

  test("the keys of a row are the contract's, in its order", async () => {
    const folder = folderWith({ "case.json": { ...sound, kind: "share-reqest", events: [] } });
    const [row] = JSON.parse((await typed(`check ${folder} --json`)).out);
    expect(Object.keys(row)).toEqual([
      "code",
      "severity",
      "file",
      "line",
      "column",
      "path",
      "message",
      "hint",
    ]);
  });
});
