import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Break, edited, kinds } from "../check/breaks/breaks.js";
import { pointerOf, printed } from "../check/breaks/printed.js";
import { allBreaks, sampleOf } from "../check/breaks/sample.js";
import { shippedPacks, shippedVocabulary } from "../properties/shipped.js";
import { shixian } from "./run-cli.js";

// The same breaks as the script's, but through files and the command line: what an author sees.

const pack = shippedPacks.find(({ files }) => files.vocabulary !== undefined)!;
const sound = { files: pack.files, shared: shippedVocabulary };
const folder = mkdtempSync(join(tmpdir(), "shixian-"));

afterAll(() => rmSync(folder, { recursive: true }));

interface Row {
  readonly severity: string;
  readonly file: string;
  readonly line: number;
}

async function errorsOf(name: string, { file, steps, edit }: Break): Promise<readonly Row[]> {
  const files = { ...pack.files, [file]: edited(sound.files[file as keyof typeof pack.files], steps, edit) };
  mkdirSync(join(folder, name));
  for (const [each, json] of Object.entries(files)) {
    writeFileSync(join(folder, name, `${each}.json`), printed(json).text);
  }
  const { code, out } = await shixian(["check", join(folder, name), "--json"]);
  expect(code).toBe(2);
  return (JSON.parse(out) as readonly Row[]).filter(({ severity }) => severity === "error");
}

const inPack = allBreaks(sound).filter(({ file }) => file !== "shared");

test.each(kinds)("%s: the command line names file and line", async (kind) => {
  for (const [index, each] of sampleOf(
    inPack.filter((one) => one.kind === kind),
    3,
    1,
  ).entries()) {
    const name = `${kind.replaceAll(" ", "-")}-${index}`;
    const errors = await errorsOf(name, each);
    const files: Readonly<Record<string, unknown>> = {
      ...pack.files,
      [each.file]: edited(pack.files[each.file as keyof typeof pack.files], each.steps, each.edit),
    };
    for (const place of each.places) {
      const { line } = printed(files[place.file]).spots.get(pointerOf(place.steps))!;
      const file = join(folder, name, `${place.file}.json`);
      expect(errors).toContainEqual(expect.objectContaining({ file, line }));
    }
  }
});
