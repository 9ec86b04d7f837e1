/// A review as boards publish them, invented from end to end, in which nothing identifies anyone: every date,
/// reference, statute, figure and mark of Markdown that a recogniser could stumble over, and no more.
enum CleanProse {
  static let review = #"""
    ---
    kind: report
    title: "Local child safeguarding practice review: Child Heron"
    reference: NSP-2025-02
    published: 2025-03-04
    edition: wt2023
    related: [content/reports/child-wren.md, content/briefings/2024-11.md]
    ---

    ## 1. Why this review was held

    1.1. In June 2023 Child Heron, then aged 4 months, was brought to hospital by ambulance with injuries
    that the family could not account for. A rapid review met on 3 July 2023, within the 15 working days set
    by *Working Together to Safeguard Children 2023* (paragraphs 334 to 347), and the National Panel was told
    of its decision on 07/07/2023.[^1] The partners agreed that the criteria in section 16F of the Children
    Act 2004, as inserted by s.16 of the Children and Social Work Act 2017, were met.

    1.2. The review looks at the time from 1 January 2021 to 30 June 2023 — some 30 months — and refers to
    earlier events where they matter. It was led by two reviewers who had had no part in the case. They saw
    14 practitioners, 3 managers and 6 members of the family between 10.30 and 16.45 on five days. The
    review cost £18,450.00, of which £3,200 was for interpreting; the estimate of 2022–23 had been £21,000.

    1.3. Child Heron is the name the family chose. The child was born in 2023, at 34 weeks, and weighed
    2.1 kg. Heron has two siblings, aged 3 and 11. No other names are used: professionals appear by their
    role (“the health visitor”, “Social Worker 2”), and the area is called *the town*. The report was written
    so that it needs no redaction, and there is no redacted version of it.

    ## 2. What was known

    2.1. The mother had been known to services since 2009. In March 2010 she was the subject of a child
    protection plan under the category of neglect, which ended after 9 months. Her own childhood is described
    in a report of 2011 (reference CP/2011/0047, not published). She moved to the town in 2016/17.

    2.2. Between April 2021 and May 2023 the police attended the home 11 times. On 999 calls the operator
    heard shouting twice; on 101 calls neighbours spoke of a baby crying “for 4 or 5 hours”. None led to a
    referral within 24 hours, as § 4.2 of the procedure requires. Figures for the whole area are in Table 1.

    | Year    | Contacts | Referrals | Assessments | Within 45 days | Change |
    |---------|---------:|----------:|------------:|---------------:|-------:|
    | 2019-20 |   10 245 |     2,114 |       1,603 |          81.4% |      – |
    | 2020-21 |    9 871 |     1,998 |       1,544 |          79.0% |  -5.5% |
    | 2021-22 |   11 302 |     2,340 |       1,817 |          76.2% | +17.1% |
    | 2022-23 |   12 096 |     2,587 |       1,955 |          74.9% | +10.6% |

    *Table 1. Source: return of 31 March 2023, sheet 4, cells B12 to F15; see also annex A1, p. 27.*

    2.3. The midwife made a referral at 28 weeks (sent at 09:15, and read two days later). It was
    closed after 2 days with the words “no further action – mother engaging”. The decision was made by a
    duty worker with 31 cases; the standard is 18 to 22. The plan—agreed in February, revised in March—was
    not shared with the GP, who learnt of it in May.

    2.4. At the 6–8 week check the GP noted a bruise of 1.5 × 1 cm “from a toy”. A baby who does not yet roll
    cannot bruise itself: *those who don’t cruise rarely bruise*. The procedure on bruising in children who
    are not mobile (version 3.2, 01.09.2021) asks for a paediatric assessment the same day. It was not used.
    The GP had last been trained on 14.11.2018; the practice’s own list showed training “due 11/2020”.

    2.5. The health visitor saw Heron three times in May and once in June. Weight was on the 9th, 9th, 2nd and
    0.4th centile. She told her supervisor that she was “worried, but there was nothing to put your finger
    on”. [She] had 412 children on her caseload; the recommended number is 250 [emphasis in the original].

    ### 2.6. A timeline

    1. January 2023: referral by the midwife (28+0 weeks)
    2. two days later: closed
    3. April 2023, 07:40 to 08:25: police attendance; child seen asleep
    4. May 2023: first visit; weight 3,150 g
    5. June 2023, 23:52: call to 999; admission at 00:31

    ## 3. What the family said

    3.1. Heron’s father is 29 and works nights on the M1 widening. “They’d come at 10, I’d been in since
    6,” he said. “Nobody asked me anything. I was just ‘Dad’ in the file.” In 61 pages of records he is
    named 4 times. The reviewers found the same in 7 of 9 audited cases (78%), and so did the national
    review *The Myth of Invisible Men* (2021).

    3.2. The mother said that she rang the helpline on two nights, at 2 am and 5 am, and gave up after 40
    minutes. She had read that you should “never shake a baby” (*ICON*, 2018) but had not been shown what to
    do instead. > “I was on my own with it. I wasn’t born knowing how.”

