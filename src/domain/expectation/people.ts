import { anyOf } from "./patterns.ts"

/** Whoever is spoken to. */
export const YOU = anyOf(
  "you, u, ya, y'all, you guys, you all, you two, (?:both|one|all|some|any|either) of you",
)
/** The two of us, or they who do the work with them. */
export const YOU_OR_WE = anyOf("you, u, ya, you guys, you all, we, both of you")

/** Whoever carries the work, as the subject of a duty. */
export const ROLE = `${anyOf(`
  administrator, admin, assistant, bookkeeper, captain, chair, chairman, chairperson, chairwoman, chef, clerk, coach,
  committee, cook, coordinator, co-ordinator, crew, delegate, deputy, designer, developer, director, editor, employee,
  engineer, holder, host, intern, lead, leader, liaison, maintainer, manager, mentor, nurse, officer, organi[sz]er,
  owner, person, president, producer, reviewer, secretary, shadow, staff, steward, successor, supervisor, teacher,
  team, technician, trainer, treasurer, trustee, tutor, volunteer, waiter, warden, writer
`)}s?`

/** Things that look like people. */
const THINGS_IN_ER = anyOf(`
  letter, newsletter, flyer, poster, paper, offer, order, number, container, computer, printer, timer, banner, cover,
  dinner, corner, border, folder, sticker, trailer, tender, summer, winter, water, power, register, header, footer,
  filter, server, router, counter, meter, shutter, boiler, heater, cooler, freezer, mixer, answer, chapter, matter,
  user, cooker, floor, door, error, mirror, motor, sensor, other, vegetarian, important, transmitter, semester, plant
`)

/** Somebody else: of them a duty is a fact ("The auditor has to sign"). */
export const THIRD_PARTY = anyOf(`
  they, he, she, i, you, we, nobody, everyone, everybody, somebody, someone, people, (?!${THINGS_IN_ER}s?\\b)[a-z]+(?:or|er|ist|ian|ant)s?,
  board, team, members, clients?, committee, foundation, council, bank, police, company, mill, school, union, press,
  public, group, leads?, parents?, kids?, children, men, women, staff, desk, landlord, city, government, tax office
`)

/** Words between the subject and what it does. */
export const SOFTLY = `(?:${anyOf(`
  please, also, just, perhaps, maybe, kindly, at least, quickly, really, probably, definitely, then, now, first, always,
  still, all, both, simply, only, possibly, together, either, personally, strongly, next time, please not
`)} +){0,2}`
