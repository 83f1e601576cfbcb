import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { typed } from "./run-cli.js";

const before = process.cwd();

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "shixian-"));
  cpSync("test/fixtures/packs/kites-2020", join(folder, "rules", "kites-2020"), { recursive: true });
  process.chdir(folder);
});

afterEach(() => process.chdir(before));

const hintFor = async (named: string) => {
  const { code, err } = await typed(`regulation ${named} --json`);
  expect(code).toBe(1);
  return JSON.parse(err)[0].hint;
};

test("the id of a pack that does not ship: its folder is suggested, where it lies in rules", async () => {
  expect(await hintFor("kites-2020")).toBe(`是否想写“${join("rules", "kites-2020")}”？`);
});

test("else the shipped id that is near, or none", async () => {
  expect(await hintFor("jiamusi-sharing-2017")).toBe("是否想写“jiamusi-sharing-2018”？");
  expect(await hintFor("kites")).toBeNull();
});
