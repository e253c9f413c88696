import type { Tx } from "../../platform/database/transaction.ts"
import type { OpenedView } from "./schema.ts"

/** Who reads what a person’s leader has opened to be asked for, in the order in which it is shown. */
const READERS: readonly ((tx: Tx, person: string) => Promise<readonly OpenedView[]>)[] = []

/** Everything that this person may ask their leader for. */
export async function openedFor(tx: Tx, person: string): Promise<OpenedView[]> {
  const opened: OpenedView[] = []
  for (const read of READERS) opened.push(...(await read(tx, person)))
  return opened
}
