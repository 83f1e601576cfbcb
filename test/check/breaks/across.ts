import type { PackFiles } from "../../../src/regulation/parse.js";
import { type Break, eachValue, type FileName, misspelt, type Place } from "./breaks.js";
import { isFreeText, isInCondition } from "./grammar.js";
import { ofValues, ofWords } from "./of-words.js";
import { definition, type Text } from "./text.js";

const names = [
  "regulation",
  "rules",
  "liability",
  "categories",
  "vocabulary",
] as const satisfies readonly FileName[];

/** Breaks whose cause stands in one place and whose effect in others: each place that refers must be told. */
export function breaksAcross(files: PackFiles, shared: unknown): readonly Break[] {
  const texts = names.flatMap((file) => textsOf(file, files[file]));
  return [
    ...ofRules(files, texts),
    ...ofReadings(files, texts),
    ...ofOutline(files, texts),
    ...ofConditions(files, texts),
    ...ofWords("shared", shared, texts),
    ...ofWords("vocabulary", files.vocabulary, texts),
    ...ofValues("shared", shared, files.vocabulary, texts),
    ...ofValues("vocabulary", files.vocabulary, shared, texts),
    ...ofAnswers(files, texts),
  ];
}

function textsOf(file: FileName, json: unknown): readonly Text[] {
  return [...eachValue(json)].flatMap(([text, steps]) =>
    typeof text === "string" && !isFreeText(file, steps) ? [{ text, file, steps }] : [],
  );
}

/** Whatever names a rule or a proof of this pack. */
function namesRule({ file, steps }: Place): boolean {
  if (file === "liability") return steps.includes("of");
  const inPower =
    steps[2] === "may" &&
    ["extend", "exclude", "restart", "lifts"].includes(String(steps[3])) &&
    steps.length === 5;
  return file === "rules" && (inPower || (steps.includes("params") && steps.at(-1) === "rule"));
}

function ofRules(files: PackFiles, texts: readonly Text[]): readonly Break[] {
  return [...eachValue(files.rules), ...eachValue(files.categories)].flatMap(([id, steps]) => {
    const isId =
      steps.at(-1) === "id" && ((steps[0] === "rules" && steps.length === 3) || steps[2] === "proof");
    if (!isId || typeof id !== "string") return [];
    const places = texts.filter((each) => each.text === id && namesRule(each));
    return definition(steps[0] === "rules" ? "rules" : "categories", steps, { set: misspelt(id) }, places);
  });
}

function ofReadings(files: PackFiles, texts: readonly Text[]): readonly Break[] {
  const { readings = [] } = files.regulation as { readings?: readonly { id: string }[] };
  return readings.flatMap(({ id }, index) => {
    const places = texts.filter(
      ({ text, steps }) => text === id && (steps.at(-1) === "reading" || steps.at(-2) === "reading"),
    );
    return definition("regulation", ["readings", index, "id"], { set: misspelt(id) }, places);
  });
}

/** A clause taken out of the outline: whoever cites it in the same words is told. A lead may stay a lead. */
function ofOutline(files: PackFiles, texts: readonly Text[]): readonly Break[] {
  const { outline } = files.regulation as {
    outline: readonly (string | { clause: string; parts: readonly string[] })[];
  };
  const clauses = outline.map((entry) => (typeof entry === "string" ? entry : entry.clause));
  return outline.flatMap((entry, index) => {
    const clause = clauses[index]!;
    const cited = texts.filter(
      ({ text, steps, file }) => text === clause && !steps.includes("outline") && !isInCondition(file, steps),
    );
    const isLead = clauses.some((other) => other.startsWith(`${clause}第`));
    const whole = isLead ? [] : definition("regulation", ["outline", index], "delete", cited);
    if (typeof entry === "string") return whole;
    const parts = entry.parts.flatMap((part, which) => {
      const named = cited.flatMap((each) => {
        const beside = texts.find(
          ({ file, steps }) =>
            file === each.file && String(steps) === String([...each.steps.slice(0, -1), "part"]),
        );
        return beside?.text === part ? [beside] : [];
      });
      return definition("regulation", ["outline", index, "parts", which], { set: "没有的部分" }, named);
    });
    return [...whole, ...parts];
  });
}

function ofConditions(files: PackFiles, texts: readonly Text[]): readonly Break[] {
  const { conditions = {} } = files.rules as { conditions?: object };
  return Object.keys(conditions).flatMap((name) => {
    const places = texts.filter(
      ({ text, steps, file }) => text === name && steps.at(-1) === "condition" && isInCondition(file, steps),
    );
    return definition(
      "rules",
      ["conditions", name],
      { rename: misspelt(name) },
      places.filter(({ steps }) => steps[1] !== name),
    );
  });
}

/** A rule taken out of the only list that says what follows its breach: the rule stands unanswered. */
function ofAnswers(files: PackFiles, texts: readonly Text[]): readonly Break[] {
  const { rules } = files.rules as { rules: readonly { id: string }[] };
  const answers = texts.filter((each) => each.file === "liability" && namesRule(each));
  return rules.flatMap(({ id }, index): Break[] => {
    const [only, ...more] = answers.filter(({ text }) => text === id);
    if (only === undefined || more.length > 0) return [];
    const { none } = files.liability as { none: readonly { of: readonly string[] }[] };
    // The last of a `none` leaves an empty list, which is a fault of its own.
    if (only.steps[0] === "none" && none[Number(only.steps[1])]?.of.length === 1) return [];
    return [
      {
        kind: "answer deleted",
        file: "liability",
        steps: only.steps,
        edit: "delete",
        places: [{ file: "rules", steps: ["rules", index] }],
      },
    ];
  });
}
