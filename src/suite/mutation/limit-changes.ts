import type { Steps } from "../../diagnostic/diagnostic.js";
import type { Limit } from "../../regulation/regulation.js";
import { addDays, civilDate, dayOf, daysInMonth } from "../../time/day.js";
import { membersDropped, replaced, within } from "./changes.js";
import type { Change, MutationOperator } from "./mutant.js";

interface Amounted {
  readonly amount: number;
  readonly unit: string;
}

/** A limit a day shorter and longer, and working days for days; of several members each, and one fewer. */
export function limitChanges(limit: Limit): Change[] {
  if (typeof limit === "string" || "open" in limit || "from" in limit) return [];
  if ("amount" in limit) return amountChanges(limit, ["limit-amount", "limit-unit"]);
  const [pick, members] =
    "least" in limit ? (["least", limit.least] as const) : (["greatest", limit.greatest] as const);
  const other = pick === "least" ? "greatest" : "least";
  return [
    replaced("limit-member", [], other, limit, { [other]: members }),
    ...members.flatMap((member, index) => [
      ...("amount" in member
        ? within([pick, index], amountChanges(member, ["limit-amount", "limit-unit"]))
        : []),
      ...(member.ceiling === true
        ? [
            {
              ...replaced("limit-member", [pick, index], "ceiling-dropped", member, {
                ...member,
                ceiling: undefined,
              }),
              edits: [{ steps: [pick, index, "ceiling"], value: undefined }],
            },
          ]
        : []),
    ]),
    ...fewerMembers(pick, members),
  ];
}

/** A list of members has at least two: the other of two stands alone. */
function fewerMembers(pick: string, members: readonly (Amounted | object)[]): Change[] {
  if (members.length > 2) return membersDropped("limit-member", [pick], members, 2);
  return members.map((member, index) => {
    const { ceiling: _, ...left } = members[1 - index] as { readonly ceiling?: true };
    return {
      ...replaced("limit-member", [], "dropped", member, null),
      at: [pick, index],
      edits: [{ steps: [], value: left }],
    };
  });
}

/** One fewer and one more, and the other way of counting days. Months and years are counted in one way only. */
export function amountChanges(
  { amount, unit }: Amounted,
  [forAmount, forUnit]: readonly [MutationOperator, MutationOperator],
): Change[] {
  const other = unit === "working-day" ? "day" : unit === "day" ? "working-day" : null;
  return [
    ...figureChanges(forAmount, ["amount"], amount, 0).map((change) => ({
      ...change,
      was: { amount, unit },
      now: { amount: change.now, unit },
    })),
    // No days are no days in either unit.
    ...(other === null || amount === 0
      ? []
      : [
          {
            ...replaced(forUnit, ["unit"], other, { amount, unit }, { amount, unit: other }),
            edits: [{ steps: ["unit"], value: other }],
          },
        ]),
  ];
}

/** A number one lower, where it may be, and one higher; named by its key: `amount-1`, `amount+1`. */
export function figureChanges(
  operator: MutationOperator,
  at: Steps,
  figure: number,
  least: number,
): Change[] {
  const name = String(at.at(-1));
  return [-1, 1]
    .filter((by) => figure + by >= least)
    .map((by) => ({
      ...replaced(operator, at, `${name}${by > 0 ? "+" : "-"}1`, figure, figure + by),
      at: at.slice(0, -1),
    }));
}

interface Yearly {
  readonly day: string;
  readonly yearsAfter?: number | undefined;
}

/** A yearly day one earlier and one later, and the year after or before. */
export function yearlyChanges({ day, yearsAfter }: Yearly): Change[] {
  return [
    ...[-1, 1].flatMap((by) => {
      const moved = yearlyDay(day, by);
      return moved === null ? [] : [replaced("yearly-day", ["day"], by > 0 ? "+1" : "-1", day, moved)];
    }),
    ...figureChanges("years", ["yearsAfter"], yearsAfter ?? 0, 0),
  ];
}

/** A year that is no leap year: the last of February is the 28th. */
const plainYear = 2019;

/** Null where it would be a day of another year. */
function yearlyDay(day: string, by: number): string | null {
  const [month, number] = day.split("-") as [string, string];
  const of = number === "last" ? daysInMonth(plainYear, Number(month)) : Number(number);
  const moved = civilDate(addDays(dayOf(plainYear, Number(month), of), by));
  if (moved.year !== plainYear) return null;
  return [moved.month, moved.day].map((each) => String(each).padStart(2, "0")).join("-");
}
