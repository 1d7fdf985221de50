"""Words that names of companies are made of: to tell names from sentences, and to part domains into words."""

from __future__ import annotations

from rules.lexicon.wordlist import wordlist

# Legal forms: no part of how people call a company.
LEGAL_FORMS = wordlist(
    """
    ek eg inc incorporated llc llp lllp lp ltd limited plc corp corporation co gmbh mbh ag kg kgaa ohg gbr ug ev eg
    se sa sas sasu sarl eurl snc sci sl slu sll scoop sc spa srl bv nv oy ab as aps asa kk pty pte pvt sdn bhd lda
    ltda cv kft zrt doo sro
    """
)
# What kind of body it is: such a word, last or first, makes a line of a signature an organisation.
BODIES = wordlist(
    """
    academy accounting advisors advisory agency alliance amt analytics apothecary aquarium archive archives
    associates association authority backhaus bakery bank behörde bistro board borough brauerei brewery brewing
    brothers builders building bureau café cafe capital carpentry casa catering center centre charity church city
    clinic clinique club colegio college commission company consulting contractors cooperative coop council county
    court creamery cycles dairy dental department design devices diagnostics diocese distillery district drugs
    electric electronics energy engineering enterprises entertainment escola escuela estates events exchange
    fabrication family farm farms fashion federation financial firm fisheries foods foundation foundry freight
    furniture gallery garage garden gardens gas gear genossenschaft gesellschaft glass government group growers
    gruppe gymnasium hardware haus health healthcare holding holdings home homes hospice hospital hospitality hotel
    hotels hôpital house housing imports industries innovation inn institut institute instituto instruments
    insurance interiors irrigation kanzlei kitchen klinik klinikum kommune laboratories laboratory labs landscaping
    law learning legal library librairie logistics mairie manor manufacturing marine marketing markets media medical
    medicine metals ministry minster mission mobility mortgage motors museum music mutual network networks nursery
    observatory office oberschule opera orchards orchestra organics outdoor outfitters paint papers parish partners
    partnership patisserie payments pharma pharmaceuticals pharmacy physicians pictures plumbing police power
    practice praxis press prints productions products properties publishers publishing railway ranch realty records
    rentals repair research resort restaurant restaurants robotics roofing sanitation school schools schule science
    sciences scribes security semiconductor service services shipping shop society software solar solutions spirits
    sports stadt stadtwerke staffing steel store stores stadtverwaltung tax cabinets studio studios supply surgery
    swim systems tavern technologies technology telecom textiles theater theatre tischlerei tools tourism trade
    transit transport travel trust union universidad universität université university utilities vineyards ventures
    verein verlag village ville vision warehouse water wealth werke werkstatt wholesale wines wireless woodworks
    works yoga depot bookshop bookstore roastery taproom playhouse winery vineyard infirmary hostel arena stadium
    cinema
    """
)
# What German, French and Spanish organisations begin their name with, where it is no word of anybody's.
HOUSES = wordlist(
    """
    agence ambulatorio amt apotheke asbl asesoría asociación atelier auberge autohaus ayuntamiento bar bezirk bodega
    bodegas bistrot bistró boucherie boulangerie boutique brasserie buchhandlung bufete bäckerei büro cabinet cafetería
    camping cave caves centro cercle cervecería chai chambre charcuterie chocolaterie château cinéma cinema clínica
    cofradía collectif collège comedor comité commune communauté compagnie complejo comptoir confiserie conservas
    conservatorio conservatoire consulado consultorio cooperativa coop coopérative cpe crèche cégep cegep depósito
    deutsche diakonie dirección direction domaine domaines despacho distribuciones département editorial ehpad elektro
    empresa entreprise entreprises equipo espace estancia estudio estudios ett etablissements établissements
    fachhochschule fahrschule farmacia ferme ferretería festival finca fonderie fondation fromagerie fundación funeraria
    förderverein gaec galería galerie galeries garderie gasthaus gasthof gemeinde gestoría gimnasio granja groupe
    grundschule grupo guardería gymnasium hacienda herboristería hochschule hof hogar horno hospitales hostal hostería
    huerta hôtel iglesia imprenta imprimerie industrias ingeniería inmobiliaria instituto internat jardinería jardin
    jardins joyería jugendamt kammerchor kantine kindergarten kirche kita konditorei krankenhaus kreis kulturhaus
    kunsthalle laboratoire laboratorio laboratorios landratsamt lavandería librería logement lycée magistrat maison
    malerbetrieb manufacture manufaktur menuiserie metallbau metzgerei microbrasserie ministère ministerio missions
    molinos monasterio museo musée musikschule mutuelle métairie médiathèque naviera notaires notaría notariat óptica
    opéra ordre panadería papelería parador parroquia pastelería paroisse peluquería pensión pescadería pfarre
    pflegedienst pflegeheim pharmacie pizzería pizzeria podere pompes posada prefectura privatklinik promotora
    préfecture pâtisserie pépinière pépinières quesería rathaus rectorat refuge refugio regionalverband residencia resto
    restaurante réseau résidence rôtisserie salon scierie schreinerei secretaría seniorenheim seniorenresidenz
    seniorenzentrum sindicato sociedad société sozialstation spedition spital sportverein sparkasse staatstheater
    stadtarchiv stadtbibliothek stadttheater stiftsgut stiftung supermercado supermercados syndicat taberna tagespflege
    taller talleres taquería taverne teatro theater théâtre tienda tierheim tierpark transportes universitaria
    universitätsklinikum usine velo veterinaria viajes vignobles viveros volkshochschule weingut wirtshaus wohnheim
    zahnarztpraxis zeitung zimmerei zentrum étude études école écurie écuries épicerie
    """
)
# How German, French and Spanish words for firms and houses are formed.
HOUSE_ENDS = (
    "brasserie", "bau", "betrieb", "betriebe", "erei", "ería", "gesellschaft", "handel", "handlung", "haus", "heim",
    "kanzlei", "klinik", "logistik", "praxis", "schule", "technik", "thèque", "verband", "verein", "verlag",
    "versicherung", "verwaltung", "werk", "werke", "werkstatt", "werkstätten", "zentrum",
)  # fmt: skip
# Words for a place, which end many names ("Aire Valley") and make no organisation alone.
PLACES = wordlist(
    """
    bay beach bluff creek falls field grove harbor harbour hill hills island lake lakes park point ridge river
    shore springs street valley view
    """
)
# Further words that domains are often made of.
COMMON = wordlist(
    """
    almond ashgrove beehive blackstone blackwood bluebell bluebird bluestone brentwood bridgewater brightwater
    broadway buttercup causeway clearwater cloverleaf cornerstone crossroads dovetail dragonfly eastwood elmwood
    fairfield farmhouse firefly firehouse firestone foxglove goldfield goldfinch greenfield greenhouse greenwood
    hawthorn hawthorne headway highway hillside kingswood lakefront lakeside lakewood lighthouse meadowbank
    meadowlark midway milestone moonlight moonstone nightingale oakhurst oakwood oceanfront parkland pinehurst
    powerhouse ravenscourt redwood riverside rosewood roundhouse saltmarsh sandpiper sandstone sawmill schoolhouse
    seaside silverleaf snowdrop springfield starlight stonebridge strawberry sunflower sunlight thornfield tidepool
    touchstone townhouse turnpike waterfront watermill waypoint westfield westwood whitewater wildflower windmill
    woodland able acre international acorn aero agile air alder ale alpha alpine alto amber anchor and angel antler
    anvil apex apple aqua arbor arc arch arctic arrow art ash aspen atlas aurora autumn azure bald bar barn basin
    bay beach beacon beam bear beaver bell bend berg berry best bee bike bio birch bird bit black blade block bloom
    blossom blue bluff boat bold bolt bond bone book books boot bottle boulder bow box brand brass bread brick
    bridge bright brook brown buck bull butter butterfly cabin cabinet cabinets cactus camp canal candle canvas
    canyon cape car carbon cardinal care cargo cart castle cat cave cedar cell central chain chalk charm chart chase
    cherry chestnut circle civic clay clean clear cliff clock cloud clover coach coal coast cobalt cobble code
    coffee common community compass coral core corn corner cotton country courier couriers cove craft crane creek
    crest crop cross crow crown crystal cube cup cut dash data dawn day deep deer delta desert diamond digital
    direct dock dog door dot dove dragon dream drift drop dry duck dune dust eagle early earth east easy echo eco
    edge elk elm ember emerald empire equal ever evergreen express eye fair falcon fall falls farmers fast feather
    fern ferry field fields fig fin finch fir fire first fish five fjord flag flame flash flat fleet flint flow
    flower fly foot ford forest forge fork fort fortune forward four fox free fresh friend frost fruit full future
    gate gateway gem general giant ginger glacier glen globe go goat gold golden good grain grand granite graph
    grass gray great green grey grid grind grove growth gulf gull hand harbor harbour hare hart harvest haven hawk
    hay hazel head heart hearth heartland heath hedge hedgerow height helm hemlock herb heritage heron hickory high
    highland highlands hill hills hive hollow holly hollyhock honey hook hoop hope horizon horn horse hub human
    hunter ice idea ink inner insight iron island isle ivory ivy jade jet jewel journey joy juniper just kelp
    kestrel key keystone kid kids kin king kings kite knot lake lakes lamb lamp land landing lane lantern lark
    larkspur last laurel lavender leaf leather ledger lemon level life lift light lily lime limestone linden line
    link lion little living loft long loop lotus low luna lunar lux magnolia main mango map maple marble mark market
    marsh mart mason mass meadow mellow mesa metro midland midwest mile mill mind mine mint mirror mist modern moon
    moor moss motion mount mountain mule myrtle native nature nest new nimbus noble nord north northern northfield
    nova oak oaks oasis ocean office old olive one open orange orbit orchard orchid origin osprey otter out owl ox
    pacific page palm paper park parcel parcels pasture path patch pay peach peak pear pearl pebble pepper petal
    pilot pine pines pink pioneer pixel plain plains plan planet plank plant plate platform play plaza plum pocket
    point polar pond pool poplar poppy port porter post pot prairie prime prism pro pulse pumpkin pure purple quail
    quartz queen quest quick quill rabbit rail rain rainbow raven ravens red reed reef regent regional remedy ridge
    ring rise river rivers riverfront road robin rock rocky root rose rossiter round rover royal ruby run rural rush
    rust rye sage sail salmon salt sand saffron sands sapphire scale scout sea seal season seed shade shadow shark
    shell shield shine shore short side sierra signal silk silver simple six skills skin skincare sky slate smart
    smith snow snowline soft sound source south southern spark sparrow spice spire spoke spot spring springs spruce
    square stack staff stage stag stamp star state station stay steam stellar step stone storm story strand straw
    stream street stride strong sugar summit sun sunny sunrise sunset super sure surf swan sweet swift sycamore
    table tall tallow tamarind tea teapot team tech terra thistle thorn three thrive thunder tide tidal tiger timber
    time title top torch touch tower town track trail train tree trek tri trident trinity true tulip tundra turn
    twin two union united up upper urban vale valley van vault vector velvet verde vertex via view villa vine violet
    vista vital vivid voice wagon walk wall walnut wander wave way well wells west western whale wheat wheel white
    whole wild willow wind window wing winter wire wise wolf wonder wood woods wool word work world wren yard yellow
    young your zen zero pocketwatch kingfisher copper tin zinc lead nickel second abacus admiral aegis alchemy
    alcove allegro almanac amethyst ammonite antelope arbour archer archway argent argus arrowhead aspect aspire
    astra astral avalon avenue aviator avocet axiom axis bantam barley barnacle baron bastion battery bayou belfry
    bellows bilberry birchwood bishop bison blackberry bloomfield bobcat bonfire borough bounty bramble briar
    brimstone bronze burrow buttermilk buzzard cairn calico calypso cannon canopy captain caribou cascade catalyst
    cavalier centaur centennial century chandler chapel chariot chestnut chisel cinder cinnamon citadel citrus
    clarion clarity cobra coldwater colonial comet concord condor constellation convoy cooper coppice cormorant
    coronet cosmos cougar coyote cranberry crescent cricket crimson crucible curlew cutter cypress daffodil daisy
    dawn decoy denim dolphin dome drum dynasty easel ebony eclipse egret element elixir emblem endeavor envoy
    equinox escape estuary evening explorer fable falconry fathom fauna ferret fiddle fieldstone filament fire
    flagship flagstone flax fleece fleur flicker flora forager fountain foxfire frontier fulcrum galaxy galleon
    galley gamma gannet garnet garrison gazelle genesis geyser glacier goose gopher gosling gravity greyhound
    griffin grizzly guardian gully gypsum halcyon halo hamlet hammock harrier harrow hatch heather helix heirloom
    highlander hobby homestead honeybee hopscotch hornet hummingbird hyacinth ibis icon impala impulse indigo inlet
    insignia iris jackdaw jaguar jasmine jubilee junction jupiter kayak kernel kettle kiln kiwi knight lagoon
    lancaster landmark lantern lapis lapwing larch lattice lever liberty lichen linnet llama lodestar lodestone
    lupine lynx lyric mackerel magma magnet mallard mammoth manatee mandarin mangrove maritime marigold marlin
    martin maverick meadows medley mercury merlin meridian mesquite meteor mistral mockingbird moat mosaic moose
    mulberry muse mustang mustard narwhal nautilus navigator nebula nectar neptune nettle nexus niche nocturne nomad
    northgate northstar nutmeg oakland oasis obelisk obsidian octagon odyssey olympus onyx opal oracle oregano
    oriole osprey outpost overland oyster paddock pagoda palisade palladium panda panorama panther paragon parallel
    partridge passage patriot peacock pelican penguin pennant peony peregrine periwinkle phoenix pickle piedmont
    pier pigeon pinecone pinnacle piper pivot plover polaris polestar porcupine portal portrait poseidon prairie
    praxis primrose prospect puffin pyramid quarry quartet radiant raft raspberry rebel redstart reindeer relay
    reservoir rhubarb riptide robin rocket rogue rosemary rotunda rowan rudder saddle salamander sagebrush sable
    sandstone sapling saturn savanna savannah scarlet schooner scribe seagull sentinel sequoia serenity sextant
    shale shamrock shepherd sherwood shoal shuttle sibling skylark skyline snapdragon solace solstice sonnet sons
    daughters sparrowhawk spartan spectrum sphere spindle spindrift spinnaker spiral sprout stallion starboard
    starfish starling sterling stork strata strut sumac sundial sunflower swallow symphony tangent tangerine
    tanglewood tapestry tartan tempest tempo terrace thicket threshold thrush thyme timberline tinder topaz torrent
    tortoise trellis trillium triton truffle tumbleweed turbine turtle turquoise twilight tycoon umber union urchin
    vanguard vantage vapor vermilion vermont verse vesper viking vineyard viola voyager vulcan walrus warbler wattle
    weasel wheelhouse whisper wicker wildcat willet windrush windward wisteria wolverine woodcock woodpecker wombat
    yarrow yew yonder zephyr zenith zinnia
    """
)
# What a second word is when it is written in one with a short first: Saltbrush, Sunnyside.
COMPOUND_ENDS = (
    "berry", "bird", "borough", "bridge", "brook", "brush", "burn", "bush", "dale", "drift", "field", "ford",
    "crest", "haven", "hill", "light", "line", "mount", "shore", "stack", "view", "way",
    "gate", "grass", "hurst", "land", "lands", "leaf", "mere", "mouth", "sea", "fish", "shire", "side",
    "stead", "stem", "stone",
    "thorn", "wash", "water", "weed", "well", "wick", "wood", "wort", "worth",
)  # fmt: skip
# Ornaments that firms hang on to their name to get a free domain.
DOMAIN_EXTRAS = wordlist(
    """
    app apply careers co corp get global go gov group hello hiring hq hr inc intl io jobs join llc mail nhs
    online official recruiting talent team the try us usa web
    """
)
# Who writes, in the display name of a system or an office: "Acme Careers".
DEPARTMENT_TAILS = (
    r"careers?|jobs?|vacanc(?:y|ies)|recruit(?:ing|ment|ers?)(?: (?:office|team|department))?|hiring(?: team)?"
    r"|talent(?: acquisition| team)?|people(?: operations| ops| team)?(?: (?:&|and) culture)?|resourcing|workforce"
    r"|(?:human resources|hr|personnel)(?: (?:department|dept\.?|office))?|office of human resources"
    r"|scheduling|interviews?|applications?(?: cent(?:re|er))?|applicants?|candidates?(?: portal)?|acquisition"
    r"|onboarding"
    r"|notifications?|(?:do[ -]?)?no(?:t|-|)[ -]?reply|support|karriere(?:portal)?|bewerber(?:management|portal"
    r"|service)"
    r"|bewerbung(?:en)?|personal(?:abteilung|wesen|büro|management|referat|service)?|stellen(?:markt|portal|angebote)"
    r"|recruitierung|(?:service |équipe )?recrutements?|carrières?|emplois?|candidatures?|espace candidats?"
    r"|(?:service |équipe )?(?:d?rh|ressources humaines)|service du personnel|vacatures"
    r"|(?:equipo de |dpto\.? de |departamento de )?(?:rrhh|recursos humanos|selecci[óo]n|personal)|empleo|talento"
    r"|bolsa de (?:empleo|trabajo)|team|admissions|portal|system|workday|greenhouse|icims|smartrecruiters|ashby"
)
# The same before a name, with nothing between; no firm's own name begins with these.
DEPARTMENT_HEADS = (
    r"team|karriere(?:portal)?|bewerber(?:management|portal|service)|bewerbung(?:en)?"
    r"|personal(?:abteilung|wesen|büro|management|referat|service)|stellen(?:markt|portal|angebote)|sekretariat"
    r"|recruit(?:ing|ment)(?: (?:office|team))?|hiring(?: team)?|careers|people team|talent (?:acquisition|team)"
    r"|(?:hr|human resources)(?: (?:team|department|dept\.?))?|office of human resources"
    r"|(?:service |équipe |l['’]équipe )?(?:recrutements?|d?rh|ressources humaines)|service du personnel|l['’]équipe"
    r"|équipe"
    r"|carrières?|emplois?|candidatures?|espace candidats?|secrétariat"
    r"|(?:el )?equipo|(?:(?:equipo|dpto\.?|departamento) de )?(?:rrhh|recursos humanos|selecci[óo]n|personal)"
    r"|portal (?:de )?empleo|bolsa de (?:empleo|trabajo)|empleo|trabaja|talento|secretaría|vacatures"
)
AGENCY = (
    r"staff(?:ing|wright|ers|mark)?|recruit\w*|talent\w*|headhunt\w*|personal(?:vermittlung|beratung|dienst\w*)"
    r"|vermittlung|zeitarbeit"
    r"|executive search|search partners|employment agency|placement|int[ée]rim|colocaci[óo]n"
    r"|cabinet de recrutement|temps?\b|resourcing"
)
