import Model

/// The text of a PDF: what its readers see, and what they do not.
struct PDFText {
  let document: PDFDocument
  private(set) var visible: [VisibleText] = []
  var traces: [Trace] = []
  /// Pages that show something and have no text, from 1.
  private(set) var silentPages: [Int] = []
  /// Those of them that look as if something were written on them.
  private(set) var pagesLikeWriting: [Int] = []
  /// The unpacked instructions of the pages; nil where they are too long.
  private(set) var contents: PDFContents?

  /// Letters less high than this, in points, are no text for people.
  private static let tinyHeight = 2.0
  /// Of the images that are looked at together, in bytes.
  static let imageBytes = 24 << 20

  private static let fewestLetters = 2
  /// Pages on which it is looked into which of two words is seen.
  private static let mostOverlaidPages = 4
  private var overlaidPages = 0

  init(of document: PDFDocument) { self.document = document }

  mutating func read() throws(InspectionStop) {
    contents = try document.contents()
    guard let everything = try document.everything(contents) else { throw .fault(Trace(.tooLarge)) }
    let all = try document.words(of: everything)
    // A page that nobody looked at must not pass for one that holds nothing.
    guard all.pages.count == document.pages.count else { throw .fault(Trace(.tooLarge)) }
    let shown = try document.hasLayersOff ? document.words(of: document.file) : nil
    let bare = try contents.flatMap { (contents) throws(InspectionStop) in
      contents.streams.isEmpty ? nil : try document.withoutText(contents)
    }
    var pages: [PageWords] = []
    for (index, page) in document.pages.enumerated() where index < all.pages.count {
      let words = all.pages[index].words.map {
        $0.moved(right: -PDFDocument.margin, down: -PDFDocument.margin)
      }
      let layered = shown.flatMap { $0.pages.indices.contains(index) ? $0.pages[index].words : nil }
      pages.append(PageWords(page, number: index + 1, words: words, withLayersOff: layered))
    }
    try look(at: pages, bare: bare)
  }

  var pageCount: Int { document.pages.count }

  /// Notes pages without text.
  private mutating func hear(_ group: [PageWords], _ images: [PageImage]) {
    for (page, image) in zip(group, images) where !page.onPage.contains(where: \.hasLetters) {
      let whole = PixelRegion(columns: 0..<image.width, rows: 0..<image.height)
      guard !image.isFlat(whole) else { continue }
      silentPages.append(page.number)
      if image.looksWritten { pagesLikeWriting.append(page.number) }
    }
  }

  private mutating func look(at pages: [PageWords], bare: MemoryFile?) throws(InspectionStop) {
    var rest = pages[...]
    while let first = rest.first {
      let resolution = first.resolution
      let most = max(1, Self.imageBytes / first.imageBytes)
      let group = rest.prefix(most).prefix { $0.resolution == resolution }
      rest = rest.dropFirst(group.count)
      try look(at: Array(group), resolution: resolution, bare: bare)
    }
  }

  private mutating func look(at group: [PageWords], resolution: Int, bare: MemoryFile?) throws(InspectionStop)
  {
    guard let first = group.first, let last = group.last else { return }
    let range = [
      "-q", "-r", "\(resolution)", "-f", "\(first.number)", "-l", "\(last.number)", ToolRun.inputPath,
    ]
    let limit = 2 * Self.imageBytes + first.imageBytes
    let picture = try document.bench.run(.pdftoppm, range, on: document.file, outputLimit: limit)
    let barePicture = try bare.map { (bare) throws(InspectionStop) in
      try document.bench.run(.pdftoppm, range, on: bare, outputLimit: limit)
    }
    let shown = picture.output.withBytes { PageImage.all(in: $0).count }
    guard shown == group.count else { throw .fault(Trace(.tooLarge)) }
    let looked = picture.output.withBytes { bytes in
      let images = PageImage.all(in: bytes)
      guard let barePicture else { return unseen(on: group, images, []) }
      return barePicture.output.withBytes { unseen(on: group, images, PageImage.all(in: $0)) }
    }
    if let barePicture { try findHiddenWriting(on: group, resolution: resolution, bare: barePicture.output) }
    picture.output.withBytes { hear(group, PageImage.all(in: $0)) }
    for (page, (unseen, pairs)) in zip(group, looked) {
      let unseen = try stillUnseen(unseen, on: page, bare: bare)
      try add(page, unseen: unseen.union(overlaid(pairs, on: page)))
    }
  }

