/**
 * Callings by field, a field a line. Made by src/tools/makeCallings.mjs from WordNet 3.1, copyright 2011 by Princeton
 * University (its licence is in dist/licenses.txt). Not edited by hand.
 */
export const callingRows = `
abridger bowdleriser bowdlerizer copyreader reviser rewriter
accountant controller
acolyte archbishop bishop cardinal churchman clergyman cleric confessor evangelist gospeler minister parson pastor preacher priest primate reverend vicar
actor actress starlet
aesthetician esthetician
aircrewman
airman airwoman dogfighter pilot strafer wingman
anthropologist archaeologist
apothecary pharmacist
architect
arrowsmith gunsmith locksmith tinner tinsmith
attorney counsel lawyer prosecutor
ballerina chorine
banker
bargeman boatswain helmsman lighterman mariner mate navigator privateersman purser sailor seafarer seaman steerer steersman yachtsman yachtswoman
beautician
biologist geneticist herpetologist
biophysicist physicist
blacksmith farrier horseshoer metalworker
blaster
bookbinder
bricklayer
bugler choirboy coloratura contralto drummer flautist instrumentalist minstrel musician pianist piper singer soloist soprano trumpeter violinist vocalist
builder
butler chambermaid lackey maid manservant servant valet
cabinetmaker carpenter woodcarver woodworker
calligrapher
cartoonist
cattleman crofter dairyman farmer grower planter rancher sheepman
charwoman chimneysweeper collier cowboy cowhand cowman cowpuncher cropper docker dockworker drover faller feller fieldhand fireman gleaner gravedigger herdsman hewer hodman hostler housewrecker knacker laborer labourer loader logger longshoreman lumberman lumper miner mineworker muleteer ostler pigman platelayer ploughman plower plowman porter puncher scourer sharecropper sheepherder stableman stacker swagman tracklayer vaquero vintager waterer woodcutter
chemist
classicist
clerk
cloakmaker dressmaker fitter furrier garmentmaker needlewoman seamster stitcher
clockmaker clocksmith
coachbuilder
cobbler
columnist dramatist gagwriter journalist lyricist newspaperman novelist playwright poet tragedian writer
comedian joker
composer conductor songwriter
contractor
coppersmith
darner handyman mender repairer repairman troubleshooter
dentist diagnostician doctor extern gynecologist interne pathologist physician psychiatrist quack surgeon
diemaker diesinker
draftsman draughtsman
dyer
economist
electrician
electroplater
embalmer mortician undertaker
embroiderer
engineer surveyor
engraver
falconer hunter huntsman snarer tracker trapper
fisherman troller
framer
galvaniser galvanizer
gardener
geologist
gilder
glassblower
glassworker glazer glazier
goldbeater
goldsmith jeweler
grammarian linguist
hairdresser styler tinter
harpooneer harpooner
humorist punster satirist
illustrator
impressionist painter watercolorist
indexer
ironworker
knitter
lacer
lasher teamster
letterer stippler varnisher
librarian
lobsterman
lockkeeper lockman lockmaster
luthier
machinist mechanic
magician
minter moneyer
monologist
mounter
nurse
optician
paperer
perfecter
plaiter
plasterer
plumber
pope
potter
pressman proofreader typesetter typographer
psychologist
rabbi
refiner
refinisher restorer
roofer
ropemaker
roundsman
salter
sculptor
sociologist
soundman technician webmaster
sponger
statistician
steamfitter
upholsterer
vulcaniser vulcanizer
wallpaperer
warehouseman warehouser
watchmaker
welder
wigmaker
wireman
`;
