// Throw-away: every part in every state, and four screens of the product, to look at. Not part of the build.
import "./look/look.css"
import { type ReactNode, useState } from "react"
import { I18nProvider } from "react-aria-components"
import { createRoot } from "react-dom/client"
import { Button, buttonClass } from "./ui/Button.tsx"
import { Choice } from "./ui/Choice.tsx"
import { DayField } from "./ui/DayField.tsx"
import { Dialog } from "./ui/Dialog.tsx"
import { Disclosure } from "./ui/Disclosure.tsx"
import { Gauge } from "./ui/Gauge.tsx"
import { Glyph } from "./ui/Glyph.tsx"
import { LineList } from "./ui/LineList.tsx"
import { Mark } from "./ui/Mark.tsx"
import { Menu } from "./ui/Menu.tsx"
import { Note, Refusal } from "./ui/Note.tsx"
import { NumberLine } from "./ui/NumberLine.tsx"
import { Palette } from "./ui/Palette.tsx"
import { PersonField } from "./ui/PersonField.tsx"
import type { QuietLineInput } from "./ui/quiet-line/geometry.ts"
import { MiniLine } from "./ui/quiet-line/MiniLine.tsx"
import { QuietLine } from "./ui/quiet-line/QuietLine.tsx"
import { ShortChoice } from "./ui/ShortChoice.tsx"
import { SkeletonRows } from "./ui/Skeleton.tsx"
import { TextArea } from "./ui/TextArea.tsx"
import { TextLine } from "./ui/TextLine.tsx"
import { Tick } from "./ui/Tick.tsx"
import { useShortcut } from "./ui/useShortcut.ts"

const on = (at: string) => ({ at, course: "on-course" as const })
const risk = (at: string) => ({ at, course: "at-risk" as const })
const off = (at: string) => ({ at, course: "off-course" as const })
const ana: QuietLineInput = {
  from: "2026-09-21",
  to: "2026-12-21",
  now: "2026-11-19",
  due: "2026-12-14",
  said: [
    on("2026-09-28"),
    on("2026-10-05"),
    risk("2026-10-12"),
    on("2026-10-19"),
    risk("2026-10-26"),
    on("2026-11-02"),
    on("2026-11-09"),
    on("2026-11-16"),
  ],
  flags: [{ at: "2026-10-07", received: true }],
  tripwires: [{ at: "2026-10-26", until: "2026-10-30" }],
  stepIns: [],
  nextCheckIns: ["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"],
}
const bare: QuietLineInput = {
  ...ana,
  to: "2026-12-14",
  said: [
    on("2026-09-28"),
    on("2026-10-05"),
    on("2026-10-12"),
    on("2026-10-19"),
    on("2026-10-26"),
    on("2026-11-02"),
    on("2026-11-09"),
    on("2026-11-16"),
  ],
  flags: [],
  tripwires: [],
}
const words = {
  from: "21 Sep",
  today: "today",
  due: "14 Dec",
  to: "21 Dec",
  quietSince: "quiet since 30 October",
  next: "checks in Monday",
  flag: "flag",
  calledIn: "called in",
  steppedIn: "stepped in",
}
const plain = { from: "21 Sep", today: "today", due: "7 Dec", to: "14 Dec", next: "checks in Monday" }
const lines: [string, QuietLineInput, typeof plain & { quietSince?: string }][] = [
  ["As the design draws it", ana, words],
  ["Quiet from the start", bare, { ...plain, quietSince: "quiet from the start" }],
  [
    "A flag not received yet",
    {
      ...bare,
      now: "2026-10-27",
      said: bare.said.slice(0, 5),
      flags: [{ at: "2026-10-26T12:00Z", received: false }],
    },
    plain,
  ],
  [
    "Called in, not answered",
    {
      ...bare,
      now: "2026-11-03",
      said: [...bare.said.slice(0, 4), risk("2026-10-26")],
      tripwires: [{ at: "2026-10-28" }],
    },
    plain,
  ],
  ["Called in today", { ...bare, tripwires: [{ at: "2026-11-19" }] }, plain],
  [
    "Off course",
    { ...bare, said: [...bare.said.slice(0, 5), risk("2026-11-02"), off("2026-11-09"), off("2026-11-16")] },
    plain,
  ],
  ["A step-in cuts the line", { ...bare, stepIns: [{ at: "2026-10-15" }] }, plain],
  ["Settled, met", { ...bare, ended: { at: "2026-12-14", outcome: "met" } }, plain],
  ["Settled early, partly met", { ...bare, ended: { at: "2026-11-30", outcome: "partly-met" } }, plain],
  [
    "Not met",
    {
      ...bare,
      said: [...bare.said.slice(0, 7), off("2026-11-16")],
      ended: { at: "2026-12-14", outcome: "not-met" },
    },
    plain,
  ],
  ["Taken back", { ...bare, ended: { at: "2026-11-19" } }, plain],
  [
    "The first day",
    { ...bare, now: "2026-09-21", said: [], nextCheckIns: ["2026-09-28", "2026-10-05", "2026-10-12"] },
    plain,
  ],
  [
    "The fourth day",
    { ...bare, now: "2026-09-24", said: [], nextCheckIns: ["2026-09-28", "2026-10-05", "2026-10-12"] },
    plain,
  ],
  ["A day before the end", { ...ana, now: "2026-12-20", nextCheckIns: [] }, words],
  ["Near the due day", { ...ana, now: "2026-12-12", nextCheckIns: ["2026-12-14"] }, words],
  ["Past the end", { ...ana, now: "2027-01-06", nextCheckIns: [] }, words],
]

