/// The parts of a component of NewsML 1 that say what it is, found in one pass over what may be many.
struct NewsML1Component {
  let node: MarkupNode
  /// The name of its role in lower case.
  private(set) var role: String?
  private(set) var lines: MarkupNode?
  private(set) var administrative: MarkupNode?
  private(set) var descriptive: MarkupNode?
  /// Whether what it holds says the same in several forms.
  let isListOfEquivalents: Bool

  init(_ node: MarkupNode) {
    self.node = node
    isListOfEquivalents = node.filled("EquivalentsList")?.lowercased() == "yes"
    for element in node.elements {
      switch element.localName {
      case "Role": role = role ?? element.filled("FormalName")?.lowercased()
      case "NewsLines": lines = lines ?? element
      case "AdministrativeMetadata": administrative = administrative ?? element
      case "DescriptiveMetadata": descriptive = descriptive ?? element
      default: continue
      }
    }
  }
}
