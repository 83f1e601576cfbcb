import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

// The built package in other people's test runners: `npm test` has built it before. Of the two scenarios one
// expects 13 February (25 January 2019 and ten working days: 28 to 31 January, 1, 2, 3, 11, 12, 13 February;
// the 2nd and 3rd are make-up days) and must pass; the other expects a day less and must fail.
const folder = "test/fixtures/runners";

function run(args: readonly string[]) {
  const { VITEST: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...env, NO_COLOR: "1" },
  });
  return { status, text: `${stdout}${stderr}` };
}

test.each([
  ["node.mjs", ["one day short, which must fail", "expected  2019-02-12", "actual  2019-02-13"]],
  ["node.cjs", ["少算一天，必须不符", "预期  2019-02-12", "实际  2019-02-13"]],
])("node:test, %s: one passes, one fails and says why", (file, said) => {
  const { status, text } = run(["--test", "--test-reporter=tap", `${folder}/${file}`]);
  expect(status).toBe(1);
  expect(text).toContain("# pass 1\n# fail 1");
  for (const each of said) expect(text).toContain(each);
  expect(text).toContain("ERR_ASSERTION");
});

test("vitest: one passes, one fails and says why", () => {
  const { status, text } = run(["node_modules/vitest/vitest.mjs", "run", `--root=${folder}`]);
  expect(text).toMatch(/Tests +1 failed \| 1 passed/);
  expect(status).toBe(1);
  for (const each of ["answers.json > 少算一天，必须不符", "预期  2019-02-12", "2月11日至13日＝8–10"]) {
    expect(text).toContain(each);
  }
});
