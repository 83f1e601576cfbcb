/**
 * A condition, in json-rules-engine's language: a leaf compares one fact with one value; groups, negation and
 * references to named conditions combine leaves. One key an object; a single leaf may stand at the root.
 */
export type Condition = Leaf | All | Any | Not | Reference;

export interface All extends Label {
  readonly all: readonly Condition[];
}

export interface Any extends Label {
  readonly any: readonly Condition[];
}

export interface Not extends Label {
  readonly not: Condition;
}

/** Stands for the condition of that name. */
export interface Reference extends Label {
  readonly condition: string;
}

/** The value of a fact at a path: plain property steps, `$.share.class` or `share.class`. */
export interface FactReference {
  readonly fact: string;
  readonly path?: string;
  readonly params?: Params;
}

/** `operator` may be decorated (`everyFact:not:in`); a `value` that owns `fact` is read from that fact. */
export interface Leaf extends FactReference, Label {
  readonly operator: string;
  readonly value: unknown;
}

export type Params = Readonly<Record<string, unknown>>;

/** What json-rules-engine also accepts on every condition. Neither can change a verdict here. */
export interface Label {
  readonly name?: string;
  readonly priority?: number;
}

/** `null` is unknown: the truth values are Kleene's. */
export type Verdict = true | false | null;

/** Where facts come from. `undefined` is unknown, `null` is known to be none. */
export interface Scope {
  read(fact: string, params: Params | undefined): unknown;
}

/** One comparison that was made: what was wanted, what was found, and what came of it. */
export interface LeafTrace {
  readonly fact: string;
  readonly path?: string;
  readonly params?: Params;
  readonly operator: string;
  /** The value compared with; where it was read from a fact, that fact's value. */
  readonly expected: unknown;
  /** The fact that `expected` was read from. */
  readonly expectedFrom?: FactReference;
  /** What the fact was; `undefined` (absent in JSON) where it is unknown. */
  readonly actual: unknown;
  readonly result: Verdict;
}

/** Does this object refer to a fact, as a `value` may? Own keys only, as in json-rules-engine. */
export function isFactReference(value: unknown): value is FactReference {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "fact") && !Array.isArray(value);
}

export function isLeaf(condition: Condition): condition is Leaf {
  return Object.hasOwn(condition, "fact");
}
