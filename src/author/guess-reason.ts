import { kindsOf } from "./work-list.js";

// The reasons are words of the vocabulary.
const signs: readonly (readonly [string, RegExp])[] = [
  ["purpose", /制定本(?:办法|条例|规定|规则|细则|方案|意见|制度|章程|法)|现提出/],
  ["definition", /所称|是指|，指/],
  ["entry-into-force", /施行|起实施/],
  ["scope", /适用本|适用于|参照本/],
];

/** Who is competent, or explains the text: 负责 stands for no act with a limit there. */
const organisation = /负责(?:本.{1,6})?解释|负责[^。；;]*(?:统筹|协调|指导|监督|组织实施)/;

/** Why a clause that asks nothing of anyone is not encoded: a guess, to be confirmed; null where it may ask. */
export function guessReason(text: string): string | null {
  const kinds = kindsOf(text.replace(organisation, ""));
  if (kinds.length > 0) return null;
  if (organisation.test(text)) return "organisation";
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? null;
}

/** Does a clause extend the text to others by analogy: 参照本办法执行? */
export function saysByAnalogy(text: string): boolean {
  return guessReason(text) === "scope" && /参照本/.test(text);
}

/** What is left to encode, as far as can be guessed. */
export function clausesToEncode<T extends { readonly text: string; readonly lead: boolean }>(
  clauses: readonly T[],
): readonly T[] {
  return clauses.filter(({ text, lead }) => lead || guessReason(text) === null);
}
