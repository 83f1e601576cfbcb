import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { shareRequest } from "../packs.js";
import { typed } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "shixian-layers-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, value: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
};
const layer = {
  id: "xinjiang",
  title: { zh: "新疆", en: "Xinjiang" },
  jurisdiction: "650000",
  source: "自治区民族习惯节日放假办法",
  atMost: { rest: 4, work: 0 },
  years: [
    {
      year: 2019,
      published: "2019-05-20",
      source: "自治区人民政府办公厅关于2019年肉孜节放假的通知",
      rest: [{ name: "肉孜节", days: ["2019-06-05"] }],
      work: [],
    },
  ],
};
const path = written("xinjiang.json", layer);
const json = async (line: string) => JSON.parse((await typed(`${line} --json`)).out);

describe("regional days over a calendar", () => {
  test("five working days from 3 June 2019 are due a day later: Wednesday the 5th is 肉孜节", async () => {
    // 4 (1), 6 (2), Friday 7 is 端午节, 10 (3), 11 (4), 12 June (5); without the layer 4, 5, 6, 10, 11.
    const line = "deadline --from 2019-06-03 --limit 5wd";
    expect((await json(line)).due.latest).toBe("2019-06-11");
    const answer = await json(`${line} --layer ${path}`);
    expect(answer.due).toEqual({ earliest: "2019-06-12", latest: "2019-06-12" });
    expect(answer.certain).toBe(true);
    expect(answer.calendar.layers).toEqual(["xinjiang"]);
    expect(answer.count[1]).toMatchObject({ date: "2019-06-05", n: null, why: "肉孜节" });
  });

  test("before the region published it, the day was not known", async () => {
    const answer = await json(
      `deadline --from 2019-06-03 --limit 5wd --layer ${path} --missing-year note --known-on 2019-05-19`,
    );
    expect(answer.due.latest).toBe("2019-06-11");
    expect(answer.warnings).toMatchObject([{ code: "calendar.layer-year-left-out" }]);
  });

  test("a year that the layer lacks widens the range by as many days as it may set", async () => {
    // Monday 13 to Friday 17 July 2020; up to four of the days may be off: 20–23 July are the last it can be.
    const line = `deadline --from 2020-07-10 --limit 5wd --layer ${path}`;
    const widened = await json(line);
    expect(widened.due).toEqual({ earliest: "2020-07-17", latest: "2020-07-23" });
    expect(widened.certain).toBe(false);
    expect((await typed(line)).out).toContain("地方安排 xinjiang 没有 2020 年");
    const noted = await typed(`${line} --missing-year note`);
    expect(noted.out).toContain("2020年7月17日（周五）到期");
    expect(noted.err).toContain("地方安排 xinjiang 没有 2020 年，未计入");
  });

  test("the year shows it, with its source", async () => {
    const { out } = await typed(`calendar 2019 --layer ${path} --missing-year note`);
    expect(out).toMatch(/ 3 {3}4 {3}5休 6 {3}7休/);
    expect(out).toContain("6月5日：自治区人民政府办公厅关于2019年肉孜节放假的通知");
  });

  test("assess counts with it, and its receipt names the layer by its hash", async () => {
    const theCase = written("case.json", shareRequest("2019-05-24"));
    const line = `assess ${theCase} --regulation jiamusi-sharing-2018 --as-of 2019-05-24`;
    // 27–31 May (5), 3 and 4 June (7), 5 June (8) or off, 6 June, 7 June 端午节, 10 June.
    expect((await json(line)).obligations[0].due.latest).toBe("2019-06-10");
    const result = await json(`${line} --layer ${path}`);
    expect(result.obligations[0].due.latest).toBe("2019-06-11");
    expect(result.receipt.layers.xinjiang).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

describe("a layer's file", () => {
  test("check knows it, and says what is wrong", async () => {
    expect(await json(`check ${path}`)).toEqual([]);
    const faulty = written("faulty.json", {
      ...layer,
      years: [{ ...layer.years[0], published: "2019-05-32" }],
    });
    const { code, out } = await typed(`check ${faulty} --json`);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([{ code: "calendar.not-a-date", path: "/years/0/published" }]);
  });

  test.each(["nowhere.json", "package.json"])("%s is none: refused", async (file) => {
    const { code, err } = await typed(`deadline --from 2019-06-03 --limit 5wd --layer ${file}`);
    expect(code).toBe(1);
    expect(err).not.toBe("");
  });
});
