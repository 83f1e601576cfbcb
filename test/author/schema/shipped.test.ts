import { existsSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { expect, test } from "vitest";
import { generatedFiles } from "../../../scripts/schemas.js";
import { linkOf, shippedFiles } from "../../../scripts/shipped-files.js";
import { type Validate, validatorOf } from "./validator.js";

const validators = new Map<string, Validate>();

function validatorAt(path: string): Validate {
  const known = validators.get(path) ?? validatorOf(JSON.parse(readFileSync(path, "utf8")));
  validators.set(path, known);
  return known;
}

test("the schemas in git are those that the parsers give: else run npm run schemas", async () => {
  const stale = [...(await generatedFiles())]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text)
    .map(([path]) => path);
  expect(stale).toEqual([]);
});

test.each(shippedFiles())("$path names its schema, which lies there and accepts it", (file) => {
  const json = JSON.parse(readFileSync(file.path, "utf8"));
  expect(json.$schema, "run npm run schemas").toBe(linkOf(file));
  expect(posix.join(dirname(file.path), json.$schema)).toBe(file.schema);
  expect(validatorAt(file.schema)(json)).toEqual([]);
});

test("every kind of file is among them, but the layer, which only regions have", () => {
  const kinds = [...new Set(shippedFiles().map(({ kind }) => kind))].sort();
  expect(kinds).toEqual([
    "calendar",
    "case",
    "categories",
    "equivalent-mutants",
    "liability",
    "notice",
    "regulation",
    "rules",
    "suite",
    "text-record",
    "vocabulary",
  ]);
});
