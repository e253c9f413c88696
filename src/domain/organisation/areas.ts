import type { AreaId } from "../shared/ids.ts"
import { type Decision, type Refusal, refuse } from "../shared/refusal.ts"
import type { Words } from "../shared/words.ts"

/** Something that is decided about again and again, by its name; what it was merged into, when it was. */
export type Area = { readonly id: AreaId; readonly name: Words; readonly mergedInto: AreaId | null }

export type AreaEvent =
  | { readonly type: "area-named"; readonly area: AreaId; readonly name: Words }
  | { readonly type: "area-renamed"; readonly area: AreaId; readonly name: Words }
  | { readonly type: "area-merged"; readonly area: AreaId; readonly into: AreaId }

export type AreaCommand =
  | { readonly type: "name-area"; readonly area: AreaId; readonly name: Words }
  | { readonly type: "rename-area"; readonly area: AreaId; readonly name: Words }
  | { readonly type: "merge-area"; readonly area: AreaId; readonly into: AreaId }

export type AreaRefusal = "area-unknown" | "area-merged" | "area-into-itself" | "area-name-taken"

/** The rules cannot read names: which area is called so already, whatever its case and blanks, is a fact they are told. */
export type AreaWorld = { readonly calledSo: AreaId | null }
export const NO_AREA_OF_THAT_NAME: AreaWorld = { calledSo: null }

/** Which area this one is now: itself, or what it was merged into, however often. */
export function areaNow(areas: readonly Area[], id: AreaId): AreaId {
  const into = areas.find((area) => area.id === id)?.mergedInto
  return into ? areaNow(areas, into) : id
}

/** Decides what becomes of an area. Who may rename and merge is the access check's question. */
export function decideArea(
  command: AreaCommand,
  areas: readonly Area[],
  { calledSo }: AreaWorld,
): Decision<AreaEvent, AreaRefusal> {
  const { area } = command
  switch (command.type) {
    case "name-area":
      return [{ type: "area-named", area, name: command.name }]
    case "rename-area": {
      if (calledSo !== null && calledSo !== area) return refuse("area-name-taken", { area: calledSo })
      return gone(areas, area) ?? [{ type: "area-renamed", area, name: command.name }]
    }
    case "merge-area": {
      const { into } = command
      if (area === into) return refuse("area-into-itself")
      // Only what stands is merged, and only into what stands: no circle ever closes.
      return gone(areas, area) ?? gone(areas, into) ?? [{ type: "area-merged", area, into }]
    }
  }
}

function gone(areas: readonly Area[], id: AreaId): Refusal<AreaRefusal> | null {
  const area = areas.find((one) => one.id === id)
  if (!area) return refuse("area-unknown", { area: id })
  return area.mergedInto ? refuse("area-merged", { area: id, into: areaNow(areas, id) }) : null
}

export function evolveAreas(areas: readonly Area[], event: AreaEvent): readonly Area[] {
  switch (event.type) {
    case "area-named":
      return [...areas, { id: event.area, name: event.name, mergedInto: null }]
    case "area-renamed":
      return areas.map((area) => (area.id === event.area ? { ...area, name: event.name } : area))
    case "area-merged":
      return areas.map((area) => (area.id === event.area ? { ...area, mergedInto: event.into } : area))
  }
}
