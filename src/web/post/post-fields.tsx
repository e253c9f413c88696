import { KINDS, type Kind } from "../../domain/post/post.ts"
import { useOrg } from "../app/session.ts"
import { useChoosable, useOthers } from "../hand-over/use-people.ts"
import { Button } from "../ui/Button.tsx"
import { PersonField } from "../ui/PersonField.tsx"
import { ShortChoice } from "../ui/ShortChoice.tsx"
import { TextArea } from "../ui/TextArea.tsx"
import { Tick } from "../ui/Tick.tsx"
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx"
import { words } from "./words.ts"

const { form: say } = words

/** What somebody is about to post. */
export type Form = { kind: Kind | null; text: string; named: readonly string[]; signed: boolean }
export const EMPTY: Form = { kind: null, text: "", named: [], signed: false }

export type FieldsProps = { form: Form; set: (part: Partial<Form>) => void; tried: boolean }

export function KindField({ form, set, tried, kinds = KINDS }: FieldsProps & { kinds?: readonly Kind[] }) {
  return (
    <div className="f">
      <p className="label" id="post-kind">
        {say.kind}
      </p>
      <ShortChoice
        labelledBy="post-kind"
        options={kinds.map((value) => ({ value, label: words.kind[value] }))}
        value={form.kind}
        onChange={(kind) => set({ kind })}
      />
      <div role="alert">{tried && !form.kind && <p className="fault">{say.needsKind}</p>}</div>
    </div>
  )
}

const MOST = 2_000

export function TextField({ form, set, tried, part = false }: FieldsProps & { part?: boolean }) {
  const label = part ? say.whatPart : say.what[form.kind ?? "loss"]
  return (
    <TextArea
      label={label}
      voice="serif"
      size="xl"
      value={form.text}
      onChange={(text) => set({ text })}
      maxLength={MOST}
      error={tried && form.text.trim() === "" ? say.needsWords : undefined}
    />
  )
}

/** One's own name by a tick; everybody else's by asking them. */
export function NamesFields({ form, set }: FieldsProps) {
  const { name } = useOrg().organisation.you
  const people = useChoosable()
  const called = useCalled()
  const others = people.filter(({ id }) => !form.named.includes(id))
  return (
    <fieldset className="f names">
      <legend className="label">{say.named}</legend>
      <Tick isSelected={form.signed} onChange={(signed) => set({ signed })} small={say.signedSays}>
        {say.signed(name ?? "")}
      </Tick>
      {form.named.length > 0 && (
        <ul className="asked-list">
          {form.named.map((id) => (
            <li key={id}>
              <span>{called(id)}</span>
              <Button variant="text" onPress={() => set({ named: form.named.filter((one) => one !== id) })}>
                {say.leaveOut}
                <VisuallyHidden>{` ${called(id)}`}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <PersonField
          key={form.named.join()}
          label={say.askAnother}
          placeholder={say.placeholder}
          nobody={say.nobody}
          people={others}
          value={null}
          onChange={(id) => id && set({ named: [...form.named, id] })}
          description={say.asked}
        />
      )}
    </fieldset>
  )
}

function useCalled() {
  const { others } = useOthers()
  return (id: string) => others.find((one) => one.id === id)?.name ?? words.left
}