const people = [
  { id: "ana", name: "Ana", note: "holds two things" },
  { id: "ben", name: "Ben", note: "holds one thing" },
  { id: "chi", name: "Chi" },
]

function Case({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="case">
      <p>{name}</p>
      <div style={{ maxWidth: "none" }}>{children}</div>
    </div>
  )
}

function Fields() {
  const [day, setDay] = useState<string | null>("2026-12-14")
  const [none, setNone] = useState<string | null>(null)
  const [person, setPerson] = useState<string | null>("ana")
  const [criteria, setCriteria] = useState([
    { text: "The release blog is published on release day", seen: "" },
    { text: "At least five feature blogs are published in the two weeks after", seen: "19 February" },
  ])
  return (
    <section className="sec col">
      <div className="head to">
        <h1>Hand over to</h1>
        <PersonField
          label="To whom"
          inTitle
          people={people}
          value={person}
          onChange={setPerson}
          nobody="Nobody by that name."
          placeholder="whom?"
        />
      </div>
      <TextArea
        label="The outcome"
        voice="serif"
        size="xl"
        isOneParagraph
        defaultValue="The release is announced well, at the agreed hour, by everyone at once"
      />
      <LineList
        label="It has succeeded when"
        lines={criteria}
        onChange={setCriteria}
        blank={() => ({ text: "", seen: "" })}
        lineLabel={(i, n) => `Criterion ${i + 1} of ${n}`}
        addLabel="and when …"
        voice="serif"
        trailing={(line) => line.seen && <span className="seen">seen by {line.seen}</span>}
        error={(i) => (criteria[i]?.text === "bad" ? "Nobody could observe this." : undefined)}
      />
      <div className="fs">
        <DayField label="By" value={day} onChange={setDay} openLabel="Calendar" min="2026-11-19" />
        <NumberLine label="At most" unit="days" defaultValue={2} minValue={0} maxValue={20} />
      </div>
      <div className="fs">
        <DayField
          label="No day yet"
          hint="if you like"
          value={none}
          onChange={setNone}
          openLabel="Calendar"
        />
        <PersonField
          label="A second pair of eyes"
          people={people}
          value={null}
          onChange={() => {}}
          nobody="Nobody by that name."
        />
      </div>
      <div className="fs">
        <DayField
          label="Seen by"
          value="2026-11-20"
          onChange={() => {}}
          openLabel="Calendar"
          error="The outcome is due on 14 December, so it cannot be seen before that day."
        />
        <TextLine
          label="Your e-mail"
          type="email"
          placeholder="name@example.org"
          description="Only used to sign in."
        />
      </div>
      <TextLine label="A password" type="password" error="Twelve characters or more, please." />
      <TextArea
        label="A word to Ben"
        hint="if you like"
        voice="serif"
        defaultValue="Thank you for bringing it before signing. The entrance matters more to me than the 400."
      />
    </section>
  )
}

