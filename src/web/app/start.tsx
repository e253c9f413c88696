import { QueryClientProvider } from "@tanstack/react-query"
import { RouterProvider } from "@tanstack/react-router"
import { StrictMode } from "react"
import { I18nProvider, RouterProvider as LinkProvider } from "react-aria-components"
import { createRoot } from "react-dom/client"
import { LANGUAGE } from "./dates.ts"
import { queryClient } from "./query-client.ts"
import { router } from "./router.tsx"

const go = (path: string) => void router.navigate({ href: path })

/** Puts the pages on the screen. */
export function start(root: HTMLElement) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <I18nProvider locale={LANGUAGE}>
          <LinkProvider navigate={go}>
            <RouterProvider router={router} />
          </LinkProvider>
        </I18nProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}
