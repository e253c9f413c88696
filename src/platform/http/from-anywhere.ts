import type { Operation } from "./operation.ts"

/** Which requests, by method and path, pages that are not ours may send. */
export function fromAnywhere(operations: readonly Operation[]): (method: string, path: string) => boolean {
  const open = operations.filter((operation) => operation.fromAnywhere)
  const patterns = open.map(({ method, path }) => {
    return { method: method.toUpperCase(), path: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`) }
  })
  return (method, path) => patterns.some((one) => one.method === method && one.path.test(path))
}
