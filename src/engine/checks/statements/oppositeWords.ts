/**
 * Verbs that cannot both be true of one act, in their first form: each word left of a bar against each right of it. What
 * may follow one on the other (`opened`, `closed`; `arrested`, `released`) is left out.
 */
export const verbOpposites = `
accelerate | decelerate slow
accept approve endorse welcome | oppose refuse reject
accept | decline
acquit clear | convict
admit concede confess confirm | deny refute
adopt | reject
advance | retreat
advise recommend urge | compel oblige order
agree | disagree
allow permit | ban forbid prohibit
applaud back praise support welcome | condemn criticise criticize denounce oppose reject
applaud cheer | boo jeer
ascend | descend
assist help | hinder obstruct
attack | defend
attract | repel
beat exceed outperform surpass | miss undershoot
blame | absolve exonerate
borrow | lend
buy purchase | sell
commend | censure
conceal hide withhold | disclose publish reveal
cut lower reduce slash | raise
decrease decline drop dwindle fall plummet plunge shrink sink slump | climb grow increase jump rise soar surge
demote relegate | promote
deteriorate worsen | improve
die | survive
disprove | prove
distrust mistrust | trust
downgrade | upgrade
ease loosen | tighten
encourage | discourage
exaggerate overstate | downplay understate
exclude | include
expand | shrink
fail | succeed
favor favour | oppose
float | sink
follow | precede
forget | remember
gain win | lose
grant | refuse
heed | ignore
lead | trail
legalise legalize | ban criminalise criminalize outlaw
lengthen | shorten
love | hate
maximise maximize | minimise minimize
narrow | widen
obey | disobey
overestimate | underestimate
overturn quash | uphold
pass | fail
penalise penalize punish | reward
retain | lose
sign | refuse reject
strengthen | weaken
`;

/** Other words of which only one can be true, form by form: the second, fourth … word left stands against that on the right. */
export const wordOpposites = `
above | below
accidentally inadvertently | deliberately intentionally
accurate | inaccurate
advantage advantages | disadvantage disadvantages
ahead | behind
alive | dead
anticlockwise counterclockwise | clockwise
arrival arrivals | departure departures
artificial | natural
ascent | descent
backward backwards | forward forwards
best | worst
better | worse
big large | small
bigger larger higher | smaller lower
biggest largest highest | smallest lowest
brief short | lengthy long
broad wide | narrow
broken | functioning working
brother brothers | sister sisters
buyer buyers | seller sellers
capable | incapable
cheap inexpensive | costly expensive
cheaper | dearer costlier
civilian | military
cold | hot
colder cooler | hotter warmer
coldest | hottest warmest
complete | incomplete
completely entirely fully | partially partly
cool | warm
correct | incorrect
deep | shallow
defeat defeats | victory victories
deficit deficits | surplus surpluses
direct | indirect
directly | indirectly
domestic | foreign
downhill | uphill
downstairs | upstairs
downstream | upstream
dry | wet
earlier | later
east eastern | west western
eastbound | westbound
easy | difficult
effective | ineffective
efficient | inefficient
eldest oldest | youngest
empty | full
export exports | import imports
external | internal
failure | success
faster quicker | slower
fastest quickest | slowest
father | mother
fewest | most
formal | informal
growth | decline shrinkage
guilty | innocent
heavy | light
high | low
husband | wife
illegal unlawful | lawful legal
impossible | possible
inbound | outbound
increase increases | decrease decreases
indoors | outdoors
inner | outer
inside | outside
interim preliminary provisional | final
legitimate | illegitimate
likely | unlikely
longer | shorter
longest | shortest
loser losers | winner winners
loss losses | profit profits
lower | upper
majority | minority
male | female
marginally slightly | considerably sharply significantly steeply
married | single
maximum | minimum
mild | severe
minor slight | grave major serious severe
narrowly | overwhelmingly unanimously
negative | positive
north northern | south southern
north-east northeast | north-west northwest south-east southeast south-west southwest
north-west northwest | south-east southeast south-west southwest
northbound | southbound
offshore | onshore
often frequently | rarely seldom
older | younger
opponents critics | supporters
optimistic | pessimistic
permanent | temporary
permanently | temporarily
private | public
privately | publicly
quickly rapidly | gradually slowly
regular | irregular
reluctantly | willingly
rise rises | fall falls
rural | urban
safe | dangerous unsafe
satisfied | dissatisfied
son sons | daughter daughters
south-east southeast | south-west southwest
strong | weak
stronger | weaker
strongest | weakest
sufficient | insufficient
thick | thin
visible | invisible
voluntary | compulsory mandatory
`;
