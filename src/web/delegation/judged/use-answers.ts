import { useKept } from "../kept.ts"
import { type Answers, answersOf, type Judged } from "./judgements.ts"

/** What a person answers of each criterion, kept until it is sent. */
export function useAnswers(place: string, judged: readonly Judged[]) {
  const [text, write] = useKept(place)
  const begun = answersOf(judged)
  const answers: Answers = text ? { ...begun, ...JSON.parse(text) } : begun
  return { answers, setAnswers: (now: Answers) => write(JSON.stringify(now)), forget: () => write("") }
}
