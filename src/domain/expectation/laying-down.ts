import { anyOf, but, type Cued, opensWith } from "./patterns.ts"

const REMINDING = [
  anyOf(`
    be sure (?:to|you|that|it|the), make sure, ensure, see to it, see (?:that|if) (?:you|it|the|we|they|everyone),
    see (?:what|who|which|where|whether) (?!i\\b|you\\b|we\\b), see to (?!you), take care (?:to|that),
    mind (?:the (?!gap)|that you|your), (?:don't|do not|dont) forget, remember to, try (?:to|and|not to),
    under no circumstances, be (?:more|less|a bit|very|really) \\w+, to-?do\\b,
    needs? (?:you to|the|your|it|this|another|more|some|fixing|changing|work|cutting|doing|to go|to be (?!said)),
    (?:(?:just|a|friendly|gentle|quick|small) )*reminder (?:to|for you to),
    (?:(?:action|to ?do|next steps?|actions|tasks?|your tasks?)(?: for (?:you|today|tomorrow|\\w+day|this week))? *:)
  `),
]
const THE_STEP_IS = [
  `${anyOf("your job, your task, the next step, your next step, next step, the first (?:step|thing), the priority, your priority, the goal now, step one, the important thing")} (?:is|are|now is)(?: now)? +(?:to\\b|that you|you\\b|(?:the|your|our|this|that)\\b|[a-z]+ the)`,
  "(?:the |your |our )?priority (?:number one )?is (?:the|to|that)",
  "first (?:the|your) [\\w -]{2,30}?,? then",
]

/** "No news", "No problems": what there is not, not what there must not be. */
const NONE_OF = but(`
  news, problems?, worries, rush, hurry, need, idea, changes?, doubts?, wonder, thanks, matter, way, one, pressure,
  updates?, answers?, damage, questions?, reasons?, surprises?, regrets?, hard feelings, objections?, trains, buses,
  flights, seats, tickets, complaints, injuries, errors, losses, takers, signs, words, costs, risks, classes, lessons,
  plans
`)
const FORBIDDING = [
  "(?:no|not) +(?:more |further )?[\\w-]+(?: [\\w-]+){0,6}?,? +(?:please|without (?:me|us|my|asking|checking|telling)|until (?:i|we|the|further)|before i|for now)",
  `no ${NONE_OF}[\\w-]+ (?:this (?:year|time|week)|today|tonight)$`,
  `no ${NONE_OF}[\\w-]+s(?: (?:to|on|in|at|for|with|without|after|before|from|anywhere|near|around|by|past|inside|outside|within|during|until|unless)\\b.{1,40})?$`,
  "no (?:more \\w+ing\\b|\\w+ing (?:without|before|until)\\b)",
  "(?:nobody|no one|no-one) (?:on|in|near|at|past|into|under|behind|through|over) .{1,60}",
  "(?:nobody|no one|no-one|nothing) +(?!needs)\\w+s +.{1,80}?(?:before|until|without|unless)",
]

const NUMBER = "(?:\\d+|one|two|three|four|five|six)"
const WRITING = "(?:\\w+ )?(?:pages?|quotes?|slides?|lines?|words|minutes|paragraphs?)"
const MOST = "(?:max|maximum|at most|at least|minimum)"
const SETTLING = [
  `${NUMBER} ${WRITING} (?:${MOST}|tops)$`,
  `${MOST}(?: of)? ${NUMBER} ${WRITING}$`,
  "(?:the |your )?(?:numbers|figures|draft|list|report|slides|quotes?|minutes|plan|text|copy|invoice|summary) by (?:\\w+day|noon|tonight|tomorrow|then|lunch|\\d).{0,20}$",
  "(?:please|pls),? not? ",
  // "The draft by Friday, please"
  `${but("yes, yep, sure, thank, thanks, both, either, can i, could i, may i, shall i, no[,], no$")}.{2,80}?,? (?:please|pls|plz)$`,
]

/** "Let's have lunch", "Let's hope": together, and not about the work. */
const TOGETHER = but(`
  have (?:lunch|dinner|coffee|a (?:coffee|drink|chat|beer|call)), celebrate, meet, talk, speak, discuss, catch, hope,
  see (?:how|what|where), not worry, go for, grab, get together, keep in touch, chat, sit, find a, enjoy, toast,
  raise a glass, say, just say, face it
`)
const LET = [
  `let'?s +${TOGETHER}[a-z]+`,
  `let (?:me|us) ${anyOf("see, have, review, read, approve, sign, check (?:it|the|them|your), look (?:at|over), be the one")}${but("if, what (?:i|we), whether, how i, a (?:think|look around)")}`,
  "let (?:me|us) know before",
  `let us +(?:not +)?${but("know, see, have, help, pay, come, in, all, celebrate, meet, talk, hope, pray, say")}[a-z]+`,
]

/** Fixed forms in which things are laid down, most without a verb: "No flyers", "Two pages max". They open a clause. */
export const LAID_DOWN: readonly Cued[] = [
  opensWith("[a-z]", REMINDING),
  opensWith("your|the|our|next|priority|step|first", THE_STEP_IS),
  opensWith("no", FORBIDDING),
  opensWith("\\S", SETTLING),
  opensWith("let", LET),
]
