import type { MeView } from "../../client/client.ts"
import { client } from "../app/client.ts"
import { useTitle } from "../app/title.ts"
import { useSend } from "../app/use-send.ts"
import { Button } from "../ui/Button.tsx"
import { CreateForm } from "./create-form.tsx"
import { Door } from "./door.tsx"
import { useEnter } from "./enter.ts"
import { Kept } from "./kept.tsx"
import { Refused } from "./refused.tsx"
import { words } from "./words.ts"

const { first, say } = words

/**
 * Create an organisation; as long as nobody has one here, look around in the example instead. Whoever is signed in
 * before anyone has a login is a guest of the example, and needs a login of their own.
 */
export function FirstRun({ me }: { me: MeView }) {
  useTitle(first.title)
  const example = me.organisations.find(({ example }) => example)
  return (
    <Door foot={<Foot />}>
      <h1 className="say">
        {say.first}
        <br className="on-wide" /> {say.second}
      </h1>
      <div className="two-doors">
        <CreateForm login={me.firstRun ? null : me.login} />
        {me.firstRun && <Example opened={example?.org} />}
      </div>
    </Door>
  )
}

function Foot() {
  return (
    <p>
      {first.runs} <Kept />
    </p>
  )
}

function Example({ opened }: { opened: string | undefined }) {
  const enter = useEnter()
  const open = async () => (opened ? { org: opened } : client.openExample())
  const { press, isPending, problem } = useSend(open, enter)
  return (
    <section>
      <h2 className="label">{first.look}</h2>
      <p className="q">{first.example}</p>
      <div className="acts">
        <Button variant="plain" onPress={press} isPending={isPending} pendingLabel={first.opening}>
          {opened ? first.backToExample : first.openExample}
        </Button>
      </div>
      <Refused problem={problem} />
    </section>
  )
}
