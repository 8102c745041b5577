export type Persistence = 'granted' | 'refused' | 'unavailable';

/** What the browser has promised so far, without asking it. */
export async function persisted(): Promise<Persistence> {
  try {
    const storage: StorageManager | undefined = navigator.storage;
    if (!storage?.persisted) return 'unavailable';
    return (await storage.persisted()) ? 'granted' : 'refused';
  } catch {
    return 'unavailable';
  }
}

/**
 * Asks the browser not to clear the cases when room runs short. `refused` is common and no fault: the browser
 * decides by its own measure, and the cases are kept until it needs the room.
 */
export async function persist(): Promise<Persistence> {
  try {
    // Not there outside a secure context, whatever the type says.
    const storage: StorageManager | undefined = navigator.storage;
    if (!storage?.persist) return 'unavailable';
    return (await storage.persist()) ? 'granted' : 'refused';
  } catch {
    return 'unavailable';
  }
}

/** Bytes; what the browser says, for the whole origin: more than the cases themselves. */
export interface StorageUse {
  readonly used: number;
  /** How much the browser would let this origin have in all. */
  readonly most: number;
}

/** Null where the browser does not say. */
export async function storageUse(): Promise<StorageUse | null> {
  try {
    const storage: StorageManager | undefined = navigator.storage;
    if (!storage?.estimate) return null;
    const { usage, quota } = await storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, most: quota };
  } catch {
    return null;
  }
}
