import Model

extension Recogniser {
  static let name = Recogniser(
    category: .name,
    meaning:
      "Names of people: those of the watch-list, and what looks like one by its title, its role, its forename or "
      + "its capital",
    positives: [
      "The visit was made by ⟦Heather Dawson⟧ on a Monday.",
      "Mrs ⟦Okafor⟧ said that the house was cold.",
      "Dr ⟦J. Adeyemi⟧ wrote to the practice.",
      "PC ⟦Kowalczyk⟧ went to the flat.",
      "Her brother ⟦Tomasz⟧ was at home.",
      "The social worker, ⟦Amina Warsame⟧, was new.",
      "A neighbour heard ⟦Priya⟧ crying at night.",
      "⟦Siobhan O'Connor⟧ was the duty manager.",
      "She stayed with ⟦Mary-Jane O'Neill⟧ for a week.",
      "The boy called ⟦Grace⟧ from the kitchen.",
      "⟦Grace⟧ told the teacher about the belt.",
      "His teacher saw that ⟦Will⟧ had lost weight.",
      "⟦Okonkwo⟧'s flat was empty.",
      "The ⟦Kowalczyk⟧ family moved in spring.",
      "Cllr ⟦Brown⟧ asked about the plan.",
      "His independent chair, ⟦Rosalie Timberlake⟧, rang.",
      "Mrs ⟦Honora Delacourt⟧, author of a letter, came.",
      "It was hit by Mr ⟦Oldcastle⟧ (aged 61).",
      "[The plan](files/⟦amina-warsame⟧-plan.pdf)",
      "She wrote as ⟦tomasz_kowalczyk⟧ on it.",
    ],
    decoys: [
      "Her Honour Judge Peverell-Stone and Mrs Justice Carrowmore spoke.",
      "Foreword by the Independent Chair, Rosalie Timberlake, and the new Scrutineer, Mr Lysander Okafor-Hill.",
      "Keynote: Professor Honora Delacourt-Price, author of *The Closed Door*. *Small Voices* by Marguerite Oldcastle (Harbinger, 2011).",
      "Will the panel meet in May? Grace periods are short.",
      "Mark the form, and hope for the best.",
      "The Children Act 1989 and the Care Act 2014 apply.",
      "Gillick competence was not tested.",
      "Child A lived with Ms B and Mr C.",
      "The Designated Safeguarding Lead rang the Health Visitor.",
      "Northmere Safeguarding Children Partnership met in Leeds.",
      "See Ashworth (2019) and (Lindqvist and Ashworth, 2021).",
      "St George's Primary School took part.",
      "Elizabeth House is a family centre.",
      "The review was led from Birmingham.",
      "In April the plan changed, and in June it ended.",
      "Robin is the name of a team, and Wren of another.",
      "Hope is not a plan, and Faith groups were asked.",
      "The Apgar score was nine.",
      "A multi-agency, trauma-informed plan; max-width and anna_b are no people.",
    ],
    scan: { scan in
      let slugs = LikelyNames.slugs(in: scan.bytes, at: scan.landmarks.signs, scan.lexicon)
      for range in LikelyNames(in: scan).found + slugs { scan.report(range, .likely) }
    })
}
