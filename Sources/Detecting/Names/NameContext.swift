/// Words that tell whether a word beside them is somebody's name.
enum NameContext {
  /// Before a surname, whatever this is.
  static let titles = Lexicon.Words(
    "mr mrs ms miss mx dr prof professor cllr councillor rev reverend sir dame lord lady sgt sergeant insp "
      + "inspector constable superintendent supt hhj")
  static let honours = Lexicon.Words("lord lady sir dame baroness justice professor prof")
  /// Before a number and a surname, in capitals.
  static let numbered = Lexicon.Words("ps po pcso insp sio sn cn")
  /// The same, written in capitals.
  static let ranks = Lexicon.Words("pc dc ds di dci dsi wpc pcso")
  /// Of these, those of people at work.
  static let professions = Lexicon.Words(
    "dr prof professor cllr councillor pc dc ds di dci dsi wpc pcso sgt insp hhj")
  /// Before a name, but before ordinary words too.
  static let callings = Lexicon.Words(
    "nurse sister judge justice coach pastor imam rabbi father matron midwife auntie aunty aunt uncle nan nanny "
      + "nana grandma grandad granny grandpa headteacher sergeant detective officer")
  static let kin = Lexicon.Words(
    "mother father mum dad mam mummy daddy sister brother sibling siblings son daughter stepson stepdaughter stepfather "
      + "stepmother stepbrother stepsister halfbrother halfsister twin cousin niece nephew aunt auntie uncle nan nana "
      + "grandma grandad grandmother grandfather grandson granddaughter husband wife partner boyfriend girlfriend "
      + "fiance fiancee friend neighbour baby boy girl child toddler infant man woman lodger carer fostercarer "
      + "classmate flatmate landlord landlady housemate roommate tenant stepdad stepmum stepparent stepsibling gran "
      + "granny grandpa nanna grandparent aunty godmother godfather spouse victim perpetrator perp suspect complainant "
      + "bloke lad lass mate kid eldest youngest firstborn newborn unborn fosterdad fostermum")
  /// With a capital, what a child calls somebody: part of the name.
  static let calledBy = Lexicon.Words(
    "auntie aunty aunt uncle nan nana nanna nanny gran granny grandma grandad grandpa sister father")
  /// Groups of people, beside whom two names may stand.
  static let groups = Lexicon.Words(
    "children boys girls twins siblings sons daughters brothers sisters parents cousins friends neighbours carers "
      + "kids babies lads pupils couple pair nieces nephews")
  static let roles = Lexicon.Words(
    "worker visitor teacher nurse midwife doctor gp paediatrician consultant officer manager practitioner head "
      + "headteacher tutor mentor governor chair counsellor therapist psychologist psychiatrist surgeon registrar "
      + "solicitor barrister guardian advocate supervisor coordinator lead assistant constable detective sergeant "
      + "inspector paramedic firefighter escort driver volunteer befriender trainee dentist pharmacist coach author reviewer coroner judge deputy secretary receptionist "
      + "adviser advisor caretaker nanny childminder sw hv iro mayor chancellor lieutenant resident keyworker caseworker "
      + "sn ssn cn hca cpn rmn rgn sio oic ewo senco")
  /// Words that hand a name over.
  static let naming = Lexicon.Words("named called nicknamed aka alias surname forename name names")
  /// What people do.
  static let deeds = Lexicon.Words(
    "said says told tells asked asks felt feels described explained disclosed reported cried lived lives attended "
      + "stayed spoke wrote visited left returned met knew wanted loved liked shared stated recalled remembered "
      + "refused agreed denied moved died slept screamed hit punched slapped kissed walked ran phoned rang texted "
      + "replied answered admitted alleged thought believed hoped missed came went took gave saw heard kept tried "
      + "started stopped got woke ate smiled hugged held fell turned began became whispered shouted")
  static let being = Lexicon.Words("was were had has is did does would could can")
  /// After them a name stands, not the beginning of a title.
  static let before = Lexicon.Words(
    "with to for by and told asked saw met that when because while if although as visited before after until but so "
      + "then whether where found left helped hit hurt called gave took brought loved knew heard since than like"
  )
  static let placing = Lexicon.Words(
    "in near across throughout outside around within at from into of via between upon under v vs versus")
  /// With them somebody's name stands for a test, a model, a law.
  static let eponyms = Lexicon.Words(
    "scale score scores model test tests inventory framework tool toolkit syndrome disease criteria competence "
      + "competent guidelines guidance principles cycle curve theory report review inquiry enquiry ruling judgment "
      + "judgement case index questionnaire method approach matrix wheel hierarchy triangle pathway programme plan "
      + "project protocol procedure policy strategy partnership area region district borough council office offices "
      + "service services team teams site system systems website app form forms ward house centre law rule kappa alpha "
      + "beta correction coefficient stages box window phenomenon tasks trust award awards analyses analysis work theory "
      + "schedule schedules rules laws sign reflex manoeuvre tear purpura palsy fracture contractions catheter chart diagram training inquest library "
      + "room building campus line stall cans bazaar lecture foundation fund prize")
  /// Of these, those that a whole name can stand before.
  static let memorials = Lexicon.Words(
    "inquiry enquiry inquiries enquiries training foundation trust award lecture scholarship act law rule prize fund library centre"
  )
  static let inquiries = Lexicon.Words("inquiry enquiry inquiries enquiries")
  /// Between two parts of a place's name, or two parties.
  static let linking = Lexicon.Words("upon under v vs versus")
  /// What somebody has.
  static let belongings = Lexicon.Words(
    "mother father mum dad sister brother siblings parents partner husband wife son daughter children child baby home "
      + "flat house bedroom bed room phone mobile school teacher account statement words death birthday arm face head "
      + "body story voice wishes feelings behaviour injuries weight health family friend friends grandmother "
      + "grandfather aunt uncle cousin carer social worker key case record records life lived experience name age "
      + "needs care placement tenancy boyfriend girlfriend neighbour money benefits medication")
  /// Of these, what no place and no body has.
  static let ownThings = Lexicon.Words(
    "mother father mum dad sister brother siblings husband wife boyfriend girlfriend son daughter bedroom bed birthday "
      + "arm face head voice death injuries phone bag coat shoes hair diary grandmother grandfather aunt uncle cousin nan"
  )
  /// The last letters of the phrases in `petNaming`.
  static let endsOfPetNaming = {
    let ends = Set(petNaming.map { $0.utf8Start[$0.utf8CodeUnitCount - 2] })
    return (UInt8.min...UInt8.max).map(ends.contains)
  }()
  /// Behind them a nickname stands, whatever word it is.
  static let petNaming: [StaticString] = [
    "nicknamed ", "goes by ", "went by ", "answers to ", "answered to ", "calls her ", "calls him ",
    "calls them ",
    "street name is ", "street name was ", "calls himself ", "calls herself ", "called himself ",
    "called herself ",
  ]
  static let families = Lexicon.Words(
    "family household children brothers sisters siblings twins parents boys girls")
  static let heads = Lexicon.Words(
    "child baby adult infant boy girl person mother father sibling twin family subject")
  /// Months, seasons and feasts that are forenames.
  static let times = Lexicon.Words(
    "jan feb mar apr april may jun june jul july august aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat "
      + "sun summer autumn winter spring easter noel")
  /// Before a time.
  static let beforeTimes = Lexicon.Words(
    "in of since until till by during from between through throughout last next this early mid late each every to"
  )
  /// Before a name that ends a letter.
  static let signOffs = Lexicon.Words(
    "yours regards wishes thanks thx cheers sincerely faithfully truly gratefully ta love signed best respectfully"
  )
  /// Answers in forms, and words of forms.
  static let fillers = Lexicon.Words(
    "unknown none nil not no yes na tbc withheld redacted removed various same other others declined refused "
      + "anonymous confidential required optional text string name names surname forename first last see as above "
      + "recorded pending missing absent deceased n y unborn both all any staff duty vacant unallocated everyone team "
      + "present given the this that there he she they it who undefined null true false example sample and or title "
      + "first middle noreply donotreply admin system webmaster inbox info enquiries")
  /// Behind `X and others`, what only authors do: those who found, saw or called may be people of a case.
  static let arguments = Lexicon.Words(
    "published analysed argue argued suggest suggested describe described propose proposed conclude concluded write"
  )
  static let articles = Lexicon.Words("a an")
  static let joining = Lexicon.Words("and or who whom whose of from at in on with to but")
  static let vehicles = Lexicon.Words(
    "a an silver white black red blue grey gray green yellow dark light maroon beige purple orange gold metallic"
  )
  static let particles = Lexicon.Words(
    "de da do dos van von der den bin bint al el ul ud le la di du mac ap ab ibn")

