import type { Field, Kind, Reading } from "./labels.ts"

/**
 * What a careful afternoon with a list of words would give: the words of the usual guides to goals and requirements,
 * looked for anywhere. It is there to be beaten.
 */
const WORDS: Record<Kind, RegExp> = {
  "vague-word":
    /\b(good|better|best|great|nice|well|improve[ds]?|increase|reduce|enhance|quality|efficient(ly)?|effective(ly)?|easy|easily|fast|faster|quick(ly)?|prompt(ly)?|timely|asap|as soon as possible|user-friendly|intuitive|robust|flexible|simple|proper(ly)?|appropriate(ly)?|adequate(ly)?|sufficient(ly)?|reasonabl[ey]|acceptable|significant(ly)?|substantial(ly)?|several|some|many|few|most|enough|regular(ly)?|often|usually|etc|as (needed|required|appropriate)|if (possible|necessary)|where possible|more|less|high|low|smooth(ly)?|successful(ly)?)\b/i,
  instruction:
    /^(manage|coordinate|organi[sz]e|ensure|make sure|create|write|send|call|prepare|collect|plan|schedule|attend|update|monitor|submit|book|hire|launch|release|review|check|contact|invite|track|maintain|support|help|work|do|don't|please|responsible)\b|\b(you|he|she|they|must|should|shall) (must|should|need to|have to|has to)\b/i,
  "not-observable":
    /\b(feels?|knows?|understands?|believes?|thinks?|loves?|enjoys?|appreciates?|happy|satisfied|motivated|confident|comfortable|aware|familiar|engaged|morale|understanding|trust)\b/i,
  "no-day":
    /\b(soon|shortly|eventually|later|next (week|month|quarter|year)|(by|in|before) (spring|summer|autumn|fall|winter)|q[1-4]|end of (the )?(week|quarter|year)|in due course)\b/i,
}

const CRITERIA = ["outcome", "success", "failure", "tripwire"]

export function baselineRemarks(field: Field, text: string): readonly Kind[] {
  if (field === "why" || field === "whyYou") return []
  const kinds: Kind[] = CRITERIA.includes(field)
    ? ["vague-word", "instruction", "not-observable", "no-day"]
    : ["vague-word", "no-day"]
  return kinds.filter((kind) => WORDS[kind].test(text))
}

const INSTRUCTION =
  /\b(please|make sure|you (should|must|need to|have to|might want to)|can you|could you|would you|i want you|i need|i'd like you|let's|don't|remember to|why don't you|what if you|how about|have you considered|we (should|need to|must))\b|^(send|call|write|check|do|get|make|take|use|ask|tell|keep|put|give|go|start|stop|move|book|meet|wait)\b/i
const PROGRESS =
  /\b(how far|how is|how's|status|progress|updates?|any news|on track|on schedule|yet|so far|done|ready|finished|when will|how many|where are we|where do we stand|keep me posted|checking in|following up)\b/i

export function baselineReading(text: string): Reading {
  if (INSTRUCTION.test(text)) return "instruction"
  return PROGRESS.test(text) ? "progress-question" : "neither"
}
