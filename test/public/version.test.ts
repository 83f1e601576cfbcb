import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { version } from "../../src/assess/version.js";

test("receipts name the version that is published", () => {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  expect(version).toBe((JSON.parse(text) as { readonly version: string }).version);
});
