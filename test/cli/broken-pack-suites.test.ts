import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
import { shixian } from "./run-cli.js";

// A pack with three suites and more, whose rules.json has lost its first bracket.
const folder = mkdtempSync(join(tmpdir(), "broken-pack-"));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(new URL("../../rules/jiamusi-service-2018/", import.meta.url), folder, { recursive: true });
writeFileSync(join(folder, "rules.json"), readFileSync(join(folder, "rules.json"), "utf8").slice(1));
for (const name of ["one", "two", "three"]) {
  writeFileSync(join(folder, "scenarios", `${name}.json`), JSON.stringify({ scenarios: [] }));
}

const faultsOf = (text: string) => text.split("\n").filter((line) => /rules\.json:\d+:\d+/.test(line));

test("a file of the pack that cannot be read is told once, and named as the pack was", async () => {
  const given = relative(process.cwd(), folder);
  const { code, err } = await shixian(["test", given]);
  expect(code).toBe(1);
  const faults = faultsOf(err);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.startsWith(join(given, "rules.json")), faults[0]).toBe(true);
});

test("from a suite alone the pack around it is found, by a whole path too", async () => {
  const { err } = await shixian(["test", join(folder, "scenarios", "one.json")]);
  const faults = faultsOf(err);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.startsWith(join(folder, "rules.json")), faults[0]).toBe(true);
});
