import { describe, expect, test } from "vitest";
import { typed } from "./run-cli.js";

const late =
  "assess examples/cases/02-answered-late.json --regulation jiamusi-sharing-2018 --as-of 2019-05-10";

describe("assess --why", () => {
  test("the reasons stand beside the assessment, which stays as it is", async () => {
    const plain = JSON.parse((await typed(`${late} --json`)).out);
    const { why, ...rest } = JSON.parse((await typed(`${late} --why answer-share-request --json`)).out);
    expect(rest).toEqual(plain);
    expect(why.rules).toHaveLength(1);
    // Received on 18 April 2019, due on Sunday 5 May, a make-up day; answered on 6 May.
    expect(why.rules[0]).toMatchObject({
      rule: "answer-share-request",
      fired: true,
      because: null,
      instances: [
        {
          when: { kind: "leaf", actual: "conditional", result: true },
          findings: [{ finding: { kind: "violation" } }],
        },
      ],
    });
    expect(why.rules[0].instances[0].obligations[0].count.at(-1)).toMatchObject({
      date: "2019-05-05",
      n: 10,
    });
  });

  test("several rules, and a breach is still exit code 2", async () => {
    const run = await typed(`${late} --why answer-share-request --why give-reasons --lang en`);
    expect(run.code).toBe(2);
    expect(run.out).toContain("Violation: Not done in time.");
    expect(run.out).toContain("Not triggered: the case has no event");
  });

  test("without a rule, and as Markdown", async () => {
    const run = await typed(`${late} --why --markdown`);
    expect(run.out).toContain("## 没有触发的规则");
  });

  test("a rule that is not there is bad usage, with what was probably meant", async () => {
    const run = await typed(`${late} --why give-reason --lang en`);
    expect(run.code).toBe(1);
    expect(run.out).toBe("");
    expect(run.err).toContain('did you mean "give-reasons"?');
  });
});
