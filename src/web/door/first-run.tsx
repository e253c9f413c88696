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

/** Nobody is here yet: create an organisation, or look around in the example. */
export function FirstRun({ me }: { me: MeView }) {
  useTitle(first.title)
  return (
    <Door foot={<Foot />}>
      <h1 className="say">
        {say.first}
        <br className="on-wide" /> {say.second}
      </h1>
      <div className="two-doors">
        <CreateForm login={me.login} />
        <Example />
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

function Example() {
  const enter = useEnter()
  const { press, isPending, problem } = useSend(() => client.openExample(), enter)
  return (
    <section>
      <h2 className="label">{first.look}</h2>
      <p className="q">{first.example}</p>
      <div className="acts">
        <Button variant="plain" onPress={press} isPending={isPending} pendingLabel={first.opening}>
          {first.openExample}
        </Button>
      </div>
      <Refused problem={problem} />
    </section>
  )
}
