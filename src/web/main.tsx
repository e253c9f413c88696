import { start } from "./app/start.tsx"
import "./look/look.css"

/** The days of terms are reckoned with Temporal, which not every browser has yet. */
if (!("Temporal" in globalThis)) await import("temporal-polyfill/global")

start(document.getElementById("root") as HTMLElement)
