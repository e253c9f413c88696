import { useKept } from "./kept.ts"

/** A form of several fields, kept until it is sent. */
export function useKeptForm<Form extends object>(place: string, nothing: Form) {
  const [text, write] = useKept(place)
  const form: Form = text ? { ...nothing, ...JSON.parse(text) } : nothing
  const set = (part: Partial<Form>) => write(JSON.stringify({ ...form, ...part }))
  return { form, set, forget: () => write("") }
}