  /// The words of each page that are not seen, and those of which only one of two may be.
  private func unseen(on group: [PageWords], _ images: [PageImage], _ bareImages: [PageImage])
    -> [(Set<Int>, [(Int, Int)])]
  {
    zip(group, images).enumerated().map { index, pair in
      let (page, image) = pair
      let bare = bareImages.indices.contains(index) ? bareImages[index] : nil
      let looked = UnseenWords(
        words: page.onPage, image: image,
        bare: bare.flatMap { $0.width == image.width && $0.height == image.height ? $0 : nil },
        scale: Double(page.resolution) / 72, hasPictures: document.drawsPictures(page.page),
        fields: document.fieldBoxes(of: page.page))
      let unseen = Set(looked.indices())
      return (unseen, looked.pairs(besides: unseen))
    }
  }

  /// What was not seen is looked at again from nearer: small or pale letters are blurred where a point is a pixel.
  private func stillUnseen(_ unseen: Set<Int>, on page: PageWords, bare: MemoryFile?) throws(InspectionStop)
    -> Set<Int>
  {
    let words = page.onPage
    let small = unseen.filter { words[$0].box.height >= Self.tinyHeight }
    guard !small.isEmpty, let bare else { return unseen }
    let box = small.dropFirst().reduce(words[small[small.startIndex]].box) { $0.union(words[$1].box) }
    let most = 72 * (Double(Self.imageBytes) / 3 / max(1, box.area)).squareRoot()
    let resolution = min(288, most.rounded(.down))
    let (shown, other) = try (
      closeUp(of: box, on: page, in: document.file, at: resolution),
      closeUp(of: box, on: page, in: bare, at: resolution)
    )
    return shown.withBytes { shown in
      other.withBytes { other in
        guard let image = PageImage.all(in: shown).first, let bare = PageImage.all(in: other).first,
          image.width == bare.width, image.height == bare.height
        else { return unseen }
        let order = small.sorted()
        let near = UnseenWords(
          words: order.map { words[$0].moved(right: -box.left, down: -box.top) }, image: image, bare: bare,
          scale: resolution / 72, hasPictures: document.drawsPictures(page.page), fields: [])
        let confirmed = Set(near.indices().map { order[$0] })
        return unseen.filter { !small.contains($0) || confirmed.contains($0) }
      }
    }
  }

  private func closeUp(of box: PageBox, on page: PageWords, in file: MemoryFile, at resolution: Double)
    throws(InspectionStop) -> MemoryFile
  {
    let scale = resolution / 72
    func pixels(_ points: Double) -> String { "\(max(0, Int(points * scale)))" }
    return try document.bench.run(
      .pdftoppm,
      [
        "-q", "-r", "\(Int(resolution))", "-f", "\(page.number)", "-l", "\(page.number)", "-x",
        pixels(box.left), "-y",
        pixels(box.top), "-W", pixels(box.width + 1), "-H", pixels(box.height + 1), ToolRun.inputPath,
      ], on: file
    ).output
  }

  private mutating func overlaid(_ pairs: [(Int, Int)], on page: PageWords) throws(InspectionStop) -> Set<Int>
  {
    guard !pairs.isEmpty, overlaidPages < Self.mostOverlaidPages else { return [] }
    overlaidPages += 1
    guard let alone = try document.page(page.number) else { return [] }
    let words = OverlaidWords(
      document: alone, words: page.onPage, pairs: pairs, resolution: page.resolution)
    return Set(try words.unseen())
  }

  private mutating func add(_ page: PageWords, unseen: Set<Int>) {
    let place = AttachmentPlace(page: page.number)
    let tiny = Set(
      page.onPage.indices.filter {
        page.onPage[$0].box.height < Self.tinyHeight && page.onPage[$0].hasLetters
      }
    ).subtracting(unseen)
    let seen = page.onPage.indices.filter { !unseen.contains($0) && !tiny.contains($0) }
    visible.append(VisibleText(seen.map { page.onPage[$0] }.text, at: place))
    add(.unseenText, page.onPage.indices.filter(unseen.contains).map { page.onPage[$0] }, at: place)
    add(.tinyText, page.onPage.indices.filter(tiny.contains).map { page.onPage[$0] }, at: place)
    add(.outsideText, page.outside, at: place)
    add(.layerText, page.layered, at: place)
  }

  /// One trace for each stretch of words that follow one another.
  private mutating func add(_ kind: TraceKind, _ words: [PDFWords.Word], at place: AttachmentPlace) {
    var stretch: [PDFWords.Word] = []
    func end() {
      // A sign of a formula, or a speck that a text-recognition program took for a letter.
      guard stretch.reduce(0, { $0 + $1.letterCount }) >= Self.fewestLetters else { return }
      traces.append(Trace(kind, at: place, box: stretch.box, text: stretch.text))
    }
    for word in words.filter(\.hasLetters) {
      if let last = stretch.last, word.line > last.line + 1 {
        end()
        stretch = []
      }
      stretch.append(word)
    }
    end()
  }
}

extension [PDFWords.Word] {
  fileprivate var box: PageBox? {
    dropFirst().reduce(first?.box) { box, word in box?.union(word.box) }
  }
}
