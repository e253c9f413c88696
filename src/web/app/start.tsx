import { QueryClientProvider } from "@tanstack/react-query"
import { RouterProvider } from "@tanstack/react-router"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { day, LANGUAGE } from "./dates.ts"
import { queryClient } from "./query-client.ts"
import { router } from "./router.tsx"

/** Where the library of fields, which comes with the first page that has one, looks for the language to speak. */
const language = Symbol.for("react-aria.i18n.locale")

/** Puts the pages on the screen. */
export function start(root: HTMLElement) {
  Object.assign(window, { [language]: LANGUAGE })
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
  // The first day in words takes a browser a while. It may as well be while the first answer is on its way.
  setTimeout(() => day("2000-01-01"))
}
