"""Ways to break the demonstration site, each with the test that must notice."""

from dataclasses import dataclass

HOME = "/"
REPORT = "/reports/child-heron/"
POLICY = "/policies/learning-framework/"
THEME = "/themes/adults/"
WELSH = "/about/cael-help/"
BRIEFING = "/briefings/seven-minutes-professional-curiosity/"


@dataclass(frozen=True)
class Breakage:
    """In the first place where `old` (a regular expression) is found in each of `files`, `new` is put."""

    test: str
    what: str
    old: str
    new: str
    address: str | None = HOME
    files: str | None = None

    def __post_init__(self):
        if self.files is None:
            object.__setattr__(self, "files", self.address.lstrip("/") + "index.html")

    @property
    def addresses(self):
        """The pages to test; none stands for all."""
        return {self.address} if self.address else None


def css(test, what, rule, address=HOME):
    """A rule added at the end of the site's style sheet."""
    return Breakage(test, what, r"\Z", rule.replace("\\", r"\\"), address, "assets/*.css")


AXE = "test_accessibility.AccessibilityTest.test_axe_finds_nothing_at_1280_pixels"
AXE_NARROW = "test_accessibility.AccessibilityTest.test_axe_finds_nothing_at_320_pixels"
STRUCTURE = "test_structure.StructureTest."
KEYBOARD = "test_keyboard.KeyboardTest."
SKIP = KEYBOARD + "test_the_skip_link_comes_first_and_leads_to_the_main_content"
TAB = KEYBOARD + "test_the_tab_key_reaches_everything_and_shows_where_it_is"
LAYOUT = "test_layout.LayoutTest."
NARROW = LAYOUT + "test_pages_fit_a_window_of_320_pixels"
PRIVACY = "test_privacy.PrivacyTest."
INLINE = PRIVACY + "test_no_page_has_a_style_or_a_script_in_it"
POLICY_HOLDS = PRIVACY + "test_every_page_has_a_content_security_policy_that_holds"
OTHER_HOST = PRIVACY + "test_no_page_names_another_host_to_load_from"
QUIET = PRIVACY + "test_the_browser_complains_of_nothing"
NU = "test_validity.ValidityTest.test_the_nu_checker_has_no_error_or_warning"
FEED = "test_feeds.FeedTest."
DATA = "test_data.DataTest."
FILES = "test_files.FileTest."
DOWNLOADS = FILES + "test_every_download_answers_and_says_its_type_and_size"
LINKS = FILES + "test_every_link_within_the_site_leads_somewhere"
REACH = "test_reach.ReachTest."
COUNTS = REACH + "test_every_list_counts_what_it_shows_over_all_its_pages"
CONTENT = "test_content.ContentTest."
JSON_LD = DATA + "test_every_document_says_what_it_is_in_json_ld"
REVIEWS = DATA + "test_reviews_are_the_same_in_json_in_csv_and_on_their_pages"
SITEMAP = "test_feeds.SitemapTest."
REPORTS = "test_content.ContentTest.test_every_report_shows_when_it_was_published_and_how_long_it_stays"
POLICY_META = r'<meta http-equiv="Content-Security-Policy"[^>]*>'

