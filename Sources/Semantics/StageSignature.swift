/// What a stage is called, takes and gives. Checking, help, completion and "did you mean" all read it.
package struct StageSignature: Sendable {
  package var name: String
  /// One line for help and completion.
  package var summary: String
  /// How it is written, optional parts in brackets: `kwic [n | sentence]`.
  package var synopsis: String
  /// A whole query that runs on any collection.
  package var example: String
  package var accepts: Set<ResultShape.Kind>
  package var parameters: [StageParameter]
  /// The shape after the stage, given the one before it.
  package var output: @Sendable (ResultShape, StageArguments) -> ResultShape

  package init(
    _ name: String, summary: String, synopsis: String, example: String,
    accepts: Set<ResultShape.Kind>, parameters: [StageParameter] = [],
    output: @escaping @Sendable (ResultShape, StageArguments) -> ResultShape = { shape, _ in shape }
  ) {
    self.name = name
    self.summary = summary
    self.synopsis = synopsis
    self.example = example
    self.accepts = accepts
    self.parameters = parameters
    self.output = output
  }
}

/// One thing that a stage takes.
package struct StageParameter: Sendable {
  package enum Kind: Sendable {
    /// A whole number of 1 or more, or one of the words.
    case count(orWord: [String])
    /// Keys separated by commas, from what `scope` offers.
    case keys(KeyScope)
    /// A date or part of one, as written.
    case date
    /// The id of an article, in quotes where it isn't a name or a number.
    case id
    /// A number in a range.
    case number(ClosedRange<Double>)
    /// One of the words.
    case word([String])
    /// Texts separated by commas, in quotes where they aren't names.
    case texts
    /// A kept result, as `$name`.
    case variable
    /// `hits > 3 AND source = "Wire One"`, to the end of the stage.
    case condition(KeyScope)
  }

  /// Which names a list of keys may hold.
  package enum KeyScope: Sendable {
    /// The columns of the input, and the fields of articles where rows still lead to articles.
    case columns
    /// What can be ordered by: columns, fields, calendar units, and of a hit `left N`, `right N`, `hit`.
    case order
    /// What can be counted by: fields, calendar units, and of a hit `left N`, `right N`, `hit`, `field`; or columns.
    case groups
    /// A calendar unit first, then what can be counted by.
    case buckets
    /// What a whole result can be measured by: `hits`, `articles`, `rows`, `empty`.
    case counts
  }

  /// The stage's name for it, by which `StageArguments` is asked.
  package var label: String
  /// The word that introduces it (`by`); nil for one that stands by itself.
  package var keyword: String?
  package var kind: Kind
  package var isRequired: Bool

  package init(_ label: String, keyword: String? = nil, _ kind: Kind, required: Bool = false) {
    self.label = label
    self.keyword = keyword
    self.kind = kind
    isRequired = required
  }
}

/// Days, weeks, months, quarters and years, which dates can be counted by.
package enum CalendarUnit: String, Sendable, CaseIterable {
  case day, week, month, quarter, year
}
