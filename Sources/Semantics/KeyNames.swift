/// The names that may be written where a stage takes keys.
package enum KeyNames {
  /// - Parameter isFirst: whether the key is the first of its list, which a timeline treats apart.
  package static func known(
    _ scope: StageParameter.KeyScope, input: ResultShape, schema: Schema, isFirst: Bool = false
  ) -> [String] {
    let units = CalendarUnit.allCases.map(\.rawValue)
    if scope == .counts {
      return (input.kind == .articles || input.kind == .hits ? ["hits", "articles"] : [])
        + ["rows", "empty"]
    }
    guard input.kind != .table else { return input.columns }
    let fields = schema.metadataNames
    let names =
      switch scope {
      case .columns: input.columns + fields
      case .order: input.columns + fields + units + ["left", "right", "hit"]
      case .groups: fields + units + ["field", "hit", "left", "right"]
      case .buckets: isFirst ? units : fields + ["field", "hit"]
      case .counts: [String]()
      }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