BREAKAGES = [
    Breakage(AXE, "a picture without a text", "</h1>", '</h1><img src="/x.png">'),
    Breakage(AXE, "a button without a name", "</h1>", "</h1><button></button>"),
    css(AXE, "text that is too pale", ".hero p { color: #b0b8bb; }"),
    css(
        AXE_NARROW, "text that is too pale in a narrow window", "@media (max-width: 20em) { .hero p { color: #ccc; } }"
    ),
    css(
        AXE,
        "targets too small and too near",
        ".site-nav ul { display: block; } .site-nav li { height: 9px; } .site-nav a { height: 9px; overflow: hidden; padding: 0; border: 0; }",
    ),
    Breakage(STRUCTURE + "test_every_page_has_one_main_heading", "a second h1", "</h1>", "</h1><h1>Again</h1>"),
    Breakage(STRUCTURE + "test_every_page_has_one_main_heading", "no h1", r"<h1>(.*?)</h1>", r"<h2>\1</h2>"),
    Breakage(
        STRUCTURE + "test_every_page_has_its_landmarks", "a main that is a div", r"<main(.*)</main>", r"<div\1</div>"
    ),
    Breakage(STRUCTURE + "test_every_page_has_its_landmarks", "navigation without a name", ' aria-label="Main"', ""),
    Breakage(STRUCTURE + "test_every_page_has_its_landmarks", "no footer", r"<footer(.*)</footer>", r"<div\1</div>"),
    Breakage(STRUCTURE + "test_every_page_says_its_language", "no lang", ' lang="en"', ""),
    Breakage(
        STRUCTURE + "test_every_title_is_its_own_and_ends_with_the_title_of_the_site",
        "another end",
        r"<title>.*?</title>",
        "<title>Report</title>",
        REPORT,
    ),
    Breakage(
        STRUCTURE + "test_every_title_is_its_own_and_ends_with_the_title_of_the_site",
        "a title used twice",
        r"<title>.*? - ",
        "<title>Report - ",
        None,
        "reports/*/index.html",
    ),
    Breakage(
        STRUCTURE + "test_a_redirect_goes_at_once_to_a_page_of_the_site",
        "a redirect that waits",
        'content="0;',
        'content="1;',
        None,
        "scr/*/index.html",
    ),
    Breakage(
        STRUCTURE + "test_a_redirect_goes_at_once_to_a_page_of_the_site",
        "a redirect to nowhere",
        "url=/reports/",
        "url=/nowhere/",
        None,
        "scr/*/index.html",
    ),
    Breakage(SKIP, "no skip link", r'<a class="skip".*?</a>', ""),
    Breakage(SKIP, "a skip link to nowhere", "#site-main", "#site-mian"),
    Breakage(SKIP, "something before it", '<a class="skip"', '<a href="/">First</a><a class="skip"'),
    css(SKIP, "a skip link never shown", ".skip:focus { left: -100vw; }"),
    Breakage(SKIP, "a main that cannot take the focus", ' tabindex="-1"', ""),
    css(TAB, "no focus outline", ":focus-visible { outline: 0; }"),
    css(TAB, "an outline as pale as the paper", ":focus-visible { outline-color: #eee; }"),
    css(TAB, "a bar over everything", "body::after { content: ''; position: fixed; inset: 0; }"),
    Breakage(TAB, "a link that is jumped over", '<a class="site-name"', '<a tabindex="-1" class="site-name"'),
    css(NARROW, "a box of fixed width", ".hero { width: 40rem; }"),
    css(NARROW, "overflow that is hidden", "html { overflow-x: clip; } .hero p { width: 40rem; }"),
    css(LAYOUT + "test_pages_fit_at_768_pixels", "a box of fixed width", ".hero p { width: 50rem; }"),
    css(LAYOUT + "test_pages_fit_at_1280_pixels_enlarged_twice", "a box of fixed width", ".hero p { width: 50rem; }"),
    css(
        LAYOUT + "test_pages_fit_when_only_the_text_is_twice_as_large",
        "a box of fixed height",
        ".hero h1 { height: 50px; }",
    ),
    css(
        LAYOUT + "test_the_readers_own_text_spacing_cuts_nothing_in_a_wide_window",
        "a line that is cut",
        ".item-title, .item-title a { height: 1em; padding: 0; } .item-title { overflow: hidden; }",
    ),
    css(
        LAYOUT + "test_the_readers_own_text_spacing_cuts_nothing_in_a_narrow_window",
        "a heading of fixed height",
        ".hero h1 { height: 2em; }",
    ),
    css(
        LAYOUT + "test_wide_tables_scroll_inside_themselves",
        "a table that does not scroll",
        ".table-scroll { overflow: visible; } td { min-width: 20rem; }",
        POLICY,
    ),
    css(
        LAYOUT + "test_wide_tables_scroll_inside_themselves",
        "a table that is cut",
        ".table-scroll { overflow: hidden; } td { min-width: 20rem; }",
        POLICY,
    ),
    css(
        LAYOUT + "test_targets_are_large_enough_or_in_a_line_of_text",
        "low links in a list",
        ".browse a { display: inline; font-size: 12px; padding: 0; }",
    ),
    Breakage(
        OTHER_HOST, "a picture from elsewhere", "</h1>", '</h1><img alt="" src="https://elsewhere.example/x.png">'
    ),
    Breakage(OTHER_HOST, "a font warmed up", "</head>", '<link rel="preconnect" href="//fonts.example"></head>'),
    Breakage(
        PRIVACY + "test_no_stylesheet_names_another_host",
        "an import",
        r"\A",
        "@import url(https://elsewhere.example/x.css);",
        HOME,
        "assets/*.css",
    ),
    Breakage(QUIET, "an inline style that the policy forbids", "<h1>", '<h1 style="color: red">'),
    Breakage(QUIET, "a picture that is not there", "</h1>", '</h1><img alt="" src="/nothing.png">'),
    Breakage(INLINE, "an inline style", "<h1>", '<h1 style="color: red">'),
    Breakage(INLINE, "an inline script", "</h1>", "</h1><script>1</script>"),
    Breakage(INLINE, "a handler", "<h1>", '<h1 onclick="go()">'),
    Breakage(POLICY_HOLDS, "no policy", POLICY_META, ""),
    Breakage(POLICY_HOLDS, "an open policy", "default-src 'none'", "default-src 'none'; script-src 'unsafe-inline'"),
    Breakage(POLICY_HOLDS, "a policy after the style sheet", rf"({POLICY_META})(.*)</head>", r"\2\1</head>"),
    Breakage(PRIVACY + "test_a_script_that_gets_into_a_page_does_not_run", "no policy", POLICY_META, ""),
    Breakage(
        PRIVACY + "test_every_redirect_stays_on_the_site",
        "a redirect to elsewhere",
        "url=/",
        "url=https://elsewhere.example/",
        None,
        "scr/*/index.html",
    ),
    Breakage(
        "test_without_javascript.WithoutJavaScriptTest.test_pages_read_the_same",
        "text that a script writes",
        rf"{POLICY_META}(.*)</h1>",
        r"\1</h1><p id=x></p><script>x.textContent = 'written'</script>",
    ),
    Breakage(
        "test_printing.PrintingTest.test_the_seven_minute_briefing_prints_on_two_sheets_of_a4",
        "text that fills three sheets",
        "</h1>",
        "</h1><p>" + "More words. " * 1500,
        BRIEFING,
    ),
    css(
        "test_printing.PrintingTest.test_the_seven_minute_briefing_prints_on_two_sheets_of_a4",
        "another paper",
        "@page { size: letter; }",
        BRIEFING,
    ),
    css(
        "test_printing.PrintingTest.test_every_kind_of_page_prints_with_its_heading",
        "a heading not printed",
        "@media print { h1 { display: none; } }",
        REPORT,
    ),
    Breakage(
        "test_content.ContentTest.test_every_page_says_that_the_site_is_fictitious",
        "the word in a comment",
        "(?s)<body>(.*)</body>",
        r"<body><h1>Real</h1><!-- fictitious --></body>",
    ),
    Breakage(REPORTS, "no period", "had to stay available here", "stayed here", REPORT),
    Breakage(REPORTS, "no day of publication", "<dt>Published</dt>", "<dt>Out</dt>", REPORT),
    Breakage(REPORTS, "another day than in the data", r"(Published</dt>.*?)>4 November", r"\1>3 November", REPORT),
    Breakage(REPORTS, "a period that is too short", r"until 8 November 2026", "until 8 October 2026", REPORT),
    Breakage(NU, "an element that is not closed", "</h1>", "</h1><div>"),
    Breakage(NU, "an id used twice", "<h1>", '<h1 id="site-main">'),
    Breakage(NU, "a warning: a section without a heading", "</h1>", "</h1><section><p>Words</p></section>"),
    Breakage(FEED + "test_a_feed_and_its_entries_have_what_atom_demands", "no XML", "</entry>", "", None, "feed.xml"),
    Breakage(
        FEED + "test_a_feed_and_its_entries_have_what_atom_demands",
        "an entry without an id",
        r"(<entry>\s*)<id>.*?</id>",
        r"\1",
        None,
        "feed.xml",
    ),
    Breakage(
        FEED + "test_a_feed_and_its_entries_have_what_atom_demands",
        "a time without a zone",
        r"(<entry>.*?<updated>[^<]*)Z",
        r"\1",
        None,
        "feed.xml",
    ),
    Breakage(
        FEED + "test_a_feed_is_newest_first",
        "an old entry on top",
        r"(<entry>.*?<updated>)\d{4}",
        r"\g<1>2024",
        None,
        "feed.xml",
    ),
    Breakage(
        FEED + "test_a_feed_links_to_itself_and_to_pages_that_its_list_shows",
        "a link to no page",
        r'(<entry>.*?href="[^"]*)"',
        r'\1x/"',
        None,
        "feed.xml",
    ),
    Breakage(
        SITEMAP + "test_the_sitemap_lists_every_page_that_may_be_found_once",
        "a page left out",
        r"  <url><loc>[^<]*/reports/child.*?</url>\n",
        "",
        None,
        "sitemap.xml",
    ),
    Breakage(
        SITEMAP + "test_the_sitemap_lists_every_page_that_may_be_found_once",
        "a notice listed",
        r'<meta name="robots"[^>]*>',
        "",
        None,
        "reports/child-teal/index.html",
    ),
    Breakage(
        SITEMAP + "test_every_listed_page_gives_its_own_address",
        "another address",
        r'(rel="canonical" href="[^"]*)"',
        r'\1x/"',
        REPORT,
    ),
    Breakage(
        SITEMAP + "test_the_days_in_the_sitemap_are_days",
        "30 February",
        r"<lastmod>[^<]*",
        "<lastmod>2026-02-30",
        None,
        "sitemap.xml",
    ),
    Breakage(STRUCTURE + "test_headings_leave_no_level_out", "a level left out", "</h1>", "</h1><h3>Words</h3>"),
    Breakage(
        STRUCTURE + "test_assistive_technology_finds_the_heading_and_the_landmarks",
        "a heading that is none to a screen reader",
        "<h1>",
        '<h1 role="presentation">',
    ),
    Breakage(
        STRUCTURE + "test_a_text_in_another_language_says_so",
        "words of Welsh in English",
        '<h1 lang="cy">',
        "<h1>",
        WELSH,
    ),
    Breakage(
        PRIVACY + "test_a_page_asks_for_itself_its_stylesheet_and_pictures_of_the_site_only",
        "a script of the site",
        rf"{POLICY_META}(.*)</h1>",
        r'\1</h1><script src="/reviews.json"></script>',
    ),
    Breakage(
        PRIVACY + "test_the_rules_for_each_host_agree_with_the_policy_of_the_pages",
        "rules that allow more",
        "style-src 'self'",
        "style-src *",
        HOME,
        ".htaccess",
    ),
    css(
        CONTENT + "test_readers_see_that_the_site_is_fictitious",
        "the word hidden from sight",
        "body { visibility: hidden; }",
    ),
    Breakage(
        CONTENT + "test_what_an_author_sets_apart_says_in_words_what_it_is",
        "a warning by colour alone",
        '<p class="directive-word">.*?</p>',
        "",
        None,
        "*/*/index.html",
    ),
    Breakage(
        REACH + "test_every_page_is_at_most_three_steps_from_home",
        "a page that only its own list knows",
        'href="/manual/rules/"',
        'href="/"',
        None,
        "index.html",
    ),
    Breakage(
        REACH + "test_every_file_is_linked_from_a_page",
        "a file that nothing leads to",
        'href="/reports/child-heron/team-action-plan.docx"',
        'href="/"',
        None,
        "reports/child-heron/index.html",
    ),
    Breakage(COUNTS, "another number", r"<p class=\"lead\">\d+", '<p class="lead">1', THEME),
    Breakage(COUNTS, "an entry left out", '<li class="item">.*?</li>', "", THEME),
    Breakage(COUNTS, "an entry shown twice", '(<li class="item">.*?</li>)', r"\1\1", THEME),
    Breakage(
        REACH + "test_every_number_after_a_link_is_that_of_the_list_behind_it",
        "another number",
        r'<span class="count">\(\d+\)',
        '<span class="count">(999)',
        None,
        "index.html",
    ),
    Breakage(
        FILES + "test_no_page_is_heavier_than_100_000_bytes",
        "far too many words",
        "</h1>",
        "</h1>" + "x" * 99_000,
    ),
    Breakage(
        FILES + "test_the_first_page_with_all_that_it_loads_is_below_100_000_bytes",
        "a stylesheet that is too heavy",
        r"\Z",
        "/*" + "x" * 90_000,
        HOME,
        "assets/*.css",
    ),
    css(FILES + "test_the_stylesheet_is_below_30_000_bytes", "too many rules", "a { color: red; }" * 2_000),
    Breakage(DOWNLOADS, "another size", r"\(PDF, \d+ KB\)", "(PDF, 1 KB)", REPORT),
    Breakage(DOWNLOADS, "another type", r"\(PDF, ", "(Word, ", REPORT),
    Breakage(DOWNLOADS, "no facts", r"\(PDF, \d+ KB\)", "", REPORT),
    Breakage(DOWNLOADS, "a file that is not there", r"easy-read\.pdf", "hard-read.pdf", REPORT),
    Breakage(LINKS, "a link to nowhere", 'href="/reports/"', 'href="/reprots/"', None, "index.html"),
    Breakage(LINKS, "a link to no part of a page", 'href="#site-help"', 'href="#site-hepl"', None, "index.html"),
    Breakage(JSON_LD, "another name", '"name":"Learning', '"name":"Lessons', REPORT),
    Breakage(JSON_LD, "a brace left out", '"@graph":\\[{', '"@graph":[', REPORT),
    Breakage(REVIEWS, "another day in the table", "2025-11-04", "2025-11-05", None, "reviews.csv"),
    Breakage(REVIEWS, "another title in both", "Learning from the review", "Lessons of the review", None, "reviews.*"),
    Breakage(
        FEED + "test_a_feed_links_to_itself_and_to_pages_that_its_list_shows",
        "a list without an entry of its feed",
        '<li class="item">.*?</li>',
        "",
        None,
        "themes/adults/index.html",
    ),
    Breakage(
        FEED + "test_every_theme_role_and_agency_with_a_feed_offers_it",
        "a theme that hides its feed",
        '<p class="follow">.*?</p>',
        "",
        THEME,
    ),
]
