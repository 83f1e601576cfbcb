import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shixian } from "../../cli/run-cli.js";
import { suiteOf } from "../suites.js";

// Due on Monday 16 September 2019 with four, five or six days: two changes of six stay unseen.
const suite = suiteOf({
  expect: {
    obligations: [{ rule: "verify", due: "2019-09-16", bearer: "district", state: "violated" }],
    findings: [{ rule: "verify", kind: "violation" }],
  },
});

function pack(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "shixian-")), "busking-2019");
  cpSync("test/fixtures/packs/busking-2019", folder, { recursive: true });
  rmSync(join(folder, "scenarios"), { recursive: true, force: true });
  mkdirSync(join(folder, "scenarios"));
  writeFileSync(join(folder, "scenarios", "a.json"), JSON.stringify(suite));
  return folder;
}

test("--json: the counts, the score and each survivor with a row that would notice; the exit code is 0", async () => {
  const { code, out } = await shixian([
    "test",
    pack(),
    "--mutate",
    "--rule",
    "verify",
    "--json",
    "--lang",
    "en",
  ]);
  expect(code).toBe(0);
  const [{ regulation, survivors, mutants, killed, survived }] = JSON.parse(out).mutation;
  expect(regulation).toBe("busking-2019");
  expect(killed + survived).toBeLessThanOrEqual(mutants);
  expect(survivors.map(({ id }: { id: string }) => id)).toContain("verify/must/within/amount+1");
  const longer = survivors.find(({ id }: { id: string }) => id === "verify/must/within/amount+1");
  expect(longer).toMatchObject({
    operator: "limit-amount",
    legalSource: "第七条",
    change: "a limit one shorter or longer: 5 days → 6 days",
    witness: { row: { asOf: "2019-09-19", unconfirmed: true } },
  });
});

test("a threshold that is missed: exit code 2, and said", async () => {
  const { code, out } = await shixian([
    "test",
    pack(),
    "--mutate",
    "--rule",
    "verify",
    "--threshold",
    "mutation=100",
  ]);
  expect(code).toBe(2);
  expect(out).toMatch(/busking-2019：变异 \d+(\.\d)?%，低于要求的 100%/);
});

test("in words: the table, and each survivor by its clause", async () => {
  const { out } = await shixian(["test", pack(), "--mutate", "--rule", "verify"]);
  expect(out).toContain("变异：busking-2019");
  expect(out).toContain("第七条 期限加减一：5日 → 6日");
  expect(out.trimEnd().split("\n").at(-1)).toBe("1 passed, 0 failed");
});
