import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeLabels, textWidth, wrapped } from "../../src/report/timeline-labels.js";

const label = (anchor: number, text: string, side: "left" | "right" = "right") => ({
  label: text,
  anchor,
  text,
  side,
});

describe("labels", () => {
  test("side by side on one line where there is room, the left one deeper where there is not", () => {
    const apart = placeLabels([label(0, "收到"), label(100, "答复")], 300, 12);
    expect(apart.map(({ text, lane }) => [text, lane])).toEqual([
      ["答复", 0],
      ["收到", 0],
    ]);
    const close = placeLabels([label(0, "收到"), label(20, "答复")], 300, 12);
    expect(close.map(({ text, lane }) => [text, lane])).toEqual([
      ["答复", 0],
      ["收到", 1],
    ]);
  });

  test("one at the right edge turns to the left of its place", () => {
    expect(placeLabels([label(290, "答复同意")], 300, 12)[0]).toMatchObject({ x: 286, align: "end" });
  });

  test("no two on one line cover each other", () => {
    const labels = fc.array(
      fc.record({
        anchor: fc.integer({ min: 0, max: 800 }),
        text: fc.string({ minLength: 1, maxLength: 30 }),
        side: fc.constantFrom("left" as const, "right" as const),
        label: fc.constant(null),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(labels, (given) => {
        const spans = placeLabels(given, 800, 12).map(({ x, align, text, lane }) => {
          const from = align === "start" ? x : x - textWidth(text, 12);
          return { lane, from, to: from + textWidth(text, 12) };
        });
        return spans.every((a, index) =>
          spans.slice(index + 1).every((b) => a.lane !== b.lane || a.to <= b.from || b.to <= a.from),
        );
      }),
    );
  });
});

test("Chinese breaks anywhere, other words between them; nothing is wider than its line", () => {
  expect(wrapped("提供部门答复有条件共享申请", 80, 13)).toEqual(["提供部门答复", "有条件共享申", "请"]);
  expect(wrapped("The provider answers", 80, 13)).toEqual(["The", "provider", "answers"]);
  expect(wrapped("x".repeat(40), 80, 13)[0]).toMatch(/^x+…$/);
});
