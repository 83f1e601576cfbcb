import { expect, test } from "vitest";
import { calendar } from "../../../generated/calendars/cn.js";
import type { Assessment } from "../../../src/assess/assessment.js";
import type { Rulebook } from "../../../src/assess/rulebook.js";
import { whyWith } from "../../../src/assess/why/why.js";
import type { Why, WhyRule } from "../../../src/assess/why/why-rows.js";
import { findSuites } from "../../../src/cli/find-suites.js";
import type { Io } from "../../../src/cli/io.js";
import { suiteLoader } from "../../../src/cli/load-suite.js";
import type { ConditionTrace } from "../../../src/condition/trace.js";
import { leavesIn } from "../../../src/condition/trace.js";
import type { Language } from "../../../src/diagnostic/text.js";
import { toMarkdown } from "../../../src/report/markdown.js";
import { describeWhy } from "../../../src/report/why/why.js";
import type { Scenario } from "../../../src/suite/suite.js";

const io = { stdin: [] } as unknown as Io;
const load = suiteLoader({ data: calendar, knownOn: null }, io);

// Whatever is told of a rule is held against the assessment, and every text is made in both languages.
test.each(
  await findSuites("rules", io),
)("%s: a rule fired exactly where it has a row or a finding", async (path) => {
  const { suite, rulebook, rulebookOn } = await load(path);
  for (const [index, scenario] of suite.scenarios.entries()) {
    const used = scenario.knownOn === null ? rulebook : rulebookOn(scenario.knownOn);
    const { why, assessment } = whyWith(used, scenario.case, { asOf: scenario.asOf });
    const rows = [...assessment.obligations, ...assessment.findings];
    const of = (rule: string, regulation: string) =>
      rows.filter((row) => row.rule === rule && row.regulation === regulation).length;
    for (const rule of why.rules) {
      expect(rule.fired, rule.rule).toBe(of(rule.rule, rule.regulation) > 0);
      expect(rule.because === null, rule.rule).toBe(rule.fired);
      agrees(rule);
    }
    for (const { regulation, rules } of why.notExamined) {
      for (const { rule } of rules) expect(of(rule, regulation), rule).toBe(0);
    }
    if (index % 5 === 0)
      for (const language of ["zh", "en"] as const) isTold(why, assessment, used, scenario, language);
    // Every rule of every regulation is told of, once.
    const told = why.rules.length + why.notExamined.reduce((sum, { rules }) => sum + rules.length, 0);
    expect(told).toBe(used.regulations.reduce((sum, { rules }) => sum + rules.length, 0));
  }
}, 120_000);

/** An instance that has nothing says why, and what it says follows from its own conditions. */
function agrees({ rule, instances }: WhyRule): void {
  for (const each of instances) {
    const fired = each.obligations.length + each.findings.length > 0;
    expect(each.because === null, `${rule} ${each.instance}`).toBe(fired);
    if (fired && each.obligations.length > 0) expect(each.applies, rule).not.toBe(false);
    if (each.because === "when") expect(each.when?.result).toBe(false);
    if (each.because === "unless") expect(each.unless?.result).toBe(true);
    if (each.because === "kept" && each.demand.kind === "be") expect(each.demand.be.result).toBe(true);
    if (each.because === "kept" && each.demand.kind === "after") {
      const found = each.demand.members.map(
        ({ owed, candidates }) => owed === false || candidates.some(({ counts }) => counts === true),
      );
      expect(each.demand.needs === "any" ? found.includes(true) : !found.includes(false), rule).toBe(true);
    }
    for (const { row } of each.obligations) {
      const counted =
        each.demand.kind === "do" ? each.demand.members.flatMap(({ candidates }) => candidates) : [];
      if (row.state === "fulfilled" || row.state === "fulfilled-late") {
        const notOwed = each.demand.kind === "do" && each.demand.members.every(({ owed }) => owed === false);
        expect(notOwed || counted.some(({ counts }) => counts !== false), rule).toBe(true);
      }
      if (row.state === "violated") expect(each.demand.kind).toBe("do");
    }
    for (const { finding, liability } of each.findings) {
      expect(liability.map(({ measures }) => measures.map(({ follows }) => follows))).toEqual(
        finding.liability.map(({ measures }) => measures.map(({ follows }) => follows)),
      );
    }
    for (const tree of [each.when, each.unless]) if (tree !== null) kleene(tree);
  }
}

/** Every text is made, and no word of it is missing. */
function isTold(
  why: Why,
  assessment: Assessment,
  rulebook: Rulebook,
  { case: theCase }: Scenario,
  language: Language,
): void {
  const { vocabulary, calendar } = rulebook;
  const regulations = rulebook.regulations.map(({ source }) => source);
  const text = toMarkdown(
    describeWhy(why, assessment, { language, vocabulary, theCase, regulations, calendar }),
  );
  expect(text).not.toMatch(/undefined|\[object|\{"/);
  for (const { rule } of why.rules) expect(text).toContain(rule);
}

/** The verdict of a group follows from its members'. */
function kleene(tree: ConditionTrace): void {
  expect(leavesIn(tree).length).toBeGreaterThan(0);
  if (tree.kind === "leaf") return;
  if (tree.kind === "not") {
    expect(tree.result).toBe(tree.member.result === null ? null : !tree.member.result);
    kleene(tree.member);
    return;
  }
  const results = tree.members.map(({ result }) => result);
  const decisive = tree.kind === "any";
  expect(tree.result).toBe(results.includes(decisive) ? decisive : results.includes(null) ? null : !decisive);
  for (const member of tree.members) kleene(member);
}
