import { useQuery, useSuspenseQuery } from "@tanstack/react-query"
import type { InvitationRead, Problem } from "../../client/client.ts"
import { client } from "../app/client.ts"
import { Link } from "../app/link.tsx"
import { meQuery } from "../app/queries.ts"
import { queryClient } from "../app/query-client.ts"
import { useTitle } from "../app/title.ts"
import { useSend } from "../app/use-send.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { buttonClass } from "../ui/buttonClass.ts"
import { Door } from "./door.tsx"
import { JoinForm } from "./join-form.tsx"
import { Kept } from "./kept.tsx"
import { sentenceOf } from "./refused.tsx"
import { useToken } from "./use-token.ts"
import { words } from "./words.ts"

const { join } = words

/** Where an invitation leads. Its token stands in the fragment, so that it reaches no log. */
export function JoinPage() {
  useTitle(join.title)
  const token = useToken()
  const { data: invitation, error } = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => client.readInvitation(token),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Door foot={<Kept />}>
      {invitation ? (
        <Invited token={token} invitation={invitation} />
      ) : error ? (
        <NotOpen problem={error as Problem} />
      ) : (
        <h1 className="say qq">{join.wait}</h1>
      )}
    </Door>
  )
}

function Invited({ token, invitation }: { token: string; invitation: InvitationRead }) {
  const { data: me } = useSuspenseQuery(meQuery())
  const { organisation, invitedBy, address } = invitation
  const other = me.login && address && me.login.email.toLowerCase() !== address.toLowerCase()
  return (
    <>
      <h1 className="say">{join.invited(organisation ?? "")}</h1>
      <p className="q lede col">
        {invitedBy ? join.by(invitedBy, address ?? "") : join.for(address ?? "")}{" "}
        {!other && invitation.name && join.asName(invitation.name)}
      </p>
      {other && me.login ? (
        <SomeoneElse email={me.login.email} address={address} />
      ) : (
        <JoinForm token={token} invitation={invitation} login={me.login} />
      )}
    </>
  )
}

/** The link was passed on, or the reader has two addresses. */
function SomeoneElse({ email, address }: { email: string; address: string }) {
  const { press, isPending } = useSend(
    () => client.signOut(),
    () => void queryClient.invalidateQueries(meQuery()),
  )
  return (
    <>
      <p className="lede col">{join.someoneElse(email, address)}</p>
      <div className="acts end">
        <Button onPress={press} isPending={isPending} pendingLabel={join.signingOut}>
          {join.signOut}
        </Button>
      </div>
    </>
  )
}

/** Expired, used, taken back, or cut short: what it is, and the way on. */
function NotOpen({ problem }: { problem: Problem }) {
  const [title, why] = join.refused[problem.code] ?? [
    problem.status === 404 || problem.status === 400 ? join.nothing : sentenceOf(problem),
    problem.status === 404 || problem.status === 400 ? join.nothingWhy : "",
  ]
  const used = problem.code === "invitation-used"
  return (
    <>
      <h1 className="say">{title}</h1>
      <p className="q lede col">{why}</p>
      <div className="acts end">
        <Link className={buttonClass("plain")} to={used ? paths.signIn() : paths.home()}>
          {used ? join.toSignIn : join.home}
        </Link>
      </div>
    </>
  )
}
