/// One statement of the language.
package enum Statement: Sendable, Equatable {
  /// Nothing but space or a comment.
  case empty
  case query(Query)
  case command(Command)
}

/// `[ $name = ] search { | stage }`, or `| stage { | stage }` which goes on from the last result.
package struct Query: Sendable, Equatable {
  /// The name without its `$`.
  package var binding: Located<String>?
  /// nil: goes on from the last result.
  package var search: SearchNode?
  package var stages: [StageCall]
  package var range: SourceRange

  package init(
    binding: Located<String>?, search: SearchNode?, stages: [StageCall], range: SourceRange
  ) {
    self.binding = binding
    self.search = search
    self.stages = stages
    self.range = range
  }
}

/// `.name arguments`; the arguments are split at spaces, quotes (`"…"`) kept together and taken off.
package struct Command: Sendable, Equatable {
  package var name: Located<String>
  package var arguments: [Located<String>]

  package init(name: Located<String>, arguments: [Located<String>]) {
    self.name = name
    self.arguments = arguments
  }
}

/// A node of a search with the place it was written.
package struct SearchNode: Sendable, Equatable {
  package indirect enum Kind: Sendable, Equatable {
    /// A bare `*`.
    case every
    /// Text without spaces as written: `hostage`, `cease-fire`, `U.S.`; cut into words later.
    case word(String)
    /// `=Apple`, `="cease-fire"`: the text after `=`, quotes taken off.
    case exact(String)
    /// `forms(release)`, `forms("cruise ship")`: the text in the brackets, quotes taken off.
    case forms(String)
    /// `hostag*`, `wom?n`: as written.
    case pattern(String)
    /// `/kidnap(ped|ping)/`.
    case expression(WordExpression)
    /// `Netanyaho~1`: the word as written, and how many edits away a word may be.
    case edited(String, edits: Located<Int>)
    /// `"war cabinet"`: the parts between the quotes.
    case phrase([PhrasePart])
    /// `LIKE "free text"`, `LIKE/500 wire-17`.
    case like(Likeness)
    /// `field:x`, `field:(…)`, `body[50]:x` on text; the field's name is not resolved here.
    case field(Located<String>, firstWords: Located<Int>?, SearchNode)
    /// `date:>=2024-01-15`, `source:"Wire One"`: a field whose value is not a search.
    case metadata(Located<String>, MetadataMatch)
    case near(SearchNode, SearchNode, NearOperator)
    /// `NEAR/9(a, b, c)`: all of them close together.
    case window([SearchNode], NearOperator)
    case and([SearchNode])
    case or([SearchNode])
    case not(SearchNode)
    case atLeast(Located<Int>, SearchNode)
    /// `$name`, without its `$`; `_` is the last result.
    case variable(String)
    /// `( … )`, kept so that printing gives back what was written.
    case group(SearchNode)
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// A part of a phrase.
package enum PhrasePart: Sendable, Equatable {
  /// Text as written between spaces, still to be cut into words.
  case text(String)
  /// A word with `*` or `?` in it.
  case pattern(String)
  /// `*` alone: one free word.
  case anyWord
  /// `(air|airline)`: the alternatives as written.
  case alternatives([String])
}

/// `NEAR/5`, `PRE/s`, `NOT NEAR/p`.
package struct NearOperator: Sendable, Equatable {
  package enum Scope: Sendable, Equatable {
    case words(Int)
    case sentence
    case paragraph
  }

  package var scope: Scope
  package var ordered: Bool
  package var negated: Bool
  package var range: SourceRange

  package init(scope: Scope, ordered: Bool, negated: Bool, range: SourceRange) {
    self.scope = scope
    self.ordered = ordered
    self.negated = negated
    self.range = range
  }
}

/// What stands after `field:` when the field is metadata.
package indirect enum MetadataMatch: Sendable, Equatable {
  /// A value as written, quotes taken off; `*` inside is a wildcard unless it was quoted.
  case value(Located<String>, quoted: Bool)
  /// `field:*`.
  case any
  /// `field:>=x`, `field:<x`, `field:>x`, `field:<=x`.
  case comparison(Comparison, Located<String>)
  /// `field:[a, b)`: brackets closed `[ ]` or open `( )`.
  case range(
    lower: Located<String>, upper: Located<String>, lowerClosed: Bool, upperClosed: Bool)
  /// `date:last 7 d`.
  case last(Located<Int>, unit: Located<String>)
  /// `field:(a OR b)`.
  case anyOf([MetadataMatch])

  package enum Comparison: String, Sendable, CaseIterable {
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }
}

/// `| name argument …`. The grammar is the same for every stage; what a stage takes its signature says.
package struct StageCall: Sendable, Equatable {
  package var name: Located<String>
  package var arguments: [StageArgument]
  package var range: SourceRange

  package init(name: Located<String>, arguments: [StageArgument], range: SourceRange) {
    self.name = name
    self.arguments = arguments
    self.range = range
  }
}

/// How a condition of a stage compares.
package enum ConditionSign: String, Sendable, CaseIterable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  /// Text matches a regular expression.
  case matches = "~"
}

/// One item of a stage's arguments; `sort by -date, id` is the four items `by`, `-date`, `,`, `id`.
package struct StageArgument: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case name(String)
    case descending(String)
    case number(Double)
    /// `2024-01` or `2024-01-15`, as written.
    case date(String)
    case text(String)
    case variable(String)
    /// `=`, `!=`, `<`, `<=`, `>`, `>=`, `~`.
    case sign(ConditionSign)
    /// `/rise|fall/`.
    case expression(WordExpression)
    case open, close
    case comma
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