function Controls({ openPalette }: { openPalette: () => void }) {
  const [answer, setAnswer] = useState<"hold" | "support" | "change" | "back" | null>("hold")
  const [clear, setClear] = useState<"yes" | "part" | "no" | null>("part")
  const [tick, setTick] = useState(true)
  const [open, setOpen] = useState(false)
  const [sending, setSending] = useState(false)
  return (
    <section className="sec col">
      <h2 className="label">Moves</h2>
      <div className="acts">
        <Button>Ask Ana</Button>
        <Button variant="plain">It is done</Button>
        <Button variant="text">Keep as a draft</Button>
        <a className={buttonClass("text")} href="#moves">
          A link among them
        </a>
      </div>
      <div className="acts end">
        <Button isPending={sending} pendingLabel="Sending" onPress={() => setSending(true)}>
          Commit to round 3
        </Button>
        <Button isPending pendingLabel="Sending">
          Ask Ana to hold it
        </Button>
      </div>
      <div className="acts end">
        <Button reason="Waits for 20 days or fewer.">Ask Ana</Button>
        <Button variant="text">Keep as a draft</Button>
      </div>
      <Note>Kept as a draft at 10:12. Only you see it.</Note>
      <h2 className="head end">Your answer</h2>
      <Choice
        label="Your answer"
        labelHidden
        value={answer}
        onChange={setAnswer}
        options={[
          {
            value: "hold",
            label: "Hold course",
            small: "Ben goes on as Ben intends. A line was crossed, so name the next one.",
            under: <NumberLine label="You are called in again above" defaultValue={7000} />,
          },
          { value: "support", label: "Support", small: "Something you can do, that Ben may take or leave." },
          { value: "change", label: "Change the terms", small: "Stays open until Ben agrees." },
          { value: "back", label: "Take it back", small: "Asks you to read a page first." },
        ]}
      />
      <ol className="asks">
        <li>
          <p className="ask" id="q1">
            Was the expectation clear?
          </p>
          <ShortChoice
            labelledBy="q1"
            value={clear}
            onChange={setClear}
            options={[
              { value: "yes", label: "Yes" },
              { value: "part", label: "In part" },
              { value: "no", label: "No" },
            ]}
          />
        </li>
      </ol>
      <Tick isSelected={tick} onChange={setTick} small="Two more pairs of eyes, and an end date.">
        Try it as a pilot
      </Tick>
      <Tick isSelected={!tick} onChange={(v) => setTick(!v)}>
        Something else
      </Tick>
      <div className="acts end">
        <Menu
          label="More"
          items={["Lessons", "Holding", "Grey areas", "Settings"].map((l) => ({ id: l, label: l }))}
          className={buttonClass("text")}
        />
        <Button variant="text" onPress={() => setOpen(true)}>
          A dialog
        </Button>
        <Button variant="text" onPress={openPalette}>
          Find or do
        </Button>
      </div>
      <Dialog isOpen={open} onOpenChange={setOpen} title="Discard this draft?">
        {(close) => (
          <>
            <p className="q">Nobody has seen it. It cannot be brought back.</p>
            <div className="acts end">
              <Button onPress={close}>Discard it</Button>
              <Button variant="text" onPress={close}>
                Keep it
              </Button>
            </div>
          </>
        )}
      </Dialog>
      <Disclosure label="The rest of the agreement" className="rest-of">
        <div className="buffer">
          <h3 className="label">Why it matters</h3>
          <p className="w w-lg">People decide from the notes whether and how to upgrade.</p>
        </div>
      </Disclosure>
      <div style={{ display: "grid", gap: "1rem" }}>
        <Gauge kind="money" label="Money" used={1500} limit={6500} says="1,500 of 6,500" />
        <Gauge kind="money" label="Money" used={0} limit={6500} tripwire={5000} says="nothing of 6,500" />
        <Gauge kind="effort" label="Effort" word="under-half" says="under half" />
        <Gauge kind="effort" label="Effort" word="over-half" says="over half" />
        <Gauge kind="effort" label="Effort" word="near-limit" says="near the limit" />
      </div>
      <ul className="end">
        {(
          [
            "check-in",
            "drifted",
            "flag",
            "flag-open",
            "tripwire",
            "tripwire-waiting",
            "step-in",
            "rings",
            "met",
            "partly-met",
            "not-met",
          ] as const
        ).map((kind) => (
          <li key={kind} style={{ display: "flex", gap: ".75rem", alignItems: "center" }}>
            <Glyph kind={kind} /> {kind}
          </li>
        ))}
      </ul>
      <Refusal title="24 days is more than Tidewater can lose at once.">
        <p className="q">
          The line is at 20 days, for everyone alike. Nothing is lost of what you wrote. Three ways to make it
          smaller:
        </p>
        <ul className="instead">
          <li>
            <button type="button" className="do">
              Hand over a first part
            </button>
            <span className="why">Five handbooks now, four when they are met. At most 13 days.</span>
          </li>
          <li>
            <button type="button" className="do">
              Try it as a pilot
            </button>
            <span className="why">One handbook, an end date, two more pairs of eyes. At most 3 days.</span>
          </li>
        </ul>
      </Refusal>
    </section>
  )
}

