import { useRouterState } from "@tanstack/react-router"
import { useState } from "react"

/** The token last seen: it is gone from the address as soon as one goes inside, a moment before this page. */
export function useToken(): string {
  const asked = new URLSearchParams(useRouterState({ select: (s) => s.location.hash })).get("token") ?? ""
  const [token, setToken] = useState(asked)
  if (asked && asked !== token) setToken(asked)
  return asked || token
}
