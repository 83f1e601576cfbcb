import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { typed } from "./run-cli.js";

const law = readFileSync("docs/guide/tree-adoption.md", "utf8");
let folder = "";
let out = "";
let text = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shixian-"));
  out = join(folder, "tree-adoption-2025");
  text = join(folder, "law.md");
  writeFileSync(text, law);
});

const begin = (options = "") =>
  typed(`new regulation tree-adoption-2025 --text ${text} --out ${out}${options}`);
const json = (name: string) => JSON.parse(readFileSync(join(out, name), "utf8"));

describe("a pack is begun", () => {
  test("with its clauses, what was guessed of them, and nothing else made up", async () => {
    const { code, err } = await begin();
    expect([code, err]).toEqual([0, ""]);
    expect(json("regulation.json")).toMatchObject({
      id: "tree-adoption-2025",
      title: { zh: "云溪市城市树木认养办法" },
      status: "draft",
      unfinished: true,
      scope: [{ scope: "yes", legalSource: "第二条第一款" }],
      nonOperative: [
        { clause: "第一条", reason: "purpose" },
        { clause: "第二条第二款", reason: "definition" },
        { clause: "第八条", reason: "entry-into-force" },
      ],
    });
    expect(json("regulation.json").outline).toContainEqual({
      clause: "第三条第三款",
      parts: ["延长5个工作日", "告知申请人"],
    });
    // The sentence before the list of article 4 is accounted for with its items.
    expect(json("regulation.json").outline).not.toContain("第四条");
  });

  test("check accepts it as a draft, with warnings that name every clause to be encoded", async () => {
    await begin();
    const { code, out: found } = await typed(`check ${out} --json --lang en`);
    const rows: { code: string; severity: string; message: string }[] = JSON.parse(found);
    expect(code).toBe(0);
    expect(rows.filter(({ severity }) => severity === "error")).toEqual([]);
    for (const clause of ["第三条第一款", "第三条第二款（说明理由）", "第四条第(三)项", "第五条", "第七条"]) {
      expect(rows.map(({ message }) => message).join("\n")).toContain(clause);
    }
    expect(rows.filter((row) => row.code === "pack.unfilled").length).toBe(3);
    expect(rows.filter((row) => row.code === "suite.empty").length).toBe(1);
  });

  test("and compared with its text has nothing to say", async () => {
    await begin();
    const { out: found } = await typed(`check ${out} --text ${text} --json`);
    expect(JSON.parse(found).filter(({ code }: { code: string }) => code.startsWith("text."))).toEqual([]);
  });

  test("the page lists every sentence as a box, in the language of the one who asked", async () => {
    await begin(" --lang en");
    const page = readFileSync(join(out, "README.md"), "utf8");
    expect(page).toContain(
      "### 第三条第二款 (line 13 of the text)\n\n- [ ] **limit, duty** 园林部门应当自收到申请之日起7个工作日内作出是否同意的决定；",
    );
    expect(page).toContain("- [ ] 第三条第二款 says several things: 作出是否同意的决定, 说明理由");
    expect(page).toContain("- [ ] **prohibition** 转让认养资格。");
  });

  test("only the page holds the law's sentences", async () => {
    await begin();
    for (const name of readdirSync(out).filter((each) => each.endsWith(".json"))) {
      expect(readFileSync(join(out, name), "utf8")).not.toContain("园林部门应当");
    }
  });

  test("--json says what was written and found", async () => {
    const made = JSON.parse((await begin(" --json")).out);
    expect(made.files).toContain("schemas/rules.schema.json");
    for (const name of made.files) expect(existsSync(join(out, name))).toBe(true);
    expect(made.clauses).toContainEqual({ clause: "第五条", line: 21 });
    expect(made.work).toContainEqual({ clause: "第五条", line: 21, kinds: ["limit", "duty"] });
  });

  test("every file that names a schema has it beside it", async () => {
    await begin();
    for (const name of ["regulation.json", "rules.json", "vocabulary.json", "scenarios/rules.json"]) {
      expect(existsSync(join(out, name, "..", json(name).$schema))).toBe(true);
    }
  });

  test("by analogy: no scope of its own is made up, the page says what to add; a leap of the numbers is told", async () => {
    writeFileSync(
      text,
      "第一条 本市的认养，参照本办法执行。\n第二条 城区的认养，适用本办法。\n第四条 园林部门负责解释。\n",
    );
    const { out: said } = await begin();
    expect(said).toContain("第 3 行，第二条之后是第四条");
    expect(json("regulation.json").scope).toEqual([{ scope: "yes", legalSource: "第二条" }]);
    expect(json("regulation.json").nonOperative).toEqual([
      { clause: "第一条", reason: "scope" },
      { clause: "第四条", reason: "organisation" },
    ]);
    const page = readFileSync(join(out, "README.md"), "utf8");
    expect(page).toContain("- [ ] 第一条是参照适用：在 `scope` 里加一项 `by-analogy`");
    expect((await typed(`check ${out}`)).code).toBe(0);
  });

  test("a text without articles; one with an article that stands twice", async () => {
    writeFileSync(text, "实施方案\n一、任务\n（一）统一平台。各部门不得另建平台。\n");
    await begin();
    expect(json("regulation.json").outline).toEqual(["一(一)第一款"]);
    const again = join(folder, "again");
    writeFileSync(text, "第一条 甲应当办理。\n第一条 乙应当办理。\n");
    const { out: said } = await typed(`new regulation again --text ${text} --out ${again} --lang en`);
    expect(said).toContain("第一条 stands again on line 2");
    expect((await typed(`check ${again}`)).code).toBe(0);
  });
});

describe("a pack is not begun, and nothing is written", () => {
  const codes = (err: string) => JSON.parse(err).map(({ code }: { code: string }) => code);

  test.each([
    ["no clause in the text", () => writeFileSync(text, "没有条款"), "text.no-clause"],
    ["no text", () => writeFileSync(text, ""), "text.no-clause"],
    [
      "a folder with something in it",
      () => mkdirSync(join(out, "x"), { recursive: true }),
      "new.folder-taken",
    ],
    ["a file of that name", () => writeFileSync(out, ""), "new.folder-taken"],
  ])("%s", async (_, prepare, code) => {
    prepare();
    const ran = await begin(" --json");
    expect([ran.code, ran.out]).toEqual([1, ""]);
    expect(codes(ran.err)).toEqual([code]);
    expect(existsSync(join(out, "regulation.json"))).toBe(false);
  });

  test.each([
    ["a text that is not there", `new regulation a --text nowhere.md`, "input.not-found"],
    ["a folder for a text", `new regulation a --text rules`, "input.unreadable"],
    ["an id that is none", `new regulation 树木 --text docs/guide/tree-adoption.md`, "new.not-an-id"],
    [
      "the id of a shipped regulation",
      `new regulation jiamusi-sharing-2018 --text docs/guide/tree-adoption.md`,
      "new.id-taken",
    ],
    ["no text named", `new regulation a`, "usage.wrong"],
  ])("%s", async (_, line, code) => {
    const ran = await typed(`${line} --json`);
    expect([ran.code, ran.out]).toEqual([1, ""]);
    expect(codes(ran.err)).toEqual([code]);
  });

  test("an empty folder is free", async () => {
    mkdirSync(out);
    expect((await begin()).code).toBe(0);
  });
});