    3.3. The grandmother (67) asked the board to write plainly. We have tried: the text has a reading age of
    about 13 and no sentence of over 40 words.

    ## 4. What we learnt

    **Finding 1: pre-birth assessment begins too late.** Of 52 unborn children referred in 2022, 19 (36.5%)
    were assessed before 30 weeks. The procedure says 20. ***This is the most important finding.***

    **Finding 2: information does not travel at weekends.** 3 of 4 key contacts fell between 17:00 on a
    Friday and 09:00 on a Monday. The out-of-hours team and the day team use two systems (“System A” and
    “System B”, v5.0.17 and v11.4), and a record opened in one is seen in the other after 1 to 3 days.

    **Finding 3: men are left out.** See 3.1 above and *Finding 6* of
    [the review of Child Wren](/reports/child-wren/#finding-6), p. 14–15, ISBN 978-0-00-000000-2.

    - [x] Accepted by the partners on 10 January 2025
    - [x] Published within 12 months of the decision, less the police’s request of 8.2.24 for delay
    - [ ] Action plan closed (due 30.06.2025, owner: Director, Children’s Services; grade 7+)

    ***

    The court made its orders under s.31 and Schedule 2 in October 2023. In *Re B (Children)* [2008] UKHL
    35, [2009] 1 AC 11, at [2] and [70], Lord Hoffmann and Lady Hale set out the standard of proof; see also
    [2013] EWCA Civ 1146 and Part XII, Chapter III, of the rules. The criminal trial ended in November
    2024 with a sentence of 6 years and 8 months. The inquest’s number is not given here.

    ## 5. What should change

    | No. | Recommendation | Who | By | RAG |
    |:---:|----------------|-----|:--:|-----|
    | R1 | Start pre-birth assessment at 16–20 weeks | Children’s services | 09/2025 | G |
    | R2 | One record at weekends (S2W; cost £240k–£310k p.a.) | All partners | Q3 2025/26 | A |
    | R3 | Ask about, see and record fathers: 100% of plans by 31/12/2025 | Health; police | 12 months | A |
    | R4 | Train 450 staff in 18 sessions of 2.5 h @ £75 a head | Board | 30 June | R |

    5.1. The board will look at R1 to R4 every 3 months and report on them in its yearly report, as paragraph
    90 of the guidance requires. The measure for R1 is the share of assessments done by 20+6 weeks: 36.5% in
    2022, 41% in 2023; the aim is 85% by 2026. For R3 it is an audit of 60 records, 15 for each partner.

    5.2. The style sheet of this page, for anyone who prints it, has no tricks:

    ```css
    @media print { body { color: #000; background: #fff; } .note { border: 1px solid #0b0c0c } }
    @page { size: A4; margin: 20mm 15mm 25mm; }
    ```

    and it is built by `candour build --as-of 2025-03-04 --output public` from commit 7d5ab1e4f00c9a31.

    5.3. Anyone who is worried about a child should ring 999 if the danger is immediate, and otherwise the
    number on the [front page](/contact/). Text “SHOUT” to 85258 at any hour; NHS 111 answers day and night.

    ## 6. How we worked

    6.1. The method draws on systems thinking (Fish, Munro and Bairstow 2008; see also Munro 2011, pp. 60–64)
    and on SEIPS 3.0. The reviewers read 1,846 pages from 9 agencies, made a joint chronology of 377 entries,
    and held two learning events of 23 and 19 people. They tested each finding against three questions: Did
    it happen elsewhere? Would it happen again? What makes it likely?

    6.2. Data protection: the lawful basis is Article 6(1)(e) and 9(2)(g) of the UK GDPR with paragraph 18 of
    Schedule 1 to the Data Protection Act 2018. Dates have been left out or widened to a month where a day
    would tell who the family is; each date of birth was checked and none is given. The panel’s log (v0.9 of
    17 February, v1.0 of 24 February 2025) records who read the text, when, and what was changed.

    6.3. Five things were *not* found: 1) no one failed to visit; 2) no referral was lost; 3) there was no
    drift—the longest gap was 16 days; 4) no one lacked a DBS check; 5) caseloads apart, resources were as
    planned: 24.5 of 26.0 full-time posts filled on 30/9/22 and 25.1 on 31/3/23.

    | Abbreviation | Meaning |
    | ------------ | ------- |
    | CIN | child in need, s 17 |
    | CP  | child protection, s 47 |
    | MASH | multi-agency safeguarding hub (est. 1 April 2014) |
    | SCR | serious case review, until 29 September 2019 |

    ___

    [^1]: The letter is dated 7 July 2023; the Panel answered on 21 July 2023 (12 working days).
    [^2]: Office for National Statistics, *Births in England and Wales: 2022*, table 3b, published 17 August
        2023. Rates per 1,000: 10.5, 9.8, 11.1, 10.7. <https://www.example.org/births/2022?table=3b&v=2#t3>
    [guidance]: https://www.example.org/wt2023/chapter-5/ "Working Together, chapter 5"
    [name]: /names/

    Version 1.0 · 4 March 2025 · 28 pages · © the safeguarding partners · Open Government Licence v3.0
    """#
}
