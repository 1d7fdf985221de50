"""Words in -er and -or that name no occupation, among the commonest in English: 'offer', 'summer', 'computer'."""

from __future__ import annotations

from rules.lexicon.wordlist import wordlist

NOT_AGENTS = wordlist(
    """
    abuser accelerator acer adapter adler administer admirer adventurer advertiser after alexander alligator
    alter altogether amber amor amplifier ancestor anger another answer anterior arbor archer armor asher
    attacker avenger bachelor badger bangor banner banter barker barometer barrier barrister batter bauer baxter
    bayer baylor bearer beater beaver becker beer beginner behavior believer bender benefactor berger bestseller
    better bidder bieber bigger biker bitter bladder blazer blender blockbuster blocker blogger blower blunder
    boiler bolster bomber boner booker boomer booster border borrower bother boulder bowler brainer breaker
    brewster bridgewater brigadier brighter broader brother browser buffer bummer bumper bunker burger burner
    buster butler butter buzzer calculator calder caliber camper cancer canister cantor capacitor career carter
    casper caster castor cater catheter cauliflower cavalier censor center challenger chamber chancellor
    chandelier chandler changer chapter character charger charter chaser chatter cheaper cheater cheer
    cheeseburger cher chester christopher chrysler cider cipher clearer clever closer clover cluster clutter
    coaster colchester colder collaborator collier color commuter competitor compiler compressor computer
    conditioner confer connector conner connor conor conquer conqueror consider consumer container contender
    contributor converter conveyor cooker cooler copper corner corridor coulter councillor counter cover
    coworker cracker crater crazier creator creditor cricketer crossover cruiser crusader crusher cucumber
    cursor customer cutler cutter cyber cylinder dagger danger darker daughter december decipher decker decor
    deeper deer defender defer deliver demeanor denominator denver destroyer detector deter dexter diameter
    diaper dictator differ diner dinner dior disaster disclaimer discover disorder dodger doncaster donor door
    doppler dossier dover draper drawer dreamer drier drinker dryer dumber dumpster eachother eager earlier
    easier easter eater ecuador eisenhower either elder eleanor elevator elmer emperor employer empower
    encounter endanger endeavor enter equator error esther ether ever exchequer exeter explorer exporter
    exterior eyeliner faber factor fairer farther faster father faulkner favor feather federer fender fertilizer
    fever fewer fiber fielder fighter filler filter finder finer finger firepower fischer flatter flavor
    fletcher flicker floor flooring flower flyer fodder folder follower footer for foreigner forever former
    forster foster founder fowler foyer fraser frazier freezer freshwater frontier fucker fuller funnier further
    gallagher gambler gamer gangster gardner garner gather gator gender generator ginger giver glacier gladiator
    glider glimmer glitter gloucester glover godfather golfer governor granddaughter grandfather grandmother
    granger greater greener greer gregor groundwater grover gunpowder gutter hacker hamburger hammer hamper
    hamster hanger hangover hanover happier harbor hardcover harder harper hater header healthier heater heather
    heavier hector helicopter heller hereafter hester higher hinder hipster hitler hitter holder homeowner homer
    honor hooker hooper hoover hopper horror horsepower hotter hover however humor hunger hunter hyper
    identifier igor improper incubator indicator indoor infer inferior inhibitor inner insider insurer integer
    inter interior intruder investor jagger jasper javier jenner jennifer joker jumper junior juniper jupiter
    juror kaiser kapoor keller kepler kessler khmer kicker kickstarter killer kilometer kinder kosher kramer
    kruger labrador ladder lager lancaster lander landowner larger laser later latter laughter launcher lavender
    layer leather ledger leftover legislator leicester lesser lester letter lever lighter linebacker liner
    linger liquor listener liter litter liver lobster locker longer loser louder lover lower lucifer lumber
    luther maher major makeover manchester maneuver manner manor manpower manslaughter manufacturer marker
    master mater matter mayer mayor mayweather mcgregor member mercer merger metaphor meteor meter meyer
    midfielder midsummer millimeter milner minor mirror misdemeanor mister monitor monster moor moreover
    mortimer mother motherfucker motor mower mueller muller multiplayer multiplier munster murder murderer
    muster napier narrower nasser nearer neighbor neither never newcomer newer newsletter newspaper nicer niger
    nigger nor november number october odor offender offer older oliver olivier opener order other otter outdoor
    outer outsider over oyster palmer panther paper parameter parker parlor passenger passer passover payer peer
    pepper perimeter perpetrator peter pfizer pier pioneer piper platter plunder pointer poker polyester polymer
    ponder poor poorer poster posterior powder power prayer precursor predator predecessor predictor prefer
    premier prettier primer prior prisoner processor proctor projector propeller proper proprietor prosper
    protester provider pryor publisher pulitzer quaker qualifier quarter queer quicker quieter racer radiator
    raider raptor rather razor reactor reader reaper receiver receptor reconsider recover refer reformer
    refrigerator register reindeer reliever remainder remember reminder render retailer retainer revolver richer
    richter ripper river robber rochester rockefeller rocker roger rollercoaster rooster roster rotor rounder
    router rover rower rubber rudder ruler rumor ryder saber safer salvador saver savior scanner scatter
    schneider schumacher schumer schuster scooter scorer screwdriver seater seawater sector seeker selector
    semester semiconductor senator sender senior sensor september settler sever sewer shaker shareholder sharper
    shatter sheer shelter shocker shopper shorter shoulder shower shudder shutter silver simmer simpler
    simulator sinister sinner sister skater skier skinner skipper skyscraper skywalker slander slater slaughter
    slayer sleeper slender slider slower slumber smaller smarter smoker smoother sniper snyder sober soccer
    softer solder soldier sooner sorcerer speaker spectator spencer spider spinner splinter spoiler sponsor
    springer sprinter staffer stalker steamer steer steiner stepfather stepmother sticker stoner stopper
    stranger stretcher stricter striker stripper stronger subscriber successor sucker suffer summer sumner
    sunflower super superior superpower supper supplier supporter surfer surrender survivor swagger sweater
    sweeter swimmer sylvester takeover taker taller tanker taper taser taxpayer taylor teaser teenager temper
    tenor terminator terrier terror thatcher theater ther thereafter thermometer thicker thinker thinner thor
    thriller thunder tier tiger tighter timber timer timor tinder tinker toaster toddler together topper tougher
    tower tracer tracker tractor trailer traitor transfer transformer transgender transistor transmitter
    traveler traveller trevor trigger trooper tucker tudor tumor turner turnover twitter tyler typewriter uber
    ulster uncover under undercover undertaker underwater upper user utter vader valor vancouver vapor vector
    vendor veneer via vibrator victor viewer viktor viper visitor volunteer voter voucher voyager wafer wager
    wagner waiver walker waller wallpaper walter wander warmer warner warrior wastewater water watercolor weaker
    weather webber weber webster weiner wenger werner westchester westminster whatever whatsoever wheeler
    whenever wherever whether whichever whisper whistleblower whistler whitaker whoever whomever wider wiener
    wilder winchester windsor winger winner winter wiser wonder worcester wrapper xavier yorker younger
    youngster youtuber zimmer zipper
    """
)
