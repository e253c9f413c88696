/**
 * Words that people use when they speak of the same thing, a thing in each line. They do not mean the same; who uses one
 * is likely to be glad of what was learned with another. Keep lines to what any workplace might speak of.
 */
export const TOPICS = `
weather rain snow storm wind sky sun wet dry umbrella tent marquee outdoors garden
frost winter cold freeze ice degrees heater heating snow
migration migrate move switch switchover provider data database import records rows tables copy old new system parallel
backup restore recover lost disk server burn fire disaster generator
outage down crash alert monitoring wake night incident status page guess site react
release ship deploy version launch freeze edition late night thursday button
certificate domain expire renewal lapse encryption browser warning reminder
password account login access leave quit security close
translation translate language strings interpreter english speak foreign household leaflet read understand notice letter
performance fast slow load users search quick milliseconds open same time
documentation guide manual notes handbook written feature instructions different changed
newcomer first day week onboarding laptop desk login buddy colleague starter set-up engineer developer home equipment
hiring candidate applicant advert interview position vacancy salary offer open post find
interview panel questions judge applicant fair bias shortlist strongest like choose
visa foreign country permit enter abroad border
retire leave successor handover knowledge knows show head experience years key person
exit leave resign quit reason honest lost why go
part-time family shift nights children evening nurse workers
volunteers helpers posts gate rota thanked relief break regular again next year
speaker talk stage rehearsal slides laptop opening keynote panel audience row pictures projector
sponsor companies benefits pay fair donation money give
attendance turnout registration free ticket guests entry cost signed come
proof print printer brochure programme wrong name date typo errors read
noise neighbour resident complain street concert loud crane authority
cleaning clear sweep tidy rubbish crew square midnight empty
electricity power watts stalls fuse ovens plate cable electrician
venue hall room book price budget rent find spring meeting
bread dough loaf flour bake oven evening rolls mill market
allergy nut halal vegetarian vegan eat ill faith religion plate pots forbid
fridge temperature degrees cold warm thermometer milk meat chilled delivery logger chain
supplier second carrier strike flood shortage none alternative supply cannot
ill absent sick substitute stand-in away cupboard replace colleague cover lesson class
inspection inspector authority hygiene gloves soap hairnets visit objection canteen sink
soup meals leftovers waste throw feed plates portions cooked label cold
quote offer price estimate survey ground dig excavation foundation rock slope margin earn firm
concrete slab pour frost floor winter degrees
windows glass glazing pane measure fit site drawing
scaffold poles planks painter facade paint down
pipes cables wires wall plumber electrician drill photograph runs
change changes client owner extra priced otherwise paid
accessible wheelchair ramp disabled escape door fire officer doorway approved walk width
theft stolen tools keys locks container insurer site steal
books accounts audit auditor voucher receipt month figures ledger bookkeeper card statement
invoice overdue reminder pay owe debtor unpaid thirty days customer
fraud forged swindler fake false bank details transfer phishing account
bank signatory transfer release wages salaries payroll holiday on time two
grant subsidy dates spent repay project fund donation used back
currency exchange dollar rate abroad hedge euro states
board trustees report page numbers figures summary understand
deal sign signs budget procurement decision quarter purchase engineer convince contract licence
pilot trial free paying price end client
renewal term contract account contact leave lose changes jobs ninety
fair leads exhibition calls booth stand prospects conversation
sale handover support delivery promised install agreed buyer
tender bid criteria exclusion certificate city contract admitted complete public
exam test papers copies copier locked count pupils write
parents mothers fathers evening morning shifts talk phone computer paper homework
excursion outing trip zoo children count door bus
appointment patient reminder slot waiting consultation booked unused missed
vaccine dose thawed waste thrown list jab
sample blood lab result call outcome referral
software new system live go-live paper bookings practice record quiet
shift handover night late team knew worry next lines
complaint angry shouted front desk receptionist heard answer voice relief
stock count inventory shelves piece closed doors sunday
christmas december parcels gifts vans peak season extra orders
customs border import tariff port container papers goods
pallet label wrong depot shipment address customer misdelivered
picker boxes temporary codes pictures colours students holidays errors right
delivery arrival hour home courier attempt floor failed recipient
office desks move boxes building department carton numbered
website links redirect address internet presence url
survey anonymous openly recognised recognise opinion honest think
meeting minutes decisions settled session agenda follow-up who does
photo picture consent permission object brochure members camera
bad news trouble warning early told hear late known heard
budget spend allowed limit cost permission asking ask
understand mean same expectation back-brief agreed done words failed success
rewrite step-in hands own text control interfere asking check
prototype draft users test confuse real people screens call look
safety injury accident back lift straps heavy first-aid
training course class teach teachers curriculum beginners learn
merger rumour change announce reorganisation news people hear
promotion career raise pay rise promise salary
goals priorities scope cut quarter focus less
queue till card reader payment network wait waiting board delay
parking car ramp street permit truck route traffic
children helpers papers checked safeguarding area
licence permit council authority alcohol raffle
press journalist enquiry phone voice interview
deposit cancel cancellation refund rule
library books reading pupils borrow
medicine medication drugs list counted pharmacy prescription
furniture desk chair
travel trip hotel flight bus train
legal contract lawyer sign dates rent index
tax vat notice adviser
cash count till stall coins paper
logo design vote decide designer
archive files knowledge documents search
reseller partner staff train sell
discount price list reduction offer variants quote
bonus revenue incentive target
reference customer visit testimonial slides
`
