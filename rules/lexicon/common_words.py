"""The commonest English words of four letters and more: what the label of a domain is likely to be made of."""

from __future__ import annotations

from rules.lexicon.wordlist import wordlist

COMMON_WORDS = wordlist(
    """
    aaron abilities ability aboard abortion abroad absence absolute abstract abuse academic accent accept
    acceptable acceptance accepting access accessible accident according account accounts accuracy accurate
    achieve achievement acid acknowledge acquisition across acted acting action actions active activities
    activity actor actors actress acts actual adam adams added addiction adding addition additional address adds
    administration administrative admission admit adopt adoption adult adults advance advantage adventure
    advertising advice advocate affair affairs affect afford affordable afghanistan afraid africa african
    afternoon afterwards again against aged agencies agenda agent agents ages aggressive agree agreement
    agricultural agriculture ahead aids aimed aims aircraft airport alabama alan alarm alaska albert album
    alcohol alert alex alexander alice alien alive allen allies allow allowing allows almost alone along
    alongside already alright alternative although always amateur amazing amazon ambassador amendment america
    american americans among amongst amount amounts analysis ancient anderson andrew android andy angeles angels
    anger angle angry animals anime anna anne anniversary announce announcement annoying annual another answer
    answers anthony anti antonio anxiety anybody anymore anytime anyway anywhere apart apartment apologize
    apparent appeal appeals appear appearance appearing appears application applications applies apply applying
    appointment appreciate approach approaches approaching appropriate approval apps april arab area areas arena
    argentina argue arguing argument arguments arizona armed army around arrangement arrangements arrest arrival
    arrive arriving arsenal arthur article articles artificial artist artistic artists asia asian aside asked
    asking asks asleep aspect aspects assault assessment asset assets asshole assignment assist assistance
    assistant associate assume assuming athletes atlanta atlantic atmosphere attack attacking attacks attempt
    attempting attempts attend attendance attending attention attitude attorney attract attractive auction
    audience august aunt austin australia australian author authorities authors automatic available avenue
    average avoid awake award awards aware away awesome awful awkward babies baby back background backing backup
    bacon bacteria badly bags balance ball balls baltimore band bands bang banks barbara barcelona bare barrel
    barrier barry base baseball based basement basic basis basketball bass bath bathroom batman battery battle
    bearing bears beast beat beaten beating beats beautiful became become becomes becoming bedroom beef beer
    began begin beginning begins begun behalf behavior behaviour behind belgium belief beliefs believe believes
    believing belong belongs belt bench beneath benefit benefits benjamin berlin beside besides beta better
    beyond bible bigger biggest bill billion bills billy binding biological biology birds birmingham birth
    birthday bishop bitch bitcoin bite bitter blake blame blank blast blind blocks blog blood bloody blow
    blowing blown blues boards bobby bodies body bomb bonds bones bonus boom boost border borders bored boring
    born boss boston bother bottom bought bound boundaries bowl boxes boxing boyfriend boys brain branch
    branches brands brave brazil brazilian break breakfast breaking breaks breast breath breathe breathing brian
    brief brilliant bring bringing brings britain british broad broadcast broke broken bronze brooklyn brother
    brought bruce brush bubble buddy budget buffalo build buildings built bulk bullet bullshit bunch burden burn
    burning burns burst bush businesses busy butt button buying cake calendar california call calling calls calm
    cambridge came camera cameras cameron campaign campaigns campbell campus canada canadian cancel cancer
    candidate candidates candy cannot cant capable capacity captain capture card career careful cares caring
    carl carolina carpet carrier carries carry carrying carter case cases cash cast casual catch catching
    categories category catholic cats cattle caught cause causes causing ceiling celebrate celebrating
    celebration celebrity cells cent centers cents centuries century ceremony certain certificate chair chairman
    challenge challenges challenging chamber champion champions championship chance chances change changes
    changing channel channels chaos chapter character characteristics characters charge charges charging charles
    charlie charlotte chat cheap cheaper cheating check checking checks chef chelsea chemical chemistry chest
    chicago chicken chief child childhood children chill china chinese chip chips choice choices choose choosing
    chose chosen chris christ christian christianity christians christmas christopher chronic chuck churches
    circuit circumstances cited cities citizen citizens civilian claim claiming claims clark class classes
    classic classical classification classroom cleveland clever click client clients climate climb clinical
    clinton clip close closer closest closing clothes clubs clue coaching coalition coastal coat cock coin coins
    cold cole collaboration collapse colleagues collect collecting collection collections collective colleges
    colonel colonial color colorado colors columbia column combat combination come comedy comes comfort
    comfortable comic coming command commander comment commentary comments commerce commercial commissioner
    commit commitment committee commonwealth communicate communication communist communities companies compare
    comparison compensation compete competing competition competitive complain complaint complaints complete
    completion complex compliance component composition compound comprehensive compromise computer computers
    concentration concept concepts concern concerning concerns concert conclusion condition conditions conduct
    conference confidence confident confirm conflict confusion congratulations congress congressional connect
    connecting connection connections consecutive consent consequences conservative consider considerable
    consideration considering consistent consists conspiracy constant constitution constitutional construction
    consumer consumers consumption contact contain containing contains contemporary content contest context
    continue continues continuing continuous contract contracts contrary contrast contribute contribution
    contributions control controlling controversial controversy convenient convention conventional conversation
    conversations conversion conviction convince cook cooking cool cooper cooperation copies cops copy copyright
    corp corporate corporation corps correct corrupt corruption cost costa costs couch counsel count counter
    counties counting countries counts couple couples courage course courses courts cousin cover coverage
    covering covers crack craig crap crash crazy cream create creates creating creation creator creature
    creatures credits crew cricket cried crime crimes criminal crisis criteria critical criticism critics
    crossing crowd crucial cruise crush crying cultural culture cure curious currency current curve custody
    custom customer customers cute cuts cutting daddy daily dallas damage damn dancing danger dangerous daniel
    danny dare dark database date dated dates dating daughter daughters dave david davis days dead deal dealer
    dealing deals dealt dean dear death deaths debate debut decade decades december decent decide decision
    decisions deck decline decrease deeper default defeat defence defend defending defense defensive define
    definition degree degrees delay delete delhi delicious deliver demand demands democracy democrat democratic
    democrats demonstrate density denver deny departure depend dependent depending depends deposit depression
    depth deputy describe describes describing description deserve deserves designer designs desire desk
    desperate despite destination destiny destroy destruction detail details detective determination determine
    detroit develop developer developers developing developments device devil dialogue dick didnt died diego
    dies diet difference differences different difficult difficulties difficulty dinner direction directions
    director directors dirt dirty disability disaster discipline discount discover discovery discrimination
    discuss discussing discussion discussions disease diseases disgusting dish disney disorder display dispute
    distance distant distinct distribution districts diverse diversity divine division divorce doctor doctors
    document documentary documents dollar dollars domain domestic dominant donald done dont dose double doubt
    douglas down download downtown dozen draft drag drama dramatic draw drawing drawn dreams dressing drew drink
    drinking drinks drive driven driver drivers drives driving dropping drops drove drug drunk dual dude duke
    dumb duration dutch duties duty dying dynamic eagles earl earlier earn earning earnings ears earthquake ease
    easier eastern eating economic economics economy eddie edinburgh edit editing edition editor educational
    edward effect effective effects efficiency efficient effort efforts eggs egypt egyptian eight eighth either
    election elections electrical electricity electronic element elementary elements eligible eliminate elite
    elizabeth else elsewhere email emails embarrassing embrace emergency emerging emily emma emotion emotional
    emotions emperor employee employees employer employers employment empty enable encounter encourage
    encouraging ended ending ends enemies enemy enforcement engage engagement engine engineer engineers england
    english enjoy enjoying enormous enough ensure enter entering enterprise entire entrance entry environment
    epic episode episodes equality equity equivalent eric error errors escape essay essential establish
    establishment estate estimate estimates ethnic europe european evaluation evans even evening event every
    everybody everyday everywhere evidence evil evolution exact exam examination examine example examples
    excellent except exception excess excitement exciting exclusive excuse execution executive exercise exhibit
    exhibition exist existence existing exists exit expand expanding expansion expect expectations expecting
    expense expenses expensive experience experiences experiment experimental expert experts explain explaining
    explains explanation exploration explore explosion export exposure expression extend extension extensive
    extent external extra extraordinary extreme eyes face facebook faced faces facility facing fact factor
    factors factory facts faculty fail failing fails failure faith fake fallen falling false fame familiar
    families famous fancy fans fantastic fantasy farmer farming faster fastest fate father fault favor favorite
    favour favourite fear feature features featuring february federal feed feedback feeding feel feeling
    feelings feels fees feet fell fellow felt female females fence fever fewer fiction fifa fifteen fifth fifty
    fight fighter fighters fighting figure figures file filed files fill filling filming filter final finals
    find finding findings finds finest finger fingers finish finishing fired firing firms fiscal fits fixed
    flesh flew flights flip floating flood floor florida fluid focus focusing folk folks follow followers
    following follows food fool footage football force forces forcing foreign forever forget forgive forgot
    forgotten form formal format formation former forming forms formula forth forty forum foster fought found
    founder fourth frame framework france franchise francis francisco frank franklin fraud fred freedom french
    frequency frequent friday friends friendship front frozen fuck fuckin fucking fuel fully function functional
    functions fund fundamental funds funny further furthermore gain gains galaxy game gang garbage gary gates
    gather gathering gave gender gene generate generation generations genetic genius genre gentle gentleman
    genuine george georgia german germany gets getting ghost giants gift girl girlfriend girls give given gives
    giving glad glasgow glasses global glory goal goals gods goes going gone gonna goodbye google gordon
    gorgeous gospel gotta gotten governments governor grab grace grade grades graduate graham grammar
    grandfather grandmother grant graphic grateful grave gravity greater greatest greece greek greg grew gross
    ground grounds groups grow growing grown guarantee guard guardian guards guess guest guests guidance guide
    guidelines guilty guitar guns guys habit habits haha half halloween hamilton hammer handle handling hands
    handsome hang hanging happen happening happens happy hard harder harm harris harry harsh harvard harvey hate
    hated having hawaii heading headquarters heads healing healthy hear heard hearing hearts heat heaven heavy
    held helen hell hello help helpful helping helps hence henry here hero heroes hidden hide hiding higher
    highest highlight highlights hilarious hillary hired hiring historic history hitler hits hitting hockey hold
    holder holds hole holes holiday holidays hollywood holy homeless honest hong honor honour hood hoped hopes
    hoping horrible horror hospitals host hosting hosts hour hours household houses houston howard however http
    https huge humanity humans humor hundreds hung hungry hunt hunting hurry hurt hurts husband icon ideal ideas
    identical identification identify identity idiot ignore illegal illinois image images imagination imagine
    immediate immigrants immigration immune impact imperial implement implementation importance important
    impossible impression impressive improve improvement improvements improving inch inches incident include
    includes including income increase increases increasing incredible independence independent index india
    indian indiana indians indicate indicates individual individuals indonesia industrial industry infection
    infinite inflation influence info inform information initial initiative injuries injury innocent input
    inquiry insane inside inspector inspiration instagram install installation instance instant instead
    institution institutions instruction instructions instrument integrity intellectual intelligent intense
    intensity intent intention inter interaction interest interesting interests internal internet interpretation
    intervention interview interviews introduce introducing introduction invasion inventory invest investigate
    investigation investigations investment investors invitation invite involve involvement involves involving
    iowa iphone iran iranian iraq ireland irish isis islam islamic islands israel israeli issue issues italian
    italy item items jack jacket jackson jacob jail jake james jamie jane january japan japanese jason jazz
    jealous jean jeff jennifer jeremy jerry jersey jerusalem jessica jesus jewish jews jimmy jobs john johnny
    johnson join joining joint joke jokes jonathan jones jordan jose joseph josh journalist journalists judge
    judges judgment judicial july jump jumping june junior jury justice justify justin kansas kate keep keeping
    keeps keith kelly kennedy kent kentucky kept kevin keys khan kick kicking kidding kill killer killing kills
    kind kinda kinds kingdom kiss knee knew knife knight knock know knowing knowledge known knows kong korea
    korean kyle label labour lack ladies lady laid lands landscape language languages laptop large larger
    largest larry late later latest latin latter laugh laughing launch laura lawrence laws lawyer lawyers layer
    laying lazy leader leaders leadership leading leads league lean learn lease least leave leaves leaving left
    legacy legend legendary legislation legislative legislature legitimate legs length lesbian less lesson
    lessons lets letter letting levels lewis liability liberal liberty license lied lies lieutenant lifestyle
    lifetime lightning lights liked likes limit limits lincoln lines links lips liquid lisa list listen
    listening listing lists literature live lived liver liverpool lives lmao load loads loan local location
    locations lock logic logo london longer longest look looking looks loose lord lose losing loss losses lost
    lots loud louis louisiana love loved lover loves loving lower lowest loyal loyalty luck lucky luke lunch
    luxury lying lyrics machine machines made madison madrid magic magical magnetic maine mainstream maintain
    maintaining major majority make maker makes makeup making malaysia male males mall mama manage manager
    managers managing manchester manhattan manner manual manufacturer manufacturers many marathon march margaret
    margin maria marie marijuana mario marks marriage marry mars marshall martin marvel mary maryland mask
    massachusetts massive master masters match matches mate material math matt matter matters matthew mature
    maximum maybe mayor meal mean meaning means meant meanwhile measure measures meat mechanism medal medication
    medium meet meeting meetings meets melbourne member members membership memories memory mental mention menu
    mercy mess message messages meters method methods metropolitan mexican mexico miami michael michelle
    michigan microsoft middle midnight might mike miles military miller million millions minds mini minimum
    minister ministers minnesota minor minority minute minutes miss missing mississippi missouri mistake
    mistakes mitchell mixed mixture mobile mode model moderate moment moments monday money monitor monitoring
    monster month months mood moore moral moreover morgan morning moscow mother mothers motivation motor
    mountains mouse mouth move moved movement movements moves movie movies much multi multiple municipal murder
    murray muscle musical muslim muslims must mystery nail naked name named names narrative narrow nasa nasty
    nation national nations natural naval navy nazi near nearby necessary neck need needs negative negotiations
    neighborhood neighbors neil neither nelson nerve nervous netflix netherlands neutral never nevertheless
    newly news newspapers next nice nick nigeria night nightmare nights nine nobody noise none nonsense nope
    normal norway nose note noted notes notice notion novel november nowhere nuclear number numbers numerous
    nurse nuts obama object objective objects obtain obvious occasion occasions occupation occur occurs october
    odds offense offensive offer offering offers officer officers offices official officials often ohio okay
    oklahoma older oldest oliver olympic olympics once ones ongoing online ontario onto opening opens operate
    operating operation operational operations operator opinion opinions opponent opponents opportunities
    opportunity opposite opposition option options order orders ordinary oregon organic organisation
    organization organizations original orleans oscar others otherwise ought outcome outer outfit output outside
    outstanding over overall overcome overnight overseas owned owner owners ownership owns oxford oxygen pace
    pack package pages paid pain painful pair pakistan palace panel panic pants parade paradise parallel parent
    parents paris parker parking parliament parliamentary part partial participants participate participating
    participation particular parties partner party pass passage passenger passengers passes passing passion past
    patent patience patient patients patrick pattern patterns paul paying payment pays peace peaceful penalty
    pennsylvania pension people peoples percent percentage perception perfect perform performances performing
    perhaps period periods permanent permission permit perry person personality personnel persons perspective
    peter petition phase phil philadelphia philip philippines philosophy phoenix phone phones photograph
    photographer photographs photos phrase physical physician physics piano pick picking picks picture piece
    pieces pipe pitch place places placing plane plans plastic plates player players playing playoffs plays
    pleasant please pleasure plenty plot plus podcast poem poet poetry pointing points poland pole policies
    policy polish political politician politicians politics poll pollution poor pope popular popularity
    population porn portfolio portion portland portrait position positions positive possession possibility
    possible poster posting posts potential pound pounds poverty powder powerful powers practical practices
    praise pray prayer precious prefer pregnancy pregnant preliminary premier premiere premium preparation
    prepare preparing presence present presentation presents preserve presidency president presidential pressure
    pretend pretty prevent prevention previous price prices pride priest prince princess principal principle
    principles print prior priority prison prisoner prisoners privacy private privilege prize problem problems
    procedure procedures process processes processing producer producers producing product production productive
    productivity professional professionals professor profile profit profits program programme programming
    progress progressive project projects prominent promise promises promote promoting promotion proof
    propaganda proper proposal protect protecting protection protein protest protocol proud prove proven provide
    provides providing province psychological publication publications pull pulling pump punch punishment punk
    purchase purpose purposes pursue push pushing pussy puts putting qualify quality quarter quarters queensland
    question questions quiet quit quite quote quotes race races rachel racial racism racist radar radiation
    radical raid raise raising rally random range ranging rank ranking ranks rape rapid rare rate rated rates
    rather rating ratings ratio reach reaching react reaction reactions read reader readers reading reads ready
    real realise realistic reality realize rear reason reasonable reasons recall receive receiving recent
    reception recipe recognition recognize recommend recommendations record recording recover reduce reducing
    reduction refer reference references referring refers reflect reflection reform refugees refuse regard
    regarding regardless regime region regions register registration regret regular regulation regulations
    regulatory relate relating relation relations relationship relationships relative relax release releases
    relevant reliable relief religion religious rely remain remaining remains remarkable remember remind reminds
    remote removal remove removing rent repeat replace replacement replacing reply report reporter reports
    represent representation representative representatives representing represents republic republican
    republicans reputation request requests require requirement requirements requires rescue researchers reserve
    reserves resident residential residents resist resistance resolution resolve resource respect respective
    respond response responses responsibility responsible rest restore restrictions result resulting results
    retain retirement return returning returns reveal reveals revenge reverse review reviews revolution
    revolutionary reward rich richard rick ride ridiculous rifle right rights rings rising risks rival roads
    robert robinson robot rocket rocks roger role roles roll rolling rolls roman romance romantic rome roof room
    rooms roots ross rough rounds route routine rude rugby ruin rule ruled rules ruling runner running runs
    russell russia russian ryan sacrifice sadly safe said saint sake salad salary sale sales sample samples
    samuel sandy santa sarah satellite satisfaction saturday sauce saudi save saved saving saying says scandal
    scary scenario scene scenes schedule scheme scholarship scientific scientist scientists scope score scores
    scoring scotland scott scottish scratch screaming screen screening screw script sean search searching
    seasons seat seats seattle seconds secret secretary secrets section sections sector secure securities seeing
    seek seeking seem seems seen sees segment select selection self sell selling semi senate senator send
    sending sense sensitive sent sentence separate sept september sequence serial series serious serve server
    serves serving session sessions sets setting settings settle settlement seven seventh several severe sexual
    sexy shake shall shame shape share shares sharing sharp shed sheep shelter sheriff shift ship ships shirt
    shirts shit shock shoe shoot shooting shopping shops shorter shot shots shoulder show shower showing shown
    shows shut sick sides sight sign signals signature significance significant signing silence silent silly
    similar simon since sing singapore singer singing single singles sink sister sisters site sites sitting
    situation situations sixth size sized skill skip slave slavery sleep sleeping slept slide slight slip slow
    small smaller smell smile smiling smoke smoking smooth snake snap socialist soil sold soldier soldiers sole
    solid solo solution solve somebody somehow sometime sometimes somewhat somewhere song songs sons sony soon
    sooner sorry sort sorts sought soul souls sounds soup sources southeast soviet spaces spain spanish spare
    speak speaker speakers speaking speaks special specialist species specific spectrum speed spell spend
    spending spent spider spin spirit spiritual split spoken sporting spots spray spread spreading squad
    stability stable stadium stake stand standard standards standing stands stanley stars start starting starts
    statement statements states stating stations stats status staying stays steady steal stealing stem stephen
    steps steve steven stewart stick still stock stocks stole stolen stomach stones stood stop stopping stops
    stories straight strain strange stranger strategic streaming streets strength stress stretch strict strike
    strikes striking string strip stroke stronger struck structure struggle struggling stuck student students
    studies study studying stuff stunning stupid style styles subject subjects submit subsequent substance
    substantial substitute success successful suck sucks sudden suffer suffering sufficient suggest suggesting
    suggestion suggestions suggests suicide suit suitable suite suits summary summer sunday sunshine superior
    supplies support supporters supporting supports suppose supreme surface surprise surprising surrounding
    surveillance survey survival survive susan suspect suspension sustainable swear sweden swedish swimming
    swing swiss switch switzerland sword sydney symbol symptoms syndrome syria system tables tackle tail take
    taken takes taking tale talk talking talks tank tanks tape target targets task tasks taste taught taxes taxi
    taylor teach teacher teachers teaching teams tear tears technique techniques teen teeth telephone tell
    telling tells temperature temperatures temporary tend tennessee tension term terms terrible territory terror
    terrorism terrorist terry test testimony testing tests texas text texts thai thailand thank thanks thats
    theme theories theory therefore thick thin thing things think thinking thinks third thirty thomas thompson
    thou though thought thoughts thousand thousands thread threat threatening threats threw throat throughout
    throw throwing thrown thursday thus ticket tickets tied tier ties tight till timeline times timing tiny tips
    tired tissue titles today together toilet tokyo told tommy tomorrow tone tongue tonight tons tony took tool
    topic topics toronto torture total touching tough tour tourist tournament toward towards towns toxic trace
    tracking tracks tradition traditional traffic trailer trains trans transaction transactions transformation
    transition translation trap trash traveling travelling treasure treasury treat treating treaty trees trend
    trends trial trials tribute trick tried tries trigger trip triple trips troops trophy tropical trouble truck
    truly trump truth trying tube tuesday tune tunnel turkey turkish turner turning turns tweet twelve twenty
    twice twist twitter tyler type types typical ugly ukraine ukrainian ultimate ultra unable uncle
    uncomfortable under underground underlying understand understanding understood unemployment unfair uniform
    unions unique unit units unity universal universe universities unknown unless unlike unnecessary until
    unusual upcoming update updates upgrade upon upset urgent usage used useful useless user users uses using
    usual utah utility vacation valid valuable value values vancouver variety various vary vast vegas vehicle
    venture venue verse version versions versus vertical vessel veteran veterans vice victim victims victor
    victoria victory videos vietnam viewers views vintage violation violence violent virgin virginia virtual
    virus visible visit visiting visitors visits visual vocal voices volume volunteer volunteers vote voted
    voters votes voting vulnerable wage wages wait waiting wake wales walker walking walks wallet walls walter
    wanna want wanting wants ward warm warning warrant warren warrior warriors wars wash washington watch
    watching waters watson waves wayne ways weak wealthy weapon weapons wear wearing weather website wedding
    wednesday weed week weekend weeks weight weird welcome welfare welsh went whatever whenever whereas wherever
    whether whilst whoever wide wider widespread wife william williams willing wilson winds winner winners
    winning wins wisconsin wisdom wish wishes within without witnesses woke woman women wonderful wondering
    wooden words wore worker workers working worlds worldwide worn worry worse worship worst worth worthy wound
    wrap wright write writer writes writing written wrong wrote xbox yards yeah year years yesterday yield york
    younger yours youtube zealand zone
    """
)
