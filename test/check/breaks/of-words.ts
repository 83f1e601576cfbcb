import { type Break, eachValue, misspelt, type Place } from "./breaks.js";
import { isInCondition } from "./grammar.js";
import type { Steps } from "./printed.js";
import { definition, type Text } from "./text.js";

const sections = ["kinds", "roles", "roleKinds", "measures", "reasons", "facts", "events"] as const;

/** A word of the vocabulary under another name: whatever names it, in the places where such a word is named. */
export function ofWords(file: Break["file"], vocabulary: unknown, texts: readonly Text[]): readonly Break[] {
  const words = (vocabulary ?? {}) as Readonly<Record<string, object>>;
  const isAmong = (section: string, word: string) => Object.hasOwn(words[section] ?? {}, word);
  return sections.flatMap((section) =>
    Object.keys(words[section] ?? {}).flatMap((word) => {
      // Where a role and a kind of role have one name, either stays.
      if (section === "roles" && isAmong("roleKinds", word)) return [];
      if (section === "roleKinds" && isAmong("roles", word)) return [];
      const places = texts.filter((each) => each.text === word && sectionNamed(each) === section);
      const inside = namedInside(vocabulary, word, section).map((steps) => ({ file, steps }));
      // A shared vocabulary with a fault of its own is told before any pack.
      const told = file === "shared" && inside.length > 0 ? inside : [...inside, ...places];
      return definition(file, [section, word], { rename: misspelt(word) }, told);
    }),
  );
}

/** Where a vocabulary names its own events and facts. */
function namedInside(vocabulary: unknown, word: string, section: string): readonly Steps[] {
  const inside = { events: ["endedBy", "contradicts"], facts: ["orFact"] }[section] ?? [];
  return [...eachValue(vocabulary)].flatMap(([text, steps]) => {
    const named = text === word && inside.includes(String(steps.at(-2))) && steps.at(-1) !== "path";
    return named ? [steps] : [];
  });
}

/** A value of the only list that has it: whatever is compared with it. */
export function ofValues(
  file: Break["file"],
  vocabulary: unknown,
  others: unknown,
  texts: readonly Text[],
): readonly Break[] {
  const { values = {} } = (vocabulary ?? {}) as { values?: Readonly<Record<string, object>> };
  const named = [vocabulary, others].flatMap((each) => {
    const {
      values: lists = {},
      events = {},
      roles = {},
      roleKinds = {},
    } = (each ?? {}) as Readonly<Record<string, object>>;
    return [...Object.values(lists as Readonly<Record<string, object>>), events, roles, roleKinds].flatMap(
      (words) => Object.keys(words),
    );
  });
  return Object.entries(values).flatMap(([list, words]) =>
    Object.keys(words).flatMap((word) => {
      if (classes.includes(word) || named.filter((each) => each === word).length > 1) return [];
      const places = texts.filter(
        (each) => each.text === word && isInCondition(each.file, each.steps) && isCompared(each.steps),
      );
      return definition(file, ["values", list, word], { rename: misspelt(word) }, places);
    }),
  );
}

const classes = ["unconditional", "conditional", "withheld"];

function isCompared(steps: Steps): boolean {
  return steps.at(-1) === "value" || (steps.at(-2) === "value" && typeof steps.at(-1) === "number");
}

/** Which section of the vocabulary a text names a word of; null where that is not plain from its place. */
function sectionNamed({ file, steps }: Place): (typeof sections)[number] | null {
  const last = steps.at(-1);
  const key = typeof last === "number" ? steps.at(-2) : last;
  if (isInCondition(file, steps)) {
    if (key === "fact") return "facts";
    return steps.includes("params") && key === "type" ? "events" : null;
  }
  if (file === "regulation") return key === "reason" ? "reasons" : null;
  if (file === "liability")
    return key === "measure" ? "measures" : ["order", "metBy"].includes(String(key)) ? "events" : null;
  if (file === "categories") return key === "bearer" ? "roles" : key === "case" ? "kinds" : null;
  if (file !== "rules") return null;
  if (steps[2] === "case") return "kinds";
  if (steps[2] === "bearer") return key === "actorOf" || key === "namedBy" ? null : "roles";
  if (steps[2] === "endedBy" || ["event", "notBefore", "do", "after"].includes(String(key))) return "events";
  if (steps[2] === "on" && (steps.length === 3 || key === "any")) return "events";
  if (steps[3] === "do" || steps[3] === "after") return key === "any" || key === "all" ? "events" : null;
  return null;
}
