import type { Language } from "../../diagnostic/text.js";

interface LeafWords {
  readonly occurrence: (what: string, event: string) => string;
  readonly ofStart: string;
  readonly upTo: string;
  readonly running: (rule: string) => string;
  readonly classified: (axis: string, what: string) => string;
  readonly violation: string;
  readonly ofEvent: (which: "start" | "event", what: string) => string;
  readonly comma: string;
}

const zhEvent: Readonly<Record<string, string>> = { on: "日期", by: "行为人", type: "类型", id: "编号" };
const enEvent: Readonly<Record<string, string>> = { on: "day", by: "actor", type: "kind", id: "id" };

/** What conditions look at beyond the facts of a case. */
export const leafWords: Readonly<Record<Language, LeafWords>> = {
  zh: {
    occurrence: (what, event) => {
      const said: Readonly<Record<string, string>> = {
        count: `“${event}”的次数`,
        first: `第一次“${event}”的日期`,
        last: `最近一次“${event}”的日期`,
        inForce: `“${event}”之后尚未终结`,
      };
      return said[what] ?? `“${event}”`;
    },
    ofStart: "（针对这一项的）",
    upTo: "（到该行为之日）",
    running: (rule) => `“${rule}”的期限正在计算`,
    classified: (axis, what) => {
      const axes: Readonly<Record<string, string>> = { share: "共享类型", open: "开放类型" };
      return `${axes[axis] ?? axis}（${what === "declared" ? "目录所载" : "认定"}）`;
    },
    violation: "所违反的",
    ofEvent: (which, what) => `${which === "start" ? "触发事件" : "该行为"}的${zhEvent[what] ?? what}`,
    comma: "、",
  },
  en: {
    occurrence: (what, event) => {
      const said: Readonly<Record<string, string>> = {
        count: `number of "${event}"`,
        first: `day of the first "${event}"`,
        last: `day of the last "${event}"`,
        inForce: `"${event}" not ended since`,
      };
      return said[what] ?? `"${event}"`;
    },
    ofStart: " (for this instance)",
    upTo: " (up to the day of the act)",
    running: (rule) => `the clock of "${rule}" was running`,
    classified: (axis, what) => {
      const axes: Readonly<Record<string, string>> = { share: "share class", open: "class for opening" };
      return `${axes[axis] ?? axis} (${what === "declared" ? "as declared" : "as found"})`;
    },
    violation: "the breach",
    ofEvent: (which, what) =>
      `${enEvent[what] ?? what} of the ${which === "start" ? "opening event" : "act"}`,
    comma: ", ",
  },
};
