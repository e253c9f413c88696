import { remarksOn } from "../../../domain/expectation/expectation.ts"
import type { Writing } from "./writings.ts"

/** The rules in a thread of their own. The first text they read makes them ready, which no letter should wait for. */
self.onmessage = ({ data: { field, text }, ports }: MessageEvent<Writing>) =>
  ports[0]?.postMessage(remarksOn(field, text))
