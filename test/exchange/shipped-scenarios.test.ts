import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.js";
import type { Assessment } from "../../src/assess/assessment.js";
import { factsFor, leftOut, toEngine } from "../../src/exchange/json-rules-engine.js";
import { parseSuite } from "../../src/suite/parse.js";
import { jiamusiRules } from "../packs.js";

const { source } = jiamusiRules.regulations[0]!;
const folder = `rules/${source.id}/scenarios`;
const engine = toEngine(source);
const without = new Set(leftOut(source).map(({ rule }) => rule));

// What fires and has a row of its own: duties with a clock, requirements, forbidden acts.
const compared = new Set(
  source.rules
    .filter(
      ({ must, mustNot }) => (must && ("do" in must || "be" in must)) || (mustNot && !("do" in mustNot)),
    )
    .map(({ id }) => id)
    .filter((id) => !without.has(id)),
);

test.each(readdirSync(folder))("where nothing is unknown the same rules fire: %s", async (name) => {
  const parsed = parseSuite(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")), jiamusiRules);
  expect(parsed.ok).toBe(true);
  for (const { name, case: theCase, asOf } of parsed.ok ? parsed.value.scenarios : []) {
    const ours = assess(jiamusiRules, theCase, { asOf });
    if (ours.needs.length > 0) continue;
    const known = theCase.events.map(({ id }) => id);
    const read = known.filter(
      (id) => !ours.unreadEvents.some(({ event, why }) => event === id && why === "later"),
    );
    for (const event of [null, ...read]) {
      const { events } = await engine.run(factsFor(jiamusiRules, theCase, { event, asOf }));
      const fired = events.map(({ type }) => type).filter((rule) => compared.has(rule));
      expect(fired.sort(), `${name.en}: ${event}`).toEqual(expected(ours, event, known));
    }
  }
});

function expected(ours: Assessment, event: string | null, known: readonly string[]): readonly string[] {
  const breaches = ours.findings.filter(({ unmet }) => unmet === "unmet" || unmet === "forbidden");
  const rows = [...ours.obligations, ...breaches].filter(({ instance }) =>
    event === null ? !known.includes(instance) : instance === event,
  );
  return [...new Set(rows.map(({ rule }) => rule).filter((rule) => compared.has(rule)))].sort();
}
