"""Words in -er and -or that name no occupation, in four languages: 'offer', 'summer', 'computer'."""

from __future__ import annotations

from rules.lexicon.wordlist import wordlist

# Written down by hand, with those of our own corpus (tests/corpus) that end so and are no occupation.
NOT_AGENTS = wordlist(
    """
    absender abuser accelerator accepter acceptor acheter activist adapter adaptor admirer advertiser aftershaver
    airliner ajouter alrededor altogether amplifier anbieter ancestor anderer annoncer annuler another
    ansprechpartner answer anterior appeler apporter arbeitgeber archer arriver ascensor assist assister atelier
    atheist attractor avancer avenger aviator backbencher badger banger banister banner banter baptist barker
    barometer barrier barter batter beaker bearer beaver becker begetter beginner behavior beholder believer bender
    benefactor berber besser bestseller besucher betrayer better bidder bigger bitter blacklist bladder blazer
    bleacher bleeder blender blinder blinker blister blockbuster blocker blogger bloomer blotter blower blubber
    blunder bluster boaster boiler bolder bolster bomber booster border borrador borrower bother bouger boulder
    bouncer boxster bracer brasher braver breaker breather brewster briefer brighter brisker broader broiler brother
    browser bruder bubbler buccaneer buffer bugger bulldozer bummer bumper bunker burner buster butter buzzer
    bystander cadaver cahier caiman calculator calendrier caliber calmer camcorder camper cancer canister cantor
    capacitor capitalist capper caracter carburettor career carrier castor catheter cauliflower censor center
    chamber chander chandler changer chanter chantier chapter character charger charmer charter chaser chatter
    cheaper cheater checklist checkpointer chercher chiller chipper choker chooser chopper cinder cipher clatter
    clavier clearer cleaver clever clincher clinker clipper clobber cloister closer clover cluster clutter coaster
    coexist coffer cofounder cohabiter colander colder collaborator collapser collider comedor comforter commencer
    commoner communist commuter competitor compiler complainer composter compressor compter computer condenser
    conditioner condor confer confessor confirmer connector conqueror consider consist consumer contacter container
    contender continuer contributor converter convertor conveyor cooker cooler copier copper corner corridor cosier
    councillor counter couper courrier coverer crater crazier creditor creeper cropper crossover cruiser crumbler
    crusher cualquier cucumber cupholder cursor customer cylinder dagger damper danger danser darker daughter
    debater debtor decanter deceiver december decider decipher declutter decoder deeper defaulter defector
    defibrillator deliver demander demeanor denominator denser depositor dernier descriptor desist desktopper
    despertador destroyer detector detonator diameter diaper dictator dieser differ digger dimmer dinner disaster
    disclaimer discover discuter disfavor dishonor disorder dispenser diverser divider dodger donner doppler dormer
    dossier doubter drainer drawer dreamer drifter drinker dropper dumper dumpster duster dweller earlier earner
    easier easter eavesdropper egoist elevator embroider emitter emperor empfänger employer empower encounter
    encumber endeavor enlist entier envoyer equalizer eraser erster escalator essayer evader everyman exchanger
    exhibitor expander expliquer explorer exporter exposer exterior extinguisher extractor extremist eyeliner factor
    failer failover fairer falter farther fascist faster father fatter feather feeler fehler feminist fender fenster
    fermer fertilizer fester fetter fichier fiddler fielder fighter filler filter finalist finder finger firmer
    flanker flasher flatter flavor flicker flipper floater flounder flower fluster flutter fodder folder follower
    footballer footer foreigner forever fortnighter founder freezer freshener fresher frontier früher fuller funnier
    further février gagner gambler gander garder garner gather gaucher geister generator gentler german geyser
    ginger girder glamor glider glimmer glitter gopher gorier governor goûter granddaughter grander grandfather
    grandmother grater greater greener gripper groundwater grouper grumbler größer guesser gutter habiter hacker
    halter hamburger hammer hamper hamster hanger hangover happier harbor harder header healer hearer heater heavier
    heckler hector hedger heifer helicopter hereafter hersteller higher hinder hinter hipper hitter hoarder hobbyist
    holder holier holler hollower homeowner hoover hopper horror hotter however howler hunger hunter idealist
    identifier importer imposter impostor imprimer incubator indicator indiquer indoor inferior inflator inhaber
    inhaler inhibitor initiator inkjetter insider insist insurer integer intercooler interior intruder inventor
    investor invoicer ironer jabber jammer janvier jasper jogger journeyer juicer jumper junior juniper keener
    keiner kicker killer kilometer kinder kipper klarer kleiner knocker kunder kunstler lacquer ladder laisser
    landowner lather latter laughter launcher lavender lawnmower layman lazier leaner leaper leather ledger leftover
    legislator leider letter letterer letzter libeller lieber lifter lighter limber linger liquor listener litter
    lobster locker lodger loiterer longer looker looser louder luckier lumber luster länder makeover manger manner
    manufacturer marcher marker masker master matador materialist matter meager meander meddler meiner member merger
    messer metaphor meteor milder minimalist mirror misnomer mister moisturizer monger monster monter montrer
    moreover mother mountaineer muffler multiplier murder musketeer muster mutter métier nachfolger nearer neater
    necessitator neighbor neither nerdier neutralizer newcomer newsletter newspaper nobler noisier november number
    nummer nutcracker obscurer observer occupier october offender oliver onlooker opener oppressor optimist
    ordenador ouster outdoor outsider oxidizer oyster pacifier padder pallor pamper pander panther papier parameter
    pardoner parler parlor parser partager partaker partner passenger passer passover pauper peeler peeper penser
    pepper perfectionist perimeter perpetrator persist pessimist pester photocopier pillager pincer pioneer pitcher
    placeholder placer playlist pleaser pleurer plover plunger pointer polyester polymer ponder poorer popper
    possessor poster posterior postuler pousser powder precursor predator predecessor predictor prefer premier
    preserver pressor presumer pretender prettier primer prisoner profiteer profiter projector propagator propeller
    proper proposer proprietor prosper protector provider prowler préférer préparer présenter publisher pucker
    puffer pullover puncher purifier purist pusher quarter quartier quaver quicker quitter quiver racist raconter
    radiator rafter raider raiser rambler rancor rappeler rather ratter reactor reader realist reaper receiver
    reckoner recommander reconsider recover recruiter rectifier reducer reefer referrer refiner reflector refresher
    refrigerator refuser regarder register reindeer relancer remainder remember remercier reminder rencontrer render
    renderer renter rentrer renvoyer reorder repeller repousser requester reseller resist resister resistor resolver
    responder rester retailer retainer retirer retourner retriever retrouver revolver richer ringer ripper roamer
    robber rocker roller romper rooster roster rotator rougher rounder router royalist rubber rudder rusher répéter
    réserver sadder saluer sampler sauver savior scanner scarier scatter scissor scooter scorer scraper scratcher
    screamer scrubber seafarer seamer seasoner sector seeker semester semiconductor sender senior sensor september
    servidor settler sexist shaker shareholder sharper shatter shaver shedder sheeter shelter shimmer shiver shocker
    shooter shopper shorter shortlist shoulder shouter shower shredder shrubber shudder shutter sicher sicker sifter
    signer silencer silver simmer simpler simulator sinister sinker sister skewer skyscraper slacker slander
    slaughter sleeper slicker slider slimmer slipper slower slumber smaller smarter smasher smoker smoother smother
    smuggler snapper sneaker sniper snorkeler soccer socialist softer sommer sooner sorrier soulier souper spammer
    spanner spatter speaker spectator spender spider spinner spinster spitter splatter splendor splinter spoiler
    sponsor sprinkler sprinter sputter später squalor squander squatter stagger stapler starter stepper sticker
    stiffer stinker stirrer stopover stopper stranger streamer stretcher stricter striker stroller stronger stupor
    stutter subscriber subsist successor succor sucker suffer suggérer suitor summer sunflower superior supper
    supplier supporter supprimer surfer surrender survivor suspender swagger sweater sweeter swifter swimmer swinger
    takeover talisman taller tamper tanker tapper tatter tattooer taxpayer teaser tedder teenager teilnehmer
    televisor temper tenderizer terminator terminer terror terrorist thaler theater theist thereafter thermometer
    thicker thinker thinner thriller thrower thunder ticker tighter timber tinder tinker toaster tochter toddler
    together tomber tonner tonsor topper toucher tougher tourist tourner tracer tractor trailer traitor transfer
    transistor transmitter transponder trapdoor travailler traveler traveller trekker tremor trencher trevor
    trickster trigger tripper trooper trouser trouver tumbler turnover twister typewriter ulterior undercover
    unfetter utiliser valider vector vendor verfasser verser victor viewer viewfinder villager visiter visitor
    volver voucher voyager vérifier waitlist waiver walker wallpaper wander wanderer warmer warrior washer wasser
    watchlist weaker wearer weather weeder weirder weiter welcher wetter whatever whenever wherever whether
    whichever whiner whisker whisper whitelist whoever wholesaler whomever wieder wielder wilder winner winter
    wishlist wither wonder worrier worshipper wrapper wrecker yonder younger youngster zimmer zipper zähler échanger
    écouter étudier éviter
    """
)
