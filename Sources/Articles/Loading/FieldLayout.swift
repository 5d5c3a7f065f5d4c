/// Which fields of a record have a role, by the names of its fields.
///
/// The records of a file mostly have the same fields, so that it is worked out again only where the names
/// change.
struct FieldLayout {
  struct Candidate {
    var role: FieldRole
    var rank: Int
    /// Of the field in its record.
    var index: Int
  }

  private var names: [String] = []
  /// The fields that have a role, the most telling name of each role first.
  private(set) var candidates: [Candidate] = []

  /// Makes it the layout of a record.
  mutating func adapt(to fields: [RawField]) {
    if names.count == fields.count, zip(names, fields).allSatisfy({ $0 == $1.name }) { return }
    names = fields.map(\.name)
    candidates.removeAll()
    for (index, name) in names.enumerated() {
      if let (role, rank) = FieldNames.role(of: name) {
        candidates.append(Candidate(role: role, rank: rank, index: index))
      }
    }
    // Stable, so that of two fields with one name the first counts.
    candidates.sort { ($0.rank, $0.index) < ($1.rank, $1.index) }
  }
}
