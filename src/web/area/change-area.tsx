import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { AreaView } from "../../client/client.ts"
import { useOrg } from "../app/session.ts"
import { useFocusAfter } from "../promise/use-focus-after.ts"
import { Button } from "../ui/Button.tsx"
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx"
import { MergeForm } from "./merge-form.tsx"
import { RenameForm } from "./rename-form.tsx"
import { words } from "./words.ts"

type Props = { area: AreaView; others: readonly AreaView[] }

/** Another name for it, or another area that it goes into. */
export function ChangeArea({ area, others }: Props) {
  const [open, setOpen] = useState<"rename" | "merge" | null>(null)
  const acted = useFocusAfter()
  const close = () => {
    acted()
    setOpen(null)
  }
  const name = area.name ?? words.erased
  if (open === "rename") return <RenameForm area={area} onClose={close} />
  if (open === "merge") return <MergeForm area={area} others={others} onClose={close} />
  return (
    <div className="acts">
      <Button variant="text" onPress={() => setOpen("rename")}>
        {words.rename.open}
        <VisuallyHidden>{` ${name}`}</VisuallyHidden>
      </Button>
      {others.length > 0 && (
        <Button variant="text" onPress={() => setOpen("merge")}>
          {words.merge.open}
          <VisuallyHidden>{` ${name}`}</VisuallyHidden>
        </Button>
      )}
    </div>
  )
}

/** Whatever names an area is read anew. */
export function useForgetAreas() {
  const { org } = useOrg()
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [org] })
}
