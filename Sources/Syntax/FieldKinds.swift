/// How the parser must read what follows `name:`. It knows no schema: names are checked later, and
/// a name that is not a text field is read as metadata.
package enum FieldKinds {
  /// Fields that hold stored text or a view of it; after them stands a search.
  ///
  /// Grammar: text-field-name
  package static let text: Set<String> = [
    "headline", "highlights", "body", "caption", "byline", "boilerplate", "lead", "hlead",
    "quote",
  ]
}
