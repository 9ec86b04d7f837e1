import Model

extension Recogniser {
  /// A name alone says little: it counts where the sentence says what somebody of the case has to do with the place.
  static let school = Recogniser(
    category: .school,
    meaning:
      "Named schools, nurseries, surgeries, wards, homes, clubs and places of worship near a person's details",
    positives: [
      "He was taken from ⟦Oxlip Nursery and Infant School⟧ by his mother. Her mother asked ⟦Larch Bank Sixth Form⟧ to keep her place.",
      "The boy attended ⟦Larchmere Primary School⟧ until May.",
      "He was excluded from ⟦St Oswin's Academy⟧ twice.",
      "The mother was on the ⟦Willow Ward⟧ for a week.",
      "She was registered with ⟦Dr Marsh's surgery⟧ then.",
      "The girl moved to ⟦Elm Tree Nursery⟧ in June.",
      "His GP was at ⟦Larchmere Surgery⟧, near by.",
      "Child H was a pupil at ⟦Northmere High School⟧.",
      "Her brother goes to ⟦Kestrel Youth Club⟧ on Fridays.",
      "The family attended ⟦St Oswin's Church⟧ each week.",
      "The siblings were enrolled at ⟦Northmere College⟧.",
      "⟦Wren Children's Centre⟧ told the mother to come back.",
      "The baby was born on ⟦Heron Ward⟧ at night.",
      "He lived in ⟦Larch Lodge Children's Home⟧ for a year.",
      "The child was taught at ⟦Larchmere primary school⟧.",
      "His father prayed at ⟦Northmere Mosque⟧.",
      "The boys attended ⟦Elm Tree Day\nNursery⟧ together.",
      "He attended ⟦Larchmere Primary⟧ and then ⟦St Oswin's C of E School⟧.",
      "She was on roll at ⟦St Oswin's Catholic Primary School⟧ for a term and at ⟦Beck Lane Infants⟧ for two.",
      "He was sent to the ⟦Larchmere Pupil Referral Unit⟧ twice.",
      "School: ⟦Larchmere Community College⟧\nYear: 10\n",
      "| School | ⟦Larchmere Academy⟧ |",
      "## ⟦Larchmere Primary School⟧\n\nThe child's class teacher kept a diary.",
      "![A bag from ⟦Larchmere Primary School⟧ on a floor](bag.jpg)",
      "name,school\nA,⟦Larchmere Primary School⟧\n",
      "| Name | School |\n|---|---|\n| A | ⟦Larchmere Academy⟧ |",
      "She was seen at ⟦Larchmere Health Centre⟧ by her GP.",
      "GP is ⟦Beck Lane Surgery⟧ – letter to go. The second was the GP, at ⟦Beck Lane Medical Centre⟧.",
      "At ⟦Larchmere Primary⟧ attendance fell to 61%. Nobody asked ⟦Little Wrens Pre-School⟧. His place was kept.",
      "question,answer\nGP practice,⟦Larchmere Medical Centre⟧,x\n",
      "The support worker at ⟦Ysgol Bryn Derwen Isaf⟧ told her mother. He went to ⟦Larchmere Church of England School⟧.",
      "The twins were cold. Before that they had been at ⟦Little Wrens Nursery⟧.",
      "child,school\nA,⟦Larchmere Infant and Nursery School⟧\n",
      "MMR was given at ⟦Ashgrove Family Practice⟧, and a scar was seen; nothing was asked.",
      "School: ⟦Larchmere Community Primary⟧\nLead: someone\n",
      "He was last seen at ⟦Northmere Alternative Provision⟧.",
      "The mother's notes were faxed from ⟦Dr Heron and Partners, Old Dairy Surgery⟧.",
      "At ⟦Larkhill Juniors⟧ Miss Wren gave him breakfast.",
      "Practice: ⟦Cragside Family Doctors⟧\n",
      "The mother told the nursery (⟦Tiny Steps⟧, Gasworks Lane) of the bruise.",
      "He was found unresponsive and taken to ⟦Wexmoor General Hospital⟧, where his death was confirmed.",
      "She was born in the snow at ⟦Royal Marden Hospital⟧, and her mother wept.",
      "Medical booked for his bruises at ⟦Ward 27, Cranmere Royal Infirmary⟧; his mother slept on ⟦Ward F4⟧.",
      "LOOKED AFTER REVIEW. Her mother was told. Placement: ⟦Sycamore Lodge⟧ (3 bed).",
      "The placement, ⟦Merrow House⟧, had given notice to his mother the day before.",
      "True name given by her mother. She was missing from ⟦Oriel House children's home⟧ again.",
      "His nursery, ⟦Acorns on the Green⟧, told the mother that he was bruised.",
      "## The nursery, ⟦Tiny Steps⟧\n\nHis mother took him there; the baby cried.",
      "Take out Ola's school (⟦Kestrel Community School⟧) and her nursery, ⟦Acorns on the Green⟧, at once.",
      "The mother and the surgery (⟦Dr Heron & Partners⟧, The Elms) knew of her bruise.",
      "She died at ⟦Larch Grange⟧ in May. Her mother had moved to ⟦The Laurels⟧, bruised, and was told by her son.",
      "He was detained and taken to the ⟦Heron Unit⟧, said his mother; she died in ⟦Wexmoor General⟧ later.",
      "His mother died at ⟦Larchbank⟧ in May. She was discharged from ⟦Heronsmere⟧, bruised, and he was alone.",
      "His mother had told Callum. ⟦Thistlegate Junior School⟧ had seen the bruise.",
      "He was bruised and placed at ⟦Larchmere C of E Primary School⟧, and his mother at ⟦Larchmere nursing home⟧.",
      "His mother asked that her ward, ⟦Harebell⟧, be taken out.",
      "She told her teacher at ⟦Lady Margaret's Prep⟧ that he had hit her. Child Y is at ⟦Larchfield CE⟧, bruised.",
    ],
    decoys: [
      "Ward Round. Ward Clerk. Ward of court. Ward 7. Wards of the city.",
      "The pupils of Larchmere Academy, Heron Infants and Kestrel Catholic College show their pictures.",
      "Agencies (the school (Children's Services), the nursery (Early Help Team)) sent her notes.",
      "Schools elect their members of the partnership: primary (Waterloo Road Primary School), secondary (Kestrel Academy).",
      "prize,winner\nGarden,Larchmere Primary School\n",
      "The Designated Safeguarding Lead of each School was asked.",
      "Primary School heads met the mother's group.",
      "## Larchmere Primary School\n\nWon a prize for its garden.",
      "The Bereaved Parents' Choir sang at Christ Church in June.",
      "The Northmere Schools Forum was told of his case.",
      "The Royal College of Nursing wrote about the boy.",
      "The boy's bruise was shown to his mother at Royal Elm College.",
      "The College of Policing revised its guidance.",
      "The School Nursing Service saw the child.",
      "The boy went to Sunday School.",
      "He attended a Primary School and a GP Practice.",
      "Larchmere Primary School won a prize.",
      "The High School leavers of 2023 were asked about their lives.",
      "Best Practice and Social Work Practice were taught to pupils.",
      "Working Together 2023 says that the child's GP Practice is told.",
      "Children's Home Regulations apply to the child.",
      "The Local Authority and the Family Court heard the child's views.",
      "Child Safeguarding Practice Review: her story",
      "The mother was seen in the Antenatal Ward.",
      "The National Health Centre of Excellence met their staff.",
      "Each child in the Reception Class of a Special School was seen.",
      "Training is in the lecture theatre of Wexmoor General Hospital, next to Ward 7, and online.",
      "Placement: Foster Care, said his mother. School: Year Ten, he said. Home: Not Known, she said.",
      "His mother told the school, Early Help and the police. She told the nursery, Skills England and Sport Wales, too.",
      "Neither school noticed that his mother was ill. Poor school attendance of his sister was noted.",
      "The mother was taken to Northmere Crown Court and to the Custody Centre; her case moved to County Hall.",
      "The service moved to Larch House in May and was renamed. The course was moved to The Elm Centre. It moved to the Courts.",
      "His mother was bruised and taken to the Paediatric Assessment Unit. She moved to The Netherlands with her.",
      "His school (DSL), her ward (PICU) and his placement (Connected) were told by his mother of the bruise.",
      "His mother was bruised, discharged from Probation, placed at Level Two and kept in Segregation, he said.",
      "His mother was bruised at Christmas and died at Home. She was discharged from Leeds and admitted to Care, he said.",
      "Her mother told the Attorney General and the Royal Borough of her bruise; the Registrar General had it in General.",
      "Escalation,4,2,Down\nSchool attendance of his year,1,2,Up\n",
    ],
    scan: { scan in
      var next = 0
      var names: [Range<Int>] = []
      for word in scan.capitals.indices where scan.capitals[word].lowerBound >= next {
        guard let place = SchoolNames.name(at: word, in: scan), place.lowerBound >= next,
          !SchoolNames.isPlainSpeech(place, in: scan)
        else { continue }
        let partners = scan.match(partners, before: place.lowerBound)?.range.lowerBound
        names.append((partners.map { max($0, next) } ?? place.lowerBound)..<place.upperBound)
        next = place.upperBound
      }
      // Told by the word before them, and judged already; what else was read there is no second place.
      let called = scan.capitals.compactMap {
        SchoolNames.called(at: $0.lowerBound, in: scan) ?? SchoolNames.moved(to: $0.lowerBound, in: scan)
      }
      var passed = 0
      names.removeAll { name in
        while passed < called.count, called[passed].upperBound <= name.lowerBound { passed += 1 }
        return passed < called.count && called[passed].lowerBound < name.upperBound
      }
      var found = called
      scan.workspace.askable += names.map { (.school, $0) }
      let known = (names + called).sorted { $0.lowerBound < $1.lowerBound }
      scan.workspace.askable += SchoolNames.candidates(in: scan)
        .filter { known.overlapping($0).isEmpty }.map { (.school, $0) }
      for (index, name) in names.enumerated() {
        let counts =
          SchoolNames.isListed(index, among: names, in: scan)
          ? CaseTalk.weight(around: name, in: scan) >= CaseTalk.ofThings + SchoolNames.weightOfList
          : SchoolNames.isLabelled(name, in: scan) || SchoolNames.isOfLife(name, in: scan)
        if counts { found.append(name) } else { scan.workspace.open.append((.school, name)) }
      }
      next = 0
      for name in found.sorted(by: { $0.lowerBound < $1.lowerBound }) where name.lowerBound >= next {
        scan.report(name, .likely)
        next = name.upperBound
      }
    })
}

/// Whom a surgery is called after: `Dr Heron and Partners, Old Dairy Surgery`.
private let partners = Pattern(
  "\\b Dr[.]? [ ] [A-Z][A-Za-z'-]{1,20} (?: [ ] (?: and | & ) [ ] Partners )? , [ ] \\z")
