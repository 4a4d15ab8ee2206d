// The places where a side's commands run: made ready for both sides while their data is read, and all taken away at the end.

import type { Config } from "../../core/config/config.ts";
import type { DataFile, Workplace, World } from "../../ports.ts";

export interface Workplaces {
  /**
   * The role's place after `setUp` has prepared it, which happens once, however often the place is used.
   * @throws {UserError} fault "environment" when it cannot be made
   */
  prepared(role: "candidate" | "baseline", setUp: (place: Workplace) => Promise<void>): Promise<Workplace>;
  /** Ends what the role's commands left running, and begins to take its place away. */
  leave(role: "candidate" | "baseline"): Promise<void>;
  /** Takes every place away, also those that nobody asked for. */
  close(): Promise<void>;
}

export interface WorkingSide {
  readonly role: "candidate" | "baseline";
  readonly config: Config;
  readonly files: readonly DataFile[];
  /** Null: the work tree as it is. */
  readonly commit: string | null;
}

/** Begins to make a place for each side that has commands; it never fails before a place is asked for. */
export function openWorkplaces(world: World, sides: readonly WorkingSide[]): Workplaces {
  const places = new Map(
    sides.flatMap(({ role, config: { model }, files, commit }) => {
      if (model.kind !== "commands") return [];
      const withheld = model.keepData ? [] : files.map((file) => file.path);
      const opening = openPlace(world, { role, commit, withheld });
      opening.catch(() => {}); // whoever asks for the place hears of it
      return [[role, opening] as const];
    }),
  );
  const of = async (role: "candidate" | "baseline"): Promise<Workplace> => {
    const place = places.get(role);
    if (place === undefined) throw new Error(`no place was made for the ${role}'s commands`);
    return place;
  };
  const setUps = new Map<string, Promise<Workplace>>();
  return {
    prepared(role, setUp) {
      const prepare = async (): Promise<Workplace> => {
        const place = await of(role);
        await setUp(place);
        return place;
      };
      const prepared = setUps.get(role) ?? prepare();
      setUps.set(role, prepared);
      return prepared;
    },
    async leave(role) {
      const place = await places.get(role);
      await place?.end();
      place?.close().catch(() => {}); // whoever closes all places hears of it
    },
    async close() {
      const opened = await Promise.allSettled(places.values());
      await Promise.all(opened.map(async (one) => (one.status === "fulfilled" ? one.value.close() : undefined)));
    },
  };
}

async function openPlace(
  world: World,
  order: Pick<Parameters<World["workshop"]["open"]>[0], "role" | "commit" | "withheld">,
): Promise<Workplace> {
  const head = await world.repository.head();
  if (head === null) throw new Error("there is no commit to make a worktree of");
  return world.workshop.open({ ...order, head });
}
