/// The words that details are known by.
enum TraitWords {
  static let signs = PhraseTable<TraitSign>([
    ("old", .old), ("aged", .aged), ("age", .age), ("year", .schoolYear), ("turned,turning", .turned),
    ("was", .was),
    ("boy,girl,son,daughter,schoolboy,schoolgirl,stepson,stepdaughter", .child), ("man,woman", .adult),
    ("he,she,his,her,him,hers", .pronoun),
    ("siblings,brothers,sisters", .brothers), ("children", .children),
    ("mother of,father of,family of", .parent),
    ("sibling group of,siblings group of,group of siblings", .sibling),
    ("twins,twin brother,twin sister,triplets,triplet", .twins), ("only child", .onlyChild),
    ("eldest,oldest,youngest", .eldest), ("older,younger,elder", .older),
    (
      "firstborn,first born,middle child,second child,third child,fourth child,fifth child,last born", .placed
    ),
    (
      "january,february,march,april,may,june,july,august,september,october,november,december", .month
    ),
    ("in,near,from", .preposition),
    (
      "moved to,back to,fled to,travelled to,town of,village of,hamlet of,city of", .preposition
    ),
    (ethnicities, .proper(.ethnicity)),
    ("mixed heritage,dual heritage,mixed ethnicity,mixed race", .plain(.ethnicity)),
    (nationalities, .proper(.nationality)), (faiths, .proper(.faith)), (conditions, .plain(.condition)),
    (occupations, .occupation),
  ])

  /// Whom a sentence is about, and what keeps it from being about a case.
  enum Voice: Sendable {
    case subject, they, general, process, review
  }

  static let voices = PhraseTable<Voice>([
    (
      """
      child,baby,infant,toddler,boy,girl,teenager,family,mother,father,parents,mum,dad,siblings,sibling,brother,sister
      brothers,sisters,son,daughter,twins,twin,grandmother,grandfather,grandparents,grandchild,he,she,his,her,him
      stepfather,stepmother,stepson,stepdaughter,young person,schoolboy,schoolgirl,household
      """, .subject
    ),
    ("man,woman,husband,wife,widow,widower,adult,couple", .subject), ("they,their", .they),
    ("every,each,should,must,whenever,any child,any family,any baby,any adult,a boy or a girl", .general),
    (
      """
      panel,published,publication,publish,method,methodology,reviewer,reviewers,board,partnership,commissioned
      recommendation,recommendations,audit,audits,workshop,guidance,legislation,inspection,inspectors,statutory
      learning event,learning events,practitioners,ministers,national panel,scrutineer,government,conference
      """, .process
    ),
    ("review,reviews,report,reports,briefing", .review),
  ])

  /// Behind an ethnicity these make it a population.
  static let populations: Set<String> = [
    "practitioners", "people", "children", "families", "communities", "community", "women", "men", "boys",
    "girls",
    "staff", "adults", "pupils", "residents", "patients", "students", "workers", "groups", "carers",
    "interpreters",
    "parents", "history", "month", "professionals", "colleagues", "version", "speakers",
  ]

  private static let ethnicities = """
    white british,white irish,white other,black african,black caribbean,black british,asian british,british asian
    black,white,asian,south asian,east asian,arab,roma,romany,gypsy,irish traveller,traveller,afro caribbean
    african caribbean,african,caribbean,pakistani,bangladeshi,indian,chinese,kurdish,tamil,sinhalese,hispanic
    latin american,british pakistani,british bangladeshi,british indian,british chinese,mixed white and black caribbean
    mixed white and black african,mixed white and asian,hazara,uyghur,berber,yazidi
    """

  private static let nationalities = """
    polish,romanian,bulgarian,lithuanian,latvian,estonian,slovak,slovakian,czech,hungarian,portuguese,spanish,italian
    french,german,dutch,belgian,greek,cypriot,maltese,turkish,albanian,kosovan,serbian,croatian,bosnian,macedonian
    slovenian,ukrainian,russian,belarusian,moldovan,georgian,armenian,azerbaijani,afghan,iranian,iraqi,syrian,lebanese
    jordanian,palestinian,israeli,egyptian,libyan,tunisian,algerian,moroccan,sudanese,south sudanese,eritrean,ethiopian
    somali,somalian,kenyan,ugandan,tanzanian,rwandan,congolese,angolan,zambian,zimbabwean,mozambican,malawian
    south african,nigerian,ghanaian,gambian,senegalese,sierra leonean,liberian,cameroonian,ivorian,guinean,jamaican
    trinidadian,barbadian,guyanese,brazilian,colombian,venezuelan,ecuadorian,bolivian,peruvian,chilean,argentinian
    mexican,american,canadian,australian,vietnamese,thai,filipino,malaysian,indonesian,burmese,cambodian,japanese,korean
    mongolian,nepalese,nepali,sri lankan,bhutanese,tibetan,danish,swedish,norwegian,finnish,icelandic,swiss,austrian
    irish,yemeni,saudi,kuwaiti,emirati,punjabi,urdu,bengali,sylheti,gujarati,hindi,mirpuri,pashto,dari,farsi,persian
    sorani,kurmanji,arabic,amharic,tigrinya,swahili,yoruba,igbo,hausa,twi,lingala,shona,cantonese,mandarin,tagalog
    """

  private static let faiths = """
    muslim,christian,jewish,hindu,sikh,buddhist,catholic,roman catholic,protestant,orthodox jewish,greek orthodox
    russian orthodox,pentecostal,evangelical,baptist,methodist,quaker,mormon,rastafarian,jain,ismaili,sunni,shia
    ahmadiyya,haredi,hasidic,jehovah,seventh day adventist,pagan,zoroastrian,mosque,synagogue,gurdwara
    """
}
