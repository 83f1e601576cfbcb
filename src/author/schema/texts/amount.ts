import type { KeyTexts } from "./key-texts.js";

/** The keys of a length of time. */
export const amountTexts: KeyTexts = {
  amount: { zh: "数量", en: "how many" },
  unit: { zh: "单位", en: "of what" },
};
