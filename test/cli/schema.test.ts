import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { validatorOf } from "../author/schema/validator.js";
import { buskingFiles } from "../packs.js";
import { shixian } from "./run-cli.js";

const busking = "test/fixtures/packs/busking-2019";
const newFolder = () => mkdtempSync(join(tmpdir(), "shixian-"));
const schemaIn = (folder: string, kind: string) =>
  JSON.parse(readFileSync(join(folder, `${kind}.schema.json`), "utf8"));

test("without a pack: the schemas that ship, one for each kind of file", async () => {
  const out = join(newFolder(), "deep", "schemas");
  const { code, out: printed } = await shixian(["schema", "--out", out]);
  expect(code).toBe(0);
  expect(printed).toContain("rules.schema.json");
  expect(readdirSync(out).sort()).toEqual(readdirSync("schemas").sort());
  for (const name of readdirSync("schemas")) {
    expect(readFileSync(join(out, name), "utf8")).toBe(readFileSync(join("schemas", name), "utf8"));
  }
});

test("of a pack: its own words are known, where the general schemas know none of them", async () => {
  const out = newFolder();
  expect((await shixian(["schema", busking, "--out", out])).code).toBe(0);
  const { rules } = buskingFiles();
  expect(validatorOf(schemaIn(out, "rules"))(rules)).toEqual([]);
  expect(validatorOf(schemaIn("schemas", "rules"))(rules)).not.toEqual([]);
});

test("of a pack: the ids of its rules are offered, and one that is about to be written is no fault", async () => {
  const out = newFolder();
  await shixian(["schema", busking, "--out", out]);
  const schema = schemaIn(out, "liability");
  const { rules } = buskingFiles().rules as { readonly rules: readonly { readonly id: string }[] };
  const [offered] = schema.definitions["breachable-id"].anyOf;
  expect(offered.enum).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
  const valid = validatorOf(schema);
  expect(valid({ items: [], none: [{ of: ["not-yet-written"], reason: { zh: "无", en: "none" } }] })).toEqual(
    [],
  );
  expect(valid({ items: [], none: [{ of: ["not a word"], reason: { zh: "无", en: "none" } }] })).not.toEqual(
    [],
  );
});

test("of a pack: no schemas of calendars, which no pack changes", async () => {
  const out = newFolder();
  const { out: printed } = await shixian(["schema", busking, "--out", out, "--json"]);
  expect(JSON.parse(printed).folder).toBe(out);
  expect(existsSync(join(out, "notice.schema.json"))).toBe(false);
  expect(JSON.parse(printed).schemas).toContainEqual({
    schema: "rules.schema.json",
    files: "rules/<id>/rules.json",
  });
});

test("a pack that is only begun has schemas too", async () => {
  const pack = newFolder();
  writeFileSync(join(pack, "rules.json"), '{ "rules": [{ "id": "first-rule" }] }');
  const out = join(pack, "schemas");
  expect((await shixian(["schema", pack, "--out", out])).code).toBe(0);
  const [offered] = schemaIn(out, "rules").definitions["rule-id"].anyOf;
  expect(offered.enum).toEqual(["first-rule"]);
});

test("schemas beside a pack are nothing to check: no warning about files that are not known", async () => {
  const { code, out } = await shixian(["check", "rules/turpan-sharing-2017", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out).filter(({ file }: { file: string }) => file.includes(".schema.json"))).toEqual([]);
});

test("a pack that is not there, a file that is no JSON, a folder that cannot be made: exit code 1, and why", async () => {
  const missing = await shixian(["schema", "rules/nowhere", "--out", newFolder(), "--lang", "en"]);
  expect([missing.code, missing.out]).toEqual([1, ""]);
  expect(missing.err).toContain("rules/nowhere");
  const pack = newFolder();
  writeFileSync(join(pack, "rules.json"), "{ rules }");
  const unreadable = await shixian(["schema", pack, "--out", newFolder()]);
  expect(unreadable.code).toBe(1);
  expect(unreadable.err).toContain("rules.json:1:3");
  const blocked = await shixian(["schema", "--out", "package.json/schemas"]);
  expect(blocked.code).toBe(1);
  expect(blocked.err).toContain("package.json/schemas");
});

test("help says how it is used, in both languages", async () => {
  const zh = await shixian(["schema", "--help"]);
  const en = await shixian(["schema", "--help", "--lang", "en"]);
  expect(zh.out).toContain("写出 JSON Schema");
  expect(en.out).toContain("write the JSON Schemas");
  for (const { out, code } of [zh, en]) {
    expect(code).toBe(0);
    expect(out).toContain("shixian schema rules/example --out rules/example/schemas");
    expect(out).toContain('"$schema": "./schemas/rules.schema.json"');
  }
});
