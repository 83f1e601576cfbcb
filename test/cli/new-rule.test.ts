import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { toBeFilledIn } from "../../src/check/unfilled.js";
import { shixian, typed } from "./run-cli.js";

let pack = "";

const vocabulary = {
  kinds: { permit: { zh: "许可", en: "permit" } },
  roles: { office: { zh: "办公室", en: "office" } },
  events: {
    "permit.asked": { zh: "申请", en: "asked" },
    "permit.given": { zh: "同意", en: "given" },
    "permit.sold": { zh: "倒卖", en: "sold" },
    "permit.extended": {
      zh: "延长",
      en: "extended",
      data: { grants: { zh: "多久", en: "how long", type: "amount" } },
      exercise: "extend",
    },
  },
};

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), "shixian-"));
  pack = join(folder, "permits");
  const text = join(folder, "law.md");
  writeFileSync(
    text,
    "第一条 办公室应当在5个工作日内决定。\n第二条 可以延长3个工作日。\n第三条 不得倒卖。\n第四条 每年1月31日前公布。\n",
  );
  await typed(`new regulation permits --text ${text} --out ${pack}`);
  writeFileSync(join(pack, "vocabulary.json"), JSON.stringify(vocabulary, null, 2));
});

const json = (name: string) => JSON.parse(readFileSync(join(pack, name), "utf8"));
const decide = "--clause 第一条 --on permit.asked --do permit.given --within 5wd";
const add = (id: string, options: string) => typed(`new rule ${pack} ${id} ${options} --json`);

describe("a rule is added with its scenario", () => {
  test("a duty: the pack's only kind of case and only role need not be named; the due day is left to the author", async () => {
    const { code, out, err } = await add("decide", decide);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      rule: "decide",
      added: [
        { file: join(pack, "rules.json"), line: 4 },
        { file: join(pack, "scenarios/rules.json"), line: 4 },
      ],
      errors: [],
    });
    expect(json("rules.json").rules).toEqual([
      {
        id: "decide",
        legalSource: "第一条",
        summary: { zh: "（待填）", en: "(to be filled in)" },
        case: "permit",
        bearer: "office",
        on: "permit.asked",
        must: { do: "permit.given", within: { amount: 5, unit: "working-day" } },
      },
    ]);
    const [scenario] = json("scenarios/rules.json").scenarios;
    expect(scenario.expect).toEqual({ obligations: [{ rule: "decide", state: "active" }] });
    expect((await typed(`test ${pack}`)).code).toBe(0);
  });

  test("a power over it, a prohibition and a yearly duty; their scenarios run", async () => {
    await add("decide", decide);
    const more = [
      await add("extend-decision", "--clause 第二条 --on permit.extended --extend decide --at-most 3wd"),
      await add("no-selling", "--clause 第三条 --modality must-not --on permit.sold"),
      await add("publish", "--clause 第四条 --yearly 01-31 --do permit.given"),
    ];
    expect(more.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(json("rules.json").rules.slice(1)).toMatchObject([
      {
        may: {
          extend: ["decide"],
          atMost: { amount: 3, unit: "working-day", onBreach: "cap" },
          // The text does not say until when it may be extended: the author must say what is read into it.
          requires: [{ before: "expiry", onBreach: "void", reading: toBeFilledIn }],
        },
      },
      { mustNot: {} },
      {
        on: { every: "calendar-year", first: 2021 },
        must: { by: { day: "01-31", yearsAfter: 1 } },
        reading: toBeFilledIn,
      },
    ]);
    const { code, out } = await typed(`test ${pack}`);
    expect(out).toContain("4 passed, 0 failed");
    expect(code).toBe(0);
  });

  test("what was decided without asking is printed, as a choice to be held against the text", async () => {
    await add("decide", decide);
    const extended = await typed(
      `new rule ${pack} extend-decision --clause 第二条 --on permit.extended --extend decide --at-most 3wd`,
    );
    expect(extended.out).toContain("届满以后的延长无效");
    expect(extended.out).toContain("超过上限的部分不算（cap）");
    const yearly = "--clause 第四条 --yearly 01-31 --do permit.given";
    const { out } = await typed(`new rule ${pack} publish ${yearly}`);
    expect(out).toContain(
      "从 2021 年度起（first 是所报告的年度，第一次在 2022-01-31 到期）：2020 年度要不要",
    );
    const chosen = await typed(`new rule ${pack} publish-again ${yearly} --first 2020 --json`);
    expect(JSON.parse(chosen.out).choices).toEqual([]);
    expect(json("rules.json").rules.at(-1)).toMatchObject({ on: { first: 2020 } });
    expect(json("rules.json").rules.at(-1)).not.toHaveProperty("reading");
    expect((await typed(`test ${pack}`)).code).toBe(0);
  });

  test("a term without a number: 及时", async () => {
    const { code, out } = await add("decide", decide.replace("5wd", "及时"));
    expect(code).toBe(0);
    expect(json("rules.json").rules[0].must.within).toEqual({ open: "及时" });
    expect(JSON.parse(out).choices[0]).toContain("逾期也不是违法");
    expect((await typed(`test ${pack}`)).code).toBe(0);
  });

  test("what stands in the files stays as it is written, a bare list too", async () => {
    const written =
      '[\n    { "id": "decide",   "legalSource": "第一条", "summary": {"zh": "x", "en": "x"},\n      "case": "permit", "bearer": "office", "on": "permit.asked", "must": { "do": "permit.given", "within": "unstated" } }\n]\n';
    writeFileSync(join(pack, "rules.json"), written);
    expect((await add("again", decide)).code).toBe(0);
    const after = readFileSync(join(pack, "rules.json"), "utf8");
    expect(after.startsWith(written.slice(0, written.lastIndexOf("}") + 1))).toBe(true);
    expect(JSON.parse(after).map(({ id }: { id: string }) => id)).toEqual(["decide", "again"]);
  });

  test("words are kept whole, with what a shell would pass", async () => {
    const { code } = await shixian([
      "new",
      "rule",
      pack,
      "decide",
      ...decide.split(" "),
      "--summary",
      "五日 内决定",
      "--summary-en",
      "It decides",
    ]);
    expect(code).toBe(0);
    expect(json("rules.json").rules[0].summary).toEqual({ zh: "五日 内决定", en: "It decides" });
  });

  test("a suite is begun where there is none", async () => {
    const bare = join(mkdtempSync(join(tmpdir(), "shixian-")), "busking-2019");
    cpSync("test/fixtures/packs/busking-2019", bare, {
      recursive: true,
      filter: (from) => !from.endsWith("scenarios"),
    });
    const options =
      "--clause 第二条 --modality must-not --case busking-application --bearer registry --on busking.applied";
    await typed(`new rule ${bare} never ${options}`);
    expect(JSON.parse(readFileSync(join(bare, "scenarios/rules.json"), "utf8")).scenarios[0].rule).toEqual([
      "never",
    ]);
  });
});

