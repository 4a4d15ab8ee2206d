// What has to be undone before the program may end early: processes that run, folders that were made.

export interface Interruption {
  pending(undo: () => Promise<void>): void;
  settled(undo: () => Promise<void>): void;
  /** True once the program is about to end: nothing more may begin, and nothing that was cut off counts as a result. */
  isEnding(): boolean;
  /** Undoes all that is pending, and never fails: the program ends next. */
  undoAll(): Promise<void>;
}

export function createInterruption(): Interruption {
  const undos = new Set<() => Promise<void>>();
  let ending = false;
  return {
    pending(undo) {
      undos.add(undo);
    },
    settled(undo) {
      undos.delete(undo);
    },
    isEnding: () => ending,
    async undoAll() {
      ending = true;
      await Promise.allSettled([...undos].map((undo) => undo()));
    },
  };
}
