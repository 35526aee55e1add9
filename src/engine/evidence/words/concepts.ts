/**
 * Words that reporting language uses for one another, a group a line, sorted by the group's first word. Every form
 * that the stemmer does not bring together stands here. Opposites never share a line; a word stands on one line only.
 */
const GROUPS = `
abandon abandoned abandoning
abduct abducted abduction kidnap kidnapped kidnapping
accept accepted acknowledge acknowledged admit admits admitted concede conceded confess confessed
accord agreement deal pact treaty
account accounts according report reported reports reporting reportedly
advance advances advanced advancing push pushed
agency agencies
aid relief
airplane aeroplane aircraft plane planes jet jets warplane warplanes
allege alleged allegedly accuse accused accusation claim claimed claims
allow allowed allowing allows permit permits permitted
announce announced announcement declare declared declaration proclaim proclaimed
answer answered answers replied replies reply respond responded response
appoint appointed appointment
approve approved approval authorise authorised authorize authorized endorse endorsed
approximately about around roughly
armed arms weapon weapons weaponry
arrest arrested arrests detain detained detention
ask asked asking demand demanded request requested urge urged call called calls
assassinate assassinated assassination
assist assistance assisted help helped helps helping support supported supports supporting backing back backed backs backer
attack attacks attacked attacking assault assaults assaulted airstrike airstrikes strike strikes struck hit hits hitting bombing bombings bombardment raid raids
attempt attempted attempts tried tries try trying
author authors writer writers
avert averted avoid avoided avoiding prevent prevented minimise minimize
award awarded awards prize prizes
ban banned bans banning forbid forbade forbidden prohibit prohibited
bankrupt bankruptcy insolvency insolvent
begin began begun begins beginning start started starts starting launch launched erupt erupted broke
big bigger biggest huge large larger largest great greatest major vast foremost
bird birds fowl poultry
blast blasts detonated explode exploded explosion explosions
boat boats ship ships vessel vessels ferry ferries
border borders frontier frontiers
boss chief head heads headed heading leader leaders lead leads led leading director
brother brothers sibling siblings
build built building constructed construction
burn burned burnt blaze fire fires
business businesses company companies corporation firm firms
buy buys buying bought purchase purchased acquire acquired acquisition acquisitions
cabinet government governments authorities administration
cancel canceled cancelled scrap scrapped
candidate candidates contender contenders nominee nominees
capital capitals
capture catch caught captured captures capturing seize seized seizing seizure overrun overran overtake overtaken take taken takes took taking
car cars vehicle vehicles
cause caused causes causing
cease ceased end ended ends ending finish finished stop stopped stops halt halted
ceasefire truce
chairman chair chairperson chairwoman
child children kid kids minor minors pupil pupils
choose chose chosen pick picked picks select selected selection
city cities town towns
clash clashes battle battles fight fighting fought combat
close closed closes closing closure shut
coach manager trainer
coast coastal coastline shore shoreline
collaborate collaborated collaboration cooperate cooperated cooperation co-operation
collapse collapsed collapses crumbled
collide collided collision crash crashed crashes crashing
compare compared comparison
complain complained complaint complaints
confirm confirmed confirms confirmation
conflict conflicts war wars warfare
consider considered considers considering regard regarded
construct constructing
cost costs costing price prices priced
count counted counts tally
country countries nation nations state
courier couriers messenger
create created creates creating creation
crew crews
criticise criticised criticize criticized condemn condemned denounce denounced
cross crossed crosses crossing enter entered enters entering entry entrance
customer customers client clients
cut cuts slash slashed reduce reduced reduction
damage damaged damages
dangerous danger dangers hazard hazardous
date dates dated
daughter daughters girl girls
day days daily
decade decades
decide decided decides decision
decline declined declines drop dropped decrease decreased shrank shrink shrunk lower lowered sink sank sunk slip slipped slid fall falls fell fallen falling
defeat defeated beat beaten beats
defence defense defend defended
delay delayed delays postpone postponed
demolish demolished demolition razed
deny denied denies denial denials denying
depart departed departing departs departure leave leaves leaving left quit
deploy deployed deployment
describe described describes description
destroy destroyed destroys destruction level levelled leveled flatten flattened lost
develop developed developing development
disappear disappeared disappearance vanish vanished
disaster catastrophe
discharge discharged
discover discovered find found finds finding
discuss discussed discussion discussions negotiate negotiated negotiating negotiation negotiations talk talks talked
disease diseases
dismiss dismissed sack sacked sacking
displace displaced displacement homeless refugee refugees
district districts region regions regional province provinces provincial area areas
doctor doctors physician physicians dr
donate donated donation donations pledge pledged pledges promise promised promises contribute contributed contributing
drug drugs medication medicine medicines
dwelling dwellings home homes house houses houshold household households
early earlier previously previous prior former formerly
earn earned earnings earns
earthquake earthquakes quake quakes temblor tremor tremors
education college school schools
elect elected election elections vote voted votes voting
eliminate eliminated elimination
emerge emerged emergence
emphasise emphasised emphasize emphasized stress stressed
employ employed employs employee employees staff worker workers workforce
enough sufficient
error errors mistake mistakes
establish established founded founding
estimate estimated estimates
evacuate evacuated evacuation
examine examination examined
exceed exceeded exceeds
exhibit exhibited exhibition
expand expanded expansion widen widened
expect expected expects expectation forecast forecasts outlook anticipated
expensive costly
explain explained explains explanation
express expressed expresses
factory factories plant plants
family families relative relatives kin
farm farmer farmers farming farms
father dad
favor favour
fighter fighters militant militants militia militias militiaman militiamen gunman gunmen
finance financial
flee fled fleeing flees escape escaped
fly flew flown flies flight travel traveled travelled travels trip went go goes gone going visit visited visits
foreign overseas abroad
freedom free freed release released releases
front fronts frontline frontlines
game games match matches
give gave given gives giving grant granted provide provided provides
goal goals
group groups organisation organisations organization organizations faction factions
grow grew growing grown grows growth increase increased increases increasing rise rises risen rose rising climb climbed jump jumped soar soared surge surged gain gained gains up
guilty convict convicted conviction
handle handled
high higher highest record
hire hired hires recruit recruited
hold held holds holding keep keeps kept maintain maintained retain retained retains
hospital hospitals clinic clinics
identify identified identifies
important importance significant crucial
infect infected infection infections
inhabitant inhabitants resident residents
injure injured injures injuries injury wound wounded wounds hurt hurts
insurgent insurgents insurgency rebel rebels opposition anti-regime jihadi jihadis
intervene intervened intervention
invade invaded invasion
invest invested investing investment investments
investigate investigated investigates investigating investigation investigations inquiry inquiries probe probes
jail jailed prison imprisoned imprisonment
job jobs post posts
join joined joins joining
journalist journalists reporter reporters
kill killed killing kills dead death deaths die died dies dying fatal fatality fatalities lifeless perish perished toll slain
kilometre kilometres kilometer kilometers km
king monarch
land landed lands landing arrive arrived arrives arrival
late later
law laws legislation
lawsuit lawsuits sue sued sues suit suits
lawyer lawyers attorney attorneys
lend lent loan loaned loans
locate located location lay lies
lorry lorries truck trucks
lose loses losing loss losses
low lowest
make made makes making
many much lot
marry married marries wed weds wedding
mayor mayors
medic medics medical paramedic paramedics
meet met meets meeting
metre metres meter meters
military army armies navy
minister ministers ministry ministries ministerial
missing unaccounted
money cash
month months monthly
mother mum mom
move moved moves moving relocate relocated
movie movies film films
murder murdered murders
national nationwide
near nearby neighbouring neighboring
new newly latest recent recently
night overnight nights
number numbers numbered numbering
obtain obtained secure secured
occupied occupation occupy
occur occurred occurs occurrence happen happened happens
offensive offensives
official officials
oil petroleum
old aged age ages
oppose opposed opposes opposing
order ordered orders
owner owners own owns owned
parliament assembly congress
part parts portion portions
pay paid pays payment payments
perform performance performances performed
person persons people individual individuals civilian civilians men man
phone phones telephone
photo photograph photographs photos picture pictures
place places placed
plan planned planning plans intend intended intends scheme schemes
play played player players plays
police policeman officer officers
policy policies
poll polls survey surveys
popular popularity
port ports harbour harbor harbors harbours
power electricity
pregnancy pregnant
prepare preparation preparations prepared preparing
president presidents presidential presidency
problem problems
proceed proceeds
produce produced producing production
profit profits
protect protected protecting protection
protest protests demonstration demonstrations
prove proof proved proven
publish published publication
punish punished punishment
purpose aim aimed aims
put puts
quarter quarters quarterly
question questions
quick fast rapid swift
race races racing
railway rail railroad train trains
rain rains rainfall
raise raised raises
ratify ratification ratifications ratified ratifies ratifying
reach reached reaches
reaffirm reaffirmed reiterate reiterated
rebuild rebuilding rebuilt reconstruct reconstructed reconstruction restore restored restoration
recapture recaptured retake retook retaken
recognise recognised recognition recognize recognized
recommend recommendation recommended
recover recovered recovery survive survived survivor survivors
regret apologise apologised apologize apologized apology
reject rejected rejects refuse refused refuses rebuff rebuffed
repair repaired repairs
repeat repeated
replace replaced succeed succeeded succeeds successor
rescue rescued rescuer rescuers
reside lived lives living resided
resign resigned resignation
resist resistance
restart resume resumed reopen reopened reopens
result results
retire retired retirement
retreat retreated retreats withdraw withdrawal withdrawing withdrawn withdrew
return returned returns
revenue revenues sales turnover
rich wealthy
road roads street streets route routes
rubble ruin ruins debris wreckage
rule ruled ruling
run ran runs running
salary salaries wage wages
sang sing singer singers singing sings song songs sung
say said says saying mention mentioned add added adds comment commented told tell tells stated statement statements remark remarked speak spoke spoken
school-year semester term
scientist scientists researcher researchers
score scored scores scoring
search searched searches searching
see saw seen sees
sell sells selling sold sale
send sent sends sending dispatch dispatched despatch despatched
serious severe critical grave
share shares stock stocks
shelter shelters tent tents camp camps
shoot shot shooting shots gunfire
shop shops store stores
show showed shown shows reveal revealed reveals
sick ill illness ailing
sign signed signs
small smaller smallest little
soldier soldiers troop troops
son sons boy boys
sort kind
source sources
speech speeches
spend spent spends spending
spokesman spokesperson spokeswoman spokespeople
stadium arena
stay stayed stays remain remained remains
steal stole stolen theft
storm storms hurricane hurricanes typhoon
strategy strategic strategies strategically
strengthen strengthened
student students
study studies research
suggest suggested suggests propose proposed proposal
suspect suspected suspects
swap exchange exchanged
target targets targeted targeting
teach taught teacher teachers teaching
team teams squad side
temperature temperatures
threat threaten threatened threatens threatening threats
title titles championship championships
transfer transferred transfers
transport transportation transported
treat treated treatment
turn turned turns
unrest riot riots
upgrade upgraded upgrades upgrading
vaccine vaccines vaccination
value valued valuation worth
victim victims casualty casualties
victory victories win wins winning won triumph
village villages villager villagers
warn warned warns warning warnings
weak weaker weakened
week weeks weekly
wife husband spouse
woman women female
work worked working works
world worldwide global
worry concern concerned concerns fear feared fears worried
write wrote written writes
year years yearly annual annually
young youth youths teenager teenagers
`;

/** The group's first word, for each word that has a group. */
export const conceptOf: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(" ");
      const first = words[0] ?? "";
      return words.map((word): [string, string] => [word, first]);
    }),
);
