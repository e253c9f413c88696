import { keepPreviousData, useInfiniteQuery, useQuery, useSuspenseQuery } from "@tanstack/react-query"
import { type ReactNode, useState } from "react"
import type { LessonView } from "../../client/client.ts"
import { Link } from "../app/link.tsx"
import { LoadingRows } from "../app/loading.tsx"
import { lessonsQuery, todayQuery } from "../app/queries.ts"
import { useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { paths } from "../paths.ts"
import { Button } from "../ui/Button.tsx"
import { TextLine } from "../ui/TextLine.tsx"
import { LearnedBefore } from "./learned-before.tsx"
import "./lesson.css"
import { useRested } from "./use-rested.ts"
import { whereFrom } from "./where-from.tsx"
import { words } from "./words.ts"

const { page } = words
/** How long the hands rest before it is looked for. */
const REST = 250

/** What was learned: looked for in one's own words, or all of it, the last first. */
export function LessonsPage() {
  useTitle(page.title)
  const [search, setSearch] = useState("")
  const looked = useRested(search.trim(), REST)
  return (
    <div className="col lessons-page">
      <h1 className="head">{page.title}</h1>
      <TextLine
        label={page.search}
        hint={page.hint}
        voice="serif"
        value={search}
        onChange={setSearch}
        maxLength={2_000}
        autoFocus
      />
      {looked ? <Found search={looked} /> : <All />}
    </div>
  )
}

function Found({ search }: { search: string }) {
  const { org } = useOrg()
  const { data, error } = useQuery({ ...lessonsQuery(org, { search }), placeholderData: keepPreviousData })
  if (error) throw error
  const count = data?.items.length ?? 0
  return (
    <>
      <p className="sm q" role="status">
        {data && (count > 0 ? page.found(count) : page.notFound)}
      </p>
      <Lessons lessons={data?.items ?? []} />
    </>
  )
}

function All() {
  const { org, api } = useOrg()
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [org, "lessons", "pages"],
    queryFn: ({ pageParam }) => api.lessons(pageParam ? { cursor: pageParam } : {}),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  })
  if (error) throw error
  if (!data) return <LoadingRows />
  const lessons = data.pages.flatMap(({ items }) => items)
  return (
    <>
      {lessons.length === 0 && <p className="q lede">{page.none}</p>}
      <Lessons lessons={lessons} />
      {hasNextPage && (
        <div className="acts end">
          <Button variant="text" onPress={() => void fetchNextPage()} isPending={isFetchingNextPage}>
            {page.more}
          </Button>
        </div>
      )}
    </>
  )
}

function Lessons({ lessons }: { lessons: readonly LessonView[] }): ReactNode {
  const { org, organisation } = useOrg()
  const { now } = useSuspenseQuery(todayQuery(org)).data
  const { zone } = organisation.you
  if (lessons.length === 0) return null
  return (
    <ul className="prom lede">
      {lessons.map((lesson) => (
        <li key={lesson.id}>
          <p className="w w-lg">{lesson.text}</p>
          <p className="xs qq">
            {whereFrom(lesson, { now, zone })} <FromThere lesson={lesson} />
          </p>
          <LearnedBefore lesson={lesson} now={now} />
        </li>
      ))}
    </ul>
  )
}

/** The two get back to where it was learned, and may post it for everyone. */
function FromThere({ lesson: { id, yours, posted } }: { lesson: LessonView }) {
  const { org } = useOrg()
  if (!yours) return null
  return (
    <>
      <Link className="link" to={paths.delegation(org, yours.delegation)}>
        {yours.outcome ?? words.from.delegation}
      </Link>
      {!posted && (
        <>
          {" "}
          <Link className="link" to={paths.postLesson(org, id)}>
            {words.from.post}
          </Link>
        </>
      )}
    </>
  )
}
