import Syntax

/// Turns a query as written into one whose every name is known, or says what is not.
package struct Checker: Sendable {
  let schema: Schema
  let signatures: [StageSignature]
  /// Names of kept results, without `$`, and the shape of each.
  let variables: [String: ResultShape]

  /// - Parameter variables: kept results by name without `$`; `_` is the last one.
  package init(
    schema: Schema, signatures: [StageSignature], variables: [String: ResultShape] = [:]
  ) {
    self.schema = schema
    self.signatures = signatures
    self.variables = variables
  }

  /// - Parameter text: the statement that `query` was parsed from, for the mended ones.
  /// - Throws: every independent error, in the order of their places.
  package func check(_ query: Query, in text: String) throws(DiagnosticList) -> QueryPlan {
    var errors: [Diagnostic] = []
    var shape: ResultShape
    if let search = query.search {
      if case .variable(let name) = search.kind, let kept = variables[name] {
        shape = kept
      } else {
        SearchChecker(schema: schema, variables: variables).check(search, &errors)
        shape = .search
      }
    } else {
      guard let last = variables["_"] else {
        throw DiagnosticList([Diagnostic(.noLastResult, query.range)])
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
      throw DiagnosticList(
        errors.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { mended($0, text) })
    }
    return QueryPlan(
      binding: query.binding?.value, search: query.search, stages: stages, shape: shape)
  }

  private func check(
    _ call: StageCall, _ input: ResultShape
  ) throws(Diagnostic) -> (CheckedStage, ResultShape) {
    let name = call.name.value.lowercased()
    guard let signature = signatures.first(where: { $0.name == name }) else {
      let known = signatures.map(\.name)
      throw Diagnostic(
        .unknownStage, call.name.range, [call.name.value] + known,
        nearest: nearestName(to: call.name.value, among: known))
    }
    guard signature.accepts.contains(input.kind) else {
      throw Diagnostic(
        .wrongChain, call.name.range, [signature.name, input.kind.rawValue] + input.columns)
    }
    var binder = StageBinder(call: call, signature: signature, input: input, schema: schema)
    let arguments = try binder.bind()
    return (
      CheckedStage(name: signature.name, arguments: arguments, range: call.range),
      signature.output(input, arguments)
    )
  }

  /// Nobody reads a longer correction.
  private static let longestMended = 10_000

  /// The statement with the nearest name in the place of the unknown one.
  private func mended(_ diagnostic: Diagnostic, _ text: String) -> Diagnostic {
    guard diagnostic.mended == nil, let nearest = diagnostic.nearest else { return diagnostic }
    var bytes = Array(text.utf8)
    guard diagnostic.range.upperBound <= bytes.count, bytes.count <= Self.longestMended else {
      return diagnostic
    }
    bytes.replaceSubrange(diagnostic.range, with: nearest.utf8)
    var result = diagnostic
    // What follows a name is read by the kind of its field, so another name may not fit it.
    let meant = String(decoding: bytes, as: UTF8.self)
    if (try? parse(meant)) != nil { result.mended = meant }
    return result
  }
}
