import fc from "fast-check";
import { expect, test } from "vitest";
import { appended, begun } from "../../src/cli/append-json.js";
import { type JsonSource, parseJson } from "../../src/cli/json-source.js";

function sourceOf(text: string): JsonSource {
  const source = parseJson("a.json", text);
  if ("faults" in source) throw new Error(text);
  return source;
}

test.each([
  ["an empty list", '{\n  "rules": []\n}\n', '{\n  "rules": [\n    {\n      "id": 1\n    }\n  ]\n}\n'],
  [
    "one on a line of its own",
    '{\n\t"rules": [\n\t\t"a"\n\t]\n}',
    '{\n\t"rules": [\n\t\t"a",\n\t\t{\n\t\t  "id": 1\n\t\t}\n\t]\n}',
  ],
  ["all on one line", '{ "rules": ["a"] }', '{ "rules": ["a",\n{\n  "id": 1\n}] }'],
])("%s", (_, before, after) => {
  expect(appended(sourceOf(before), ["rules"], { id: 1 }).text).toBe(after);
});

test("a file begun with its first element", () => {
  const { text, line } = appended(begun("a.json", "scenarios"), ["scenarios"], {});
  expect(JSON.parse(text)).toEqual({ scenarios: [{}] });
  expect(text.split("\n")[line - 1]?.trim()).toBe("{}");
});

test("whatever stands there and however it is written, it stays to the byte, and the element is the last", () => {
  const json = fc.jsonValue({ maxDepth: 2 }).filter((each) => !JSON.stringify(each).includes("__proto__"));
  const indent = fc.constantFrom("", "  ", "\t", "    ");
  fc.assert(
    fc.property(fc.array(json), json, indent, fc.boolean(), (list, element, space, bare) => {
      const before = JSON.stringify(bare ? list : { other: 1, list }, null, space);
      const { text, line } = appended(sourceOf(before), bare ? [] : ["list"], element);
      const after = JSON.parse(text);
      const wanted = JSON.parse(JSON.stringify([...list, element]));
      expect(bare ? after : after.list).toEqual(wanted);
      const kept = before.slice(0, before.lastIndexOf("]")).trimEnd();
      expect(text.startsWith(kept)).toBe(true);
      const opening = JSON.stringify(element, null, 2).split("\n")[0] ?? "";
      expect(text.split("\n")[line - 1]?.trim().startsWith(opening)).toBe(true);
    }),
  );
});
