import type { Erasures } from "../../platform/ledger/erasures.ts"
import { forgetIn } from "../../platform/mail/folder.ts"

/**
 * Whoever is put on the list of erasures is forgotten in the folder of mails too, which no transaction reaches. `again`
 * does so for all of them: we may have ended between the list and the folder.
 */
export function withMails(erasures: Erasures, folder: string | undefined) {
  const forget = async (persons: readonly string[]) => {
    if (folder && persons.length > 0) await forgetIn(folder, persons)
  }
  return {
    all: erasures.all,
    async add(erasure: Parameters<Erasures["add"]>[0]) {
      await erasures.add(erasure)
      await forget([erasure.person])
    },
    again: async () => forget((await erasures.all()).map(({ person }) => person)),
  }
}
