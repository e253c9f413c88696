import { useMutation } from "@tanstack/react-query"
import type { FormEvent } from "react"
import { Problem } from "../../client/client.ts"

/** Sends what a form holds, once at a time. What was refused stays a sentence until it is sent again. */
export function useSend<Done>(send: () => Promise<Done>, onDone?: (done: Done) => void) {
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: send,
    ...(onDone ? { onSuccess: onDone } : {}),
  })
  const press = () => isPending || mutate()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    press()
  }
  return { press, submit, isPending, problem: problemIn(error), forget: reset }
}

/** An error that is no refusal is our own mistake: it is thrown, and the page says so. */
function problemIn(error: Error | null): Problem | null {
  if (error === null || error instanceof Problem) return error
  throw error
}

/** What is said about one field of a refused form. */
export function fault(problem: Problem | null, path: string): string | undefined {
  return problem?.body.fields?.find((field) => field.path === path)?.message
}
