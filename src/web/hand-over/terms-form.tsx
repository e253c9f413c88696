import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react"
import { Arrangements } from "./arrangements.tsx"
import { TermsFields, type TermsFieldsProps } from "./terms-fields.tsx"
import { FormProvider, type TermsOnPage } from "./use-terms-form.ts"

type TermsFormProps = TermsFieldsProps & {
  terms: TermsOnPage
  /** The page's sentence, with the person in it. */
  title: ReactNode
  /** Sends it: the primary button, and Ctrl+Enter from anywhere. */
  onSend: () => void
  /** What stands below: what is in the way, what it comes to, the moves. */
  children: ReactNode
}

/** One screen for all who write terms: the title, the fields, and the end. */
export function TermsForm({ terms, title, onSend, children, ...fields }: TermsFormProps) {
  const onKeyDown = useSendKey(onSend)
  return (
    <FormProvider value={terms}>
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
          <div className="with-margin">
            <div className="col">{children}</div>
          </div>
        </form>
      </div>
    </FormProvider>
  )
}

/** Ctrl+Enter sends from every field. What is half written in a number or a list is taken first. */
function useSendKey(onSend: () => void) {
  const latest = useRef(onSend)
  useEffect(() => {
    latest.current = onSend
  })
  return (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.target instanceof HTMLInputElement) event.target.blur()
    setTimeout(() => latest.current())
  }
}
