/**
 * How many cases a second are assessed: every scenario of the shipped packs' suites, each under its own pack and
 * on its own day, and the cases of a made-up regulation. To see where the time goes:
 *
 *     node --cpu-prof --import tsx bench/assess.ts
 */
import { readdirSync, readFileSync } from "node:fs";
import { assess } from "../src/assess/assess.js";
import type { Rulebook } from "../src/assess/rulebook.js";
import type { Case, CaseEvent } from "../src/case/case.js";
import { parseSuite } from "../src/suite/parse.js";
import { application, buskingRules, jiamusiRules } from "../test/packs.js";
import { figure, median, perSecond } from "./figures.js";

interface Assessed {
  readonly rulebook: Rulebook;
  readonly case: Case;
  readonly asOf: string;
}

const warmUp = 15;
const rounds = 25;
const suites = scenariosOf(jiamusiRules);
const busking = buskingCases();

let sink = 0;
console.log(`${suites.length} scenarios of the shipped pack, ${busking.length} cases of a made-up one`);
line("assess, scenarios of the shipped pack", suites);
line("assess, a made-up regulation with powers", busking);
line("assess, both", [...suites, ...busking]);
if (sink === 0) throw new Error("nothing was assessed");

function line(what: string, mix: readonly Assessed[]): void {
  const rates = Array.from({ length: warmUp + rounds }, () => {
    const start = performance.now();
    for (const each of mix) {
      const { obligations, findings } = assess(each.rulebook, each.case, { asOf: each.asOf });
      sink += obligations.length + findings.length;
    }
    return perSecond(mix.length, start);
  });
  figure(what, median(rates.slice(warmUp)));
}

function scenariosOf(rulebook: Rulebook): readonly Assessed[] {
  const folders = rulebook.regulations.map(({ source }) => `rules/${source.id}/scenarios`);
  return folders.flatMap((folder) =>
    readdirSync(folder).flatMap((name) => {
      const parsed = parseSuite(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")), rulebook);
      if (!parsed.ok) throw new Error(`${folder}/${name}: ${JSON.stringify(parsed.diagnostics[0])}`);
      return parsed.value.scenarios.map((each) => ({ rulebook, case: each.case, asOf: each.asOf }));
    }),
  );
}

/** Applications with and without an extension, a pause and an answer, on each of ninety days. */
function buskingCases(): readonly Assessed[] {
  const days = Array.from({ length: 90 }, (_, day) => new Date(Date.UTC(2019, 0, 2 + day)));
  return days.flatMap((day) => {
    const after = (count: number) => new Date(+day + count * 86_400_000).toISOString().slice(0, 10);
    const events = applied(after);
    return [1, 3, 5, events.length].map((count): Assessed => {
      const facts = { pitch: { class: "conditional", busy: true }, festivalLaw: false };
      const theCase = application(events.slice(0, count), { id: `B-${after(0)}-${count}`, facts });
      return { rulebook: buskingRules, case: theCase, asOf: after(40) };
    });
  });
}

function applied(after: (days: number) => string): readonly CaseEvent[] {
  return [
    { id: "e1", type: "busking.applied", on: after(0), data: { loud: false } },
    { id: "e2", type: "busking.acknowledged", on: after(0), of: "e1" },
    {
      id: "e3",
      type: "busking.extended",
      on: after(3),
      of: "e1",
      data: { grants: { amount: 2, unit: "working-day" }, approvedBy: "head" },
    },
    { id: "e4", type: "busking.paused", on: after(4), of: "e1" },
    { id: "e5", type: "busking.resumed", on: after(9), of: "e4" },
    { id: "e6", type: "busking.permitted", on: after(15), of: "e1" },
    { id: "e7", type: "badge.issued", on: after(17), of: "e6" },
    { id: "e8", type: "site.marked", on: after(25), of: "e6" },
  ];
}