function Specimen() {
  const [finding, setFinding] = useState(false)
  useShortcut("k", () => setFinding(true))
  const rows: [string, string, QuietLineInput, string][] = [
    ["Ana", "The release ships with complete, readable release notes", ana, "Checks in on Monday"],
    [
      "Ben",
      "A venue for 200 people that costs us no more than planned and asks us back",
      { ...bare, tripwires: [{ at: "2026-11-19" }] },
      "Called in today",
    ],
    [
      "Chi",
      "We never run out of flour and never hold more than two weeks of it",
      { ...bare, said: [off("2026-10-12")] },
      "Says at the end, 4 December",
    ],
  ]
  return (
    <div className="frame">
      <header className="rail">
        <a className="mark" href="#top">
          <Mark />
          Leeway
        </a>
        <nav aria-label="Main">
          <ul>
            <li>
              <a href="#top" aria-current="page">
                Today
              </a>
            </li>
            <li>
              <a href="#top">People</a>
            </li>
          </ul>
          <ul>
            <li>
              <a className="verb" href="#top">
                Hand over
              </a>
            </li>
          </ul>
          <ul>
            <li>
              <Menu
                label="More"
                items={["Lessons", "Holding", "Grey areas", "Settings"].map((l) => ({ id: l, label: l }))}
              />
            </li>
          </ul>
        </nav>
        <div className="foot">
          <button type="button" onClick={() => setFinding(true)}>
            Find or do <kbd>Ctrl K</kbd>
          </button>
          <span>Maya</span>
        </div>
      </header>
      <main className="main" id="main">
        <p className="crumb">Thursday 19 November</p>
        <p className="say">The marks</p>
        <Fields />
        <Controls openPalette={() => setFinding(true)} />
        <section className="sec wide">
          <h2 className="label">People and what they hold</h2>
          <ul className="people">
            {rows.map(([name, w, line, when]) => (
              <li key={name}>
                <a className="name" href="#top">
                  {name}
                </a>
                <p className="w">
                  <a href="#top">{w}</a>
                </p>
                <div>
                  <MiniLine line={line} label={`${name}: ${when}`} />
                  <p className="when">{when}</p>
                </div>
              </li>
            ))}
          </ul>
          <SkeletonRows />
        </section>
        <section className="sec wide" id="moves">
          <h2 className="label">The quiet line</h2>
          {lines.map(([name, line, said], i) => (
            <div key={name} style={{ marginTop: "2rem" }}>
              <p className="xs qq" style={{ marginBottom: ".5rem" }}>
                {i + 1}. {name}
              </p>
              <QuietLine line={line} words={said} label={name} />
            </div>
          ))}
        </section>
        <section className="sec">
          <Case name="No connection">
            <p className="md">You are offline. What you write is kept here and sent when you say so.</p>
          </Case>
        </section>
      </main>
      <Palette
        isOpen={finding}
        onOpenChange={setFinding}
        onChoose={(id) => console.log(id)}
        words={{
          label: "Find or do",
          none: "Nothing by that name.",
          close: "Close",
          keys: [
            { keys: "↑ ↓", does: "choose" },
            { keys: "Enter", does: "go" },
            { keys: "Esc", does: "back" },
          ],
        }}
        sections={[
          {
            id: "do",
            title: "Do",
            entries: [
              { id: "h", text: "Hand over to Ben", shortcut: "H" },
              { id: "a", text: "Appreciate something Ben does" },
              { id: "x", text: "Ask for something" },
            ],
          },
          {
            id: "go",
            title: "Go to",
            entries: [
              { id: "b", text: "Ben", note: "person" },
              {
                id: "v",
                text: "A venue for 200 people that costs us no more than Ben planned",
                voice: "serif",
                note: "Ben holds",
              },
            ],
          },
          {
            id: "lessons",
            title: "Lessons",
            entries: [
              {
                id: "l",
                text: "Tell the foundation before the press calendar",
                voice: "serif",
                note: "Ben, spring",
              },
            ],
          },
        ]}
      />
    </div>
  )
}

const root = document.getElementById("root")
if (root)
  createRoot(root).render(
    <I18nProvider locale="en-GB">
      <Specimen />
    </I18nProvider>,
  )