  static let things = Lexicon.Words(
    "school schools academy college university nursery preschool kindergarten council board partnership trust "
      + "hospital hospitals infirmary clinic surgery practice centre center service services team teams unit ward house "
      + "home homes hall lodge hub group groups panel committee forum network agency authority department directorate "
      + "ministry office court courts church mosque temple synagogue parish chapel road street avenue lane close drive "
      + "way crescent gardens grove terrace place walk hill rise view mews row green park square parade estate farm "
      + "act acts regulations order bill code guidance framework policy procedure procedures protocol plan strategy "
      + "review reviews report reports inquiry enquiry programme project scheme pathway tool toolkit model scale score "
      + "syndrome disease test award prize foundation charity society association federation union institute "
      + "commission inspectorate constabulary police force borough county city town village district region valley "
      + "bay river bridge station airport market gate cross library museum theatre hotel inn tavern club festival week "
      + "day month conference lecture press books publishing limited ltd plc llp inc cic nhs ccg icb system systems "
      + "line helpline campaign operation fund bank café cafe shop store centre line times guardian telegraph post "
      + "standard competence guidelines principles criteria judgment ruling case law rule room suite fields field abbey wood "
      + "meadow bazaar awards award kappa correction theory isle isles sea lake storm mountain hills moor moors"
  )
}
