import { kindsOf } from "./work-list.js";

// The reasons are words of the vocabulary.
const signs: readonly (readonly [string, RegExp])[] = [
  ["purpose", /制定本(?:办法|条例|规定|规则|细则|方案|意见|制度|章程|法)|现提出/],
  ["definition", /所称|是指|，指/],
  ["entry-into-force", /施行|起实施/],
  ["scope", /适用本|适用于/],
];

/** Why a clause that asks nothing of anyone is not encoded: a guess, to be confirmed; null where it may ask. */
export function guessReason(text: string): string | null {
  if (kindsOf(text).length > 0) return null;
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? null;
}
