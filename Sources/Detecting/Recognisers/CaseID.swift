import Model

extension Recogniser {
  /// Found from the number, and counted if the words right before it name a system for cases, or say that it is the
  /// number of a case, a person or a crime. The number alone says nothing, nor does a year behind a system's name.
  static let caseID = Recogniser(
    category: .caseID,
    meaning:
      "Numbers of case records with their label: social care, health, police, prison and housing systems",
    positives: [
      "Clare's Law application (DVDS ⟦0388/19⟧) and the police intelligence report (IR ⟦77120934⟧) on the mother were late.",
      "See the file chron_⟦LCS7710442⟧_v9.xlsx. Case nos ⟦5510082⟧, ⟦5510083⟧. LADO (⟦LADO-22-1186⟧), CHAIN id ⟦2114409⟧.",
      "The phone was seized under exhibit ⟦RJB/4⟧ by the police. It is in the exhibit list as ⟦JMK/14⟧.",
      "DBS cert ⟦001799992214⟧ was hers.",
      "Her crime numbers ⟦42/88103/19⟧ and ⟦CRI-2020-5561⟧ were read.",
      "The ambulance took the mother and her baby; the number of the call is ⟦CAD-4482⟧.",
      "The Mosaic ID is ⟦1234567⟧.",
      "Her Liquidlogic number, ⟦LCS0012345⟧, was on it.",
      "Held on LCS under ⟦200456⟧ since June.",
      "| RiO | ⟦9123456⟧ |",
      "SystmOne: ⟦12345678⟧",
      "Hospital number: ⟦H1234567⟧",
      "MRN ⟦00123456⟧ was on the wristband.",
      "Crime number ⟦12/34567/24⟧ was closed.",
      "Crime ref: ⟦01/1234567/24⟧",
      "PNC ID ⟦24/123456X⟧ was shared.",
      "Prison number ⟦A1234BC⟧ was given.",
      "The police log ⟦0456⟧ of that day was lost.",
      "Home Office reference ⟦B1234567⟧ was quoted.",
      "The tenancy number was ⟦70012345⟧.",
      "client id=⟦445566⟧",
      "Case file number ⟦C-20456⟧ was archived.",
      "Person ID: **⟦345678⟧**",
      "The case number is ⟦445566⟧, opened in June.",
      "incident log no. ⟦123-04032023⟧",
      "NOMS ⟦A1234BC⟧ was transferred.",
      "Hospital number ⟦HN 8827146⟧ and social care's ⟦ASC 20411⟧ are one woman.",
      "CAD ⟦2291 of 03/05⟧ and police log ⟦310 of 4/5/23⟧ were read.",
      "Housing file: ⟦HSG/77120/B⟧. MARAC ref ⟦N-0318-24⟧ was heard.",
      "The file ⟦T/77120/B⟧ was lost; ticket: ⟦4471902⟧.",
      "The upload was named ⟦RiO-3091774⟧-discharge.docx by the ward.",
      "Crime reference ⟦42/118734/25⟧ is of the window; ⟦14250077316⟧ is of the dog.",
      "The export is mosaic_⟦1234567⟧.pdf on the drive.",
      "Our ref: ⟦LCS/0092841⟧\nYour ref: ⟦CYP-55310⟧\n",
      "name,case no,team\nA,⟦445566⟧,x\n",
      "| Name | Mosaic ID |\n|---|---|\n| A | ⟦1234567⟧ |",
      "His CRN is ⟦X123456⟧ at probation.",
      "LADO ref ⟦LADO/21/0186⟧ and MASH ⟦30771/B⟧ are closed; occurrence ⟦44190288317⟧ is not.",
      "| Coroner's ref | ⟦2022/0318/JM⟧ |",
      "{\"personId\": \"⟦MOS-3300471⟧\", \"caseNumber\": \"⟦77100231⟧\"}",
      "ChildView ref ⟦CV-30418⟧; her K number was ⟦K330918⟧; occurrence ⟦36/29917/20⟧; their ref is WCCIS ⟦3300182⟧.",
      "Care First no. ⟦CF410067⟧ and hosp ⟦RBN448201⟧. {\"report\": \"⟦CEOP-2022-77153⟧\"}",
      "He was known there under reference ⟦PRB/88/204417⟧ and was notified under serial no. ⟦CSPR/N/2023/0188⟧.",
      "Incident no. ⟦54 of 28/11/2020⟧ is in the summary [⟦47/112903/22⟧](a.pdf), recorded as reference ⟦20/118834/CA⟧.",
      "The second concern has the reference ⟦SA-2021-04016⟧.",
      "Hosp. number: ⟦R1182904⟧. The resident's funding reference with the ICB: ⟦CHC/00871/B⟧. It was late (⟦W-184420⟧).",
      "Case number ⟦Q1 4410982⟧ is his mother's, and the case number of hers is FY ⟦4410982⟧.",
      "quarter,case number,note\nQ1,⟦LCS-7710932⟧,x\nFOI,⟦2024/0316117⟧,x\n",
      "Case number ⟦SOC-20120914-7⟧ was hers.",
      "case number,note\n⟦FOI 2024/0316⟧,his mother was told\n",
      "Datix ⟦W123456⟧ and the CPOMS entry number ⟦40921⟧ were read.",
      "Post mortem no. ⟦PM/21/00673⟧; maternity notes no. ⟦M0093847⟧.",
      "URN ⟦0447 of 180521⟧ was closed, ⟦TEN/0048116⟧ not.",
      "She was seen at the SARC (ref ⟦SARC-19-0227⟧) by a doctor. His mother (SSID ⟦40091⟧) was told.",
      "ref,forename,status\n⟦MACE-0142⟧,A,her mother was told\n",
      "The mother rang the neighbour about the tenancy (⟦AIS/4471-B⟧), and the police (⟦A6620FJ⟧).",
      "Local occurrence number for the death: ⟦44220118734⟧, as her mother was told.",
      "The hospital's number for him was ⟦RXP 660 2218⟧, and Carenotes ⟦CN 618 220⟧ is hers.",
      "<dl><dt>EMIS number</dt><dd>⟦20571⟧</dd></dl>",
      "CPOMS incident #⟦5583⟧ and crime report ⟦19N/1/40912/18⟧ were read to her mother.",
      "Her MRN is ⟦0038 8127⟧, custody refs ⟦CUS/21/33018⟧ and ⟦CUS/21/33019⟧ are her brother's.",
      "It had an old reference, URN ⟦19 00482 77⟧, for another woman.", "LCS ⟦4410982⟧,22/08/2011,x\n",
      "PC Heron was asked about police log ⟦1188 of 14 Oct⟧ then.",
      "Case number ⟦2019/45/78⟧ is hers.",
      "A crew fitted alarms for her (visit ⟦HFSV-77120⟧) after the fire; homelessness application ⟦HL-2021-0883⟧.",
    ],
    decoys: [
      "Her childhood is told in a report (reference CP/2011/0047), her mother said.",
      "Her mother rang the helpline on page 2020-11 of the leaflet, ref 2020-11.",
      "The review NSP-2025-02 and LCSPR 2024-03 were read.",
      "Case reference: NSP-2025-02",
      "Standard ISO 27001, form PPN 06/2021 and the file A4042 of the road were read.",
      "The system: 2019 to 2023, and the unit: 1200 square feet.",
      "The log of 03/05 and 310 of 400 calls were read.",
      "ISBN 978-0-00-000000-2 and ISSN 1234-5678 are on it.",
      "Our ref: NSP-2025-02\n",
      "The letter (URN 80512) is online; policy no. HR10045, order number W123456 and bill HC12345 are not.",
      "See example.org/47/112903/22/ and ISBN 978-1-4741-0012-8, SI 2015/1234 and the years 2019/20 to 2022/23.",
      "We read case 15 of 62 declared, case 4 of 12 decisions and file 2 of 38 separators.",
      "Northgate, 4500 homes, is a ward.",
      "The case numbers 2019 2020 2021 and the log of 12 03 2024 are no numbers. Crime in 120 300 4500 homes fell.",
      "Charity 1234567, company no. 01234567 and ISBN-9780000000002 are in the footer of CP-20240312.",
      "| Case study | Words |\n|---|---|\n| A | 1234567 |",
      "It was case 4 of 12, in section 4.3.10.",
      "derived_from: [EX-2016-08588]\nderived_from:\n  - EX-2016-08588\n  - EX-2016-08589",
      "# Case in and no 4420",
      "The PNC number in 2019 was longer.",
      "The exhibit on page 4/14 of the museum's list is in room AB/3.",
      "See [it](../summaries/crisis-repeated-3597.md), [that](../reports/passages-likes-1545.md) capital-gains-20457.md and one-page-guide-4471.md.",
      "---\nreference: EX-2016-08588\n---\nHer mother was told.\n",
      "Case numbers rose to 12,400 in 2023.",
      "See doi 10.1234/56789 for the case.",
      "The policy is version 2023 of the case file standard.",
      "Mosaic was bought in 2019 and Liquidlogic 2021 came later.",
      "Our reference: FOI 2024/0316. His mother asked in Q2 2020/21 and in Q3 2020/21 (reference EIR 2024/117).",
      "His mother asked for FOI 2024/117 (it was Q1 2020/21).",
      "The Paris agreement of 2015 was signed by 1234 people.",
      "The unit had 1234 patients.",
      "Crime rose by 12345 offences.",
      "Police logged 12345 calls, and the log 2023 is public.",
      "Clause 1234 of the file note is wrong.",
      "It has the reference LCSPR 2023/02 and the ISBN 978-0-00-000000-2; the Regulations 2010, SI 2010/959.",
      "The case cost 12345 pounds in 2024.",
      "Person 1234 on the list of 5678 people was asked.",
      "In 2024 EMIS 2024 was rolled out.",
      Decoy("Hospital phone number 01632 960123 was on it.", isRather: .phone),
      "One, CSPR 2023-02, was read to her mother; SAR 2022/11 was not.",
    ],
    scan: { scan in
      var next = 0
      for number in scan.landmarks.numbers where number.lowerBound >= next {
        if let exhibit = CaseCodes.exhibit(at: number, in: scan) {
          scan.report(exhibit)
          next = exhibit.upperBound
          continue
        }
        if let grouped = CaseCodes.grouped(from: number, in: scan)
          ?? CaseCodes.figures(from: number, in: scan)
        {
          scan.report(grouped)
          next = grouped.upperBound
          continue
        }
        if CaseCodes.isYearOfEvent(number, in: scan) { continue }
        guard let code = CaseCodes.code(around: number, in: scan) else { continue }
        let whole = CaseCodes.whole(code, in: scan)
        if CaseCodes.isOfBoard(whole, code, in: scan) {
          next = whole.upperBound
          continue
        }
        let isLabelled =
          CaseCodes.areLabelled(code, in: scan)
          || whole != code && !CaseCodes.isReference(code, in: scan) && CaseCodes.areLabelled(whole, in: scan)
          || CaseCodes.isSecond(code, in: scan)
        let isOfInterest = isLabelled || scan.workspace.weighsTalk
        // Asked last, as it looks at the lines above.
        if isOfInterest, CaseCodes.isOfField(code, in: scan) { continue }
        next = max(code.upperBound, number.upperBound)
        guard isOfInterest else { continue }
        if scan.workspace.weighsTalk, CaseCodes.mayBeAsked(whole, in: scan) {
          scan.workspace.askable.append((.caseID, whole))
        }
        if isLabelled {
          let start = max(whole.lowerBound, scan.ranges.last?.upperBound ?? 0)
          scan.report(start..<whole.upperBound)
          next = max(next, whole.upperBound)
        } else if scan.workspace.weighsTalk,
          CaseCodes.isOfRegister(code, in: scan) || CaseCodes.isInTalk(code, in: scan)
        {
          scan.report(code, .likely)
        } else if scan.workspace.weighsTalk, CaseCodes.mayBeOne(code, in: scan) {
          scan.workspace.open.append((.caseID, whole))
        }
      }
    })
}
