import { newPassword } from "../features/login/password.ts"
import { opened } from "./open.ts"

/** Gives someone who forgot theirs a new password, and says it once. */
export async function password([address]: readonly string[]): Promise<number> {
  if (!address) {
    console.error("Whose? leeway password name@example.org")
    return 2
  }
  return opened(async (database) => {
    const made = await newPassword(database, address)
    if (made) console.log(`The new password of ${address} is ${made}. Every session of theirs has ended.`)
    else console.error(`Nobody signs in with ${address}.`)
    return made ? 0 : 1
  })
}
