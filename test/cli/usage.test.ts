import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { shixian, typed } from "./run-cli.js";

describe("usage", () => {
  test("an unknown command is named, with the one that was meant", async () => {
    const { code, out, err } = await typed("deadlin --from 2019-01-25");
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("没有命令“deadlin”");
    expect(err).toContain("deadline");
  });

  test("an unknown option is named, with the one that was meant", async () => {
    const { code, err } = await typed("deadline --frm 2019-01-25 --limit 10wd --lang en");
    expect(code).toBe(1);
    expect(err).toContain("unknown option '--frm'");
    expect(err).toContain("did you mean --from?");
  });

  test.each([
    ["assess --regulation x --as-of 2019-03-01", "case"],
    ["assess case.json --as-of 2019-03-01", "--regulation"],
    ["assess case.json --regulation x", "--as-of"],
    ["calendar", "year"],
    ["calendar 2019 2020", "calendar"],
    ["deadline --from", "--from"],
    ["deadline --from 2019-01-25 --limit 10wd --lang fr", "fr"],
    ["check", "path"],
  ])("%s is refused", async (line, names) => {
    const { code, out, err } = await typed(line);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain(names);
  });

  test("with --json a refusal is JSON too, on standard error", async () => {
    const { code, err } = await typed("deadline --from 2024-13-45 --limit 10wd --json --lang en");
    expect(code).toBe(1);
    expect(JSON.parse(err)).toMatchObject([{ code: "option.not-a-date", severity: "error" }]);
  });

  test("nothing at all shows the help on standard error and is bad usage", async () => {
    const { code, out, err } = await shixian([]);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("deadline");
  });

  test.each(["--help", "deadline --help", "help assess"])("%s is data, and no error", async (line) => {
    const { code, out, err } = await typed(line);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out).toContain("用法：");
    expect(out).toContain("例：");
  });

  test("help speaks English with --lang en", async () => {
    const { out } = await typed("assess --help --lang en");
    expect(out).toContain("Examples:");
    expect(out).not.toMatch(/\p{Script=Han}/u);
  });

  test("the version is the package's", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect((await typed("--version")).out).toBe(`${version}\n`);
  });
});

describe("colour", () => {
  const colourCode = "\u001b[";

  test("none where the result goes into a file or a pipe", async () => {
    expect((await typed("deadline --from 2019-01-25 --limit 10wd")).out).not.toContain(colourCode);
  });

  test("on a terminal", async () => {
    const { out } = await typed("deadline --from 2019-01-25 --limit 10wd", { isTTY: true });
    expect(out).toContain(colourCode);
  });

  test("none with NO_COLOR", async () => {
    const { out } = await typed("deadline --from 2019-01-25 --limit 10wd", {
      isTTY: true,
      env: { NO_COLOR: "1" },
    });
    expect(out).not.toContain(colourCode);
  });

  test("never in JSON", async () => {
    const { out } = await typed("deadline --from 2019-01-25 --limit 10wd --json", { isTTY: true });
    expect(out).not.toContain(colourCode);
  });
});
