/// Words and abbreviations of two and three letters that are nobody's initials.
enum ShortWords {
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = Set(
    """
    am an as at be by do go he if in is it me my no of ok on or ox so to up us we
    act add age ago aid aim air all and any ape apt arc are ark arm art ash ask ate awe bad bag bar bat bay bed bee beg
    bet bid big bin bit bow box boy bud bug bun bus but buy bye cab can cap car cat cow cry cub cup cut dad dam day den
    dew did die dig dim dip dog dot dry due dug ear eat ebb eel egg elf elm end era eve ewe eye fan far fat fed fee few
    fig fin fir fit fix fly fog for fox fry fun fur gap gas get god got gum gun gut had has hat hay hem hen her hid him
    hip his hit hog hop hot how hub hug hum hut ice ill ink inn its ivy jam jar jaw jet job jog joy jug key kid kin kit
    lad lap law lay led leg let lid lie lip lit log lot low mad man map mat may men met mid mix mob mud mug mum nap net
    new nod non nor not now nut oak oar oat odd off oil old one our out owe owl own pad pan pat paw pay pea pen pet pie
    pig pin pit pod pop pot pub put ram ran rat raw red rib rid rim rip road rob rod row rub rug rum run rut rye sad
    sap sat saw say sea see set sew sex she shy sin sip sit six ski sky sly sob son sow spa spy sum sun tap tar tax tea
    ten the tie tin tip toe ton too top toy try tub two use van vet via vow war was wax way web wet who why wig win wit
    yes yet you zip zoo
    jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun
    scr sar lcr cpr apr dhr cdr cdo imr icr csr smr ssr scp sab lsp sb mcr mhr pfd rca rr sg qa qi gp nhs cp cin lac
    cla eh fh ehc ehe sen asd cse cce ce ct fgm hbv dv da vaw mca dol la ict it uk gb eu us un who cic cio ltd plc icb
    ccg pct cqc cps yjs yot cjs mp hr pr faq doc dox odt pdf png jpg gif svg csv xls ppt txt zip mp tv ed ae dr mr mrs
    ms iro dsl sw hv pc dc pcc ds easy er en cy gd ga fr pl ro ur bn pa so ar uk vol ver pt nr ref fig tor toc eg ie
    etc ad am pm st nd rd th bsl aac q qs ot slt api app seq mod aro tri cot abc pip uc dla esa dwp dfe dbs cv rec cdp
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
