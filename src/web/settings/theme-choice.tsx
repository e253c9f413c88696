import { useState } from "react"
import { ShortChoice } from "../ui/ShortChoice.tsx"
import { Case } from "./case.tsx"
import { chooseTheme, type Theme, theme } from "./theme.ts"
import { words } from "./words.ts"

const { machine } = words

/** How the pages look here. Takes effect at once. */
export function ThemeChoice() {
  const [chosen, setChosen] = useState(theme)
  const choose = (next: Theme) => {
    chooseTheme(next)
    setChosen(next)
  }
  const { system, light, dark } = machine.themes
  return (
    <Case name={machine.theme}>
      <ShortChoice
        label={machine.theme}
        value={chosen}
        onChange={choose}
        options={[
          { value: "system", label: system },
          { value: "light", label: light },
          { value: "dark", label: dark },
        ]}
      />
    </Case>
  )
}
