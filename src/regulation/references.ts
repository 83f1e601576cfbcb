import { type Diagnostic, diagnostic, type Steps, toPointer } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import type { ReadPack } from "./read-pack.js";
import type { ReadableRule } from "./readable-rule.js";
import type { Rule } from "./regulation.js";

interface Reference {
  readonly id: string;
  readonly file: string;
  readonly steps: Steps;
}

/** Ids are given once, and whatever a pack refers to stands in it. */
export function referenceFaults(pack: ReadPack, rulesAt: Steps, categoriesAt: Steps): Diagnostic[] {
  const ids: Reference[] = [
    ...pack.rules.flatMap(({ id }, index) => idAt(id, "rules.json", [...rulesAt, index, "id"])),
    ...pack.categories.flatMap(({ id, proof }, index) => [
      ...idAt(id, "categories.json", [...categoriesAt, index, "id"]),
      ...(proof ?? []).flatMap((each, at) =>
        idAt(each.id, "categories.json", [...categoriesAt, index, "proof", at, "id"]),
      ),
    ]),
  ];
  const known = ids.map(({ id }) => id);
  const readings = (pack.regulation.readings ?? []).flatMap(({ id }, index) =>
    idAt(id, "regulation.json", ["readings", index, "id"]),
  );
  return [
    ...twice(ids),
    ...twice(readings),
    ...(pack.hasLists ? answeredRules(pack).flatMap((named) => unknownRule(named, known)) : []),
    ...targetFaults(pack, rulesAt),
    ...namedTwice(pack, rulesAt),
    ...readingFaults(pack, rulesAt, categoriesAt),
    ...leadFaults(pack),
  ];
}

function idAt(id: string | undefined, file: string, steps: Steps): Reference[] {
  return id === undefined ? [] : [{ id, file, steps }];
}

function twice(ids: readonly Reference[]): Diagnostic[] {
  const seen = new Map<string, Reference>();
  return ids.flatMap(({ id, file, steps }) => {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, { id, file, steps });
      return [];
    }
    const at = `${first.file === file ? "" : `${first.file} `}${toPointer(first.steps)}`;
    const hint = { zh: `第一个在 ${at}`, en: `the first is at ${at}` };
    return [diagnostic("pack.id-twice", steps, { id }, { file, hint })];
  });
}

function unknownRule({ id, file, steps }: Reference, known: readonly string[]): Diagnostic[] {
  if (known.includes(id)) return [];
  return [diagnostic("pack.unknown-rule", steps, { id }, { file, hint: didYouMean(id, known) })];
}

/** The rules, proofs and powers that liability items answer, or say that nothing answers. */
function answeredRules({ items, none }: ReadPack): Reference[] {
  const at = (key: string, lists: readonly { readonly of?: readonly string[] | undefined }[]): Reference[] =>
    lists.flatMap(({ of }, index) =>
      (of ?? []).map((id, which) => ({ id, file: "liability.json", steps: [key, index, "of", which] })),
    );
  return [...at("items", items), ...at("none", none)];
}

/** Named twice in one list, a rule would be answered, a clock extended and a duty owed twice over. */
function namedTwice({ rules, items, none }: ReadPack, rulesAt: Steps): Diagnostic[] {
  const lists: Reference[][] = [
    ...[...items.entries()].map(([index, { of }]) =>
      placed(of ?? [], "liability.json", ["items", index, "of"]),
    ),
    none.flatMap(({ of }, index) => placed(of, "liability.json", ["none", index, "of"])),
    ...[...rules.entries()].flatMap(([index, { may, bearer }]) => [
      may === undefined
        ? []
        : placed(targetsOf(may), "rules.json", [...rulesAt, index, "may", effectOf(may)]),
      ...(typeof bearer === "object"
        ? Object.entries(bearer).map(([form, roles]) =>
            Array.isArray(roles) ? placed(roles, "rules.json", [...rulesAt, index, "bearer", form]) : [],
          )
        : []),
    ]),
  ];
  return lists.flatMap(twice);
}

function placed(ids: readonly string[], file: string, steps: Steps): Reference[] {
  return ids.map((id, index) => ({ id, file, steps: [...steps, index] }));
}