describe("a rule that is not right is not written", () => {
  test.each([
    ["an event with a typo", "a", decide.replace("asked", "aksed"), "word.unknown", "permit.asked"],
    [
      "a clause that the text lacks",
      "a",
      decide.replace("第一条", "第十条"),
      "citation.not-in-outline",
      null,
    ],
    [
      "a rule that is not there",
      "a",
      "--clause 第二条 --on permit.extended --extend decid",
      "pack.unknown-rule",
      null,
    ],
    ["an id that is none", "a_b", decide, "new.not-an-id", null],
    ["no event", "a", "--clause 第一条 --do permit.given", "usage.wrong", null],
    ["a duty to do nothing", "a", "--clause 第一条 --on permit.asked", "usage.wrong", null],
    ["a limit that is none", "a", decide.replace("5wd", "five"), "option.not-a-limit", null],
    ["a limit in Chinese numerals", "a", decide.replace("5wd", "七个工作日"), "option.not-a-limit", "10wd"],
    ["a first year of no yearly duty", "a", `${decide} --first 2021`, "usage.wrong", null],
    [
      "a first year that is none",
      "a",
      "--clause 第四条 --yearly 01-31 --do permit.given --first 21",
      "usage.wrong",
      null,
    ],
    ["a prohibition to do", "a", `${decide} --modality must-not`, "usage.wrong", null],
    ["a yearly duty on an event", "a", `${decide} --yearly 01-31`, "usage.wrong", null],
    [
      "a day of the year that is none",
      "a",
      "--clause 第四条 --yearly 31 --do permit.given",
      "shape.invalid",
      null,
    ],
  ])("%s", async (_, id, options, code, hint) => {
    const before = [json("rules.json"), json("scenarios/rules.json")];
    const ran = await add(id, options);
    expect([ran.code, ran.out]).toEqual([1, ""]);
    const [row] = JSON.parse(ran.err);
    expect(row.code).toBe(code);
    if (hint !== null) expect(row.hint).toContain(hint);
    expect([json("rules.json"), json("scenarios/rules.json")]).toEqual(before);
  });

  test.each([
    ["--clause", decide.replace("第一条", "第九条(三)")],
    ["--on", decide.replace("asked", "aksed")],
    ["--do", decide.replace("given", "givn")],
    ["--yearly", "--clause 第四条 --yearly 31 --do permit.given"],
    ["--extend", "--clause 第二条 --on permit.extended --extend decid"],
    ["--bearer", `${decide} --bearer offic`],
  ])("the fault names the option %s, no line of a file that was not written", async (option, options) => {
    const { err } = await typed(`new rule ${pack} a ${options}`);
    expect(err.startsWith(`错误 ${option}：`), err).toBe(true);
    expect(err).not.toContain("rules.json");
    expect(err).toContain("；什么也没有写 [");
  });

  test("an id that is taken; a pack that is not there; one with faults of its own", async () => {
    await add("decide", decide);
    expect(JSON.parse((await add("decide", decide)).err)).toMatchObject([{ code: "new.rule-taken" }]);
    const nowhere = await typed(`new rule nowhere a ${decide} --json`);
    expect([nowhere.code, JSON.parse(nowhere.err)[0].code]).toEqual([1, "usage.wrong"]);
    expect(JSON.parse(nowhere.err)).toHaveLength(1);
    expect(nowhere.err).toContain("没有规则包 nowhere");
    writeFileSync(join(pack, "liability.json"), '{ "items": [], "none": [], "non": [] }');
    const faulty = JSON.parse((await add("b", decide)).err);
    expect(faulty[0]).toMatchObject({ code: "shape.unknown-key", file: join(pack, "liability.json") });
  });

  test("two kinds of case: which one must be said", async () => {
    const kinds = { ...vocabulary.kinds, licence: { zh: "执照", en: "licence" } };
    writeFileSync(join(pack, "vocabulary.json"), JSON.stringify({ ...vocabulary, kinds }));
    const { err } = await add("decide", decide);
    expect(JSON.parse(err)).toMatchObject([{ code: "usage.wrong", hint: "有：permit、licence" }]);
  });
});
