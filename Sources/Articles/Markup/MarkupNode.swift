import CXML

/// An element or a text of a parsed document.
package struct MarkupNode {
  /// Keeps the tree alive.
  let document: MarkupDocument
  let pointer: xmlNodePtr

  /// An element's name without a prefix; HTML's are in lower case. Empty for a text.
  package var name: String {
    isElement ? pointer.pointee.name.map { String(cString: $0) } ?? "" : ""
  }

  /// The address of the element's namespace; nil for none.
  package var namespace: String? {
    isElement ? pointer.pointee.ns?.pointee.href.map { String(cString: $0) } : nil
  }

  package var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }

  /// Whether the node is running text, plain or marked as literal.
  package var isText: Bool {
    pointer.pointee.type == XML_TEXT_NODE || pointer.pointee.type == XML_CDATA_SECTION_NODE
  }

  /// The line on which the node stands, from 1.
  package var line: Int { max(1, Int(xmlGetLineNo(pointer))) }

  package var parent: MarkupNode? { wrapped(pointer.pointee.parent) }
  package var firstChild: MarkupNode? { wrapped(pointer.pointee.children) }
  package var next: MarkupNode? { wrapped(pointer.pointee.next) }

  /// The value of an attribute by its name without a prefix; nil where it is absent.
  package func attribute(_ name: String) -> String? {
    guard isElement else { return nil }
    var attribute = pointer.pointee.properties
    while let current = attribute {
      if let own = current.pointee.name, String(cString: own) == name {
        var value = ""
        var child = current.pointee.children
        while let text = child {
          if let content = text.pointee.content { value += String(cString: content) }
          child = text.pointee.next
        }
        return value
      }
      attribute = current.pointee.next
    }
    return nil
  }

  /// Calls `body` with the name, as it is written, and the value of each attribute, both ended by a zero byte.
  func forEachAttribute(_ body: (UnsafePointer<UInt8>, UnsafePointer<UInt8>) -> Void) {
    guard isElement else { return }
    var attribute = pointer.pointee.properties
    while let current = attribute {
      if let name = current.pointee.name {
        if let value = current.pointee.children?.pointee.content {
          body(name, value)
        } else {
          var empty: UInt8 = 0
          body(name, &empty)
        }
      }
      attribute = current.pointee.next
    }
  }

  /// Appends a text node's own characters.
  func appendContent(to bytes: inout [UInt8]) {
    guard let content = pointer.pointee.content else { return }
    let count = Int(xmlStrlen(content))
    bytes.append(contentsOf: UnsafeBufferPointer(start: content, count: count))
  }

  /// The elements directly below.
  package var elements: [MarkupNode] {
    var result: [MarkupNode] = []
    var child = firstChild
    while let node = child {
      if node.isElement { result.append(node) }
      child = node.next
    }
    return result
  }

  /// The first element directly below with this name.
  package func first(_ name: String) -> MarkupNode? { elements.first { $0.name == name } }

  /// The elements directly below with this name.
  package func all(_ name: String) -> [MarkupNode] { elements.filter { $0.name == name } }

  /// The element that a path of names leads to, the first at each step.
  package func first(path: String...) -> MarkupNode? {
    path.reduce(self as MarkupNode?) { $0?.first($1) }
  }

  /// All elements below, in the order of the document, that satisfy `isWanted`.
  /// - Complexity: O(nodes below); needs no stack.
  package func descendants(where isWanted: (MarkupNode) -> Bool) -> [MarkupNode] {
    var result: [MarkupNode] = []
    var walk = MarkupWalk(self)
    while let event = walk.next() {
      if case .start(let node) = event, isWanted(node) { result.append(node) }
    }
    return result
  }

  /// All elements below with this name.
  package func descendants(_ name: String) -> [MarkupNode] { descendants { $0.name == name } }

  /// The text of the node and all below as it stands.
  package var text: String {
    if isText { return content }
    var result = ""
    var walk = MarkupWalk(self)
    while let event = walk.next() {
      if case .text(let text) = event { result += text.content }
    }
    return result
  }

  /// The text on one line, without white space at its ends.
  package var lineText: String { text.onOneLine }

  /// A text node's own characters.
  var content: String { pointer.pointee.content.map { String(cString: $0) } ?? "" }

  private func wrapped(_ other: UnsafeMutablePointer<xmlNode>?) -> MarkupNode? {
    other.map { MarkupNode(document: document, pointer: $0) }
  }
}

extension MarkupNode: Equatable {
  package static func == (a: MarkupNode, b: MarkupNode) -> Bool { a.pointer == b.pointer }
}

/// Goes through everything below a node in the order of the document.
package struct MarkupWalk {
  package enum Event {
    case start(MarkupNode)
    case text(MarkupNode)
    case end(MarkupNode)
  }

  private let top: MarkupNode
  private var current: MarkupNode?
  private var isLeaving = false

  package init(_ top: MarkupNode) {
    self.top = top
    current = top.firstChild
  }

  /// The next event; nil at the end. Comments, instructions and the document's own entities give none.
  package mutating func next() -> Event? {
    while let node = current {
      if isLeaving {
        step(from: node)
        return .end(node)
      }
      if node.isElement {
        if let child = node.firstChild {
          current = child
        } else {
          isLeaving = true
        }
        return .start(node)
      }
      step(from: node)
      if node.isText { return .text(node) }
    }
    return nil
  }

  /// Leaves out what is below the element that was started last.
  package mutating func skip(_ node: MarkupNode) {
    current = node
    isLeaving = true
  }

  private mutating func step(from node: MarkupNode) {
    if let sibling = node.next {
      current = sibling
      isLeaving = false
    } else if let parent = node.parent, parent != top {
      current = parent
      isLeaving = true
    } else {
      current = nil
    }
  }
}
