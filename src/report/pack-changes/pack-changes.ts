import { deedOf, triggerEvents } from "../../regulation/events-of.js";
import {
  type ChangeDetail,
  type PackChange,
  type PackChanges,
  packPieces,
} from "../../regulation/pack-change.js";
import { labelOf } from "../../vocabulary/vocabulary.js";
import { type Document, heading, type Item, type Line, list, paragraph, span } from "../document.js";
import type { LeafContext } from "../leaf-naming.js";
import { ruleWords } from "../naming.js";
import { limitWords } from "../regulation.js";
import { inLanguage, type Telling } from "../telling.js";
import { packChangesWords } from "../words/pack-changes.js";
import { packKeys } from "../words/pack-keys.js";
import { conditionWords } from "./condition-words.js";
import { valueWords } from "./value-words.js";

const marks = {
  added: span("good", "+"),
  removed: span("bad", "−"),
  renamed: span("quiet", "→"),
  changed: span("caution", "~"),
} as const;

/**
 * What changed from one version of a pack to another, in words, the pieces of a kind together.
 *
 * @param telling with the newer version first among `regulations`, then the older one: names come from there
 */
export function describePackChanges({ before, after, changes }: PackChanges, telling: Telling): Document {
  const words = packChangesWords[telling.language];
  const named = (version: PackChanges["before"]) => [version.id, shortHash(version.hash)].join(" ").trim();
  return [
    heading(1, words.title(named(before), named(after))),
    paragraph(
      changes.length === 0 ? span("good", words.same) : span("caution", words.counts(changes.length)),
    ),
    ...packPieces.flatMap((piece): Document => {
      const rows = changes.filter(({ of }) => of === piece);
      if (rows.length === 0) return [];
      return [heading(2, words.pieces[piece]), ...list(rows.map((each) => changeItem(each, telling)))];
    }),
  ];
}

function shortHash(hash: string | null): string {
  return hash === null ? "" : hash.slice(0, "sha256:".length + 8);
}

function changeItem(change: PackChange, telling: Telling): Item {
  const words = packChangesWords[telling.language];
  const { details, renamedFrom } = change;
  return {
    mark: marks[change.change],
    text: [span("strong", changeName(change, telling)), ...aside(change, telling)],
    below: list([
      ...(renamedFrom === null ? [] : [[words.renamedFrom(renamedFrom)]]),
      ...details.map((each): Line => [detailWords(each, change, telling)]),
    ]),
  };
}

/** What a piece is called: a rule by what it is about, a clause by itself. */
export function changeName(
  { of, id, summary }: Pick<PackChange, "of" | "id" | "summary">,
  telling: Telling,
): string {
  if (of === "category" || of === "no-liability") return ruleWords(id, telling);
  if (summary === null || of === "reading" || of === "repair") return id;
  return inLanguage(summary, telling);
}

function aside({ of, id, summary, legalSource, change }: PackChange, telling: Telling): Line {
  const words = packChangesWords[telling.language];
  const notes = [
    words.change[change],
    ...(summary !== null || of === "category" ? [id] : []),
    ...(legalSource === null || legalSource === id ? [] : [legalSource]),
  ];
  const text = of === "reading" || of === "repair" || of === "no-liability" ? summary : null;
  const said = text === null ? "" : `${words.colon}${inLanguage(text, telling)}`;
  return [span("quiet", ` · ${notes.filter((each) => each !== "").join(" · ")}`), said];
}

/** What the comparisons of a rule's conditions speak of: the events that open it, the fact that does. */
function contextOf({ of, id }: PackChange, { regulations = [] }: Telling): LeafContext {
  const rule =
    of === "rule" ? regulations.flatMap(({ rules }) => rules).find((each) => each.id === id) : undefined;
  if (rule === undefined) return { events: [] };
  const { on } = rule;
  const item =
    typeof on === "object" && "fact" in on
      ? { fact: on.fact, path: on.path ?? null, each: on.each ?? null }
      : null;
  const deed = deedOf(rule)?.members.map(({ event }) => event) ?? [];
  return { events: [...triggerEvents(on), ...deed], item };
}

function detailWords(detail: ChangeDetail, change: PackChange, telling: Telling): string {
  const words = packChangesWords[telling.language];
  // Of what is new there is nothing that it was before.
  const isNew = change.change === "added";
  const context = contextOf(change, telling);
  if (detail.kind === "limit") {
    const say = (rows: typeof detail.before) =>
      rows.length === 0 ? words.none : rows.map((row) => limitWords(row, telling.language)).join(words.comma);
    const said = isNew ? say(detail.after) : words.fromTo(say(detail.before), say(detail.after));
    return `${words.limit}${words.colon}${said}`;
  }
  if (detail.kind === "condition") {
    const say = (condition: NonNullable<typeof detail.before>) => conditionWords(condition, context, telling);
    const { before, after } = detail;
    const whole = isNew && before === null && after !== null;
    const what = whole
      ? say(after)
      : before === null
        ? words.added(after === null ? "" : say(after))
        : after === null
          ? words.removed(say(before))
          : words.fromTo(say(before), say(after));
    return `${aboutWords(detail.about, telling)}${whereWords(detail.where, telling)}${words.colon}${what}`;
  }
  const key =
    packKeys[telling.language][detail.key] ??
    packKeys[telling.language][detail.key.split(".").at(-1) ?? ""] ??
    detail.key;
  const said = isNew ? valueWords(detail.key, detail.after, telling) : valueChange(detail, telling);
  return `${aboutWords(detail.about, telling)}${key}${words.colon}${said}`;
}

/** Of several measures, which one. */
function aboutWords(about: string | undefined, telling: Telling): string {
  if (about === undefined) return "";
  return `${inLanguage(labelOf(telling.vocabulary.measures, about), telling)}${telling.language === "zh" ? "，" : ", "}`;
}

/** Of a list, only what came and what went; of anything else, from what to what. */
function valueChange(
  { key, before, after }: Extract<ChangeDetail, { kind: "value" }>,
  telling: Telling,
): string {
  const words = packChangesWords[telling.language];
  if (Array.isArray(before) && Array.isArray(after)) {
    const texts = (list: readonly unknown[]) => list.map((each) => valueWords(key, each, telling));
    const [was, is] = [texts(before), texts(after)];
    const come = is.filter((each) => !was.includes(each)).map((each) => words.added(each));
    const gone = was.filter((each) => !is.includes(each)).map((each) => words.removed(each));
    if (come.length + gone.length > 0) return [...gone, ...come].join(words.comma);
  }
  return words.fromTo(valueWords(key, before, telling), valueWords(key, after, telling));
}

/** `criteria.withheld` and `proof.withheld` say which class they are about. */
function whereWords(where: string, telling: Telling): string {
  const words = packChangesWords[telling.language];
  const known = words.where[where];
  if (known !== undefined) return known;
  const [head = "", name = ""] = where.split(".");
  const label = telling.regulations
    ?.flatMap(({ categories }) => categories)
    .flatMap(({ classes }) => classes)
    .find((each) => each.class === name)?.label;
  const said = label === undefined ? name : inLanguage(label, telling);
  return head === "proof" ? words.proofOf(said) : words.criterionOf(said);
}
