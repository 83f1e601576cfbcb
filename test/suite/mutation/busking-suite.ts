import { vocabulary } from "../../../generated/rules/vocabulary.js";
import { type Mutation, mutationOf } from "../../../src/suite/mutation/mutation.js";
import type { StatedEquivalents } from "../../../src/suite/mutation/stated-equivalents.js";
import type { SuiteOfPack } from "../../../src/suite/mutation/tried-scenarios.js";
import { parseSuite } from "../../../src/suite/parse.js";
import { buskingRules } from "../../packs.js";
import { fixture } from "../suites.js";

export const busking = buskingRules.regulations[0]!.source;
export { vocabulary };

/** A suite about busking, ready to be tried; it must be readable. */
export function suiteOfPack(json: unknown): SuiteOfPack {
  const parsed = parseSuite(json, buskingRules);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics, null, 1));
  return {
    suite: parsed.value,
    rulebook: buskingRules,
    rulebookOn: () => buskingRules,
    file: "busking.json",
  };
}

export function mutationWith(json: unknown, stated?: StatedEquivalents): Mutation {
  return mutationOf(busking, [suiteOfPack(json)], stated);
}

/** Of each name how the mutant fared. */
export function fates({ mutants, judge }: Mutation, rule: string): Readonly<Record<string, string>> {
  const own = mutants.filter(({ rules }) => rules.includes(rule));
  return Object.fromEntries(own.map((mutant) => [mutant.id, judge(mutant).fate.kind]));
}

const roles = {
  registry: { name: "登记处", kind: "registry-office" },
  district: { name: "街道办", kind: "registry-office" },
};

/** Scenarios that reach powers, categories, orders, liability and scope, to try changes of each with. */
export const wideSuite = {
  background: { kind: "busking-application", roles },
  scenarios: [
    ...(fixture("busking") as { scenarios: { case: Record<string, unknown> }[] }).scenarios.map((each) => ({
      ...each,
      case: { kind: "busking-application", roles, ...each.case },
    })),
    {
      name: "延长、中止以后按期决定，未写理由",
      case: {
        facts: { pitch: { class: "unconditional", busy: true, permitFrom: null } },
        events: [
          { id: "a", type: "busking.applied", on: "2019-03-04", data: { loud: true, promise: null } },
          {
            id: "x",
            type: "busking.extended",
            on: "2019-03-08",
            data: { grants: { amount: 4, unit: "working-day" }, approvedBy: "head" },
          },
          { id: "p", type: "busking.paused", on: "2019-03-11" },
          { id: "r", type: "busking.resumed", on: "2019-03-13" },
          { id: "d", type: "busking.refused", on: "2019-03-18", by: "registry", data: { reason: null } },
        ],
      },
      asOf: "2019-03-20",
      others: "allowed",
      expect: {
        obligations: [{ rule: "decide", state: "fulfilled", bearer: "registry" }],
        findings: [
          { rule: "say-why", kind: "violation", liability: [{ legalSource: "第十九条" }] },
          { rule: "extend-decision", unmet: "ceiling" },
          { rule: "stage-class", unmet: "class-mismatch" },
        ],
        classification: [{ axis: "share", class: "conditional" }],
      },
    },
    {
      name: "受托机构参照适用，没有责任",
      case: {
        roles: { registry: { name: "公司", kind: "contractor" } },
        events: [{ id: "a", type: "busking.applied", on: "2019-03-04", data: { loud: false } }],
      },
      asOf: "2019-03-20",
      expect: { regulations: [{ id: "busking-2019", scope: "by-analogy" }] },
    },
    {
      name: "每年名册",
      case: { kind: "busking-office-year", observed: { from: "2020-01-01", to: "2021-12-31" } },
      asOf: "2021-03-01",
      expect: {
        obligations: [
          { rule: "yearly-list", instance: "2019", due: "2020-02-29", state: "violated" },
          { rule: "yearly-list", instance: "2020", due: "2021-02-28", state: "violated" },
        ],
      },
    },
  ],
};
