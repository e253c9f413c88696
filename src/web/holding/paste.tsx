import { useMutation } from "@tanstack/react-query"
import { type ClipboardEvent, type FormEvent, useDeferredValue, useMemo, useState } from "react"
import { FileTrigger } from "react-aria-components"
import { Problem } from "../../client/client.ts"
import { AT_ONCE, type Pasted, pastedIn } from "../../domain/holding/pasted.ts"
import { isRefusal } from "../../domain/shared/refusal.ts"
import { useOrg } from "../app/session.ts"
import { Button } from "../ui/Button.tsx"
import { Disclosure } from "../ui/Disclosure.tsx"
import { Note } from "../ui/Note.tsx"
import { TextArea } from "../ui/TextArea.tsx"
import { Preview } from "./preview.tsx"
import { useListAnew } from "./use-act-on.ts"
import { words } from "./words.ts"

const { paste } = words
const LARGEST_FILE = 4_000_000
const LONG = 2_000

/** A list from elsewhere: pasted or a file. What will be listed is shown before it is. */
export function Paste({ already }: { already: readonly string[] }) {
  const [isOpen, setOpen] = useState(false)
  const [done, setDone] = useState<string>()
  const listed = (count: number) => {
    setDone(paste.listed(count))
    setOpen(false)
  }
  return (
    <div className="paste">
      <Disclosure label={paste.open} isExpanded={isOpen} onExpandedChange={setOpen}>
        {isOpen && <PasteForm already={already} onListed={listed} />}
      </Disclosure>
      <Note>{isOpen ? undefined : done}</Note>
    </div>
  )
}

type FormProps = { already: readonly string[]; onListed: (count: number) => void }

function PasteForm({ already, onListed }: FormProps) {
  const [text, setText] = useState("")
  const [first, setFirst] = useState(false)
  const [fileFault, setFileFault] = useState<string | null>(null)
  const write = (anew: string) => {
    setFirst(false)
    setFileFault(null)
    setText(anew)
  }
  const read = useDeferredValue(text)
  const pasted = useMemo(
    () => (read.trim() ? pastedIn(read, { already, first }) : null),
    [read, already, first],
  )
  const { send, isPending, fault } = useSendingAll(onListed)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (pasted && !isRefusal(pasted) && read === text && pasted.listed.length > 0) send(pasted)
  }
  const onPaste = (event: ClipboardEvent) => pastedAtOnce(event, write)
  return (
    <form onSubmit={submit} onPasteCapture={onPaste} noValidate>
      <TextArea
        label={paste.label}
        voice="serif"
        value={text}
        onChange={write}
        description={paste.says}
        autoFocus
      />
      <FromFile onRead={write} onFault={setFileFault} />
      <div role="alert">
        {(fileFault ?? fault) && <p className="fault">{fileFault ?? fault}</p>}
        {pasted && isRefusal(pasted) && <p className="fault">{refusedAs(pasted)}</p>}
      </div>
      {pasted && isRefusal(pasted) && pasted.code === "paste-too-many" && (
        <div className="acts end">
          <Button variant="plain" onPress={() => setFirst(true)}>
            {paste.first(AT_ONCE)}
          </Button>
        </div>
      )}
      {pasted && !isRefusal(pasted) && <Preview {...{ pasted, isPending }} />}
    </form>
  )
}

/** Browsers take a long text in line by line, for minutes: what is long is put there at once. */
function pastedAtOnce(event: ClipboardEvent, write: (text: string) => void) {
  const text = event.clipboardData.getData("text/plain")
  if (text.length < LONG || !(event.target instanceof HTMLTextAreaElement)) return
  event.preventDefault()
  const { value, selectionStart, selectionEnd } = event.target
  write(value.slice(0, selectionStart) + text + value.slice(selectionEnd))
}

/** The words of a refusal, with its numbers. */
function refusedAs({ code, detail }: Extract<ReturnType<typeof pastedIn>, { code: string }>): string {
  const sentence = paste.refused[code]
  return typeof sentence === "string" ? sentence : sentence(Number(detail.lines), Number(detail.most))
}

function useSendingAll(onListed: (count: number) => void) {
  const { api } = useOrg()
  const anew = useListAnew()
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ listed }: Pasted) =>
      api.listSeveral(listed.map(({ title, hours, business }) => ({ title, hours, business }))),
    onSuccess: async ({ listed }) => {
      await anew()
      onListed(listed.length)
    },
  })
  if (error && !(error instanceof Problem)) throw error
  const send = (pasted: Pasted) => isPending || mutate(pasted)
  return { send, isPending, fault: error?.message ?? null }
}

type FromFileProps = { onRead: (text: string) => void; onFault: (fault: string) => void }

function FromFile({ onRead, onFault }: FromFileProps) {
  const take = async (file: File | undefined) => {
    if (!file) return
    if (file.size > LARGEST_FILE) return onFault(paste.refused["paste-too-large"])
    const text = await file.text()
    const fault = pastedIn(text, { already: [], first: true })
    return isRefusal(fault) ? onFault(refusedAs(fault)) : onRead(text)
  }
  return (
    <FileTrigger
      acceptedFileTypes={[".csv", ".tsv", ".txt", "text/csv", "text/plain"]}
      onSelect={(files) => void take(files?.[0])}
    >
      <Button variant="text">{paste.file}</Button>
    </FileTrigger>
  )
}
