"""What firms do, make or are, in four languages: the words that names of companies end or begin with."""

from __future__ import annotations

from rules.lexicon.wordlist import wordlist

TRADES = wordlist(
    """
    lab labs bio fab air aid pub gym zoo ink tea bus cab toy toys pet pets pie pies oil ice art eye vet vets spa tug
    tugs pipe pipes boats buses bikes smiles weddings dairies primary juniors infants usd isd freeze legal post
    biotech tech coffee roastery taproom cidery distillers carpenters joinery plumbers electricians optics orthotics
    imaging hearing veterinary kennels stables cattery riding sailing kayaks climbing surf ski skis cycle runners
    tennis golf crossfit abattoir abbey academie accountancy aceites aceros acoustics acupuncture adventures
    advocates aerospace agence agencia agentur aggregates agri agricola agrícola aguas air akademie alimentos
    almacenes alpacas aluminium ambulances amis animal animation anlagenbau apicola apotheke apparel appliances
    aquatics arboretum arboriculture arcade architects architecture architekten arms arquitectos art artes arts
    arztpraxis asesores asesoria asesoría asphalt assurance assurances astilleros atelier ateliers attorneys auberge
    auctions audio auto autobuses autohaus automation automotive aviation avocats awnings ayuntamiento azulejos
    backstube backwaren baeckerei bagels bakehouse baker bakers bakes balloons banking banque barbers bars basket
    bateaux bathrooms bau baugesellschaft bauunternehmen beauty bees beratung berries betriebe beverage beverages
    bibliothek bicycles bildung biologics biotech biscuiterie biscuits bistrot blacksmiths blinds blumen boats
    boatworks boatyard bodega bodegas books bookshop bookstore boots botanical botanicals bottling boucherie
    boulangerie boutique brasserie brauhaus bread brews bricks bricolage bridal broadcasting brokerage brokers
    buchhandlung buecherei buehne bufete burgers butchers butchery bäckerei bücherei bühne cabinet cable cafeteria
    cafetería cakes calzados camp camps candles canoes caravans cardiology cards care careers cargo carnes carpets
    carpinteria carpintería carriers cars cartage carting casino casting castings cave caves cement ceramica
    ceramics cerveceria cervecería cerámica chai chantiers charpente charpentes charter charters cheese cheeses
    chemicals chemist chemists childcare chiropractic chocolate chocolaterie chocolates choir chronicle cider
    ciderworks cidrerie cinema cinemas circus civil cladding clay cleaners cleaning climbing clinica clinics
    clothing clínica coaches coatings cocina coding coffee coiffure colegios collectif collège colo colour comercial
    commissary commodities communications compagnie components composites computing comunicacion concrete
    confecciones conseil conservancy conservation conserverie construcciones constructions consultores contracting
    controls cookies cooperativa coopérative coppersmiths cosmetics costume costumes couriers couture couvent crafts
    crane cranes creations creative creche credit cruises crèche cuisine cuisines cutlery cycle dachdeckerei dance
    data daycare debt deli delivery dentistry dermatology desserts detailing development diakonie diesel digital
    diner dining dogs domaine doors draughting dress drilling drones druck druckerei dulces dyeworks dynamics early
    ecole edelstahl editions editorial editoriales education electricidad electricite elektro elektrotechnik
    elevators embroidery empresa endodontics energia energie energía engines engraving ensenanza entrepôts envases
    environmental epicerie equine equipment erdbau escrow espresso estudio estudios etudes excavation excavations
    eyecare eyewear fabric fabrica fabrications fabrics fabrique facilities fahrräder farmacia fashions feinkost
    feinmechanik fencing ferme ferreteria ferretería ferries fertigung fertility fertilizers festival fibre film
    films finance fincas fine finishes fireworks fish fishing fitness flats fleet fleischerei flight flooring floors
    florist florists flour flowers flying fondation footwear forecasting forests forge forgings forjas forst foyer
    framing friseure fromagerie fromages fruit fruits frutas fuels fundacion fundación fundiciones funding funeral
    furnishings fábrica gaerten gaertnerei galerie galleries games gaming ganaderia gardening garderie gasthaus
    gasthof gate gebäudereinigung gemeinde gerueste gerätebau gerüstbau gestion gestoria gestoría getränke gifts gin
    gites glas glaserei glassworks glazing goldschmiede golf goods gourmet grains granary granja graphics grill
    groceries grocers grocery growth grundschule grupo guarderia guardería gymnastics gyms gärtnerei habitat hair
    hall handbags handel handwerk handyman harinas haul haulage hauliers hauling haustechnik heating heizung herbs
    hermanos hilados hire historical hochschule hof holz holzbau honey horlogerie horno hornos horses horticulture
    hosiery hostel hostels hoteles housewares huerta huertas huilerie hvac ice imaging imkerei immobilien implants
    imprenta imprimerie imprint industrias infirmary informatik informatique infrastructure ingenieria ingenierie
    ingeniería ingenieure ingénierie ink inmobiliaria innenausbau innovations inspection inspections insulation
    insurers integration intelligence interim interior internat invernaderos investments iron ironworks jams jardins
    jeunes jewelers jewellers jewellery jewelry joiners joinery jouets journal joyeria joyería juice junction
    kaeserei kaffee kammer karate kennels keramik kids kilns kindergarten kinderhaus kita kitchens kloster knits
    konditorei kraftwerk krankenhaus kreis kultur kunst käserei labor laboratoire laboratoires laboratorio
    laboratorios lacrosse laiterie lamps landhaus landscapes landtechnik laser laundry lawn leasing leather leisure
    lending letters leuchten librairies libreria librería lighting limpiezas linen linens literary livestock loans
    locks locksmiths lodge lofts logement logistica logistik logistique logística lumber lycee lycée machinery
    machining maderas magazine mail maintenance maison maisons maler malerbetrieb malt management manufaktur maps
    maquinaria maraichers marina maritime marmoles martial maschinen maschinenbau masonry masons massage materials
    maternity meals meats mechanical medien medizin memorial menuiserie menuiseries mercado mercantile merchants
    metal metall metallbau metallerie metalurgica metalworks metzgerei meubles midwifery milk millinery milling
    mills minerals mines mining minoterie mobil moda models moebel moldings molino molkerei monastery montessori
    mortgages motels motorcycles motorsports moulding moulin mountaineering movers moving muebles muehle murals
    musee museo musikschule musée mutuelle mármoles möbel mühle nails nannies naturals naturkost naturkundehaus
    naviera navires neurology newspaper noodles notaires notaria notaría nurseries nursing nutrition obras
    obstetrics odontology offshore oil oils olivares oncology oper optica optical opticians optics optometry oral
    orchester orgelbau orthodontics orthopaedics orthopedics outfitting ouvrages oven ovens packaging packing paddle
    paediatrics painting paints pallets panaderia panadería panificadora parcels parfums parks parts pasta
    pasteleria pastelería pastries pastry pathology patisseries pavers paving pediatrics pensions pepinieres
    performance periodontics personal pescados pest pet petroleum pets pflege pflegedienst pflegeheim pharmacie
    photo photography physio physiotherapie physiotherapy pianos pies pinturas piping pizza pizzeria planning plants
    plaster plastering plasticos plastics playhouse playschool plomberie podiatry polymers pool pools porcelaine
    port ports post posters potteries potters pottery poultry preschool preserves primary printers printing priory
    procurement produce programs promotions propane property prosthetics provisions psychiatry psychology pub public
    pubs puerto puertos pumps puppets pépinières quarries quarry quesos quilts quimica química raceway racing radio
    radiology radios rafting rail railroad railways ramen rangers rapids raumausstattung rechner rechtsanwaelte
    rechtsanwälte recovery recruitment recycling reederei refinery refrescos refrigeration reha rehab rehazentrum
    reinigung reinsurance reisen relocation removals renewables renovations repairs reporting residence residencia
    residencias resins resources restoration retail revenue rice riders rides riding rigging risk roasters roastery
    roasting rope rowing rubber rugs rundfunk résidence saddlery saegewerk safety sailing sailmakers sails salads
    salon salons sanctuary sandwiches sanitaer sanitär sante santé sastreria sauces savings savonnerie sawmills
    scaffold scaffolding schlosserei schmiede schreinerei schulen schwimmbad scierie scooters scop screens seafood
    seafoods seating secondary seeds seguros semences seminary senior seniors servicios sewing sheds sheepskins
    sheet shipbuilders shipyard shipyards shoes sickroom sidreria signage signs silks skating ski skills skincare
    smokehouse snacks soap soaps soccer social soldaduras solicitors soups sozialstation spa space spas spedition
    speech spices spital sport springs stables stadtarchiv stages stahl stahlbau stamping stationers stationery
    statistics steelworks steinmetz steuerberatung stiftung stone stonework stoneworks storage stoves strategies
    strategy structural structures sugar supermercados surf surfaces surgeons surgical surveying surveyors surveys
    sushi sägewerk tagespflege tailoring tailors talent taller talleres tannerie tannery tapestry tapisserie tattoo
    taxis teas teatro tech technical technik tejidos telecoms television temple tennis tents terminal terminals
    textil theaterhaus theatres therapeutics therapy théâtre tiefbau tienda tiendas tierarztpraxis tierklinik tile
    tiles tiling timber tires tissages title tobacco toiture toitures tonnellerie tortillas tourisme tours towing
    town toys tractors traders trading trailers training traiteur trampoline transfer transmission transportation
    transporte transportes transports trapeze travaux treatment trucking trucks turismo tutoring tutors tyres uhren
    umwelt underwriting uniforms universitaet upholstery urology usine valves vans vaults vehicles verband vergers
    verkehrsbetriebe verre verrerie versicherung versicherungen veterinary vets viajes viande video vidrios vignes
    vignobles vinegar vines vineyard vinos vins vintners vivero viveros volkshochschule volleyball voyages waffles
    warehousing waren wasser wasserwerke waste watches waterworks weavers weaving weddings weinbau weine weingut
    weld welding wellness werbung werft werkstätten werkzeugbau wheels whisky widgets wildlife windows wine wineries
    winery wings wiring wohnbau wohnen woodwork woodworking wool woolens woollens workshop workshops writers yachts
    yarn yarns yogurt youth zahnarztpraxis zapatos zeitung zentrum zimmerei zoo école éditions épicerie études
    óptica
    """
)
