import { describe, expect, test } from "vitest";
import { type JsonSource, offsetOf, parseJson, placeAt } from "../../src/cli/json-source.js";

function read(text: string): JsonSource {
  const source = parseJson("x.json", text);
  if ("faults" in source) throw new Error("unreadable");
  return source;
}

function codes(text: string): string[] {
  const source = parseJson("x.json", text);
  return "faults" in source ? source.faults.map(({ diagnostic }) => diagnostic.code) : [];
}

describe("JSON, and nothing but JSON", () => {
  test.each([
    ["a comment", '{ "a": 1 } // why'],
    ["a trailing comma", "[1, 2,]"],
    ["a single quote", "{ 'a': 1 }"],
    ["a bare key", "{ a: 1 }"],
    ["nothing", ""],
    ["white space", " \n "],
    ["two values", "{} {}"],
    ["an open string", '{ "a": "b'],
    ["NaN", '{ "a": NaN }'],
    ["an octal number", '{ "a": 012 }'],
    ["a bad escape", '{ "a": "\\x" }'],
    ["a line break in a string", '{ "a": "b\nc" }'],
  ])("%s is refused", (_, text) => {
    expect(codes(text)).toEqual(["json.unreadable"]);
  });

  test.each([
    '{"a":[1,2.5e3,-0,true,false,null,"\\u4e2d"]}',
    "3",
    '"text"',
    "null",
    "[]",
  ])("%s is read", (text) => {
    expect(read(text).value).toEqual(JSON.parse(text));
  });

  test("a key that stands twice is found at any depth, however it is spelt", () => {
    expect(codes('{ "a": [{ "b": 1, "\\u0062": 2 }] }')).toEqual(["json.duplicate-key"]);
  });

  test("a key named __proto__ is a key", () => {
    expect(Object.keys(read('{ "__proto__": 1 }').value as object)).toEqual(["__proto__"]);
  });
});

describe("the punctuation of a Chinese keyboard is told by what should stand there", () => {
  const hint = (text: string) => {
    const source = parseJson("x.json", text);
    return "faults" in source ? (source.faults[0]?.diagnostic.hint?.zh ?? null) : null;
  };

  test.each([
    ['{ "id": “rectify”，\n "b": 1 }', '这里的 “ ” ， 是全角标点或者弯引号，应写成半角的 " ,'],
    ['{ "id"："a" }', "这里的 ： 是全角标点或者弯引号，应写成半角的 :"],
    ['{ "id": "a"， "b": 1 }', "这里的 ， 是全角标点或者弯引号，应写成半角的 ,"],
    ['{ "id": [1、2] }', "这里的 、 是全角标点或者弯引号，应写成半角的 ,"],
    ['{ "id": 1 ｝', "这里的 ｝ 是全角标点或者弯引号，应写成半角的 }"],
    // A string that a curved quotation mark was to end.
    ['{ "id": "a”,\n "b": 1 }', '这里的 ” 是全角标点或者弯引号，应写成半角的 "'],
  ])("%s", (text, said) => {
    expect(hint(text)).toBe(said);
  });

  test.each([
    '{ "a": tru }',
    '{ "a": "他说，好\n" }',
  ])("%s has none: its signs are right, or belong to a text", (text) => {
    expect(hint(text)).toBeNull();
  });
});

describe("what it stumbled on, in both languages", () => {
  test.each([
    ['{ "a" 1 }', "此处应为冒号", "a colon belongs here"],
    ["[1 2]", "此处应为逗号", "a comma belongs here"],
    ['{ "a": 1', "缺少 }", "a } is missing"],
    ["[".repeat(200_000), "嵌套太深", "nested too deep"],
  ])("%#", (text, zh, en) => {
    const source = parseJson("x.json", text);
    const message = "faults" in source ? source.faults[0]?.diagnostic.message : null;
    expect(message?.zh).toContain(zh);
    expect(message?.en).toContain(en);
  });
});

describe("places", () => {
  const text = '{\n  "a": {\n    "b/c": [10, 20]\n  }\n}\n';
  const at = (pointer: string, key = false) => placeAt(text, offsetOf(read(text), pointer, key));

  test("of a value, of its key, of the whole", () => {
    expect(at("")).toEqual({ line: 1, column: 1 });
    expect(at("/a")).toEqual({ line: 2, column: 8 });
    expect(at("/a", true)).toEqual({ line: 2, column: 3 });
    expect(at("/a/b~1c/1")).toEqual({ line: 3, column: 17 });
  });

  test("of something that is not there: what should have had it", () => {
    expect(at("/a/missing")).toEqual({ line: 2, column: 8 });
    expect(at("/a/b~1c/7")).toEqual({ line: 3, column: 12 });
  });

  test("lines end with \\n or \\r\\n alike", () => {
    const windows = text.replaceAll("\n", "\r\n");
    expect(placeAt(windows, windows.indexOf("20"))).toEqual({ line: 3, column: 17 });
  });
});
