import { useState } from "react"
import {
  Autocomplete,
  Button,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
  useFilter,
} from "react-aria-components"
import { Found } from "./Found.tsx"

export type PaletteEntry = {
  id: string
  text: string
  /** Serif: someone wrote it. */
  voice?: "serif" | undefined
  /** What kind of thing it is, at the end of the row. */
  note?: string | undefined
  /** Or the key that does it; not shown on a phone. */
  shortcut?: string | undefined
}

export type PaletteSection = { id: string; title: string; entries: readonly PaletteEntry[] }

export type PaletteProps = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  sections: readonly PaletteSection[]
  onChoose: (id: string) => void
  /** Told as it is typed, for a search on the server. Rows are narrowed here in any case. */
  onQuery?: (query: string) => void
  words: { label: string; none: string; close: string; keys: readonly { keys: string; does: string }[] }
}

function Row({ entry, query }: { entry: PaletteEntry; query: string }) {
  return (
    <ListBoxItem id={entry.id} textValue={entry.text}>
      <span className={entry.voice === "serif" ? "w" : ""}>
        <Found text={entry.text} query={query} />
      </span>
      {entry.note && <span className="k">{entry.note}</span>}
      {entry.shortcut && <span className="k key">{entry.shortcut}</span>}
    </ListBoxItem>
  )
}

function Rows({
  query,
  onChosen,
  ...props
}: PaletteProps & { query: string; onChosen: (id: string) => void }) {
  return (
    <ListBox
      aria-label={props.words.label}
      items={props.sections}
      dependencies={[query]}
      onAction={(id) => onChosen(String(id))}
      renderEmptyState={() => <p className="none">{props.words.none}</p>}
    >
      {(section) => (
        <ListBoxSection id={section.id}>
          <Header className="title">{section.title}</Header>
          <Collection items={section.entries} dependencies={[query]}>
            {(entry) => <Row entry={entry} query={query} />}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  )
}

function Inside(props: PaletteProps) {
  const { words, onOpenChange, onChoose, onQuery } = props
  const [query, setQuery] = useState("")
  const { contains } = useFilter({ sensitivity: "base" })
  const write = (typed: string) => {
    setQuery(typed)
    onQuery?.(typed)
  }
  const choose = (id: string) => {
    onOpenChange(false)
    onChoose(id)
  }
  return (
    <Autocomplete inputValue={query} onInputChange={write} filter={contains}>
      <div className="find">
        <TextField aria-label={words.label} autoFocus>
          <Input role="combobox" aria-expanded="true" />
        </TextField>
        <Button className="shut" onPress={() => onOpenChange(false)}>
          {words.close}
        </Button>
      </div>
      <Rows {...props} query={query} onChosen={choose} />
      <p className="keys">
        {words.keys.map(({ keys, does }) => (
          <span key={keys}>
            <kbd>{keys}</kbd> {does}
          </span>
        ))}
      </p>
    </Autocomplete>
  )
}

/** Find or do, from anywhere. What was typed is forgotten when it closes. */
export function Palette(props: PaletteProps) {
  return (
    <ModalOverlay className="scrim" isOpen={props.isOpen} onOpenChange={props.onOpenChange} isDismissable>
      <Modal className="palette">
        <Dialog aria-label={props.words.label}>
          <Inside {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
