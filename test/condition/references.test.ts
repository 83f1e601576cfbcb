import { describe, expect, test } from "vitest";
import { checkCondition } from "../../src/condition/check.js";
import { cycleThrough, growthOf, maxReferences } from "../../src/condition/references.js";
import { excessOf, maxDepth, maxSize } from "../../src/condition/size.js";

const leaf = { fact: "a", operator: "equal", value: 1 };
const to = (condition: string) => ({ condition });
const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value);

describe("a circle of references", () => {
  const references = {
    first: { all: [leaf, to("dead"), to("second")] },
    second: { any: [{ not: to("third") }, to("missing"), to("toString")] },
    third: { all: [to("dead"), to("first")] },
    dead: leaf,
    before: to("first"),
    self: { not: to("self") },
  };

  test("is named from the condition round to itself", () => {
    expect(cycleThrough("first", references)).toEqual(["first", "second", "third", "first"]);
    expect(cycleThrough("third", references)).toEqual(["third", "first", "second", "third"]);
    expect(cycleThrough("self", references)).toEqual(["self", "self"]);
  });

  test("is none for what leads into it, out of it or nowhere", () => {
    for (const name of ["before", "dead", "missing", "toString"]) {
      expect(cycleThrough(name, references)).toBeNull();
    }
  });

  test("is told with its names in order", () => {
    const context = { file: "rules.json", steps: [], references };
    const [found] = checkCondition(to("second"), context);
    expect(found?.message.en).toContain("second → third → first → second");
    expect(found?.message.zh).toContain("second → third → first → second");
  });
});

describe("what references grow to", () => {
  /** c1 is a leaf, every other stands for the one before. */
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, index) => [`c${index + 1}`, index === 0 ? leaf : to(`c${index}`)]),
    );

  test("in a row: so many may stand for one another, and one more may not", () => {
    expect(growthOf(to(`c${maxReferences}`), chain(maxReferences))).toBeNull();
    expect(growthOf(to(`c${maxReferences + 1}`), chain(maxReferences + 1))).toBe("too-deep");
    // The second way there is no shorter for the first having been measured.
    const twice = { all: [to("c40"), to(`c${maxReferences + 1}`)] };
    expect(growthOf(twice, chain(maxReferences + 1))).toBe("too-deep");
  });

  test("in number: leaves are counted as often as they stand there, groups are not", () => {
    const references = { hundred: { all: times(100, leaf) } };
    const most = times(maxSize / 100, to("hundred"));
    expect(growthOf({ all: most }, references)).toBeNull();
    expect(growthOf({ all: [...most, leaf] }, references)).toBe("too-large");
    expect(growthOf({ all: [leaf, ...most] }, references)).toBe("too-large");
  });

  test("only by what they name: a leaf names nothing", () => {
    const references = { hundred: { all: times(100, leaf) }, undefined: { all: times(101, to("hundred")) } };
    expect(growthOf(leaf, references)).toBeNull();
    expect(growthOf(to("undefined"), references)).toBe("too-large");
  });

  test("says which limit was passed", () => {
    const words = (condition: unknown, references: Readonly<Record<string, unknown>>) =>
      checkCondition(condition, { file: "rules.json", steps: ["when"], references }).map((each) => [
        each.file,
        each.path,
        each.message.en,
      ]);
    expect(words(to("c65"), chain(65))).toEqual([
      ["rules.json", "/when", "the condition is nested, or refers on, more than 64 levels deep"],
    ]);
    expect(words({ all: times(101, to("hundred")) }, { hundred: { all: times(100, leaf) } })).toEqual([
      ["rules.json", "/when", "the condition, with what it refers to, has more than 10000 parts"],
    ]);
  });
});

test("a named condition that nests deeper than the stack is not looked into", () => {
  let deep: unknown = to("deep");
  for (let level = 0; level < 200_000; level += 1) deep = { not: deep };
  const references = { deep, lead: to("deep") };
  expect(cycleThrough("deep", references)).toBeNull();
  expect(growthOf(to("lead"), references)).toBeNull();
  expect(checkCondition(to("lead"), { file: null, steps: [], references })).toEqual([]);
});

describe("the size of a value", () => {
  test("is counted in values: so many, and one more", () => {
    expect(excessOf(times(maxSize - 1, 1))).toEqual([]);
    expect(excessOf(times(maxSize, 1))).toEqual([{ kind: "too-large", steps: [] }]);
  });

  test("is counted in levels: a plain value may lie on the last", () => {
    const nested = (levels: number, inside: unknown) => {
      let value = inside;
      for (let level = 0; level < levels; level += 1) value = [value];
      return value;
    };
    expect(excessOf(nested(maxDepth, 1))).toEqual([]);
    expect(excessOf(nested(maxDepth, {}))).toEqual([{ kind: "too-deep", steps: times(maxDepth, 0) }]);
  });

  test("too deep is said with the limit", () => {
    let deep: unknown = leaf;
    for (let level = 0; level < maxDepth; level += 1) deep = { not: deep };
    const [found] = checkCondition(deep, { file: "rules.json", steps: ["when"] });
    expect(found?.file).toBe("rules.json");
    expect(found?.message.en).toBe("the condition is nested, or refers on, more than 64 levels deep");
  });
});
