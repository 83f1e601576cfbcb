import { describe, expect, test } from "vitest";
import { differencesOf, faultsOf, forwarded, ran, suiteOf } from "./suites.js";

// On 17 September the verification due on the 16th is a working day late: one obligation, one violation.
describe("rules of which there must be nothing", () => {
  test("met by a rule that is not triggered, though others are allowed", () => {
    expect(differencesOf({ none: ["publish"] })).toEqual([]);
    expect(
      differencesOf({ findings: [{ rule: "verify" }], none: ["publish"] }, { others: "allowed" }),
    ).toEqual([]);
  });

  test("not met by one that has an obligation and a finding: each is told", () => {
    expect(differencesOf({ none: ["verify"] }, { others: "allowed" })).toMatchObject([
      { kind: "unexpected", path: "/obligations/0", rule: "verify", actual: { state: "violated" } },
      { kind: "unexpected", path: "/findings/0", rule: "verify", actual: { unmet: "unfulfilled" } },
    ]);
  });

  test("a row that is unexpected on two grounds is told once", () => {
    expect(differencesOf({ findings: [], none: ["verify"] })).toMatchObject([
      { path: "/findings/0" },
      { path: "/obligations/0" },
    ]);
  });

  test("a rule that there is not is a fault, with what was meant", () => {
    expect(faultsOf(suiteOf({ expect: { none: ["verfy"] } }))).toEqual([
      "pack.unknown-rule /scenarios/0/expect/none/0",
    ]);
    expect(faultsOf(suiteOf({ expect: { none: [] } }))).toHaveLength(1);
  });
});

describe("in a table", () => {
  const table = (others: string | undefined, ...rows: readonly object[]) =>
    ran({
      scenarios: [
        {
          name: "核验",
          case: {
            kind: "busking-application",
            roles: { district: { name: "街道办", kind: "registry-office" } },
            events: [forwarded],
          },
          asOf: "2019-09-17",
          ...(others === undefined ? {} : { others }),
          expect: { obligations: [{ rule: "verify", state: "violated" }] },
          rows,
        },
      ],
    }).scenarios.map(({ ok, differences }) => (ok ? "ok" : differences.map(({ kind }) => kind).join()));

  test("a row drops one obligation that its scenario expects", () => {
    const dropped = { unset: ["/events/0"], expect: { none: ["verify"] } };
    expect(table(undefined, dropped, { expect: { findings: [{ rule: "verify" }] } })).toEqual(["ok", "ok"]);
    expect(table("allowed", dropped)).toEqual(["ok"]);
  });

  test("dropped, and there after all", () => {
    expect(table("allowed", { expect: { none: ["verify"] } })).toEqual(["unexpected,unexpected"]);
  });

  test("the last one dropped: there must be none at all, unless others are allowed", () => {
    const asked = { id: "asked", type: "busking.applied", on: "2019-09-17", data: { promise: null } };
    const other = { set: { "/events/0": asked }, expect: { none: ["verify"] } };
    expect(table("allowed", other)).toEqual(["ok"]);
    expect(table(undefined, other)[0]).toContain("unexpected");
  });

  test("a row that states something of a rule lifts what its scenario said of it", () => {
    const { scenarios } = ran({
      scenarios: [
        {
          name: "核验",
          case: { kind: "busking-application", events: [forwarded] },
          asOf: "2019-09-10",
          others: "allowed",
          expect: { none: ["verify", "publish"] },
          rows: [{ expect: { obligations: [{ rule: "verify", state: "active" }] } }],
        },
      ],
    });
    expect(scenarios[0]).toMatchObject({ ok: true, scenario: { expect: { none: ["publish"] } } });
  });
});
