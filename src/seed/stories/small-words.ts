import type { Story } from "../cast.ts"
import { smallWord } from "../small-word.ts"

/** Small words between two people: one that was kept, and two that are given for some weeks ahead. */
export const smallWords: Story = ({ maya, ana, on, by }) => {
  const toolFix = smallWord(
    "How I mended the notes tool, written up so that the next one finds it",
    by(-2, "Mon"),
  )
  const storageLead = smallWord("An afternoon with the storage lead, both of us in the room", by(2, "Thu"))
  const interviews = smallWord("The theme interviews written up for the next notes lead", by(4, "Mon"))

  return [
    ana.promises(maya, toolFix, on(-4, "Thu", "11:30")),
    ana.saysItIsKept(toolFix, "It is in the handbook, below the list of labels.", on(-2, "Mon", "16:05")),
    maya.saysSoToo(toolFix, on(-2, "Tue", "08:50")),
    maya.promises(ana, storageLead, on(-1, "Mon", "15:20")),
    ana.promises(maya, interviews, on(-1, "Tue", "10:10")),
  ]
}
