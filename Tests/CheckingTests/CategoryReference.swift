import Checking
import Model

/// The page of what is looked for, made from the guide itself: content/manual/what-identifies.md.
enum CategoryReference {
  static let path = "content/manual/what-identifies.md"

  static var text: String {
    """
    ---
    kind: page
    title: What identifies a person
    description: What Candour looks for in every text, why it matters, what to write instead, and how to accept what is right.
    ---
    Reports name what was found by a category. The text that was found is never repeated: `[phone]` stands in its place.
    The same is said by `candour explain` with the name of the category. What is certain is an error; what only looks
    like it is a warning, of which a person decides.

    """ + CategoryGuide.all.map(entry).joined()
  }

  private static func entry(_ guide: CategoryGuide) -> String {
    """

    ## `\(guide.category.rawValue)` {#\(guide.category.rawValue)}

    - **What is found:** \(escaped(guide.finds)).
    - **Why it matters:** \(escaped(guide.matters))
    - **What to write:** \(escaped(guide.rewrite))
    - **If it is right:** \(escaped(guide.accept))

    """
  }

  /// Square brackets and at signs would be marks of Markdown.
  private static func escaped(_ text: String) -> String {
    text.replacing("[", with: "\\[").replacing("]", with: "\\]")
  }
}
