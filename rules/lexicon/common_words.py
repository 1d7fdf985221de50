"""Common words, most of four letters and more: what the label of a domain is likely to be made of."""

from __future__ import annotations

from rules.lexicon.wordlist import wordlist

# Written down by hand: colours, plants, animals, landscapes, names and things after which people call their firms.
_NAMES = wordlist(
    """
    abbey acres active advance advent albatross allen alley allied aloft alternate ample andrews anna annie anthem
    apollo apricot arcade arena arroyo arthur artisan asset assured aster atlantic atoll aura austin avalanche aware
    axle badger badlands baker balance ball balloon bamboo banks banner bard bare bark barnes barrel barrow base
    basil basket bath bean beat beech beet bella belt bench bennett benson beta beyond bikes bite blake blizzard
    blueprint boar body bonnie bookend boost booth bough bound bowl boxwood bradley brady branch brave breeze brew
    bridal brisk broad broadleaf brooke brooks bruce brush bryant bubble bucket buckle buffalo build bumble bundle
    bunk burger burns bush butler button buzz byron cable cadence cake call camel camera campbell canary candy
    caravan card careful caring carl carlson carousel carriage carrot carter carve case casey cash cast castaway
    casual chair chalice chamber chance change channel chapter charles charlie charter check cheer cheese chess
    chest chick chickadee chief child children chime china chip choice christie chrome cipher circuit circus citizen
    clam clara clark class classic claw clayton clever click climb close cloth clouds coastal coat coil coin cold
    cole collective collins color colour colt comb comfort command commerce concept concrete cone connect constant
    contact content cook cookie cool coot copy cord cork cosmic cottage couch count counter couple courage course
    crab crafted crafts craig crate crater crawford cream creation creative crew crisp crocus croft crossing current
    curtain curtis curve custom cycle dahlia daily dale dalton dance dandelion daniel daring dark davis dawson days
    deal dean dear deck decor degree dennis depot desk dexter dial dice different digit dime dinner discovery dish
    distant dive divide dixon dogwood donald donkey doorway double douglas down downs draft drake dreams dress drive
    driven duncan dunes dunn dusk dwell dynamic eager eastern eden edible edward elder elderberry electron elephant
    elite elliott ellis embers embrace emma engine epic epoch equity eric essence estate ethos evans event everest
    every exact excel extra fabric face factor factory faith fame fancy favor fawn feast felix fell fennel fiber
    fibre fiction figment figure film final fine finger finish firth fisher flamingo fletcher flex flight flip float
    flock floor florence fluent fluid flux focus fold folio folk folks fond font food force formal format formula
    forum foster fourth frame francis frank franklin fraser fred freedom friends frog front fuel fund fusion gale
    gallant game games gardner garrett gather genius gentle george ghost gibson gift gilbert gilded ginkgo giraffe
    girl give glade gleam global glory glove glow goods gordon gorge grace grade graham grant grape graphic gravel
    grayling greene greenway groove ground grouse grow guard guide guild gulch habit half hall hamilton hammer
    handle hands handy hanger hannah hansen happy hard hardy harmony harness harper harris harrison harry harvey
    hayes hearts heaven heavy hedgehog heights helen helio hello help helping henry herbert hero herring hidden hike
    hilltop hinge hint history hitch holiday holistic holmes honest honeysuckle honor hood hoof hoot hops hound hour
    howard hudson hughes humble hunt ideal igloo image imagine impact imprint inch infinite inland inspire instant
    intent inter intrepid invent iota isthmus item jack jackal jacket jackson jacob james jane jason jaunt jeffrey
    jenkins jennings jensen jerry jingle johnson join joint jolly jones jordan joseph journal juice julia jumble
    jump kangaroo keel keen keep keeper kelly kennedy kenneth kent kind kindred kinetic knack knife knit knob knoll
    know koala label labor lace ladder lady lanyard large larry larson laser latch late laugh launch lava lawn
    lawrence layer lazy league leap learn ledge legacy legend lens leonard leopard leslie lesson letter letters
    lewis lightning lilac limber limit lincoln linear linen links lint liquid list lists literary live lively lizard
    load lobster local loch lock lodge lofty logic lookout loom loon lore loud louis louise love loved lower loyal
    lucas lucid lucky lucy lumber lumen luminous lunch lush luxe machine made magic magnetic magpie mahogany mail
    major make makers manual many march margin marrow marshall marten mary mast master match mate matrix matter
    matthew maxwell maze mead meal measure meerkat meet melody memory mender mental mercer merchant mere merge merit
    merry message metal meter method metric micro middle midnight mighty miller millpond mills millstone milton
    mineral mini mink minute miracle mire misty mitchell mobile model mold mole moment momentum money monroe month
    monument morgan morning morris moses mother motor mound mouth movement multi murphy murray mystic nail name
    nancy nano narrative narrow narrows nation nautical navy near needle neighbor nelson neon newman newt newton
    next nice nicholas night nimble nine node nolan nook noon normal norman northwest notch note notebook notes
    nugget number oakleaf oath oats object oblique ocelot octopus oliver omega omen onward optic optimal order
    organic origins oscar osmosis outback outer outlook oven over owen oxygen pace pack paddle pair palace pale
    palette palmer panel pantry parade paradox parker parlor parlour parrot parsley part party pascal pass passion
    past pasta patent pathway patrick pattern paul pawn paws peace peaks pearson pecan pedal pencil peninsula people
    perch perfect perk perry peter peters peterson petrel phase pheasant photo phrase pick picket picnic picture
    piece pierce pike pilgrim pillar pillow pineapple pipe pipeline pitch pizza place plateau platinum player
    players pledge plow plumb plus poem poet pointe pole policy polish pomegranate pony positive possible potential
    potion potter pound powell prelude premier premium present prestige primary print private prize process profile
    progress project prologue promenade promise proof proper prophet proud prove puma purpose push puzzle python
    quad quality quantum quarter quay quentin question quiet quilt quince quinn quiz quorum quota raccoon rack radar
    radical radio railroad raindrop rally ralph randall random range rapid rapids rare ravine raymond ready real
    realm reason record reel reflect regal region relic remote renew rescue reserve resolve resource rest result
    return reynolds rhythm ribbon rich richard richards ride rider ridgeline rift right riley rising ritual rival
    riverbend roast robert roberts robinson rocks roger rogers roll roof room rooster rope ross rote route rule
    rumble runway russell russet rustic ryan sack safe safety sally salty samuel sanctuary sandy satin sauce saucer
    savvy sawyer scarf scene scenic scholar scoop scope scott screen script scroll seam search seat secret secure
    seeds seek select self senior sense sequel serene series seven shack shallow shape share sharp shaw shed sheep
    sheet shelf sheridan shift ship shirley shoe shoreline shot show shrimp shrub sidney sight sigma sign signature
    silent silo simon simpson single sister sisters site sketch skill skipper slab sleep sleet sleeve slice slope
    slow small smile smoke smooth snack snail snap snipe snowy social sock soda sofa soil sojourn soldier sole solid
    solo solve sonic sophie sorrel soul southwest space spade span special speed spencer spider spirit splash sponge
    spool spoon sport sprint spur squirrel stable stand standard stanley stars start statue status steady steed
    stella stem stephen steps stereo stern steven stevens stewart still stitch stock stony storage storehouse stormy
    stove straight strait strategy strength string stuart study sturgeon style suede suit suite sullivan sunbeam
    sundown supper support surge surplus susan swamp swing switch sword sylvia symbol sync tablet tack tactic tail
    tailor tails tale talent talk tamarack tandem tango tank tape target tarragon task taste taught taylor teach
    teal telegraph temple tender tent tern terrapin territory terry test text textile theory therapy thing think
    third thomas thompson thousand thread throne thumb ticket tides tidy tight tile timeless tiny toad toast today
    todd together token tomato tonic tool tooth total totem toucan tour trace tradition traffic trails tranquil
    traverse treasure treat trees trench trend tribe tribute trifecta trio triple trolley trophy tropic trout
    trumpet trunk truth tube tucker tune tunnel turner turnip tutor twelve twenty twice twins twist tyler type ultra
    umbrella unique unison unit unity universal universe upland upstream useful utopia valet valiant valid value
    vanilla variety vehicle velocity ventura venture verdict verge verity vessel vest viaduct vibe vibrant victor
    victoria victory video viewpoint vigil vincent vintage vinyl viper virtue visit vixen vocal vogue volcano volt
    volume vortex voyage wade wagtail walker wallace walter want ward ware warm warren wash wasp watch waterfall
    waters waterside watkins watson waves wayne weald weather weave weaver webb webster wedding weddings wedge week
    weight welcome wellness wendy wesley wetland wharf whisk whistle whitney wholesome wick wide wilbur wilder
    wilderness william williams willing wilson wings winner winston wish wizard words worker workers workshop worth
    wrap wright write writer writers wyatt yacht yarn year yield yoke youth zeal zebra zest zone
    """
)
# The same in German, French and Spanish.
_ABROAD = wordlist(
    """
    abeille abeilles abeja abejas acero aceros acht acier acker adler agua aguas aguila aigle almendra alpen alte
    amigos amis ancla ancre apotheke argent arte artes assiette atelier ateliers auge auto azafran azafrán azul bach
    backstube baecker baer bahn barco barcos bateau bateaux batiment bau beau belle berg berge bici bicis biene
    bienen bier bild birke blanc blanca blanche blanco blau bleu bleue bodega bodegas bois bonne boot bourg brauerei
    braun brique brot bruecke brücke buch buecher burg bâtiment bäcker bücher caballo caballos cabinet cafe cafes
    café cafés calle camino caminos campo campos canal canard casa casas castillo cave caves centre centro cerf chai
    chateau chemin chemins chene cheval chevaux chevre château chèvre chêne cielo ciervo cinco cine cinema cinq
    cinéma cisne clinica clinique clínica cocina cocinas colegio college colline collines construcciones creche
    cristal crèche cuatro cuillere cuisine cuisines cygne dach dame dames dentaire dental donau dore dorf doré drei
    druck eau eaux ecole ecoles ediciones editions editorial eiche eichen eisen elbe encre energia energie energía
    enfants erde escuela este estrella estrellas estudio etang etoile fahrzeug falaise falke falken familia familie
    famille farmacia faro faucon feld fenster ferme fermes feuer film finca fleur fleurs flor flores fluss fontaine
    foret forêt four fourchette fournil freres fruta frutas frères fuchs fuego fuente fuentes fünf gaerten galeria
    galerie galería gare garten gelb gemuese gemüse gesundheit glace glas gold gran grand grande grands grange
    granja gross grosse groß große gruen grupo grün gärten habitat hafen halcon halcón haus heim hermanos hierro
    himmel hinter hirondelle hirsch hof hofe hogar hogares holz hopital horno hornos huerta huerto huit hôpital höfe
    iles imprenta imprimerie insel instituto isar isla islas jardin jardins jardín jaune jugend kaffee kinder
    kindergarten kirche kita klein kleine klinik kloster konditorei kueche kueste kunst küche küste lac lacs land
    lands lavande leben letra letras lettre lettres librairie libro libros licht lievre limon limón linde linden
    livre livres lièvre lobo logistik loup loups luna lune lycee lycée madera maderas main maison maisons mar marais
    mares marine markt marmite medien mer mesa metall metzgerei mitte molino molinos mond monde montagne montagnes
    monte montes mosel moulin moulins mouton muehle mundo musee museo museum musica musik musée música mühle naranja
    naranjas natur navire neckar negra negro neige neue neuf noir noire nord nordsee norte nouveau nouvelle nuage
    nueva nuevo ober obra obras obst ocean ocho océan oeste olivier olivo olivos optica optik optique ostsee ouest
    ours page pages pain pains pan papel papier papiers papillon petit petite pferd pferde pflege phare pharmacie
    piedra piedras pierre pierres place plage plata platz playa plaza pluie pluma plume plumes pont ponts port poule
    prairie prairies praxis prensa presse pueblo puente puentes puerto quai quatre raeder reformas regen reit renard
    rhein rio rivage riviere rivière roja rojo rosa rosas rose rosen roue roues rouge route routes rueda ruedas
    ruisseau ruta rutas räder sable sabor sabores saft saint sainte salud santa sante santo santé sapin schiff
    schloss schnee schule schulen schwan schwarz see seen semilla semillas sentier sept sieben sierra siete silber
    soeurs sol solar soleil sonne sonnen source sources spedition sport spree stadt stahl stein stern sterne storch
    strand strom studio sued sœurs table tables taller talleres tanne tannen teatro technik terre terres theater
    theatre théâtre tier tiere tierra tierras tilleul tinta toit toits tor torre torres train tren tres trois tuer
    turm turn umwelt unter valle vallee vallée vela velas velo velos vent verde verduras verein verger vergers
    verlag verre vert verte vida vidrio vie vieille vieja viejo viento vier vieux vigne vignes villa village ville
    vinas viña viñas voie voile voiles vorder vélo vélos waerme wald wasser wein weingut weiss weiß werk werke
    werkstatt weser west wiese wiesen wind wolf wolke wärme zahn ziegel zorro águila école éditions étang étoile
    îles óptica
    """
)
# Counted in the letters of our own corpus by tests/training/words.py, without those above.
_SAID = wordlist(
    """
    aboard about above abstract academia accept acceptance accepted accepts access account accounts acknowledge
    acknowledged across action actually address addressee addresses admission admissions advanced adverse advertise
    advertised adviser afraid after afternoon afterwards again against agent agreed agreement ahead alert alias
    aliases allowed alone along already alright also alumni always among annual another answer answered answers
    anybody anyone anything anytime anyway anywhere aoife apartment appeal appeared applicant applicants application
    applications applied applies apply applying appointment appraisal appreciate apprentice approach approved area
    around arranged arrived arvo asked asking asks assessment assignments assistant assume attached attachments
    attend attendance attorney audition automated automatic availability available award away baby back background
    backlog ballot because become been beer before began begins behind being bells belongs below benefit better
    between bilingual billing biotech bless bonus booked boots boss both bother bottom bounce bounced boys break
    breakfast bring bringing broke broken brother budget bumping business calendar called calls callum came camille
    campus cancelled candidacies candidacy candidate candidates cannot cant cards career carried cath cellar census
    cert certificate certified certs chairde challenge changed changes chaplaincy chara charge chased chasing chat
    chatting checking checks cheerful cheers chef choir choose chosen cinema cleaning cleared clerk client clients
    closed closely closer closes closing colby colleague come comes comfortable coming commitment committee comms
    commute compare competition complete completed compliance conditional conference confidential confirm
    confirmation confirmed confirms consent consider considered contacted contacting contain contract convenience
    conversation convey cookies coordinator could counted countered counts cousin cover covered covering cows
    cracking crewing curry customer date dates dating daughter deadline decide decided decides deciding decision
    decisions declan decline declined delete delighted delivered demo dentist deposit deputy described designer
    desmond details diary died direction directly director directors discuss discussed dispatcher doable documents
    does dogs doing done dont downstairs draw drawing driver drops each earlier editor eight either election
    elections elevator eleven eligible else email emails employee employer employers employment empty enclose
    enclosed encourage ended ends engaged engineer english enjoyed enough enrollment eucalyptus even evenings
    everybody everyone everything evidence ewes exactly exceeds excellent except excited exclusive exercise expect
    expected experience faculty false families farming feed feedback feel feeling feelings feet felicity fellowship
    felt festival fifteen figured file files fill filled filmmaker finalist finalists finance find firmware fixed
    flattered flexible follow followed following follows foreman forgot forklift form forms forty forwarded found
    founder founders fractions freelance friday from frozen funke further gareth gave gets girls given glad gladly
    gmail goes going gone gorgeous graduate grateful guest gutters guys haha handed hang happened happens harriet
    have having headers heads hear heard hearing held here hers higher himself hired hires hiring hiya hold holds
    holler honored hoping host hourly hours however html https husband hybrid ideally immediately imogen impressed
    inbox included including indeed ines influence info informal information infra initial inline inside instead
    instructor instrument intended interest interested interval interview interviewed interviewer interviewing
    interviews into investor invitation invite invited invites invoice issue items jobs journalist judges july jury
    keener keeps kept keys keywords kill kindly knee knives knows lads lambing landed landlord lands lang language
    lapse later latest leads leave leaves leaving left lender less letting licence license like liked likes limited
    lines listed lived loan location lodging look looking looks lose losing lost lovely luck maam makes making
    mammogram manage manager manuscript marisol matched materials maternity maths matters maximum maybe mean meant
    meeting meets member members mentioned messages might migration miles million mins minutes missing mock moms
    monday months more mornings most mostly move moved moves moving much must myself named names nearer nearly need
    needed needs negative neither nephew never news newsletter nigel nights nobody noise nominated nominating
    nomination nominations none nothing notice notices notify nudge nudges null numbers nursing obviously occasion
    offer offered offers officer offices older onboarding once ones only opening openings opens operations operator
    opinion opportunity options oral orders organist organizer orientation other others ought ours outage outcome
    outside outstanding overdue owed owes owner owns packaging packed packet paid paperwork paralegal parent parents
    parking particularly partner parts passed passport pastry patience patient payroll payslips pending period
    permanent person personal pharmacist phone phoned photos picked picking picks pieces pile placed planner
    planning plans please pleased pleasure podcast portfolio position positions postdoc posted posting posts
    preferred prepare pressing principal principle privileged problem proceed producer product profiles program
    progressed progressing promised properly property proposal prose provide provided public putting qualify
    questioned questions queue quickly quietly quit quote quoted quotes rang rate rates rather ravi reach reached
    read reading really receipt receipts receive received recent recently reception recipient recommended recruiter
    recruiters recruiting redacted referee referees reference references referral reflection regarding regards
    register registrar regret regulated rehearsal rejected rejection rejects released remain remember reminder
    renewal rental reopened replaced replies reply report reporter request require required requires requisition
    reread rescheduled reserving respond response restarts restraint rests resume retail retired retiree retirement
    retiring returns review reviewed reviews revised rhys roastery robot role roles running runs said salary sale
    sales same sample saturday saturdays says scan scanned scare scary schedule scheduled scheduling scorecards
    screened screening searches seasonal seasons seats secretary section seeing seen selected selection sell sellers
    selling sells send sending seniors sensible sent sentences sequence serve served session setting settled several
    shall shared sharing shifts shoes shoot shortlist shortlisted shortlisting should shout showed showing shut sick
    sift signed signs silence since sincerely singing sites sits sitting size slides slip slot slots smell sold
    solely some somebody someone something soon sooner sorry sort sounds speak speakers speaking specialist spend
    splendid spots stands starting starts startup stated statement statements stations statistics stays steward stop
    stories strip stronger student students stuff subject submission submit submitted successful such suits summary
    summer sums sunday sunniva supervisor survey system tags take taken takes taking talked talking talks taproom
    teacher teaching teams technical technician teenager telephone tell telling tells term terms tessa than thank
    thanked thanks that their theirs them then theo there these thesis they things thinking thinks thirty this those
    though thought thoughts through throwing thru thurs thursday tickets till timeline times timing tips tmrw toes
    told tomorrow tonight tonite took trades trailer trainee training transcript transcripts trap travelling travels
    treasurer trial tried trouble truck trucks trustees trying tues tuesday unable unanswered under understand
    underwriter unofficial unpaid unsub until update urgent user usual vacancy vacant vacation vans vendor
    verification verify very vestry vests viewed visa voicemail volunteer volunteering vote voted wage wait waited
    waiting waits waived walked walking wanted wants wardrobe wear wednesday weds weekend weekends weeks weld went
    were what whatever when whenever where whether which whichever while whoever whom whose wife will windows winnie
    wishes with withdraw withdrawn withdrew within without wondered wonderful wondering worked working worries worst
    would writes writing written wrong wrote years yesterday youre yours yourself zoom
    """
)
COMMON_WORDS = _NAMES | _ABROAD | _SAID
