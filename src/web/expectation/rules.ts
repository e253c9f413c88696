import type { Question } from "./ask.ts"

/**
 * The rules in a thread of their own: the first text they read makes them ready, which no letter should wait for. Only
 * those that are asked for are fetched.
 */
self.onmessage = async ({ data, ports }: MessageEvent<Question>) =>
  ports[0]?.postMessage(await answerTo(data))

async function answerTo(question: Question) {
  switch (question.of) {
    case "remarks": {
      const { remarksOn } = await import("../../domain/expectation/expectation.ts")
      return remarksOn(question.field, question.text)
    }
    case "reading": {
      const { readsAs } = await import("../../domain/expectation/reads-as.ts")
      return readsAs(question.text)?.as ?? null
    }
  }
}
