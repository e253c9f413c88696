import type { Lesson } from "./shape.ts"

export const LESSONS: readonly Lesson[] = [
  {
    id: "sch-01",
    text: "The consent slips for the trip came back from nineteen of twenty-six families, and seven children stayed behind crying. Send slips in the family's language, collect two weeks before, ring those missing.",
  },
  {
    id: "sch-02",
    text: "The vaccine fridge failed over the weekend and nobody looked until Monday. A logger with an alarm to two phones, and a sheet saying where the doses can go.",
  },
  {
    id: "sch-03",
    text: "Appointment letters went out in one language in a district with eleven. A third did not come. Text message in the patient's own language two days ahead halved that.",
  },
  {
    id: "sch-04",
    text: "The timetable was published on Friday evening with two classes in the same lab. Let each head of subject read it for two days before parents see it.",
  },
  {
    id: "sch-05",
    text: "Exam papers were printed with question 7 missing. Somebody who didn't write the paper sits it, start to end, from the printed copy.",
  },
  {
    id: "sch-06",
    text: "The second examiner was taken ill and forty theses sat for a month. Every examiner has a named substitute who's already been sworn in.",
  },
  {
    id: "sch-07",
    text: "The coach firm gave our bus to somebody else, we'd never had a written confirmation. No confirmation by the Monday before means we ring and, if need be, book another.",
  },
  {
    id: "sch-08",
    text: "Parents' evening clashed with the end of Ramadan. Ask the parent reps of each community prior to fixing an evening.",
  },
  {
    id: "sch-09",
    text: "Tablets arrived in September, but the filter software and the accounts in November. A device isn't delivered until a pupil can log in.",
  },
  {
    id: "sch-10",
    text: "Lab results were faxed to a number that had changed. Two patients waited for a diagnosis that'd been there all along. Whoever orders a test chases it on a set day.",
  },
  {
    id: "sch-11",
    text: "The new triage form was designed by us and filled in by nobody. The nurses' version fits one side. Let those who use the form design it.",
  },
  {
    id: "sch-12",
    text: "Interpreters were booked for the hour and the consultation began fifty minutes late. Book first slot of the morning for anyone with an interpreter.",
  },
  {
    id: "sch-13",
    text: "Translation of the discharge leaflet came back with 'once' rendered as the number eleven, almost. Have a native-speaking nurse read every medical translation against the original.",
  },
  {
    id: "sch-14",
    text: "The after-school club was promised for August; the staff had been hired for September. Ask the staffing question before the promise to parents.",
  },
  {
    id: "sch-15",
    text: "A child with epilepsy went on camp and the medication stayed in the coach. Two adults, by name, hold the medicine bag and sign for it at each change.",
  },
  {
    id: "sch-16",
    text: "The substitute teacher found no plan, no seating plan, not even the room key. A red folder per class in the staff room, renewed each Monday.",
  },
  {
    id: "sch-17",
    text: "School meals supplier went from 20 to 180 portions overnight and quality fell apart. Grow in steps of fifty and taste it each week.",
  },
  {
    id: "sch-18",
    text: "We moved the clinic in flu season. Half the files were in the wrong building for a month. Move in May, one department per weekend.",
  },
  {
    id: "sch-19",
    text: "Doctors had been told about the new software, receptionists not, and the queue reached the street. Train the front desk first, a week before anyone else.",
  },
  {
    id: "sch-20",
    text: "Nobody thought of the children who get a free lunch when the outing day was planned. Packed lunches for them are ordered together with the tickets.",
  },
  {
    id: "sch-21",
    text: "The play was rehearsed in the classroom and the voices didn't carry in the hall. Two rehearsals on the real stage, lights and all.",
  },
  {
    id: "sch-22",
    text: "The survey among pupils needed approval from the authority, which takes ten weeks. Found out in week nine of twelve.",
  },
  {
    id: "sch-23",
    text: "The data protection officer saw the patient app only when it was finished, and it was not allowed to go live. Show it to her as a sketch.",
  },
  {
    id: "sch-24",
    text: "A fire drill in the ward with no bedridden patient in it taught us nothing. The real one, with a sack of sand in the bed, took 14 minutes.",
  },
  {
    id: "sch-25",
    text: "Waiting list was cut by a third by simply calling everyone on it: a quarter no longer needed the appointment. Call through once a quarter.",
  },
  {
    id: "sch-26",
    text: "The exchange pupils' host families were confirmed by word of mouth, two backed out in the last week. Signed forms and three families in reserve.",
  },
  {
    id: "sch-27",
    text: "Swimming day: three who'd said they could swim could not. See it for yourself in the shallow end, all of them, before the deep.",
  },
  {
    id: "sch-28",
    text: "Marks were to be entered by the 15th; nobody said by what hour and the system closed at noon. Give day, hour, and one reminder the morning before.",
  },
  {
    id: "sch-29",
    text: "The blood donation van was turned away as the yard was full of staff cars. Close off the space the evening before, with cones and a person.",
  },
  {
    id: "sch-30",
    text: "The visiting author was booked by three schools for the same day, and no one had sent her the address. One contact person, one sheet with time, place, phone, fee.",
  },
  {
    id: "sch-31",
    text: "Reading buddies from the old people's home worked wonderfully, attendance up to 97%. It only takes somebody who fetches the old people.",
  },
  {
    id: "sch-32",
    text: "Ordered textbooks in July, they were out of print till October. Order in May and check with the publisher that the edition stays.",
  },
  {
    id: "sch-33",
    text: "The ultrasound service contract had ended, the technician wouldn't come, and we sent patients 60 km. The head nurse has the list of contracts with dates on her wall.",
  },
  {
    id: "sch-34",
    text: "Mouth masks and gloves were ordered when they ran out, like everybody else's. Minimum stock of six weeks, counted every Friday by the same person.",
  },
  {
    id: "sch-35",
    text: "The letter about nits named the class and everyone knew who was meant. Health letters go to the whole year, without details.",
  },
  {
    id: "sch-36",
    text: "Night duty doctor and day doctor each assumed the other had rung the family. Who informs relatives goes on the handover sheet with name and time.",
  },
  {
    id: "sch-37",
    text: "Homework help was full of those who needed it least. Invite by teacher and personally, rather than by poster.",
  },
  {
    id: "sch-38",
    text: "Gala for the school roof: the deposit on the marquee was paid by one teacher from her own pocket and it took half a year to give it back. The association pays, or it isn't ordered.",
  },
  {
    id: "sch-39",
    text: "The theater wanted to know the number of pupils for the group rate by March and we told them in April; full price for 112 kids. Someone needs to own the external deadlines, not just the internal ones.",
  },
  {
    id: "sch-40",
    text: "Dr. Bauer was to review the protocol before the ethics board met and she was off sick that week; the next meeting was two months later. Give reviewers a fortnight, and have two of them.",
  },
  {
    id: "sch-41",
    text: "The wheelchair supplier didnt pick up for three weeks, meanwhile the boy was carried up the stairs. In such a case call the insurer, they've got another firm in two days. We just didn't know.",
  },
  {
    id: "sch-42",
    text: "School enrolment forms in Ukrainian were ready the week after enrolment. Parents had copied from each other and half of the birthdates were wrong. If the translation isn't there, move the day or get someone who helps in person.",
  },
]
