import Model
import Templating

/// What readers see for the slugs that the board's own registries and the editions explain.
extension SiteView {
  func group(_ slug: String) -> String {
    data.groups.first { $0.slug == slug }?.label ?? label(slug, "group")
  }

  func priority(_ slug: String) -> String {
    data.priorities.first { $0.slug == slug }?.label ?? slug
  }

  func board(_ slug: String) -> String {
    site.boards.first { $0.slug == slug }?.name ?? slug
  }

  func edition(_ slug: String) -> String {
    editions.first { $0.slug == slug }?.label ?? slug
  }

  /// The label of a slug or of another of its names; nil where no vocabulary knows it.
  func term(_ text: String, _ vocabulary: String) -> String? {
    vocabularies[vocabulary].term(meant: text)?.label
  }

  func label(_ field: Field<String>?, _ vocabulary: String) -> String? {
    field.map { label($0.value, vocabulary) }
  }

  /// The address of a file of the site, ready for a link.
  func href(_ file: PublishedFile) -> String {
    basePath + WebPath.encoded(file.outputPath)
  }

  /// A web address as front matter holds it: reading has seen that it is one.
  static func address(ifAny field: Field<String>?) -> ViewValue {
    .address(ifAny: field?.value)
  }
}
