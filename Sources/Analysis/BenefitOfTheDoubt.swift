import Lexicon

/// Weighs lone findings against the draft they stand in.
///
/// Where a draft shows most of what an apology needs, a lone finding of one fault is likelier a misreading than a fault: on
/// unseen labelled drafts with five elements or more, such findings were wrong about three times in four. A second kind
/// of fault, or a finding that is sure of itself (severity error), still counts, and with it the first.
struct BenefitOfTheDoubt {
  /// From so many different elements on, a draft gets it.
  private static let elements = 5

  /// The faults that can be misread in a good draft: what a sentence says there, it mostly says to reject it.
  private static let doubtful: Set<EntryKind> = [
    .fault(.deflection), .fault(.minimizing), .fault(.blameShifting), .fault(.dismissing), .fault(.pressure),
    .fault(.insincerity),
  ]

  /// The faults that stand. A single error among so much that is right stands too, as a warning.
  static func resolve(_ faults: [Evidence], strengths: [Evidence], in table: CompiledLexicon) -> [Evidence] {
    let present = Set(strengths.map { table.kind(of: $0.entry) })
    guard present.count >= elements else { return faults }
    let errors = faults.filter { table.severity(of: $0.entry) == .error }.count
    let kinds = Set(faults.map { table.kind(of: $0.entry) })
    if errors == 0, kinds.count == 1, kinds.isSubset(of: doubtful) { return [] }
    guard errors == 1 else { return faults }
    return faults.map { fault in
      var fault = fault
      fault.isDoubted = table.severity(of: fault.entry) == .error
      return fault
    }
  }
}
