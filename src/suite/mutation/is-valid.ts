import { parseRegulation } from "../../regulation/parse.js";
import type { Regulation } from "../../regulation/regulation.js";
import { edited } from "./edit.js";
import type { Mutant } from "./mutant.js";

/**
 * Can a changed law still be read? Only the piece that changed is read again; the faults that it has because
 * the rest of the pack is missing, it had before.
 */
export function validity(regulation: Regulation): (mutant: Mutant) => boolean {
  const asked = rulesAsked(regulation);
  const known = new Map<string, ReadonlySet<string>>();
  return (mutant) => {
    // Where its name stood it stands no more, but a condition may ask whether its duty was running.
    if (mutant.operator === "rule-removed") return !asked.has(mutant.rules[0]!);
    const [list, index, which] = mutant.steps;
    const piece: Piece = { list: String(list), index: Number(list === "liability" ? which : index) };
    const key = `${piece.list} ${piece.index}`;
    const before = known.get(key) ?? faultsIn(regulation, piece);
    known.set(key, before);
    return [...faultsIn(edited(regulation, mutant.edits), piece)].every((fault) => before.has(fault));
  };
}

interface Piece {
  readonly list: string;
  readonly index: number;
}

function faultsIn(regulation: Regulation, { list, index }: Piece): ReadonlySet<string> {
  const { conditions, rules, liability, categories, vocabulary, hash: _, ...rest } = regulation;
  const own =
    list === "scope" || list === "counting"
      ? { ...rest, outline: [], nonOperative: [], readings: [], repairs: [] }
      : {};
  const only = <T>(named: string, all: readonly T[]) => (list === named ? all.slice(index, index + 1) : []);
  const files = {
    regulation: own,
    rules: { conditions, rules: only("rules", rules) },
    liability: { items: only("liability", liability.items), none: [] },
    categories: { categories: only("categories", categories) },
  };
  const { diagnostics } = parseRegulation(files, vocabulary);
  return new Set(diagnostics.map(({ code, message }) => `${code} ${message.en}`));
}

/** The rules whose duties conditions ask about. */
function rulesAsked(regulation: Regulation): ReadonlySet<string> {
  const asked = new Set<string>();
  const look = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    const { fact, params } = value as {
      readonly fact?: unknown;
      readonly params?: { readonly rule?: unknown };
    };
    if (fact === "obligations" && typeof params?.rule === "string") asked.add(params.rule);
    for (const each of Object.values(value)) look(each);
  };
  const { conditions, rules, liability, categories } = regulation;
  look([conditions, rules, liability, categories]);
  return asked;
}
