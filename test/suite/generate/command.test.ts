import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { typed } from "../../cli/run-cli.js";
import { suiteOf } from "../suites.js";

let pack = "";
let path = "";

beforeEach(() => {
  pack = join(mkdtempSync(join(tmpdir(), "shixian-")), "busking-2019");
  path = join(pack, "scenarios", "unconfirmed.json");
  cpSync("test/fixtures/packs/busking-2019", pack, { recursive: true });
  rmSync(join(pack, "scenarios"), { recursive: true });
  mkdirSync(join(pack, "scenarios", "verification"), { recursive: true });
  const suite = suiteOf({ expect: { obligations: [{ rule: "verify", due: "2019-09-16" }] } });
  writeFileSync(
    join(pack, "scenarios", "verification", "a.json"),
    JSON.stringify({ $schema: "../../../schemas/suite.schema.json", ...suite }),
  );
});

interface SuiteFile {
  readonly $schema?: string;
  readonly regulations?: readonly string[];
  readonly scenarios: readonly { readonly rows: readonly unknown[] }[];
}
const written = (file: string): SuiteFile => JSON.parse(readFileSync(file, "utf8"));

describe("the file that --generate writes", () => {
  test("in its pack it names no regulation, and has the schema of the suites beside it; its rows are counted", async () => {
    const { code, err } = await typed(`test ${pack} --generate`);
    const file = written(path);
    expect(code).toBe(0);
    expect([file.regulations, file.$schema]).toEqual([undefined, "../../schemas/suite.schema.json"]);
    const rows = file.scenarios.reduce((sum, each) => sum + each.rows.length, 0);
    expect(file.scenarios.length).toBeGreaterThan(1);
    expect(rows).toBeGreaterThan(file.scenarios.length);
    expect(err).toContain(`：${file.scenarios.length} 张表、${rows} 行。`);
  });

  test("so that a renamed copy of the pack can be read, and check tells each table once", async () => {
    await typed(`test ${pack} --generate`);
    const { out } = await typed(`check ${path} --json`);
    const found: { code: string; path: string }[] = JSON.parse(out);
    expect(found.map((each) => [each.code, each.path])).toEqual(
      written(path).scenarios.map((_, index) => ["suite.unconfirmed", `/scenarios/${index}`]),
    );
  });

  test("elsewhere it says whose it is", async () => {
    const elsewhere = join(mkdtempSync(join(tmpdir(), "shixian-")), "more.json");
    await typed(`test ${pack} --generate ${elsewhere} --rule verify`);
    expect(written(elsewhere).regulations).toEqual(["busking-2019"]);
  });

  test("one rule makes one table", async () => {
    const { err } = await typed(`test ${pack} --generate --rule verify --lang en`);
    expect(err).toMatch(/: 1 table, \d+ rows\. /);
  });

  test("a rule that is misspelt is told; one that no scenario is about yet is the one that needs them", async () => {
    const misspelt = await typed(`test ${pack} --generate --rule decid --json`);
    expect(misspelt.code).toBe(1);
    expect(JSON.parse(misspelt.err)[0]).toMatchObject({
      code: "option.unknown-rule",
      hint: "是否想写“decide”？",
    });
    const { code } = await typed(`test ${pack} --generate --rule decide`);
    expect([code, written(path).scenarios.length]).toEqual([0, 1]);
  });

  test("a second time it is there already: it stays, and what to do is said", async () => {
    await typed(`test ${pack} --generate`);
    const before = readFileSync(path, "utf8");
    const { code, err } = await typed(`test ${pack} --generate`);
    expect(code).toBe(1);
    expect(err).toContain("这个文件已经有了，不覆盖");
    expect(err).toContain("--generate <文件>");
    expect(err).not.toContain("EEXIST");
    expect(readFileSync(path, "utf8")).toBe(before);
  });
});
