import type { Database } from "../platform/database/database.ts"
import { DEMO_CAST, type Demo, openDemo } from "../server.ts"

/** Makes the example ready, and gives the words that say how to sign in to it. */
export async function demo(database: Database, folder: string): Promise<string> {
  const opened = await openDemo(database)
  return opened ? howToSignIn(opened, folder) : TAKEN
}

const TAKEN =
  "People of your own are here already, so the example was not made. LEEWAY_DATA names another folder."

function howToSignIn({ addresses, password }: Demo, folder: string): string {
  const cast = Object.entries(addresses).map(([name, address]) => {
    return `  ${address.padEnd(25)} ${DEMO_CAST[name as keyof typeof DEMO_CAST]}`
  })
  return `
Tidewater is an example: seven people, and a year of what they handed over.
Sign in as any of them; two browsers show both sides.

${cast.join("\n")}

The password is ${password}, the same for all.
To begin the year anew, stop Leeway and remove ${folder}.
`
}
