import Syntax

/// Turns a query as written into one whose every name is known, or says what is not.
package struct Checker: Sendable {
  let schema: Schema
  let signatures: [StageSignature]
  /// Names of kept results, without `$`, and the shape of each.
  let variables: [String: ResultShape]
  /// Names of word lists without `$`.
  let lists: Set<String>

  /// - Parameter variables: kept results by name without `$`; `_` is the last one.
  package init(
    schema: Schema, signatures: [StageSignature], variables: [String: ResultShape] = [:],
    lists: Set<String> = []
  ) {
    self.lists = lists
    self.schema = schema
    self.signatures = signatures
    self.variables = variables
  }

  /// - Parameter text: the statement that `query` was parsed from, for the mended ones.
  /// - Throws: every independent error, in the order of their places.
  package func check(_ query: Query, in text: String) throws(DiagnosticList) -> QueryPlan {
    let (plan, errors) = read(query, text)
    guard let plan else { throw mended(DiagnosticList(errors), in: text) }
    return plan
  }

  /// The plan; nil where there are errors.
  private func read(_ query: Query, _ text: String) -> (QueryPlan?, [Diagnostic]) {
    var errors: [Diagnostic] = []
    var shape: ResultShape
    if let search = query.search {
      if case .variable(let name) = search.kind, let kept = variables[name] {
        shape = kept
      } else {
        SearchChecker(schema: schema, variables: variables, lists: lists, text: Array(text.utf8))
          .check(
            search, &errors)
        var likes = LikeChecker()
        likes.check(search, &errors)
        shape = .search
      }
    } else {
      guard let last = variables["_"] else {
        return (nil, [Diagnostic(.noLastResult, query.range)])
      }
      shape = last
    }
    var stages: [CheckedStage] = []
    for call in query.stages {
      do {
        let (stage, after) = try check(call, shape)
        stages.append(stage)
        shape = after
      } catch {
        errors.append(error)
        break
      }
    }
    guard errors.isEmpty else {
      return (nil, errors.sorted { $0.range.lowerBound < $1.range.lowerBound })
    }
    let plan = QueryPlan(
      binding: query.binding?.value, search: query.search, stages: stages, shape: shape)
    return (plan, [])
  }

  private func check(
    _ call: StageCall, _ input: ResultShape
  ) throws(Diagnostic) -> (CheckedStage, ResultShape) {
    let name = call.name.value.lowercased()
    guard let signature = signatures.first(where: { $0.name == name }) else {
      let known = signatures.map(\.name)
      throw Diagnostic(
        .unknownStage, call.name.range, [call.name.value] + known,
        nearest: ForeignNames.stage(call.name.value).flatMap { known.contains($0) ? $0 : nil }
          ?? nearestName(to: call.name.value, among: known))
    }
    guard signature.accepts.contains(input.kind) else {
      throw Diagnostic(
        .wrongChain, call.name.range, [signature.name, input.kind.described] + input.columns)
    }
    var binder = StageBinder(
      call: call, signature: signature, input: input, schema: schema, variables: variables,
      lists: lists)
    let arguments = try binder.bind()
    return (
      CheckedStage(name: signature.name, arguments: arguments, range: call.range),
      signature.output(input, arguments)
    )
  }

  /// Nobody reads a longer correction.
  private static let longestMended = 10_000

  /// The errors, each with the whole statement mended where the nearest names in the places of the
  /// wrong ones make one that is right.
  package func mended(_ list: DiagnosticList, in text: String) -> DiagnosticList {
    var bytes = Array(text.utf8)
    guard bytes.count <= Self.longestMended else { return list }
    for diagnostic in list.diagnostics.reversed() {
      guard let nearest = diagnostic.nearest, diagnostic.mended == nil,
        diagnostic.range.upperBound <= bytes.count
      else { return list }
      // `before:` becomes `date:<`, colon and all.
      let end = diagnostic.range.upperBound + (nearest.contains(":") ? 1 : 0)
      bytes.replaceSubrange(diagnostic.range.lowerBound..<min(end, bytes.count), with: nearest.utf8)
    }
    let candidate = String(decoding: bytes, as: UTF8.self)
    guard case .query(let query)? = try? parse(candidate), read(query, candidate).0 != nil else {
      return list
    }
    var result = list
    for index in result.diagnostics.indices { result.diagnostics[index].mended = candidate }
    return result
  }
}
