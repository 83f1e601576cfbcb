import type { Steps } from "./printed.js";

/**
 * The grammar of a pack as the format's page has it, written down once more and by hand: what a break is must
 * not be asked of the program that has to find it.
 */
const required: readonly (readonly [file: string, place: RegExp, keys: readonly string[]])[] = [
  [
    "regulation",
    /^$/,
    "id title issuer jurisdiction rank status appliesFrom appliesTo zone counting scope outline numbering nonOperative".split(
      " ",
    ),
  ],
  ["regulation", /^counting$/, ["startDay", "pauseEndDays", "basis"]],
  ["regulation", /^counting basis \*$/, ["appliesFrom", "appliesTo", "source", "by"]],
  ["regulation", /^scope \*$/, ["scope"]],
  ["regulation", /^outline \*$/, ["clause", "parts"]],
  ["regulation", /^nonOperative \*$/, ["clause", "reason"]],
  ["regulation", /^readings \*$/, ["id", "legalSource"]],
  ["regulation", /^repairs \*$/, ["clause", "stands", "read", "reason"]],
  ["rules", /^$/, ["rules"]],
  ["rules", /^rules \*$/, ["id", "legalSource", "summary", "case", "bearer", "on", "must", "mustNot", "may"]],
  ["rules", /^rules \* must(Not)?$/, ["do", "within", "by", "be", "after", "moreThan"]],
  ["rules", /^rules \* must by$/, ["day"]],
  [
    "rules",
    /^rules \* must(Not)? (within|within (least|greatest) \*)$/,
    ["amount", "unit", "from", "path", "open", "least", "greatest"],
  ],
  ["rules", /^rules \* on$/, ["event", "any", "fact", "every"]],
  ["rules", /^rules \* (case|bearer)$/, ["any", "anyOf", "each", "jointly", "actorOf", "namedBy"]],
  ["rules", /^rules \* may$/, ["extend", "exclude", "restart", "lifts"]],
  ["rules", /^rules \* may atMost$/, ["amount", "unit", "onBreach"]],
  ["rules", /^rules \* may requires \*$/, ["when", "event", "times", "before", "onBreach"]],
  ["rules", /^rules \* alsoFrom \*$/, ["legalSource"]],
  ["rules", /^rules \* otherLaw$/, ["fact"]],
  ["rules", /^rules \* counterpart \*$/, ["regulation", "rule"]],
  ["liability", /^$/, ["items", "none"]],
  ["liability", /^items \*$/, ["legalSource", "of"]],
  ["liability", /^items \* measures \*$/, ["measure", "on", "by", "mode"]],
  ["liability", /^items \* measures \* after$/, ["order", "until", "metBy"]],
  ["liability", /^none \*$/, ["of", "reason"]],
  ["categories", /^$/, ["categories"]],
  ["categories", /^categories \*$/, ["id", "axis", "classes", "declared", "criteria", "mismatch", "bearer"]],
  ["categories", /^categories \* classes \*$/, ["class", "label", "legalSource"]],
  ["categories", /^categories \* declared$/, ["fact", "path"]],
  ["categories", /^categories \* criteria \*$/, ["class", "when", "legalSource", "otherwise"]],
  ["categories", /^categories \* proof \*$/, ["id", "class", "be", "legalSource"]],
  ["vocabulary", /^(facts \*|events \* data \*)$/, ["type"]],
];

/** Where conditions stand. */
const conditionRoots =
  /^(scope \* when|conditions \S+|rules \* (when|unless|must be|may requires \* when|must(Not)? \S+( (any|all) \*)? (when|neededIf))|items \* (when|defence|measures \* when)|categories \* (criteria \* when|proof \* be))/;

/** The place of something in a file, every index a star, the words of a vocabulary too. */
export function placeOf(file: string, steps: Steps): string {
  const starred = steps.map((step, index) => {
    const isWord = file === "vocabulary" && (index === 1 || (index === 3 && steps[2] === "data"));
    return typeof step === "number" || isWord ? "*" : step;
  });
  return starred.join(" ");
}

export function isInCondition(file: string, steps: Steps): boolean {
  return conditionRoots.test(placeOf(file, steps));
}

/** The keys of an object that it cannot be without. */
export function requiredKeys(file: string, steps: Steps, object: object): readonly string[] {
  const here = Object.keys(object);
  const isText = here.includes("zh") || here.includes("en");
  const texts = isText ? ["zh", "en"] : [];
  if (isInCondition(file, steps)) {
    if (steps.includes("params"))
      return "type" in object || "rule" in object ? ["type", "rule"].filter((key) => key in object) : [];
    const isValue = steps.at(-1) === "value";
    return here.filter((key) =>
      (isValue ? ["fact"] : ["fact", "operator", "value", "all", "any", "not", "condition"]).includes(key),
    );
  }
  const place = placeOf(file, steps);
  const keys = required.flatMap(([of, at, names]) => (of === file && at.test(place) ? names : []));
  return [...texts, ...keys].filter((key) => here.includes(key));
}

/** Keys that authors choose: words, names of conditions, tags. */
export function isFreeRecord(file: string, steps: Steps): boolean {
  const last = steps.at(-1);
  if (file === "vocabulary")
    return (
      steps.length === 1 ||
      (steps.length === 2 && steps[0] === "values") ||
      last === "data" ||
      last === "fields"
    );
  return last === "tags" || (file === "rules" && steps.length === 1 && last === "conditions");
}

/** Texts that are for people, or that define what others refer to: a slip in them is no fault of the file. */
export function isFreeText(file: string, steps: Steps): boolean {
  const last = steps.at(-1);
  if (last === "$schema" || steps.includes("tags") || steps.includes("refersTo")) return true;
  if (isInCondition(file, steps) && !steps.includes("params"))
    return (
      !["fact", "path", "operator", "condition", "value"].includes(String(last)) && typeof last !== "number"
    );
  if (["zh", "en", "source", "stands", "read", "id", "open"].includes(String(last))) return true;
  if (file === "regulation" && (steps[0] === "outline" || last === "title")) return true;
  return false;
}
