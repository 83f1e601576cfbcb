import type { Case, CaseEvent } from "../../case/case.js";
import type { Steps } from "../../diagnostic/diagnostic.js";
import { formatDay } from "../../time/day.js";
import type { TypeOf } from "../../vocabulary/schema.js";
import { typeAt } from "../../vocabulary/type-at.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import type { Need } from "../assessment.js";
import { stepsOf } from "../read-at.js";
import type { Instance, Run } from "../run.js";

/** An answer to what is not known, and the case as it would be with it. */
export interface Try {
  readonly answer: unknown;
  readonly theCase: Case;
}

/**
 * The answers that can be gone through one by one: yes and no, the values of a list, the kinds of a role, whether
 * an unrecorded event happened. Numbers, days and texts are too many to try.
 */
export function answersToTry(
  theCase: Case,
  run: Run,
  instance: Instance | null,
  { fact, event, path }: Omit<Need, "decides">,
): readonly Try[] {
  const steps = stepsOf(path);
  if (fact !== undefined) return factTries(theCase, run, instance, fact, steps);
  if (event === undefined) return [];
  const known = theCase.events.find(({ id }) => id === event);
  if (known === undefined) return path === null ? happeningTries(theCase, run, instance, event) : [];
  const [of, key, ...rest] = steps;
  if (of !== "data" || key === undefined) return [];
  const field = run.vocabulary.events[known.type]?.data?.[String(key)];
  const values = field === undefined ? [] : valuesOf(typeAt(field.type, rest), run.vocabulary);
  return values.map((answer) => ({
    answer,
    theCase: withEvent(theCase, {
      ...known,
      data: valueAt(known.data ?? {}, [key, ...rest], answer) as Data,
    }),
  }));
}

type Data = NonNullable<CaseEvent["data"]>;

function factTries(
  theCase: Case,
  run: Run,
  instance: Instance | null,
  fact: string,
  steps: Steps,
): readonly Try[] {
  const { facts, roleKinds } = run.vocabulary;
  if (fact === "roles") {
    const [role, what] = steps.map(String);
    if (role === undefined || what !== "kind") return [];
    const who = theCase.roles?.[role];
    const name = typeof who === "string" ? who : (who?.name ?? role);
    return Object.keys(roleKinds).map((kind) => ({
      answer: kind,
      theCase: { ...theCase, roles: { ...theCase.roles, [role]: { name, kind } } },
    }));
  }
  const [name, ...inside] = (fact === "item" && instance !== null ? itemAt(instance) : null) ?? [fact];
  const whole = [...inside, ...steps];
  const field = Object.hasOwn(facts, name) ? facts[name] : undefined;
  if (field === undefined) return [];
  return valuesOf(typeAt(field.type, whole), run.vocabulary).map((answer) => ({
    answer,
    theCase: {
      ...theCase,
      facts: { ...theCase.facts, [name]: valueAt(theCase.facts?.[name], whole, answer) },
    },
  }));
}

/** Where the element stands that an instance is opened by: its fact, and the steps to it. */
function itemAt({ rule: { subject }, id }: Instance): readonly [string, ...string[]] | null {
  if (subject === null) return null;
  const steps = [
    ...subject.steps,
    ...(subject.each === null ? [] : [...subject.each, id.slice(id.lastIndexOf("/") + 1)]),
  ];
  return [subject.fact, ...steps.map(String)];
}

/** An event of a type that the host does not record: it did not happen, or it happened on the last day looked at. */
function happeningTries(theCase: Case, run: Run, instance: Instance | null, type: string): readonly Try[] {
  if (!run.case.unrecorded.has(type)) return [];
  const recorded = { ...theCase, unrecorded: (theCase.unrecorded ?? []).filter((each) => each !== type) };
  const of = instance?.start == null ? {} : { of: instance.start.id };
  const event: CaseEvent = { id: `if-${type}`, type, on: formatDay(run.asOf), ...of };
  return [
    { answer: false, theCase: recorded },
    { answer: true, theCase: { ...recorded, events: [...recorded.events, event] } },
  ];
}

function valuesOf(type: TypeOf | null, { values }: Vocabulary): readonly unknown[] {
  if (type === "boolean") return [true, false];
  const listed = typeof type === "string" && Object.hasOwn(values, type) ? values[type] : undefined;
  return Object.keys(listed ?? {});
}

function withEvent(theCase: Case, changed: CaseEvent): Case {
  return { ...theCase, events: theCase.events.map((each) => (each.id === changed.id ? changed : each)) };
}

/** A value with another put in at a place; what is wanting on the way there is made. */
function valueAt(value: unknown, steps: Steps, put: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => (index === Number(step) ? valueAt(each, rest, put) : each));
  }
  const record = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  return { ...record, [step]: valueAt(record[step], rest, put) };
}
