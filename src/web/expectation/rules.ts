import { remarksOn } from "../../domain/expectation/expectation.ts"
import { readsAs } from "../../domain/expectation/reads-as.ts"
import type { Question } from "./ask.ts"

/** The rules in a thread of their own. The first text they read makes them ready, which no letter should wait for. */
self.onmessage = ({ data, ports }: MessageEvent<Question>) => ports[0]?.postMessage(answerTo(data))

function answerTo(question: Question) {
  switch (question.of) {
    case "remarks":
      return remarksOn(question.field, question.text)
    case "reading":
      return readsAs(question.text)?.as ?? null
  }
}