/** A power works on rules; all but lifting change a clock, and the rule must have one. */
function targetFaults({ rules }: ReadPack, rulesAt: Steps): Diagnostic[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const known = rules.flatMap(({ id }) => id ?? []);
  return rules.flatMap(({ may }, index) => {
    if (may === undefined) return [];
    const effect = effectOf(may);
    return targetsOf(may).flatMap((id, which) => {
      const named = { id, file: "rules.json", steps: [...rulesAt, index, "may", effect, which] };
      const target = byId.get(id);
      if (target === undefined) return unknownRule(named, known);
      if (effect === "lifts" || mayHaveClock(target)) return [];
      return [diagnostic("rule.no-clock", named.steps, { id }, { file: named.file })];
    });
  });
}

/** What a power does to the rules it works on. */
export function effectOf(may: NonNullable<Rule["may"]>): "extend" | "exclude" | "restart" | "lifts" {
  if ("extend" in may) return "extend";
  if ("exclude" in may) return "exclude";
  return "restart" in may ? "restart" : "lifts";
}

/** A rule whose `must` cannot be read may have had a clock. */
function mayHaveClock({ must, written }: ReadableRule): boolean {
  if (must === undefined) return written.includes("must");
  return !("be" in must || "after" in must);
}

/** The rules that a power works on. */
export function targetsOf(may: Rule["may"]): readonly string[] {
  if (may === undefined) return [];
  if ("extend" in may) return may.extend;
  if ("exclude" in may) return may.exclude;
  return "restart" in may ? may.restart : may.lifts;
}

/** Every reading that is named by its id is one that regulation.json records. */
function readingFaults(pack: ReadPack, rulesAt: Steps, categoriesAt: Steps): Diagnostic[] {
  const known = (pack.regulation.readings ?? []).map(({ id }) => id);
  const faultsAt = (reading: Rule["reading"], file: string, steps: Steps): Diagnostic[] => {
    const list = Array.isArray(reading) ? reading : [reading];
    return list.flatMap((id, which) => {
      if (typeof id !== "string" || known.includes(id)) return [];
      const place = [...steps, "reading", ...(Array.isArray(reading) ? [which] : [])];
      return [diagnostic("pack.unknown-reading", place, { id }, { file, hint: didYouMean(id, known) })];
    });
  };
  return [
    ...(pack.regulation.scope ?? []).flatMap(({ reading }, index) =>
      faultsAt(reading, "regulation.json", ["scope", index]),
    ),
    ...pack.rules.flatMap(({ reading, may, counterpart }, index) => [
      ...faultsAt(reading, "rules.json", [...rulesAt, index]),
      ...(counterpart ?? []).flatMap((each, at) =>
        faultsAt(each.reading, "rules.json", [...rulesAt, index, "counterpart", at]),
      ),
      ...(may?.requires ?? []).flatMap((each, at) =>
        faultsAt(each.reading, "rules.json", [...rulesAt, index, "may", "requires", at]),
      ),
    ]),
    ...pack.items.flatMap(({ reading }, index) => faultsAt(reading, "liability.json", ["items", index])),
    ...pack.categories.flatMap(({ reading, criteria, proof }, index) => [
      ...faultsAt(reading, "categories.json", [...categoriesAt, index]),
      ...(proof ?? []).flatMap((each, at) =>
        faultsAt(each.reading, "categories.json", [...categoriesAt, index, "proof", at]),
      ),
      ...(criteria ?? []).flatMap((each, at) =>
        "reading" in each
          ? faultsAt(each.reading, "categories.json", [...categoriesAt, index, "criteria", at])
          : [],
      ),
    ]),
  ];
}

/** An item that stands `under` a lead needs the lead: its subjects and measures come from there. */
function leadFaults({ items }: ReadPack): Diagnostic[] {
  const leads = items.flatMap((item) => item.legalSource ?? []);
  return items.flatMap(({ under }, index) => {
    if (under === undefined || leads.includes(under)) return [];
    const hint = didYouMean(under, leads);
    return [
      diagnostic("pack.unknown-lead", ["items", index, "under"], { under }, { file: "liability.json", hint }),
    ];
  });
}
