/** Words that terms are made of, whatever they are about: found again, they say little. */
export const FRAME = `
worst best success succeed succeeded fail failed failure done finish finished complete completed lose lost
nobody somebody everybody everyone anyone someone nothing something everything anything none each every all both
people person one ones two three four five six seven eight nine ten hundred thousand half third first second last next
day days week weeks month months year years hour hours time times today monday tuesday wednesday thursday friday saturday
sunday january february march april may june july august september october november december morning evening
get gets got give given go goes going come comes came make makes made take takes taken keep kept put need needs want wants
know knows known find finds found work works say says said tell told ask asked let see seen use used think show
new old good better well much many more less few only also even still again back long early late later soon enough
thing things way part place kind name number right wrong real same different other others another within without
before after until since when while because end begin start least most stay stays left leave write written
can must shall will would could should may might
`
