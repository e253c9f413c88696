import { z } from "zod"

export const SettingsView = z
  .object({
    currency: z.string(),
    zone: z.string(),
    dayRate: z.number(),
    startSmall: z.number(),
    threshold: z.number(),
    fatalLoss: z.number(),
    budgetPerQuarter: z.number(),
    usualShareLost: z.number(),
  })
  .meta({ id: "Settings" })
export type SettingsView = z.infer<typeof SettingsView>

const days = z.number().min(0).max(100_000)
/** What is left out stays. */
export const SettingsChange = z
  .object({
    currency: z.string().max(3),
    zone: z.string().max(60),
    dayRate: z.number().min(0).max(1_000_000_000),
    startSmall: days,
    threshold: days,
    fatalLoss: days,
    budgetPerQuarter: days,
    usualShareLost: z.number().min(0).max(1),
  })
  .partial()
  .meta({ id: "SettingsChange" })
export type SettingsChange = z.infer<typeof SettingsChange>

export const OrganisationInput = z
  .object({
    name: z.string().trim().min(1).max(120),
    yourName: z.string().trim().min(1).max(120),
    zone: z.string().max(60),
    currency: z.string().max(3).optional(),
  })
  .meta({ id: "OrganisationInput" })
export type OrganisationInput = z.infer<typeof OrganisationInput>

export const OrganisationView = z
  .object({
    org: z.string(),
    now: z.string().meta({
      format: "date-time",
      description: "What changed since then, a stream that begins later tells: `/live?since=`.",
    }),
    name: z.string().nullable(),
    example: z.boolean(),
    settings: SettingsView,
    /** The reader in this organisation. */
    you: z.object({
      id: z.uuid(),
      name: z.string().nullable(),
      administrator: z.boolean(),
      zone: z.string(),
      threshold: z.number().nullable(),
      handedOver: z.boolean().meta({ description: "Has offered something to somebody here before." }),
    }),
    areas: z.array(z.object({ id: z.uuid(), name: z.string().nullable() })),
    /** The area of the reader's last hand-over, prefilled in the next. */
    lastArea: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: "Organisation" })
export type OrganisationView = z.infer<typeof OrganisationView>

/** What an area is called: as terms call it. */
export const AreaName = z.string().trim().min(1).max(80)

const Who = z.object({ id: z.uuid(), name: z.string().nullable() })

/** An area as everyone here sees it: who decides in it, with whom, at which level. */
export const AreaView = z
  .object({
    id: z.uuid(),
    name: z.string().nullable().meta({ description: "null: it was erased with whoever wrote it." }),
    levels: z.array(z.object({ leader: Who, delegate: Who, level: z.int().min(1).max(7) })),
  })
  .meta({ id: "Area" })
export type AreaView = z.infer<typeof AreaView>
