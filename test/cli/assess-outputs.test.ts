import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shixian } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "shixian-"));
const examples = new URL("../../examples/cases/", import.meta.url).pathname;
const unanswered = ["assess", `${examples}04-unanswered-over-spring-festival.json`, "--as-of", "2019-03-01"];
const settled = ["assess", `${examples}01-answered-in-time.json`, "--as-of", "2019-03-29"];
const run = (...argv: readonly string[]) => shixian([...argv, "--regulation", "jiamusi-sharing-2018"]);

test("--html and --ics write their files besides the text, and say so on standard error", async () => {
  const [html, ics] = [join(folder, "case.html"), join(folder, "case.ics")];
  const plain = await run(...unanswered);
  const { out, err, code } = await run(...unanswered, "--html", html, "--ics", ics);
  expect(out).toBe(plain.out);
  expect(err).toBe(`已写出 ${html}\n已写出 ${ics}\n`);
  expect(code).toBe(2);
  expect(readFileSync(html, "utf8")).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
  expect(readFileSync(ics, "utf8")).toContain("DTSTART;VALUE=DATE:20190213\r\n");
});

test("- writes to standard output, in the place of the text", async () => {
  const { out, err } = await run(...unanswered, "--html", "-", "--lang", "en");
  expect(out).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(out).toMatch(/<\/html>\n$/);
  expect(err).toBe("");
});

test("two results on standard output are refused", async () => {
  const { out, err, code } = await run(...unanswered, "--ics", "-", "--json", "--lang", "en");
  expect(out).toBe("");
  expect(err).toContain("option '--ics -' cannot be used with option '--json'");
  expect(code).toBe(1);
});

test("nothing is left to be due: no file, and it is said", async () => {
  const { err, code } = await run(...settled, "--ics", join(folder, "none.ics"), "--lang", "en");
  expect(err).toContain("nothing unsettled has a due day");
  expect(code).toBe(0);
});

test("a file that cannot be written is a fault of the input, with its path", async () => {
  const { err, code } = await run(...settled, "--html", join(folder, "no", "such", "folder.html"));
  expect(err).toContain("output.unwritable");
  expect(code).toBe(1);
});
