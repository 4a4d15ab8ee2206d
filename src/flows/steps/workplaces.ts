// The places where a side's commands run: made ready for both sides while their data is read, and all taken away at the end.

import type { Config } from "../../core/config/config.ts";
import type { DataFile, Workplace, World } from "../../ports.ts";

export interface Workplaces {
  /** The role's place. @throws {UserError} fault "environment" when it cannot be made. */
  of(role: "candidate" | "baseline"): Promise<Workplace>;
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
  return {
    async of(role) {
      const place = places.get(role);
      if (place === undefined) throw new Error(`no place was made for the ${role}'s commands`);
      return place;
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
