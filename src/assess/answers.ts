import { inOrder, type ReadCase, type ReadEvent } from "./read-case.js";
import type { Instance } from "./run.js";

/** An event that answers an instance, surely or perhaps. */
export interface Answer {
  readonly event: ReadEvent;
  /** False where it may answer another instance instead: only `of` could tell. */
  readonly sure: boolean;
}

/** What the events of some types say to the instances of one rule. */
export interface Answers {
  readonly byInstance: ReadonlyMap<Instance, readonly Answer[]>;
  /** Events dated before what they answer. */
  readonly premature: readonly { readonly event: ReadEvent; readonly instance: Instance }[];
  /** Events that could answer several instances and name none. */
  readonly ambiguous: readonly { readonly event: ReadEvent; readonly instances: readonly Instance[] }[];
}

/** Does an event lead to another by `of`, in as many steps as it takes? */
export function leadsTo(event: ReadEvent, id: string, theCase: ReadCase): boolean {
  return ledTo(event, theCase).has(id);
}

/** Everything that an event leads to by `of`, step by step: events and periods. */
export function ledTo(event: ReadEvent, theCase: ReadCase): ReadonlySet<string> {
  const reached = new Set<string>();
  const names = [...event.of];
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    names.push(...(theCase.byId.get(name)?.of ?? []));
  }
  return reached;
}

/**
 * Which instances the events of some types answer.
 *
 * An event answers the instances that its `of` names: those opened by that event, by one that leads to it, or
 * of that period. Without `of` it answers the one instance that is open on its day; of several, all if the
 * rule says so, else perhaps each. An event never answers the instance that it opens.
 *
 * @param idle instances to which the rule does not apply: what may answer one of them is not early for others
 * @param closes does this event close an instance to later events without `of`? None does if nothing is said.
 */
export function answersTo(
  instances: readonly Instance[],
  types: ReadonlySet<string>,
  theCase: ReadCase,
  covers: "all" | undefined,
  closes: (event: ReadEvent, instance: Instance) => boolean = () => false,
  idle: readonly Instance[] = [],
): Answers {
  const byInstance = new Map<Instance, Answer[]>(instances.map((instance) => [instance, []]));
  const premature: { event: ReadEvent; instance: Instance }[] = [];
  const ambiguous: { event: ReadEvent; instances: readonly Instance[] }[] = [];
  const closed = new Set<Instance>();
  for (const event of theCase.events) {
    if (!types.has(event.type)) continue;
    const others = instances.filter((instance) => instance.start?.id !== event.id);
    const candidates = candidatesOf(event, others, idle, closed, theCase);
    for (const instance of candidates.tooEarly) premature.push({ event, instance });
    const sure = event.of.length > 0 || candidates.open.length === 1 || covers === "all";
    if (!sure && candidates.open.length > 1) ambiguous.push({ event, instances: candidates.open });
    for (const instance of candidates.open) {
      byInstance.get(instance)?.push({ event, sure });
      if (sure && closes(event, instance)) closed.add(instance);
    }
  }
  return { byInstance, premature, ambiguous };
}

function candidatesOf(
  event: ReadEvent,
  instances: readonly Instance[],
  idle: readonly Instance[],
  closed: ReadonlySet<Instance>,
  theCase: ReadCase,
): { readonly open: readonly Instance[]; readonly tooEarly: readonly Instance[] } {
  if (event.of.length > 0) {
    const named = instances.filter((instance) => isNamed(event, instance, theCase));
    const open = named.filter((instance) => !isBefore(event, instance));
    // Early is only what answers a start by its own name: what came of something later was not there to answer.
    const early = named.filter(({ start }) => start !== null && event.of.includes(start.id));
    return { open, tooEarly: open.length > 0 ? [] : early };
  }
  const begun = instances.filter((instance) => !isBefore(event, instance) && !isEarly(event, instance));
  // With nothing begun on its day, it can only have answered what the case dates later.
  if (begun.length === 0) {
    if (idle.some((instance) => !isBefore(event, instance))) return { open: [], tooEarly: [] };
    return { open: [], tooEarly: instances.filter(({ start }) => start !== null).slice(0, 1) };
  }
  const open = begun.filter((instance) => !closed.has(instance));
  // Where all are closed already it repeats the last answer: a contradiction, if there is one, is then seen.
  return { open: open.length > 0 ? open : begun.slice(-1), tooEarly: [] };
}

/** Does an event concern an instance: by `of`, or, naming nothing, by coming after its start? */
export function isFollowedBy(instance: Instance, event: ReadEvent, theCase: ReadCase): boolean {
  if (instance.start === null || instance.start.id === event.id) return false;
  return event.of.length === 0 ? !isBefore(event, instance) : isNamed(event, instance, theCase);
}

/** Does an event name an instance by `of`: its own name, its start, or what its start leads to? */
export function isNamed(event: ReadEvent, instance: Instance, theCase: ReadCase): boolean {
  return event.of.some(
    (name) =>
      name === instance.id ||
      (instance.start !== null && (name === instance.start.id || leadsTo(instance.start, name, theCase))),
  );
}

/** Did an event surely happen before the start of an instance? */
export function isBefore(event: ReadEvent, { start, year }: Instance): boolean {
  return year === null && start !== null && inOrder(start, event) === false;
}

/** A period's duty is open from its first day; a report made before that counts only where it names the period. */
function isEarly(event: ReadEvent, { on, year }: Instance): boolean {
  return year !== null && event.on.latest < on.earliest;
}
