import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { calendar } from "../../generated/calendars/cn.js";
import { regulations } from "../../generated/shipped.js";
import { compile } from "../../src/assess/compile.js";
import { parseSuite, regulationsOf } from "../../src/suite/parse.js";
import { runSuite } from "../../src/suite/run.js";
import { parseDay } from "../../src/time/day.js";

// The scenarios of the shipped packs, each with its reason in its own file: they test the rules, and with them
// the engine, on law as it is. `shixian test rules` runs the same; here they count for the engine's coverage.

const ids = readdirSync("rules", { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe.each(ids)("%s", (id) => {
  const folder = join("rules", id, "scenarios");
  test.each(readdirSync(folder).filter((name) => name.endsWith(".json")))("%s", async (name) => {
    const json: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
    const named = regulationsOf(json);
    const others = (named.ok && named.value) || [id];
    const sources = await Promise.all(others.map((each) => regulations[each]!()));
    const on = (knownOn: string | null) =>
      compile({
        regulations: sources,
        calendar,
        calendarOptions: { knownOn: knownOn === null ? null : parseDay(knownOn) },
      });
    const suite = parseSuite(json, on(null));
    if (!suite.ok) throw new Error(JSON.stringify(suite.diagnostics, null, 1));
    const failed = runSuite(suite.value, on(null), on).scenarios.filter(({ ok }) => !ok);
    expect(failed.map(({ name, differences }) => [name.en, differences])).toEqual([]);
  });
});
