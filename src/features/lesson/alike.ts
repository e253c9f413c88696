/**
 * Words that mean much the same in everyday work, a group in each line. A word may stand in several. Add a line when two
 * people would say the same thing with different words; leave out what only one trade understands.
 */
export const ALIKE = `
customer client buyer shopper patron account
customer user subscriber member
guest visitor attendee participant audience
employee staff worker personnel colleague team crew
hire hiring recruit recruiting recruitment vacancy candidate applicant
interview interviewer panel screening
newcomer newbie starter joiner onboarding onboard induction beginner
trainee apprentice intern rookie junior learner
manager boss leader supervisor lead head chief
volunteer helper hand steward
supplier vendor provider contractor subcontractor
partner ally associate collaborator
neighbour resident local household
child children kid pupil student
teacher instructor tutor educator trainer coach
parent mother father guardian family families
doctor physician clinician gp consultant surgeon
nurse carer caregiver
patient sick ill
driver courier rider haulier
cook chef kitchen cooking baker
buy bought purchase purchasing procure procurement order ordering
sell sold sale sales selling
price cost fee charge rate tariff fare
money cash fund funds funding budget finance financial
pay paid payment payroll wage wages salary salaries
invoice bill billing receipt
discount rebate reduction concession
refund reimburse reimbursement repay repayment chargeback
expense spend spent spending expenditure outlay
profit margin earnings
income revenue takings turnover
debt owe owed overdue arrears outstanding
tax vat duty levy
bank lender loan credit mortgage
donate donation donor gift giving sponsor sponsorship
grant subsidy award
contract agreement deal lease
lawyer solicitor legal attorney counsel
law regulation regulatory compliance statutory rule
permit permission licence license approval authorisation consent clearance
sign signed signature signing countersign
check inspect inspection verify verification examine review test testing
audit auditor auditing
proofread proofreading proof typo spelling
error mistake fault defect bug flaw wrong
problem issue trouble difficulty
broken break broke failure fail failed failing fault breakdown
outage downtime down offline unavailable crash incident
fix repair mend patch correct correction
restore recover recovery rollback revert undo
backup copy duplicate spare replica
delay late lateness slip slipped behind overrun postpone postponed
deadline due date cutoff
early earlier advance beforehand ahead prior before
schedule timetable calendar plan planning rota roster
shift rota roster cover
weekly week fortnight fortnightly
month monthly quarter quarterly
year annual yearly
day daily everyday
morning dawn early
evening night overnight
weekend saturday sunday
holiday vacation leave break absence absent christmas easter
hour hours time
fast quick quickly rapid speed speedy swift
slow slowly sluggish
start begin began begun launch kickoff open opening commence
finish end complete completed completion close closing
stop halt cancel cancelled cease abandon
deliver delivery ship shipping shipment dispatch despatch freight
parcel package box carton pallet crate
warehouse depot store storage stockroom
stock inventory goods merchandise supplies
van lorry truck vehicle car
route road trip journey travel
transport carry haul move moving relocation relocate
pick picking packing pack
label labelled sticker tag barcode sku
return returned send back
arrive arrival reach
lost lose loss missing mislaid vanish
damage damaged broken spoil spoiled harm
count counting tally stocktake number
measure measured measurement metric size dimension
weigh weight heavy kilo
release publish published publication issue launch
deploy deployment rollout ship live golive
version edition release upgrade update
migrate migration move transfer switch switchover changeover cutover
database data table schema record
server machine host hosting cloud
website site page web homepage online
app application software program tool system platform
code coding script programming developer engineer
password login credential account secret
access permission rights entry
security secure breach hack attack phishing
document documentation doc docs manual guide handbook instruction
write wrote written writing draft author
report summary summarise minutes brief
translate translation translator language
photo photograph picture image camera
video film recording record footage
design designer layout mockup sketch
print printed printing printer poster leaflet flyer brochure
email mail message newsletter mailing
call phone telephone ring dial
meeting meet standup gathering session call
talk speak speaker speech presentation presenter lecture
tell told inform notify announce announcement notice warn warning alert
press media journalist newspaper reporter
ask asked question query enquiry request
answer reply respond response
complain complaint grievance unhappy dissatisfied
feedback comment opinion survey questionnaire
agree agreed agreement accept accepted
promise commit commitment pledge undertake
decide decision choose choice chosen pick select selection
approve approval signoff authorise sign
idea suggestion proposal propose pitch
goal aim target objective outcome
quality standard
rehearse rehearsal run dry practice practise drill trial
pilot trial experiment test try tried
train training course workshop class lesson teach
learn learned learning
school classroom college campus
exam exams assessment test grade marks marking
homework assignment coursework
clinic surgery practice hospital ward
medicine drug drugs dose medication prescription pharmacy tablet
vaccine vaccination jab immunisation
appointment booking slot visit
referral refer referred
cleaning clean cleaned hygiene tidy wash
allergy allergen allergic intolerance nut gluten vegetarian vegan dietary diet
food meal lunch dinner dish menu catering supper
ingredient ingredients grocery groceries produce
fridge freezer refrigerator cold chill chilled cool
oven stove cooker hob
bread flour bakery loaf dough
drink coffee tea bar
event conference fair festival concert show party fundraiser
venue hall room location place
stage lighting sound microphone speaker audio projector
ticket tickets admission registration register
queue line wait waiting
crowd turnout attendance
rain weather storm wind wet
outdoor outside tent marquee outdoors
build building construction site
builder tradesman mason bricklayer carpenter joiner
concrete cement foundation screed pour
roof roofing tile gutter
plumber plumbing pipe water leak
electric electrical electrician power wiring cable electricity
heating boiler radiator warm heat
paint painting decorate decorator
scaffold scaffolding ladder
drawing drawings blueprint plan
survey surveyor survey
material materials timber wood steel
equipment tool tools machine kit gear plant hardware
key keys lock locked unlock
door gate entrance
safe safety hazard danger dangerous risk risky
accident injury injured hurt
fire alarm evacuate evacuation
insurance insurer insured policy cover
theft steal stolen burglary
rent tenant landlord letting
garden tree plant planting
area zone region district
owner owned own ownership responsible responsibility accountable charge
handover hand over succession successor takeover
alone single sole only one lone
second another pair two
backup deputy stand-in standby substitute replacement cover
leave left quit resign resignation departure depart turnover retention
ill sick sickness illness
busy workload overload overloaded stretched peak rush
peak rush busiest busy surge
quiet calm slack
big large huge bulk
small little tiny
enough sufficient adequate
few short shortage scarce lack insufficient run out
extra more additional spare contingency buffer slack margin
estimate estimation guess forecast predict prediction projection
compare comparison quote quotation quotes bid tender
prospect lead pipeline opportunity
campaign advert advertising advertisement promotion marketing
brand logo
social facebook instagram twitter
reference references referee testimonial
renew renewal extend extension expire expiry lapse
notice warning
cancel cancellation noshow
churn leave cancel
demo demonstration show
trial free
negotiate negotiation bargain haggle
monitor monitoring watch alert dashboard
log logs logging
load traffic capacity volume
slow latency performance
network wifi internet connection broadband
laptop computer desktop device
phone mobile smartphone handset
spreadsheet excel sheet
form forms paperwork
list checklist
box field
step steps stage phase
name named
address postcode street
map directions signpost signage sign
sign signs signage signpost
parking park car
bus coach train
flight plane airport
hotel accommodation room
passport visa border customs
import export abroad overseas foreign
file files folder archive
delete deletion erase remove removal
privacy confidential gdpr personal
board trustee trustees committee council
vote voting ballot election
minute minutes agenda
chair chairperson host moderator
mentor buddy sponsor
disagree conflict argument dispute
trust confidence
honest honestly candid
blame fault
thank thanks appreciate
morale mood
tired fatigue exhausted
noise noisy loud
dirty mess
waste rubbish bin trash recycle recycling
energy electricity gas
carpet floor flooring
window glass glazing
measurement dimension width height
wall walls plaster
toilet toilets bathroom loo
lift elevator
wheelchair accessible accessibility disabled disability ramp
elderly older senior
young youth teenager
english language bilingual
beta preview early
feature functionality function
bug defect regression
merge branch
config configuration setting settings parameter
certificate cert ssl
domain dns
encrypt encryption key
spec specification requirement requirements brief
prototype mockup
freeze lock frozen
flag toggle switch
staging sandbox
throw discard
fundraise fundraising appeal
wholesale trade
till checkout register
shop store retail
menu list
harvest crop farm farmer
animal dog cat pet vet
music band musician
sport match game club
costume clothes uniform
flower flowers
tenant renter
cashflow liquidity
reconcile reconciliation match matching balance
ledger accounts bookkeeping accounting accountant books bookkeeper
closing close yearend
currency exchange dollar euro
forecast projection outlook
board director
share shareholder investor
`
