extension CleanProse {
  /// Policy, audit, newsletter and review prose, each line with something that looks like what identifies a person and
  /// is not.
  static let varied = #"""
    # Safeguarding newsletter, spring 2025

    The board met on 4 March 2025 in the Town Hall, and will meet again on Tuesday 3 June 2025 at 10.30. The minutes
    of 10 December 2024 were agreed. Members from 14 agencies came, 3 of them for the first time.

    ## Training and events

    Sessions are held on 6 May, 13 May and 20 May 2025 from 09:30 to 12:45; each has 24 places. Book by 30 April.
    Level 3 training (ref. L3-2025) is for Designated Safeguarding Leads in every School, College and Nursery.
    The High School leavers' conference takes place in the Larch Suite; follow the signs from Gate 4.
    Last year 1,204 people were trained, 17 more than in 2023/24, at a cost of £18 a head.

    ## Policies that changed

    The bruising procedure (version 3.2.1.4) came into force on 1 September 2024. Section 4.3.10 is new.
    The incident reporting form was revised on 12 January 2025; old forms (MG11, C100, N1) are still taken until May.
    The policy on information sharing replaces that of 14/11/2018. See paragraph 2.3.4.1 and clause 7.1 of annex B12.
    Under section 47 of the Children Act 1989, and Part 3 of the Crime and Disorder Act 1998, the duty is shared.
    The fire safety policy of 1 April 2021 and the lone working policy of 6 June 2022 were not changed.
    The Court of Protection Rules 2017, the Family Procedure Rules 2010 and Practice Direction 12J apply.
    See *Re B (Children)* [2008] UKHL 35, [2013] EWCA Civ 1146 and [2019] UKSC 22; the Supreme Court sat on 12 days.
    Claim form N1 and application form C2 go to the County Court, the Youth Court or the High Court as the case may be.

    ## Audit: discharge from hospital

    Between 1 April 2024 and 31 March 2025 the auditors read 48 records: 12 from each of 4 wards in 2 hospitals.
    Incident data up to 31 March 2025 show 212 incidents, 9 fewer than in the year ending 31 March 2024.
    Of 48 plans 31 (64.6%) named a lead professional, 12 did not, and 5 could not be found within 10 working days.
    Case numbers rose to 12,400 in 2023 and fell to 11,950 in 2024; the unit cost was £1,234.56 a case.
    Record systems differ: 3 trusts use one product, 2 use another (version 2021.4), and 1 keeps paper files.
    Mosaic was bought in 2019; Liquidlogic came later, in 2021, with 1,200 licences for the 4 teams.
    Accounts for 2023-24 balance at £412,345.67. The account of the work runs to 12345 words.
    The sort order of the table is by date, then by code (12, 34, 56), then by size.

    | Area  | 2021-22 | 2022-23 | 2023-24 | Rate  |
    |-------|--------:|--------:|--------:|------:|
    | North |     412 |     398 |    4071 | 10.18 |
    | South |     999 |     000 |    0018 |  9.99 |
    | East  |      12 |      34 |      56 |  0.44 |
    | All   |   01632 |   96012 |     345 |   1.1 |

    ## Learning from reviews elsewhere

    A review published on 18 July 2024 by another board looks at the death of a young man in 2021. He died in
    hospital in the autumn of that year; nobody had asked him what he wanted. The report has 14 recommendations.
    The national Panel was notified of 402 incidents in the year to 31 March 2024, of which 171 led to a review.
    Lessons from the deaths were shared with every GP Practice, School Nursing Service and Children's Home.
    The child death overview panel met on 4 March 2025; death rates to 31 December 2024 are in its yearly report.
    The mother said that staff at the hospital “didn’t look up”. She asked that the board write in plain words.
    The father, a lorry driver, was away on the M62, the A1(M) and the A46 for most of the week.
    The grandmother lived two streets away, in a flat above a shop, and the children went to school together.
    The boy was in Year 7 and liked chess; the girl, in Year 2, read to her baby brother at home.
    Their school held 5 meetings in 8 weeks; the health visitor came to 3, and the GP sent a letter to 2.
    The family moved 4 times in 3 years: from a hostel to a bed and breakfast, then to 2 flats in another county.
    They lived in fear of a man who was not the father, and in a house where 6 of 9 windows were broken.
    The worker wrote “home conditions 4 out of 10” in May and “7 out of 10” in June, on one and the same form.
    A place of safety was used on 2 nights; the nearest Section 136 suite is 40 miles away.
    In 30 High Court judgments on care orders between 2014 and 2020 the same point was made.
    Police logged 11 calls; on the log of the 4th nobody was sent. The 999 operator heard a child.

    ## Online safety

    Instagram, Snapchat and TikTok are used by 45 of 60 pupils we asked; 12 had been contacted by a stranger.
    Share this page: facebook.com/sharer/sharer.php?u=x or twitter.com/intent/tweet?text=y. Do not post names.
    Facebook: a guide for carers. Discord: what it is, and why it matters. Handles such as @media are not people.
    The firms behind x.com and tiktok.com answered on 7 days of 30. Their username rules changed in 2024.
    Logs of the test server (127.0.0.1, mask 255.255.255.0) were deleted after 30 days, at 10:30:45 to the second.
    The ratio of boys to girls was 1:2:3 over three years; the score of the match, 4:3, made the news.

    ## How this newsletter is made

    It is written by the Business Unit, read by 2 people, and printed on A4 by the Larchmere Print Works in 400 copies.
    ISBN 978-0-00-000000-2, ISSN 1234-5678, doi 10.1234/56789, commit 7d5ab1e4f00c9a31, build 2025.03.04.
    Reference NSP-2025-02 is for the review of spring 2025; LCSPR 2024-03 and SAR 2023/04 came before it.
    Rooms B12, E14 and SE1 are on the second floor; lifts 1 to 4 are on your left. Lamps are SS12 LED.
    The car park (bays 12 to 40) is closed from 4 to 8 August 2025; the car of the week was a joke.
    Royal College of Nursing, College of Policing and National Health Service guidance was read for this issue.
    The Northmere Schools Forum, the Primary Heads' Group and the Sunday School Union sent their thanks to parents.
    The Green Paper of 2003, the White Paper of 2007 and the Home Office circular 12/2004 are in the library.
    Elm and larch were planted in the square: 12 Larch trees, 7 Elm trees, and 3 Oak saplings for each ward.
    Walk this way: 10,000 steps a day, 2 Park rangers to guide you, 1 Way round. No dogs.
    The next issue comes on 2 September 2025. Version 1.0.0.2 of the template, 14 February 2025.
    """#
}
