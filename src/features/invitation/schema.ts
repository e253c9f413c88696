import { z } from "zod"
import { Id } from "../delegation/terms-schema.ts"
import { PersonRef } from "../delegation/view.ts"

const Name = z.string().trim().min(1).max(120)

export const InvitationInput = z
  .object({
    name: Name,
    address: z.email().max(254),
    manager: Id.nullish(),
    administrator: z.boolean().optional(),
  })
  .meta({ id: "InvitationInput" })
export type InvitationInput = z.infer<typeof InvitationInput>

export const InvitationView = z
  .object({
    id: z.uuid(),
    name: z.string().nullable(),
    address: z.string().nullable(),
    manager: PersonRef.nullable(),
    administrator: z.boolean(),
    expires: z.string().meta({ format: "date-time" }),
    state: z.enum(["open", "accepted", "revoked", "expired"]),
  })
  .meta({ id: "Invitation" })
export type InvitationView = z.infer<typeof InvitationView>

/** The link is shown once, to the one who made it; only its hash is kept. */
export const InvitationMade = InvitationView.extend({ link: z.url() }).meta({ id: "InvitationMade" })
export type InvitationMade = z.infer<typeof InvitationMade>

/** What a link says to whoever opens it, before they sign in. */
export const InvitationRead = z
  .object({
    organisation: z.string().nullable(),
    name: z.string().nullable(),
    address: z.string().nullable(),
    invitedBy: z.string().nullable(),
  })
  .meta({ id: "InvitationRead" })
export type InvitationRead = z.infer<typeof InvitationRead>

export const Acceptance = z
  .object({ token: z.string().min(20).max(100), zone: z.string().max(60) })
  .meta({ id: "Acceptance" })
