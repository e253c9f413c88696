import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { CheckInLinkRead, Problem } from "../../client/client.ts"
import { client } from "../app/client.ts"
import { Link } from "../app/link.tsx"
import { useTitle } from "../app/title.ts"
import { useSend } from "../app/use-send.ts"
import { Door } from "../door/door.tsx"
import { Kept } from "../door/kept.tsx"
import { Refused } from "../door/refused.tsx"
import { useToken } from "../door/use-token.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { buttonClass } from "../ui/buttonClass.ts"
import { Note } from "../ui/Note.tsx"
import { ShortChoice } from "../ui/ShortChoice.tsx"
import { Arrived } from "./arrived.tsx"
import { isAboutLink, NotOpen } from "./not-open.tsx"
import { words } from "./words.ts"

const { checkIn } = words
type Course = CheckInLinkRead["course"]

/** Where a link from a mail leads: the word that was tapped, and one press to say it. Opening it says nothing. */
export function CheckInPage() {
  useTitle(checkIn.title)
  const token = useToken()
  const { data: link, error } = useQuery({
    queryKey: ["check-in-link", token],
    queryFn: () => client.readCheckInLink(token),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Door foot={<Kept />}>
      {link ? (
        <Say token={token} link={link} />
      ) : error ? (
        <NotOpen problem={error as Problem} />
      ) : (
        <h1 className="say qq">{checkIn.wait}</h1>
      )}
    </Door>
  )
}

const OPTIONS = Object.entries(checkIn.courses).map(([value, label]) => ({ value: value as Course, label }))

function Say({ token, link }: { token: string; link: CheckInLinkRead }) {
  const [course, setCourse] = useState<Course>(link.course)
  const [said, setSaid] = useState(false)
  const send = () => client.giveLinkedCheckIn(token, course)
  const { submit, isPending, problem } = useSend(send, () => setSaid(true))
  const to = link.toWhom ?? checkIn.someone
  if (said) return <Said link={link} course={course} />
  if (problem && isAboutLink(problem)) return <NotOpen problem={problem} />
  return (
    <form onSubmit={submit}>
      <h1 className="say">{checkIn.asks(link.whose)}</h1>
      <p className="q lede col">{checkIn.about(to)}</p>
      <div className="lede">
        <ShortChoice label={checkIn.title} options={OPTIONS} value={course} onChange={setCourse} />
      </div>
      <Note>{course === "off-course" && checkIn.callsIn(to)}</Note>
      <Refused problem={problem} />
      <div className="acts end">
        <Button type="submit" isPending={isPending} pendingLabel={checkIn.sending}>
          {checkIn.send}
        </Button>
        <Link className="link sm" to={paths.delegation(link.org, link.delegation)}>
          {checkIn.more}
        </Link>
      </div>
      <p className="sm qq lede">{checkIn.note}</p>
    </form>
  )
}

function Said({ link, course }: { link: CheckInLinkRead; course: Course }) {
  return (
    <>
      <Arrived>{checkIn.said}</Arrived>
      <p className="q lede col">{checkIn.saw(link.toWhom ?? checkIn.someone, checkIn.courses[course])}</p>
      <div className="acts end">
        <Link className={buttonClass("plain")} to={paths.delegation(link.org, link.delegation)}>
          {checkIn.open}
        </Link>
      </div>
    </>
  )
}
