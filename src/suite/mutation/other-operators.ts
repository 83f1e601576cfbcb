/** What an operator becomes: its contrary, and where it has a boundary, the other side of the boundary. */
const others: Readonly<Record<string, readonly string[]>> = {
  equal: ["notEqual"],
  notEqual: ["equal"],
  in: ["notIn"],
  notIn: ["in"],
  contains: ["doesNotContain"],
  doesNotContain: ["contains"],
  lessThan: ["lessThanInclusive", "greaterThanInclusive"],
  lessThanInclusive: ["lessThan", "greaterThan"],
  greaterThan: ["greaterThanInclusive", "lessThanInclusive"],
  greaterThanInclusive: ["greaterThan", "lessThan"],
  before: ["onOrBefore", "onOrAfter"],
  onOrBefore: ["before", "after"],
  after: ["onOrAfter", "onOrBefore"],
  onOrAfter: ["after", "before"],
};

/** The operators that stand in the place of this one, its decorators kept; none for an operator of the host's own. */
export function otherOperators(operator: string): readonly string[] {
  const at = operator.lastIndexOf(":") + 1;
  const decorators = operator.slice(0, at);
  const bare = operator.slice(at);
  return (Object.hasOwn(others, bare) ? others[bare]! : []).map((other) => `${decorators}${other}`);
}
