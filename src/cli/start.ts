import { once } from "node:events"
import { join } from "node:path"
import { startServer } from "../server.ts"
import { demo } from "./demo.ts"
import { dataDir, erasuresFile, opened } from "./open.ts"

/** Starts Leeway, prints its address, and stops it cleanly when told to. */
export async function start({ example }: { readonly example: boolean }): Promise<number> {
  const folder = example ? dataDir("data-example") : dataDir()
  return opened(async (database) => {
    const howToSignIn = example ? await demo(database, folder) : null
    const { PORT, HOST, LEEWAY_URL, LEEWAY_BEHIND_PROXY, LEEWAY_SMTP_URL, LEEWAY_MAIL_FROM } = process.env
    const port = Number(PORT ?? 3000)
    const server = await startServer({
      database,
      erasures: erasuresFile(folder),
      port,
      host: HOST ?? "127.0.0.1",
      origin: LEEWAY_URL,
      behindProxy: LEEWAY_BEHIND_PROXY === "1",
      mail: { smtp: LEEWAY_SMTP_URL, from: LEEWAY_MAIL_FROM, folder: join(folder, "mail") },
    }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "EADDRINUSE" ? new PortTaken(port) : error
    })
    console.log(`Leeway is at ${LEEWAY_URL ?? server.address}`)
    if (!LEEWAY_SMTP_URL)
      console.log(`Mail goes nowhere yet; what would be sent lies in ${join(folder, "mail")}`)
    if (howToSignIn) console.log(howToSignIn)
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")])
    await server.close()
    return 0
  }, folder)
}

/** Something else listens there already. */
class PortTaken extends Error {
  readonly code = "port-taken"
  constructor(port: number) {
    super(`Port ${port} is taken by another program. To take another one: PORT=${port + 1} npm start`)
  }
}
