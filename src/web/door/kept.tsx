import { useState } from "react"
import { Button } from "../ui/Button.tsx"
import { Dialog } from "../ui/Dialog.tsx"
import { words } from "./words.ts"

const { kept } = words

/** What is kept and who sees it, before anybody writes a word. */
export function Kept() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {kept.link}
      </button>
      <Dialog isOpen={isOpen} onOpenChange={setOpen} title={kept.title}>
        {(close) => (
          <>
            {kept.sentences.map((sentence) => (
              <p key={sentence} className="lede">
                {sentence}
              </p>
            ))}
            <div className="acts end">
              <Button variant="plain" onPress={close}>
                {kept.close}
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  )
}
