import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shixian } from "../cli/run-cli.js";
import { edit } from "./edit-file.js";

// The section on other forms: each ```json form=… block goes into a small pack that lacks just these, test/guide/forms.
const guides = ["docs/guide.zh.md", "docs/guide.en.md"];

function formsIn(guide: string): readonly { file: string; at?: string; text: string }[] {
  const blocks = readFileSync(guide, "utf8").matchAll(/^```json form=(\S+)(?: at=(\S+))?\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, file, at, text]) => ({
    file: file!,
    ...(at === undefined ? {} : { at }),
    text: text!,
  }));
}

test("both guides show the same forms", () => {
  const [zh, en] = guides.map(formsIn);
  expect(zh!.length).toBeGreaterThan(12);
  expect(en).toEqual(zh);
});

test("the forms make a pack of which check has nothing to say, and its cases come out as the guide says", async () => {
  const folder = mkdtempSync(join(tmpdir(), "shixian-forms-"));
  const pack = join(folder, "tree-adoption-forms");
  try {
    cpSync("test/guide/forms", pack, { recursive: true });
    for (const { file, ...form } of formsIn(guides[0]!)) edit({ file: join(pack, file), ...form });
    const checked = await shixian(["check", pack, "--json"]);
    expect(JSON.parse(checked.out)).toEqual([]);
    const tested = await shixian(["test", pack, "--lang", "en"]);
    expect(tested.out).toMatch(/^\d+ passed, 0 failed$/m);
    expect(tested.code).toBe(0);
    const mutated = await shixian(["test", pack, "--mutate", "--json"]);
    expect(mutated.err, "what equivalent-mutants.json names is there, and nothing notices it").toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
