import { type KeyboardEvent, type ReactNode, useEffect } from "react"
import { Arrangements } from "./arrangements.tsx"
import { useSteady } from "./drawn-from.tsx"
import { SimilarLessons } from "./similar-lessons.tsx"
import { TermsFields, type TermsFieldsProps } from "./terms-fields.tsx"
import { FormProvider, type TermsOnPage } from "./use-terms-form.ts"

type TermsFormProps = TermsFieldsProps & {
  terms: TermsOnPage
  /** The page's sentence, with the person in it. */
  title: ReactNode
  /** Sends it as it then stands: the primary button, and Ctrl+Enter from anywhere. */
  onSend: () => void
  /** What stands below: what is in the way, what it comes to, the moves. */
  children: ReactNode
}

/** One screen for all who write terms: the title, the fields, and the end. */
export function TermsForm({ terms, title, onSend, children, ...fields }: TermsFormProps) {
  const onKeyDown = sendKey(onSend)
  // The letters of what will be written come before the first of it, so that none changes its shape.
  useEffect(() => void document.fonts.load("1em 'Newsreader Variable'"), [])
  return (
    <FormProvider value={useSteady(terms)}>
      <div className={terms.open ? "hand" : "hand small"}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            onSend()
          }}
          onKeyDownCapture={onKeyDown}
        >
          <div className="with-margin">
            <div className="col" id="part-person">
              {title}
            </div>
          </div>
          <TermsFields {...fields} />
          {terms.form.more && <Arrangements />}
          <div className="with-margin end-row">
            <div className="col">{children}</div>
            <aside className="beside">
              <SimilarLessons />
            </aside>
          </div>
        </form>
      </div>
    </FormProvider>
  )
}

/** Ctrl+Enter sends from every field. What is half written in a number or a list is taken first. */
function sendKey(onSend: () => void) {
  return (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.target instanceof HTMLInputElement) event.target.blur()
    setTimeout(onSend)
  }
}
