import { expect, test } from "vitest";
import { thresholdOption } from "../../src/cli/threshold.js";
import { Unusable } from "../../src/cli/unusable.js";

function codeOf(text: string, coverage: boolean): string | undefined {
  try {
    thresholdOption(text, { coverage, mutation: false });
  } catch (error) {
    if (error instanceof Unusable) return error.diagnostics[0]?.code;
    throw error;
  }
  return undefined;
}

test("a measure that there is not is told as such, whether or not anything is measured", () => {
  expect(codeOf("foo=3", true)).toBe("option.not-a-measure");
  expect(codeOf("foo=3", false)).toBe("option.not-a-measure");
});

test("a measure that there is, but not in this run", () => {
  expect(codeOf("clause=3", false)).toBe("option.not-measured");
  expect(codeOf("mutation=3", true)).toBe("option.not-measured");
  expect(codeOf("90", false)).toBe("option.not-measured");
  expect(codeOf("clause=100", true)).toBeUndefined();
});
