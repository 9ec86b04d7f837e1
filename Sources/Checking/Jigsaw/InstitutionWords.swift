/// Words that, with a capital, belong to the name of a body, a law, a plan or a thing of the trade: behind `Child`,
/// `Adult` or `Baby` they make no pseudonym, behind `in` no place.
enum InstitutionWords {
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = Set(
    """
    abduction abuse academy access act action acute adaptation admission adolescent adoption adult adults advice
    advisory advocacy advocate advocates age agency agenda agreement ahead alert alliance ambulance and annual
    appeal approach area arrangements assault assembly assessment assessments assistance association asylum at
    attendance attention audit authority autism aware awareness bank behaviour benefit benefits bereavement best
    bill birth board boards boom boomer boomers box boxes brain brief briefing brownies buddy bulletin bureau by
    campaign cancer capacity card care carer carers case cases catalogue centre centres centred century challenge champion
    champions chapter charity charter checklist child children childcare choices chronology church circle city
    clinic clinics clinical clothes clothing club clubs coalition code collection college colleges commission
    commissioner committee communication community concern concerns conduct conference conferences congress
    consent consultation contact contracts convention cot council councils counselling country county court courts
    crime criminal crisis criteria crown cruelty curriculum custody daily data day days death deaths debt
    decision deliberation delivery dementia dental dentistry department deprivation design detention development
    developmental diary digital directorate directory disability disabilities disabled discharge discipline
    district diversion division doctor domestic drive drop drugs duty early eating economy education
    educational emergency emotional employment endangerment england equality escalation event events evidence
    exploitation external extra extremism face faith families family fathers feedback female files finance
    financial fire first focus focused food force form forms formula forum foster foundation framework friend
    friendly friends from front fund funding gateway general government gp grant grants group groups grooming
    growth guardian guidance guide guides guideline handbook harm hate head health healthcare hearing help
    helper helpline helplines hill history home homes homelessness hospital hospitals hostel house household
    housing hub hubs human hygiene identity impact improvement in inclusion income independence independent
    indicators infant infection influence information initiative inquest inquiry in-patient inpatient inspection
    inspectorate institute intelligence intensive inter interest interim international intervention interview
    investigation issues job join joint journal journey judge judicial justice key kit labour language law lead
    leads league learning leave leaving legal legislation level liaison liberty library life line link links
    list listening literacy living local location looked looking loss magistrates maintenance male management
    manager mandate manual map market marriage massage material maternity maths matters meal meals measurement
    measures media mediation medical medicine meeting meetings member mental mentor mentoring ministry minor
    missing mission model money monitor monitoring month mortality multi museum national nature neglect
    neighbourhood network new newsletter night non nurse nurses nursery nursing nutrition obesity offender
    offenders office officer of ofsted on online open operational opportunity order orders organisation
    out outcome outcomes overview oversight package paediatric paediatrics page panel panels parental
    parenting parents parish parliament partners partnership partnerships passport pathway pathways patient
    patients payment pension performance person personal personality persons physical pilot plan planning plans
    play playgroup plus pledge police policies policy population pornography portal portfolio poverty power
    practice practices pregnancy premium preparation prevention primary principles priorities priority prison
    private probation procedure procedures proceedings process professional professionals profile
    programme programmes project projects property prosecution protection protocol protocols provider providers
    provision psychiatric psychiatrist psychiatry psychology psychological psychologist public pupil
    quality question questionnaire questions race radio rapid rate rating records recovery referral referrals
    reform refuge refugee regional register registry registration regulation regulations rehabilitation
    relationships relief report reporting reports representation request research residential resource resources
    respite response restraint review reviews reviewing rights risk risks road room round routine royal rules
    running safe safeguarding safer safety sanctuary scheme school schools science scotland scouts screening
    seat seats secondary secretary section sector secure security self senior sensory separation sepsis serious
    service services session sessions settlement sexual share sharing shelter shop show simulation skills
    sleep sleeping slavery sling smile social society solicitor special specialist spotlight staff stage
    standard standards state statement statutory steps stories strategic strategy street strengths stress student
    study subject substance sudden suicide summary summit supervision support supported surgery survey
    survivor survivors system systems talk talking task tax team teams technology teeth template term terms
    theatre theft therapies therapist therapists therapy things thinking threshold thresholds time to toolkit tools
    town toys traffic trafficking training transition transport trauma traveller treatment tribunal trust trusts
    union unit units university update urgent vaccination victim victims video violence visiting visitor visitors
    visits voice voices volunteer vulnerability wales walk ward warning was water week weeks weighing weight
    welcome welfare well wellbeing wing wish wishes with within witness women work worker workers workforce
    working workplace workshop world year years yoga young youth zone
    carriage monitor monitors food milk shower swimming basics bonds talks boxes line minder minders
    nativity jesus christmas george proofing blues brain brains buggy carrying cry changing grow
    literature fiction film films content site websites image images cinema channel supervision-plan
    tutor tutors trainee learner learners returner literacy-hub numeracy entertainment
    one two three four five six seven eight nine ten first second third
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
