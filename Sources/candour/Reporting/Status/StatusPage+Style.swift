extension StatusPage {
  /// Only what a table needs: system fonts, colours with a contrast of at least 7 to 1, A4 on its side on paper.
  static let style = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1rem; max-width: 80rem; background: #fff; color: #17272d;
      font: 1rem/1.5 system-ui, "Liberation Sans", Arial, sans-serif; overflow-wrap: break-word; }
    .private { margin: 0; padding: .5rem .75rem; border: 2px solid #7a1c10; color: #7a1c10; font-weight: 700; }
    h1 { margin: 1rem 0 .25rem; font-size: clamp(1.5rem, 1.2rem + 1.5vw, 2.1rem); line-height: 1.2; }
    h2 { margin: 2rem 0 .5rem; font-size: 1.3rem; line-height: 1.3; }
    p { margin: 0 0 1rem; }
    dl { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0; }
    dl div { flex: 1 1 8rem; padding: .5rem .75rem; border: 1px solid #5d7a80; }
    dt { font-size: .9rem; }
    dd { margin: 0; font-size: 1.5rem; font-weight: 700; }
    .region { overflow-x: auto; }
    .region:focus-visible { outline: 3px solid #b33c00; outline-offset: 2px; }
    table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
    caption { padding: .25rem 0 .5rem; color: #3d4f56; text-align: left; }
    th, td { padding: .4rem .6rem; border: 1px solid #8fa3a8; text-align: left; vertical-align: top; }
    thead th { background: #e3eeee; }
    tbody th { font-weight: 600; }
    .prose { min-width: 11rem; }
    .code, time { white-space: nowrap; }
    strong { color: #7a1c10; }
    .none { color: #51636a; }
    @media (max-width: 40rem) {
      time { white-space: normal; }
      th, td { padding: .3rem .4rem; }
    }
    @page { size: A4 landscape; margin: 12mm 12mm 15mm;
      @bottom-left { content: "Private: for the board; do not publish"; font: 8pt sans-serif; }
      @bottom-right { content: counter(page); font: 8pt sans-serif; } }
    @media print {
      body { max-width: none; padding: 0; font-size: 9pt; }
      table { font-size: 8.5pt; }
      .region { overflow: visible; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      h2, caption { break-after: avoid; }
      .prose { min-width: 0; }
    }

    """
}
