import TestSupport
import Testing

/// The slugs that the vocabularies promise: they stand in addresses and in boards' documents, so none may go.
@Suite struct VocabularySlugTests {
  @Test(arguments: slugs)
  func everySlugIsThere(_ vocabulary: String, _ slugs: String) {
    let terms = Repository.defaults.vocabularies[vocabulary].terms
    #expect(terms.map(\.slug).sorted() == slugs.split(separator: " ").map(String.init).sorted())
  }

  @Test func everyVocabularyIsListed() {
    // Groups differ from board to board: Candour's own list is a first aid. Languages are no slugs of ours.
    #expect(
      Set(Self.slugs.map(\.0)).union(["group", "language"]) == Set(Repository.defaults.vocabularies.names))
  }

  private static let slugs: [(String, String)] = [
    (
      "kind",
      """
      report response improvements summary briefing audit forum digest resource event newsletter \
      annual-report policy page
      """
    ),
    (
      "review_type",
      """
      serious-case-review lcspr national-cspr rapid-review child-death-review \
      safeguarding-adult-review domestic-homicide-review mappa-serious-case-review \
      mental-health-homicide-review serious-further-offence-review \
      offensive-weapons-homicide-review leder multi-agency-review critical-case-review \
      single-agency-review individual-management-review peer-review practitioner-forum \
      thematic-review child-practice-review adult-practice-review susr learning-review \
      case-management-review
      """
    ),
    ("mandate", "mandatory discretionary local"),
    (
      "criteria",
      """
      death serious-harm-and-concern custody police-custody remand young-offender-institution \
      secure-training-centre secure-childrens-home mental-health-act-1983 \
      deprivation-of-liberty-16-17 suspected-suicide adult-died adult-survived-serious-abuse other
      """
    ),
    (
      "status",
      """
      planned commissioned in-progress completed notified scheduled published on-request delayed \
      withdrawn not-published superseded
      """
    ),
    (
      "not_published_reason",
      """
      identification-risk welfare-of-child welfare-of-adult court-order criminal-proceedings \
      inquest family-wishes other-publisher national-review other
      """
    ),
    (
      "delay_reason",
      """
      criminal-investigation criminal-trial family-proceedings inquest regulator reviewer \
      information-sharing family-involvement quality other
      """
    ),
    (
      "withdrawal_reason",
      "court-order legal-challenge identifier-found factual-error request-of-family technical other"
    ),
    (
      "methodology",
      """
      systems scie-learning-together silp root-cause-analysis appreciative-inquiry action-learning \
      case-mapping independent-management-review single-agency-assurance-report \
      child-practice-review peer-review practitioner-learning-event desktop-review hybrid \
      thematic-analysis audit patient-safety-incident-response other
      """
    ),
    (
      "selected_because",
      """
      criteria-met near-miss cluster good-practice inspection data-trend recommendation \
      priority-group national-review family-request policy-review-due
      """
    ),
    (
      "audit_type",
      """
      multi-agency-thematic multi-agency-case single-agency section-11 section-175-157 saaf \
      dip-sample practice-observation peer staff-survey training-evaluation
      """
    ),
    (
      "source",
      """
      review audit performance-data inspection complaint compliment escalation whistleblowing \
      practitioner child-voice family adult-voice coroner national-review other-board research \
      child-death risk-register training peer good-practice
      """
    ),
    ("practice", "good needs-improvement both"),
    (
      "agency",
      """
      childrens-social-care adult-social-care early-help health-visiting-school-nursing maternity \
      primary-care acute-hospital mental-health drug-alcohol icb ambulance pharmacy dental \
      sexual-health police probation school college early-years lado housing fire cafcass \
      immigration voluntary faith sport foster-care residential care-provider all
      """
    ),
    (
      "role",
      """
      social-worker team-manager child-protection-chair iro family-support-worker personal-adviser \
      adult-social-worker care-manager early-help-worker family-hub-worker health-visitor \
      school-nurse midwife gp practice-nurse practice-manager doctor nurse paediatrician \
      named-professional mental-health-practitioner substance-use-worker designated-professional \
      paramedic pharmacist dentist response-officer detective neighbourhood-officer mappa-officer \
      probation-officer yjs-worker dsl teacher early-years-practitioner governor lado \
      housing-officer firefighter guardian volunteer youth-worker leader foster-carer \
      residential-worker registered-manager care-worker any-practitioner first-line-manager \
      supervisor safeguarding-lead senior-leader board-member lay-member trainer commissioner \
      elected-member
      """
    ),
    (
      "theme",
      """
      information-sharing recording confidentiality cross-border digital-records \
      professional-curiosity disguised-compliance unseen-men hidden-adults voice seen-alone \
      non-verbal-children advocacy assessment risk-assessment pre-birth chronology analysis \
      thresholds escalation supervision-management management-oversight workload \
      working-with-families resistance fathers kinship family-engagement think-family \
      parental-mental-health substance-use domestic-abuse learning-disability-parent neglect \
      cumulative-harm dental home-conditions obesity infants safer-sleep abusive-head-trauma \
      bruising-non-mobile concealed-pregnancy sexual-abuse csa-family harmful-sexual-behaviour \
      online exploitation missing serious-youth-violence gangs trafficking radicalisation \
      mental-health-child self-harm suicide eating-disorder disability-health medical-neglect \
      was-not-brought fabricated-induced-illness looked-after placement care-leavers unaccompanied \
      education elective-home-education exclusion attendance diversity race culture \
      language-interpreters faith-belief disproportionality lgbt unconscious-bias \
      harmful-practices fgm forced-marriage honour-based breast-flattening spirit-possession \
      adults self-neglect mental-capacity making-safeguarding-personal transition care-home \
      financial-abuse homelessness adult-advocacy hoarding workforce training turnover recruitment \
      allegations systems commissioning pathways multi-agency-meetings case-closure transfer \
      it-systems
      """
    ),
    ("age_group", "unborn under-1 1-4 5-10 11-15 16-17 18-24 25-64 65-plus all"),
    (
      "harm_type",
      """
      physical-abuse emotional-abuse sexual-abuse neglect domestic-abuse child-sexual-exploitation \
      child-criminal-exploitation modern-slavery fgm online-harm self-harm suicide \
      sudden-unexpected-death non-accidental-injury abusive-head-trauma fabricated-illness \
      extra-familial-violence radicalisation financial-abuse discriminatory-abuse \
      organisational-abuse self-neglect psychological-abuse neglect-acts-of-omission
      """
    ),
    ("outcome", "death serious-harm near-miss no-harm good-outcome"),
    (
      "audience",
      """
      practitioners first-line-managers safeguarding-leads senior-leaders board-members schools \
      health police voluntary-sector parents-carers children-young-people adults-with-care-needs \
      public media trainers inspectors
      """
    ),
    (
      "channel",
      """
      training-programme workshop conference single-agency-training board-briefing \
      thematic-briefing 7-minute-briefing single-agency-briefing newsletter website social-media \
      report-publication annual-report slides team-meeting supervision procedure-change campaign \
      e-learning drop-in podcast-video leads-cascade board-meeting practice-week quiz
      """
    ),
    ("event_format", "e-learning drop-in half-day full-day conference webinar masterclass"),
    ("loop_stage", "identified disseminated embedded evaluated"),
    ("element", "voice performance audit review workforce board-effectiveness"),
    ("quadrant", "embedding-learning performance audit effectiveness"),
    ("oba", "how-much how-well difference"),
    ("evaluation_outcome", "learnt partly-learnt not-learnt new-issue"),
    (
      "evaluation_method",
      """
      case-audit review action-plan-report training-evaluation staff-survey family-feedback data \
      observation individual-tracking
      """
    ),
    ("training_level", "1 2 3 4"),
    (
      "action_status", "not-started in-progress complete complete-evidenced overdue not-accepted superseded"
    ),
    ("action_scope", "single-agency multi-agency national"),
    ("action_origin", "review audit section-11 board-report inspection child-death"),
    ("response_part", "done impact still-to-do"),
    ("recommendation_status", "accepted not-accepted"),
    ("review_body", "national-panel secretary-of-state ofsted dfe home-office other"),
    ("reviewer_independence", "independent critical-friend internal"),
    ("policy_type", "framework protocol procedure terms-of-reference statement"),
    ("policy_status", "planned published"),
    ("briefing_format", "7-minute thematic single-agency"),
    ("resource_format", "slides poster quiz video toolkit campaign"),
    ("legal_restriction", "none court-order automatic"),
    ("redaction_method", "read-through read-aloud tool-assisted"),
    ("question_use", "team supervision self"),
    ("event_repeats", "none monthly quarterly yearly"),
    ("change", "minor substantive"),
    ("board_regime", "child adult both"),
    ("theme_reason", "inspection review priority-group data-trend"),
  ]
}
