import type { Operation } from "../../src/platform/http/operation.ts"
import { OPERATIONS } from "./contract.ts"
import type { Visitor } from "./house.ts"
import { requestTo } from "./requests.ts"

/** Ids of what is there to be read, by the collection it is in, and of areas; `shown`: the two whose record may be shown. */
export type There = {
  readonly ids: Readonly<Record<string, ReadonlySet<string>>>
  readonly shown: readonly string[]
  readonly areas?: readonly string[]
}

/** Everything one can read, of everything there is. */
export async function everythingFor(visitor: Visitor, org: string, there: There): Promise<string> {
  let read = ""
  for (const operation of OPERATIONS.filter(({ method, streams }) => method === "get" && !streams))
    for (const id of placesOf(operation, there)) {
      const [path] = requestTo(operation, { org, id }, undefined)
      for (const query of queriesOf(operation, there))
        read += await (await visitor.raw(`${path}?${query}`)).text()
    }
  return read
}

function placesOf({ path }: Operation, { ids }: There): readonly string[] {
  if (!path.includes("{id}")) return [""]
  const collection = /\/([\w-]+)\/\{id\}/.exec(path)?.[1] ?? ""
  const found = ids[collection]
  if (!found) throw new Error(`what is there in ${path} to be read?`)
  return [...found]
}

/** As much at once as there is; of a record both sides, and whatever is shown of it; a suggestion in every area. */
function queriesOf({ path, query }: Operation, { shown, areas = [] }: There): readonly string[] {
  if (!query) return [""]
  if (path.endsWith("/suggestion"))
    return ["", ...areas.map((area) => `area=${area}`)].flatMap((one) => [one, `${one}&leads=they`])
  if (!path.endsWith("/record")) return ["limit=100"]
  const about = shown.map((person) => `about=${person}`)
  return ["side=theirs", "side=yours", ...about].map((one) => `limit=100&${one}`)
}
