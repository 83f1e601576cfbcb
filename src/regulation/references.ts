import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import type { ReadPack } from "./read-pack.js";
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
  return [
    ...twice(ids),
    ...namedRules(pack, rulesAt).flatMap(({ id, file, steps }) =>
      known.includes(id)
        ? []
        : [diagnostic("pack.unknown-rule", steps, { id }, { file, hint: didYouMean(id, known) })],
    ),
    ...readingFaults(pack, rulesAt),
    ...leadFaults(pack),
  ];
}

function idAt(id: string | undefined, file: string, steps: Steps): Reference[] {
  return id === undefined ? [] : [{ id, file, steps }];
}

function twice(ids: readonly Reference[]): Diagnostic[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, file, steps }) => {
    if (seen.has(id)) return [diagnostic("pack.id-twice", steps, { id }, { file })];
    seen.add(id);
    return [];
  });
}

function namedRules({ rules, items, none }: ReadPack, rulesAt: Steps): Reference[] {
  return [
    ...rules.flatMap((rule, index) =>
      targetsOf(rule.may).map(
        (id): Reference => ({ id, file: "rules.json", steps: [...rulesAt, index, "may"] }),
      ),
    ),
    ...items.flatMap((item, index) =>
      (item.of ?? []).map(
        (id, at): Reference => ({ id, file: "liability.json", steps: ["items", index, "of", at] }),
      ),
    ),
    ...none.flatMap((entry, index) =>
      entry.of.map((id, at): Reference => ({ id, file: "liability.json", steps: ["none", index, "of", at] })),
    ),
  ];
}

/** The rules that a power works on. */
export function targetsOf(may: Rule["may"]): readonly string[] {
  if (may === undefined) return [];
  if ("extend" in may) return may.extend;
  if ("exclude" in may) return may.exclude;
  return "restart" in may ? may.restart : may.lifts;
}

function readingFaults({ regulation, rules }: ReadPack, rulesAt: Steps): Diagnostic[] {
  const known = (regulation.readings ?? []).map(({ id }) => id);
  return rules.flatMap((rule, index) => {
    const readings =
      rule.reading === undefined ? [] : Array.isArray(rule.reading) ? rule.reading : [rule.reading];
    return readings.flatMap((reading) => {
      if (typeof reading !== "string" || known.includes(reading)) return [];
      const hint = didYouMean(reading, known);
      return [
        diagnostic(
          "pack.unknown-reading",
          [...rulesAt, index, "reading"],
          { id: reading },
          { file: "rules.json", hint },
        ),
      ];
    });
  });
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
