import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.js";
import type { Assessment } from "../../src/assess/assessment.js";
import type { Case } from "../../src/case/case.js";
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
  let runs = 0;
  let failed = 0;
  for (const { name, case: theCase, asOf } of parsed.ok ? parsed.value.scenarios : []) {
    const ours = assess(jiamusiRules, theCase, { asOf });
    if (ours.needs.length > 0) continue;
    const known = theCase.events.map(({ id }) => id);
    const read = known.filter(
      (id) => !ours.unreadEvents.some(({ event, why }) => event === id && why === "later"),
    );
    for (const event of [null, ...read]) {
      const fired = await firedIn(factsFor(jiamusiRules, theCase, { event, asOf }), theCase);
      runs += 1;
      if (fired === "fact-absent") failed += 1;
      else expect(fired, `${name.en}: ${event}`).toEqual(expected(ours, event, known));
    }
  }
  // Most cases are complete: the comparison is no empty one.
  expect(failed).toBeLessThan(runs / 4);
});

/**
 * The rules that fire; or that the library failed for want of a fact. A fact that decides nothing (another part
 * of the condition is false already) is not needed here, but the library asks for it all the same: that is the
 * one difference allowed, and only where the case really does not have the fact.
 */
async function firedIn(
  facts: Record<string, unknown>,
  theCase: Case,
): Promise<readonly string[] | "fact-absent"> {
  try {
    const { events } = await engine.run(facts);
    return events
      .map(({ type }) => type)
      .filter((rule) => compared.has(rule))
      .sort();
  } catch (error) {
    const absent = /^Undefined fact: (\w+)$/.exec(error instanceof Error ? error.message : "")?.[1];
    if (absent === undefined || Object.hasOwn(theCase.facts ?? {}, absent)) throw error;
    return "fact-absent";
  }
}

function expected(ours: Assessment, event: string | null, known: readonly string[]): readonly string[] {
  const breaches = ours.findings.filter(({ unmet }) => unmet === "unmet" || unmet === "forbidden");
  const rows = [...ours.obligations, ...breaches].filter(({ instance }) =>
    event === null ? !known.includes(instance) : instance === event,
  );
  return [...new Set(rows.map(({ rule }) => rule).filter((rule) => compared.has(rule)))].sort();
}
